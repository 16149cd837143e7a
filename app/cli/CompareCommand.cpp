// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CompareCommand.h"

#include "cli/ComparisonTable.h"
#include "cli/Output.h"
#include "cli/TextArgument.h"
#include "models/ProblemText.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QJsonValue toJson(const Provision &provision)
{
    if (provision.isSilent())
        return u"silent"_s;
    return QJsonObject{{u"clauses"_s, QJsonArray::fromStringList(provision.clauses)},
                       {u"also"_s, QJsonArray::fromStringList(provision.further)},
                       {u"strength"_s, provision.strength ? QJsonValue(name(*provision.strength)) : QJsonValue()},
                       {u"actors"_s, QJsonArray::fromStringList(provision.actors)}};
}

QJsonValue toJson(const Value &value)
{
    QJsonArray figures;
    for (const Figure &figure : value.figures)
        figures.append(QJsonObject{{u"kind"_s, name(figure.kind)}, {u"value"_s, figure.value}, {u"unit"_s, figure.unit}});
    return QJsonObject{{u"status"_s, name(value.said.status)},
                       {u"value"_s, value.said.text},
                       {u"clauses"_s, QJsonArray::fromStringList(value.said.clauses)},
                       {u"nearest"_s, QJsonArray::fromStringList(value.said.nearest)},
                       {u"note"_s, value.said.note},
                       {u"doubt"_s, value.said.doubt},
                       {u"figures"_s, figures}};
}

QJsonArray toJson(const QList<CoverageRow> &rows)
{
    QJsonArray array;
    for (const CoverageRow &row : rows) {
        QJsonObject authorities;
        for (const Provision &provision : row.provisions)
            authorities.insert(provision.authority, toJson(provision));
        array.append(QJsonObject{{u"topic"_s, row.topic}, {u"group"_s, row.group}, {u"authorities"_s, authorities}});
    }
    return array;
}

QJsonArray toJson(const QList<ValueRow> &rows)
{
    QJsonArray array;
    for (const ValueRow &row : rows) {
        QJsonObject authorities;
        for (const Value &value : row.values)
            authorities.insert(value.authority, toJson(value));
        array.append(QJsonObject{{u"matter"_s, row.matter.id},
                                 {u"title"_s, row.matter.title},
                                 {u"question"_s, row.matter.question},
                                 {u"topic"_s, row.matter.topic},
                                 {u"differs"_s, row.differs()},
                                 {u"authorities"_s, authorities}});
    }
    return array;
}

std::optional<Strength> strengthOf(const QString &text)
{
    for (int i = 0; i <= static_cast<int>(Strength::States); ++i) {
        if (name(static_cast<Strength>(i)) == text)
            return static_cast<Strength>(i);
    }
    return {};
}

/// What the arguments ask for, or why they cannot be followed.
class Request
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::CompareCommand)

