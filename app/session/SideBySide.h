// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/FactDifference.h"
#include "comparison/WordDifference.h"
#include "session/AlignedRows.h"

#include <QObject>

#include <cstdint>
#include <stop_token>

namespace Concordat
{

class Session;

/// Which text of a clause is compared: the authority's own words where they are attached, else the restatement.
enum class TextForm : std::uint8_t { Restatement, Wording };

/// A clause beside that of the base.
struct ComparedClause {
    QString id;
    QString text;
    Strength strength = Strength::States;
    bool hasBase = false;             ///< the base has a clause in the same row, and what follows is set
    std::optional<Relation> relation; ///< how this stands to the base, where the texts tell
    FactDifference facts;             ///< the base first
    QList<TextRun> runs;              ///< from the base's words to these; empty where hardly any are shared
};

/// Clauses that deal with the same thing, by column; the base is the first.
struct ComparedRow {
    QList<QList<ComparedClause>> cells;
};

/// The clauses of two to five authorities on one topic, beside each other.
///
/// Lives in the interface thread; texts are aligned in a pool thread, with progress, and a late result is dropped.
class SideBySide : public QObject
{
    Q_OBJECT

public:
    static constexpr int fewest = 2;
    static constexpr int most = 5;

    explicit SideBySide(const Session *session, QObject *parent = nullptr);
    ~SideBySide() override;

    const QString &topic() const { return m_topic; }
    const QStringList &authorities() const { return m_authorities; } ///< ids, the base first
    TextForm form() const { return m_form; }

    void setTopic(const QString &topic);
    void setAuthorities(const QStringList &authorities);
    void setForm(TextForm form);

    /// Whether any of the authorities has its own wording attached.
    bool hasWording() const;

    QString nameOf(int column) const; ///< of the authority

    const QList<ComparedRow> &rows() const { return m_rows; }
    bool isSilent(int column) const;

    bool isAligning() const { return m_isAligning; }
    bool isAligned() const { return m_isAligned; } ///< else every clause has a row of its own
    void cancel();
    void alignAgain();

Q_SIGNALS:
    void rowsAboutToChange();
    void rowsChanged();
    void aligningChanged();
    void progressed(int done, int all);

private:
    struct Outcome;

    void compare();
    void start(bool align);
    void take(quint64 generation, const Outcome &outcome);

    const Session *m_session;
    QString m_topic;
    QStringList m_authorities;
    TextForm m_form = TextForm::Restatement;
    QHash<std::pair<QString, QString>, QList<Match>> m_matches; ///< by the authorities; of those that are shown
    QList<ComparedRow> m_rows;
    bool m_isAligning = false;
    bool m_isAligned = false;
    quint64 m_generation = 0;
    std::stop_source m_stop;
};

} // namespace Concordat
