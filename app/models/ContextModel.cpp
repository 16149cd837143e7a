// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ContextModel.h"

#include "models/ClauseFactText.h"
#include "models/ProblemText.h"
#include "session/Session.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr qsizetype mostOfOneAuthority = 8;

const Topic *findTopic(const Library &library, const QString &id)
{
    const auto found = std::ranges::find(library.topics(), id, &Topic::id);
    return found == library.topics().end() ? nullptr : &*found;
}

/// The clauses of a pack on a topic, those that are mainly about it first, each group in document order.
QStringList clausesOn(const Pack &pack, const QString &topic)
{
    QStringList mainly;
    QStringList also;
    for (const Clause &clause : pack.protocol.clauses()) {
        const bool tableHead = clause.kind == ClauseKind::TableRow && clause.id.endsWith("/0"_L1);
        const QStringList topics = tableHead ? QStringList() : pack.topics.value(clause.id);
        if (topics.value(0) == topic)
            mainly.append(clause.id);
        else if (topics.contains(topic))
            also.append(clause.id);
    }
    return mainly + also;
}

} // namespace

ContextModel::ContextModel(Session *session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(session, &Session::protocolChanged, this, &ContextModel::reload);
    connect(session, &Session::currentClauseChanged, this, &ContextModel::reload);
    reload();
}

int ContextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ContextModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.label, row.text, row.detail};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case KindRole:
        return static_cast<int>(row.kind);
    case LabelRole:
        return row.label;
    case DetailRole:
        return row.detail;
    case KeyRole:
        return row.place.protocol;
    case ClauseIdRole:
        return row.place.clause;
    case TopicRole:
        return row.topic;
    default:
        return {};
    }
}

QHash<int, QByteArray> ContextModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{KindRole, "kind"},
                  {LabelRole, "label"},
                  {DetailRole, "detail"},
                  {KeyRole, "key"},
                  {ClauseIdRole, "clause"},
                  {TopicRole, "topic"}});
    return names;
}

void ContextModel::reload()
{
    m_topic = topicsOfCurrent().value(0);
    rebuild();
}

void ContextModel::setTopic(const QString &id)
{
    if (id == m_topic)
        return;
    m_topic = id;
    rebuild();
}

void ContextModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_session->currentClause() >= 0) {
        addTopics();
        addFigures();
        addProblems();
        addReferences();
        addOthers();
        addTerms();
    }
    endResetModel();
}

QStringList ContextModel::topicsOfCurrent() const
{
    const std::optional<Place> place = m_session->place();
    const Pack *pack = place ? m_session->library().find(place->protocol) : nullptr;
    if (!pack || place->clause.isEmpty())
        return {};
    if (!m_session->protocol().clauses().at(m_session->currentClause()).isHeading())
        return pack->topics.value(place->clause);
    // A heading is about what the first clauses below it are about.
    QStringList topics;
    for (const Clause &clause : pack->protocol.clauses()) {
        const QString primary = pack->topics.value(clause.id).value(0);
        if (clause.section == m_session->currentClause() && !primary.isEmpty() && !topics.contains(primary) && topics.size() < 4)
            topics.append(primary);
    }
    return topics;
}

void ContextModel::addHeading(const QString &text)
{
    m_rows.append({.kind = Kind::Heading, .text = text});
}

void ContextModel::addTopics()
{
    const QStringList topics = topicsOfCurrent();
    if (topics.isEmpty())
        return;
    addHeading(tr("What it is about"));
    for (const QString &id : topics) {
        if (const Topic *topic = findTopic(m_session->library(), id))
            m_rows.append({.kind = Kind::Topic, .text = topic->title, .detail = topic->scope, .topic = id});
    }
}

void ContextModel::addFigures()
{
    const Protocol &protocol = m_session->protocol();
    const auto ofClause = std::ranges::equal_range(protocol.figures(), m_session->currentClause(), {}, &Figure::clause);
    if (ofClause.empty())
        return;
    addHeading(tr("Figures"));
    for (const Figure &figure : ofClause)
        m_rows.append({.kind = Kind::Fact, .text = protocol.textOf(figure), .detail = figureKindInWords(figure.kind)});
}