public:
    Request()
    {
        m_parser.setApplicationDescription(tr("Sets side by side what the authorities provide, topic by topic."));
        m_parser.addHelpOption();
        m_parser.addOptions({{u"topic"_s, tr("A topic or a group of topics; may be given several times."), tr("id")},
                             {u"authority"_s, tr("An authority; may be given several times."), tr("id")},
                             {u"differ"_s, tr("Only where the authorities differ.")},
                             {u"silent"_s, tr("Only where this authority is silent and another is not."), tr("id")},
                             {u"only"_s, tr("Only where this authority alone is not silent."), tr("id")},
                             {u"actor"_s, tr("Only what binds or frees this actor."), tr("name")},
                             {u"strength"_s, tr("Only where an authority’s strongest clause has this strength."), tr("name")},
                             {u"values"_s, tr("What governs practice: time limits, thresholds, who decides.")},
                             {u"format"_s, tr("How to print: text or json."), tr("format"), u"json"_s},
                             {u"out"_s, tr("Write to a file instead: .csv or .html."), tr("file")}});
    }

    bool parse(const QStringList &arguments) { return m_parser.parse(QStringList{u"concordat compare"_s} + arguments); }
    const QCommandLineParser &parser() const { return m_parser; }

    /// Why it cannot be followed; empty if it can.
    QString refusal(const Library &library) const
    {
        if (!m_parser.positionalArguments().isEmpty())
            return tr("compare: \"%1\" is no option; name authorities with --authority").arg(m_parser.positionalArguments().constFirst());
        if (const QString format = m_parser.value(u"format"_s); format != u"json" && format != u"text")
            return tr("compare: there is no format \"%1\"; use text or json").arg(format);
        for (const QString &topic : m_parser.values(u"topic"_s)) {
            if (!std::ranges::contains(library.topics(), topic, &Topic::id))
                return tr("compare: there is no topic \"%1\"; protocols/topics.yaml lists them").arg(topic);
        }
        for (const QString &id : m_parser.values(u"authority"_s) + m_parser.values(u"silent"_s) + m_parser.values(u"only"_s)) {
            if (library.find(id) == nullptr)
                return tr("compare: there is no authority \"%1\"; there are: %2").arg(id, idsOf(library).join(u", "_s));
        }
        if (const QString strength = m_parser.value(u"strength"_s); !strength.isEmpty() && !strengthOf(strength))
            return tr("compare: there is no strength \"%1\"; for example: must, must-not, should, may").arg(strength);
        if (const QString out = m_parser.value(u"out"_s); m_parser.isSet(u"out"_s) && !isKnownFile(out))
            return tr("compare: \"%1\" cannot be written; end its name with .csv or .html").arg(out);
        return {};
    }

    CoverageFilter filter() const
    {
        return {.differ = m_parser.isSet(u"differ"_s),
                .silent = m_parser.value(u"silent"_s),
                .only = m_parser.value(u"only"_s),
                .actor = m_parser.value(u"actor"_s),
                .strength = strengthOf(m_parser.value(u"strength"_s)),
                .topics = m_parser.values(u"topic"_s)};
    }

    /// The authorities asked for, and those that a filter speaks of.
    QStringList authorities() const
    {
        QStringList all = m_parser.values(u"authority"_s);
        if (!all.isEmpty())
            all += m_parser.values(u"silent"_s) + m_parser.values(u"only"_s);
        all.removeDuplicates();
        return all;
    }

private:
    static bool isKnownFile(const QString &file)
    {
        const QString suffix = QFileInfo(file).suffix().toLower();
        return suffix == u"csv" || suffix == u"html";
    }

    static QStringList idsOf(const Library &library)
    {
        QStringList ids;
        for (const Pack &pack : library.packs())
            ids.append(pack.id);
        return ids;
    }

    QCommandLineParser m_parser;
};

QList<ValueRow> chosenValues(const Library &library, const Request &request)
{
    QList<ValueRow> rows = values(library, request.authorities());
    const CoverageFilter filter = request.filter();
    const auto isWanted = [&](const QString &id) {
        const auto topic = std::ranges::find(library.topics(), id, &Topic::id);
        return filter.topics.isEmpty() || filter.topics.contains(id) ||
               (topic != library.topics().cend() && filter.topics.contains(topic->parent));
    };
    rows.removeIf([&](const ValueRow &row) { return !isWanted(row.matter.topic) || (filter.differ && !row.differs()); });
    return rows;
}

int writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Output::refuse(CompareCommand::tr("compare: %1 cannot be written: %2").arg(path, file.errorString()));
    return 0;
}

int deliver(const Request &request, const ComparisonTable &table, const QJsonArray &json)
{
    const QString out = request.parser().value(u"out"_s);
    if (!out.isEmpty())
        return writeFile(out, out.endsWith(u".csv", Qt::CaseInsensitive) ? table.toCsv()
                                                                         : table.toHtml(CompareCommand::tr("Comparison of protocols")));
    if (request.parser().value(u"format"_s) == u"json") {
        Output::json(QJsonDocument(json));
        return 0;
    }
    Output::line(table.header().join(u'\t'));
    for (const QStringList &row : table.rows())
        Output::line(row.join(u'\t'));
    return 0;
}

} // namespace

int CompareCommand::run(const QStringList &arguments)
{
    Request request;
    if (!request.parse(arguments))
        return Output::refuse(request.parser().errorText());
    if (request.parser().isSet(u"help"_s)) {
        Output::line(request.parser().helpText());
        return 0;
    }
    const Library library = Library::open(protocolFolders());
    warnOfPacks(library);
    if (const QString refusal = request.refusal(library); !refusal.isEmpty())
        return Output::refuse(refusal);
    if (request.parser().isSet(u"values"_s)) {
        const QList<ValueRow> rows = chosenValues(library, request);
        return deliver(request, ComparisonTable::of(rows, library), toJson(rows));
    }
    const QList<CoverageRow> rows = filtered(coverage(library, request.authorities()), request.filter());
    return deliver(request, ComparisonTable::of(rows, library), toJson(rows));
}

} // namespace Concordat
