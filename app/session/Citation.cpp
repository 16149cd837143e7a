// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Citation.h"

#include "session/ClauseLink.h"
#include "session/Session.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

/// A clause's text with the items below it, each on a line of its own.
void addText(QStringList &lines, const Protocol &protocol, int clause, int depth)
{
    constexpr int deepest = 20;
    const Clause &shown = protocol.clauses().at(clause);
    const QString label = shown.label.isEmpty() || depth == 0 ? QString() : shown.label + u' ';
    const QString bullet = shown.label.isEmpty() && depth > 0 ? u"• "_s : QString();
    lines.append(u"  "_s.repeated(depth) + label + bullet + QString(shown.text).replace(u'\t', u" | "_s));
    for (const int child : protocol.childrenOf(clause)) {
        if (depth < deepest && !protocol.clauses().at(child).isHeading())
            addText(lines, protocol, child, depth + 1);
    }
}

} // namespace

QString Citation::of(const ProtocolEntry &entry, int clause, Form form)
{
    const Clause &cited = entry.protocol.clauses().at(clause);
    switch (form) {
    case Form::Short:
        return (entry.isFile ? entry.name : entry.key) + u':' + cited.id;
    case Form::Link:
        return linkTo({.protocol = entry.key, .clause = cited.id});
    case Form::Full: {
        QStringList parts{entry.name, entry.protocol.title(),
                          cited.isHeading() ? tr("section %1").arg(cited.id) : tr("paragraph %1").arg(cited.id)};
        parts.removeAll(QString());
        // A protocol that has facts about itself is a restatement of ours.
        const QString words = entry.protocol.frontMatter().isEmpty() ? QString() : u' ' + tr("(as restated by Concordat)");
        return parts.join(u", "_s) + words;
    }
    case Form::Quotation: {
        QStringList lines;
        addText(lines, entry.protocol, clause, 0);
        return lines.join(u'\n') + u"\n— "_s + of(entry, clause, Form::Full);
    }
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Concordat
