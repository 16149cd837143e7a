// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/Preview.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr qsizetype longestText = 600;
constexpr qsizetype mostItems = 6;

QString withItems(const Protocol &protocol, int clause)
{
    QString text = protocol.clauses().at(clause).text;
    qsizetype items = 0;
    for (const int child : protocol.childrenOf(clause)) {
        const Clause &item = protocol.clauses().at(child);
        if (++items > mostItems || text.size() > longestText)
            break;
        text += u'\n' + (item.label.isEmpty() ? u"•"_s : item.label) + u' ' + item.text;
    }
    const bool cut = text.size() > longestText || items > mostItems;
    return cut ? text.left(longestText) + u'…' : text;
}

int clausesBelow(const Protocol &protocol, int heading)
{
    const auto below = [heading](const Clause &clause) { return clause.section == heading && !clause.isHeading(); };
    return static_cast<int>(std::ranges::count_if(protocol.clauses(), below));
}

QString headingAbove(const Protocol &protocol, const Clause &clause)
{
    return clause.section < 0 ? QString() : protocol.clauses().at(clause.section).text;
}

} // namespace

Preview Preview::ofReference(const Protocol &protocol, const Reference &reference)
{
    Preview preview;
    if (reference.target < 0) {
        preview.heading = reference.external.isEmpty() ? tr("Leads to no clause of this protocol") : reference.external;
        preview.note = reference.external.isEmpty() ? QString() : tr("Outside this protocol");
        return preview;
    }
    const Clause &target = protocol.clauses().at(reference.target);
    preview.heading = target.isHeading() ? QString(target.label + u' ' + target.text).trimmed() : target.id;
    preview.text = target.isHeading() ? QString() : withItems(protocol, reference.target);
    preview.note =
        target.isHeading() ? tr("%n clause(s)", nullptr, clausesBelow(protocol, reference.target)) : headingAbove(protocol, target);
    const int further = static_cast<int>(reference.furtherTargets.size());
    if (further > 0)
        preview.note = (preview.note.isEmpty() ? QString() : preview.note + u" · "_s) + tr("and %n more", nullptr, further);
    return preview;
}

Preview Preview::ofTerm(const Protocol &protocol, const DefinedTerm &term)
{
    Preview preview;
    const Clause &definition = protocol.clauses().at(term.clause);
    preview.heading = term.expansion.isEmpty() ? term.term : tr("%1: %2").arg(term.term, term.expansion);
    preview.text = term.expansion.isEmpty() ? withItems(protocol, term.clause) : QString();
    preview.note = tr("Explained in %1").arg(definition.id);
    return preview;
}

QString Preview::plainText() const
{
    QStringList parts{heading};
    for (const QString &part : {text, note}) {
        if (!part.isEmpty())
            parts.append(part.simplified());
    }
    return parts.join(u" · "_s);
}

QString Preview::html() const
{
    if (isEmpty())
        return {};
    QString html = "<p style=\"margin:2px\"><b>"_L1 + heading.toHtmlEscaped() + "</b></p>"_L1;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        html += "<p style=\"margin:2px\">"_L1 + line.toHtmlEscaped() + "</p>"_L1;
    return note.isEmpty() ? html : html + "<p style=\"margin:2px\"><small>"_L1 + note.toHtmlEscaped() + "</small></p>"_L1;
}

} // namespace Concordat
