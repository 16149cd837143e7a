// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Comparison.h"

#include "session/Session.h"

#include <QFuture>

namespace Concordat
{

Comparison::Comparison(const Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void Comparison::follow(const QString &ownAuthority)
{
    const QString own = m_session->library().find(ownAuthority) ? ownAuthority : QString();
    if (m_isAsked && own == m_own)
        return;
    m_isAsked = true;
    m_own = own;
    QStringList authorities = m_session->library().ids();
    if (authorities.removeOne(own))
        authorities.prepend(own);
    QtFuture::makeReadyVoidFuture()
        .then(QtFuture::Launch::Async,
              [library = m_session->library(), authorities] {
                  return Tables{authorities, Concordat::coverage(library, authorities), Concordat::values(library, authorities)};
              })
        .then(this, [this, generation = ++m_generation](const Tables &tables) {
            if (generation == m_generation)
                take(tables);
        });
}

void Comparison::take(const Tables &tables)
{
    Q_EMIT coverageAboutToChange();
    Q_EMIT valuesAboutToChange();
    m_isReady = true;
    m_authorities = tables.authorities;
    m_coverage = tables.coverage;
    m_values = tables.values;
    if (!m_filter.silent.isEmpty())
        m_filter.silent = m_own;
    if (!m_filter.only.isEmpty())
        m_filter.only = m_own;
    arrange();
    arrangeValues();
    Q_EMIT coverageChanged();
    Q_EMIT valuesChanged();
}

void Comparison::arrange()
{
    QStringList kept;
    for (const CoverageRow &row : filtered(m_coverage, m_filter))
        kept.append(row.topic);
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_coverage.size(); ++row) {
        if (kept.contains(m_coverage.at(row).topic))
            rows.append(row);
    }
    if (m_order == CoverageOrder::ByTitle)
        std::ranges::stable_sort(rows, [this](qsizetype a, qsizetype b) {
            return titleOf(m_coverage.at(a).topic).localeAwareCompare(titleOf(m_coverage.at(b).topic)) < 0;
        });
    if (m_order == CoverageOrder::MostSilentFirst)
        std::ranges::stable_sort(rows, std::ranges::greater(), [this](qsizetype row) {
            return std::ranges::count_if(m_coverage.at(row).provisions, &Provision::isSilent);
        });
    m_lines.clear();
    qsizetype group = -1;
    for (const qsizetype row : std::as_const(rows)) {
        const CoverageRow &topic = m_coverage.at(row);
        if (m_order == CoverageOrder::ByGroup && !topic.group.isEmpty()) {
            if (group < 0 || m_lines.at(group).group != topic.group) {
                group = m_lines.size();
                m_lines.append({.group = topic.group});
            }
            ++m_lines[group].topics;
        }
        m_lines.append({.group = {}, .row = row});
    }
}

void Comparison::arrangeValues()
{
    m_matters.clear();
    for (qsizetype row = 0; row < m_values.size(); ++row) {
        if (!m_onlyDiffering || m_values.at(row).differs())
            m_matters.append(row);
    }
}

int Comparison::providedIn(const QString &group, int authority) const
{
    return static_cast<int>(std::ranges::count_if(m_lines, [&](const CoverageLine &line) {
        return !line.isGroup() && m_coverage.at(line.row).group == group && !m_coverage.at(line.row).provisions.at(authority).isSilent();
    }));
}

void Comparison::setFilter(const CoverageFilter &filter)
{
    Q_EMIT coverageAboutToChange();
    m_filter = filter;
    arrange();
    Q_EMIT coverageChanged();
}

void Comparison::setOrder(CoverageOrder order)
{
    Q_EMIT coverageAboutToChange();
    m_order = order;
    arrange();
    Q_EMIT coverageChanged();
}

void Comparison::setOnlyDiffering(bool only)
{
    Q_EMIT valuesAboutToChange();
    m_onlyDiffering = only;
    arrangeValues();
    Q_EMIT valuesChanged();
}

QString Comparison::nameOf(const QString &authority) const
{
    const Pack *pack = m_session->library().find(authority);
    return pack ? pack->protocol.authority() : authority;
}

const Topic *Comparison::findTopic(const QString &id) const
{
    const QList<Topic> &topics = m_session->library().topics();
    const auto found = std::ranges::find(topics, id, &Topic::id);
    return found == topics.cend() ? nullptr : &*found;
}

QString Comparison::titleOf(const QString &topic) const
{
    const Topic *found = findTopic(topic);
    return found ? found->title : topic;
}

QString Comparison::scopeOf(const QString &topic) const
{
    const Topic *found = findTopic(topic);
    return found ? found->scope : QString();
}

QStringList Comparison::actors() const
{
    QStringList all;
    for (const CoverageRow &row : m_coverage) {
        for (const Provision &provision : row.provisions)
            all += provision.actors;
    }
    all.removeDuplicates();
    all.sort();
    return all;
}

} // namespace Concordat