ContextModel::Row ContextModel::clauseRow(const QString &key, int clause) const
{
    const Clause &shown = m_session->findEntry(key)->protocol.clauses().at(clause);
    const QString text = shown.kind == ClauseKind::TableRow ? QString(shown.text).replace(u'\t', u" · "_s) : shown.text;
    return {.kind = Kind::Clause, .text = text, .label = shown.id, .place = {.protocol = key, .clause = shown.id}};
}

void ContextModel::addReferences()
{
    const QString key = m_session->place()->protocol;
    QList<Row> to;
    QList<Row> from;
    QSet<int> listed;
    for (const Reference &reference : m_session->protocol().references()) {
        if (reference.clause == m_session->currentClause()) {
            if (reference.target >= 0 && !listed.contains(reference.target))
                to.append(clauseRow(key, reference.target));
            else if (!reference.external.isEmpty())
                to.append({.kind = Kind::Fact, .text = reference.external, .detail = tr("outside this protocol")});
            listed.insert(reference.target);
        } else if (reference.target == m_session->currentClause() || reference.furtherTargets.contains(m_session->currentClause())) {
            from.append(clauseRow(key, reference.clause));
        }
    }
    if (!to.isEmpty()) {
        addHeading(tr("It refers to"));
        m_rows += to;
    }
    if (!from.isEmpty()) {
        addHeading(tr("Referred to by"));
        m_rows += from;
    }
}

void ContextModel::addTerms()
{
    const int current = m_session->currentClause();
    const DefinedTerms &terms = m_session->terms();
    QSet<int> listed;
    for (const TermMention &mention : terms.mentionsIn(m_session->protocol().clauses().at(current), current)) {
        if (listed.contains(mention.term))
            continue;
        if (listed.isEmpty())
            addHeading(tr("Terms it uses"));
        listed.insert(mention.term);
        const DefinedTerm &term = terms.terms().at(mention.term);
        const Clause &definition = m_session->protocol().clauses().at(term.clause);
        m_rows.append({.kind = Kind::Clause,
                       .text = term.expansion.isEmpty() ? definition.text : term.expansion,
                       .label = term.term,
                       .place = {.protocol = m_session->place()->protocol, .clause = definition.id}});
    }
}

void ContextModel::addProblems()
{
    const Clause &current = m_session->protocol().clauses().at(m_session->currentClause());
    bool headed = false;
    for (const Problem &problem : m_session->protocol().problems()) {
        const bool here = problem.subject == current.id ||
                          (problem.subject.isEmpty() && problem.line >= current.firstLine && problem.line <= current.lastLine);
        if (!here)
            continue;
        if (!headed)
            addHeading(tr("Problems"));
        headed = true;
        m_rows.append({.kind = Kind::Fact, .text = ProblemText::title(problem), .detail = ProblemText::advice(problem)});
    }
}

void ContextModel::addOthers()
{
    const Topic *topic = findTopic(m_session->library(), m_topic);
    if (!topic)
        return;
    const QString own = m_session->place()->protocol;
    addHeading(tr("Others on “%1”").arg(topic->title));
    for (const Pack &pack : m_session->library().packs()) {
        const ProtocolEntry *entry = m_session->findEntry(pack.id);
        if (entry && pack.id != own)
            addOther(pack.id, entry->name, clausesOn(pack, m_topic));
    }
}

void ContextModel::addOther(const QString &key, const QString &name, const QStringList &clauses)
{
    if (clauses.isEmpty()) {
        m_rows.append({.kind = Kind::Silence, .text = name, .detail = tr("says nothing on this")});
        return;
    }
    const int further = static_cast<int>(std::max<qsizetype>(0, clauses.size() - mostOfOneAuthority));
    m_rows.append(
        {.kind = Kind::Authority, .text = name, .detail = further == 0 ? QString() : tr("the first of them; %n more", nullptr, further)});
    const Protocol &protocol = m_session->findEntry(key)->protocol;
    for (const QString &id : clauses.first(std::min(clauses.size(), mostOfOneAuthority))) {
        if (const std::optional<int> clause = protocol.find(id))
            m_rows.append(clauseRow(key, *clause));
    }
}

} // namespace Concordat
