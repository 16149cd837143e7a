// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Coverage.h"
#include "comparison/Values.h"

#include <QObject>

#include <cstdint>

namespace Concordat
{

class Session;

/// In what order the topics of the coverage stand.
enum class CoverageOrder : std::uint8_t { ByGroup, ByTitle, MostSilentFirst };

/// A line of the coverage as it is shown: a topic, or a group above its topics.
struct CoverageLine {
    QString group;      ///< of topics; set only on the line of a group
    qsizetype row = -1; ///< in coverage(); -1 on the line of a group
    int topics = 0;     ///< shown below the group

    bool isGroup() const { return row < 0; }
};

/// What the authorities provide topic by topic, and what they settle matter by matter: the tables, and what of them is shown.
///
/// Lives in the interface thread; the tables are made in a pool thread, and a late one is dropped.
class Comparison : public QObject
{
    Q_OBJECT

public:
    explicit Comparison(const Session *session, QObject *parent = nullptr);

    /// Makes the tables if there are none yet, with the user's own authority first; again when that has changed.
    void follow(const QString &ownAuthority);
    bool isReady() const { return m_isReady; }

    const QString &ownAuthority() const { return m_own; }            ///< empty until the user has said
    const QStringList &authorities() const { return m_authorities; } ///< ids, in the order of the columns
    QString nameOf(const QString &authority) const;
    QString titleOf(const QString &topic) const;
    QString scopeOf(const QString &topic) const;
    QStringList actors() const; ///< whom any clause binds or frees, by name

    const QList<CoverageRow> &coverage() const { return m_coverage; }
    const QList<CoverageLine> &lines() const { return m_lines; }

    /// How many of the topics shown below a group an authority provides for.
    int providedIn(const QString &group, int authority) const;

    const CoverageFilter &filter() const { return m_filter; }
    void setFilter(const CoverageFilter &filter);
    CoverageOrder order() const { return m_order; }
    void setOrder(CoverageOrder order);

    /// The matters shown, by their row in the table of all.
    const QList<ValueRow> &values() const { return m_values; }
    const QList<qsizetype> &matters() const { return m_matters; }
    bool onlyDiffering() const { return m_onlyDiffering; }
    void setOnlyDiffering(bool only);

Q_SIGNALS:
    void coverageAboutToChange();
    void coverageChanged();
    void valuesAboutToChange();
    void valuesChanged();

private:
    struct Tables {
        QStringList authorities;
        QList<CoverageRow> coverage;
        QList<ValueRow> values;
    };

    void take(const Tables &tables);
    void arrange();
    void arrangeValues();
    const Topic *findTopic(const QString &id) const;

    const Session *m_session;
    QString m_own;
    bool m_isReady = false;
    bool m_isAsked = false;
    quint64 m_generation = 0;
    QStringList m_authorities;
    QList<CoverageRow> m_coverage;
    QList<CoverageLine> m_lines;
    CoverageFilter m_filter;
    CoverageOrder m_order = CoverageOrder::ByGroup;
    QList<ValueRow> m_values;
    QList<qsizetype> m_matters;
    bool m_onlyDiffering = false;
};

} // namespace Concordat
