// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DiffCommand.h"

#include "cli/Output.h"
#include "cli/TextArgument.h"
#include "comparison/EditionDifference.h"
#include "comparison/FactDifference.h"
#include "models/DifferenceText.h"
#include "models/ProblemText.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

/// One of the five words that the command promises; the finer one stands beside it.
QString plainWord(ClauseChange change)
{
    switch (change) {
    case ClauseChange::MovedAndChanged:
    case ClauseChange::Split:
    case ClauseChange::Merged:
        return name(ClauseChange::Changed);
    default:
        return name(change);
    }
}

/// What is printed of one clause; of a split one there are as many as it became, of merged ones as many as there were.
struct Line {
    ClauseChange change;
    int before; ///< -1 where it was added
    int after;  ///< -1 where it was removed
};

QList<Line> linesOf(const QList<ClauseDifference> &differences)
{
    QList<Line> lines;
    for (const ClauseDifference &difference : differences) {
        const qsizetype count = std::max(difference.before.size(), difference.after.size());
        for (qsizetype i = 0; i < count; ++i) {
            const auto at = [&](const QList<int> &clauses) { return clauses.isEmpty() ? -1 : clauses.value(i, clauses.constFirst()); };
            lines.append({difference.change, at(difference.before), at(difference.after)});
        }
    }
    return lines;
}

class DiffWriter
{
public:
    DiffWriter(const Protocol &before, const Protocol &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QJsonObject toJson(const Line &line) const
    {
        const auto textOf = [](const Protocol &protocol, int clause) {
            return clause < 0 ? QJsonValue() : QJsonValue(protocol.clauses().at(clause).text);
        };
        QJsonObject object{{u"clause"_s, id(line)},
                           {u"change"_s, plainWord(line.change)},
                           {u"kind"_s, name(line.change)},
                           {u"old"_s, textOf(m_before, line.before)},
                           {u"new"_s, textOf(m_after, line.after)}};
        if (const QString from = oldId(line); !from.isEmpty())
            object.insert(u"from"_s, from);
        if (line.before >= 0 && line.after >= 0 && line.change != ClauseChange::Same)
            object.insert(u"says"_s, QJsonArray::fromStringList(facts(line)));
        return object;
    }

    QString toText(const Line &line) const
    {
        const QString from = oldId(line);
        const QStringList says = line.before >= 0 && line.after >= 0 ? facts(line) : QStringList();
        return name(line.change) + u'\t' + id(line) + (from.isEmpty() ? QString() : u" ("_s + from + u')') +
               (says.isEmpty() ? QString() : u'\t' + says.join(u"; "_s));
    }

private:
    QString id(const Line &line) const
    {
        return line.after >= 0 ? m_after.clauses().at(line.after).id : m_before.clauses().at(line.before).id;
    }

    /// The clause's id in the older edition, where it has another now.
    QString oldId(const Line &line) const
    {
        const QString old = line.before < 0 || line.after < 0 ? QString() : m_before.clauses().at(line.before).id;
        return old == id(line) ? QString() : old;
    }

    QStringList facts(const Line &line) const
    {
        return DifferenceText::sentences(factDifference(m_before, line.before, m_after, line.after));
    }

    const Protocol &m_before;
    const Protocol &m_after;
};

} // namespace

int DiffCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Says what became of each clause from an older to a newer edition."));
    parser.addHelpOption();
    const QCommandLineOption format(u"format"_s, tr("How to print: text or json."), tr("format"), u"json"_s);
    parser.addOption(format);
    parser.addPositionalArgument(u"OLD"_s,
                                 tr("The older edition: a text or Markdown file, an authority’s id, or - for the standard input."));
    parser.addPositionalArgument(u"NEW"_s, tr("The newer edition."));
    if (!parser.parse(QStringList{u"concordat diff"_s} + arguments))
        return Output::refuse(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        Output::line(parser.helpText());
        return 0;
    }
    const QString wanted = parser.value(format);
    if (wanted != u"json" && wanted != u"text")
        return Output::refuse(tr("diff: there is no format \"%1\"; use text or json").arg(wanted));
    if (parser.positionalArguments().size() != 2)
        return Output::refuse(tr("diff: name the two editions, for example: concordat diff old.txt new.txt"));

    const Library library = Library::open(protocolFolders());
    QList<Protocol> editions;
    for (const QString &argument : parser.positionalArguments()) {
        auto edition = readTextArgument(library, argument);
        if (!edition)
            return Output::refuse(ProblemText::sentence(edition.error()));
        editions.append(*std::move(edition));
    }
    const DiffWriter writer(editions.at(0), editions.at(1));
    QJsonArray array;
    for (const Line &line : linesOf(editionDifference(editions.at(0), editions.at(1)))) {
        if (wanted == u"json")
            array.append(writer.toJson(line));
        else if (line.change != ClauseChange::Same)
            Output::line(writer.toText(line));
    }
    if (wanted == u"json")
        Output::json(QJsonDocument(array));
    return 0;
}

} // namespace Concordat
