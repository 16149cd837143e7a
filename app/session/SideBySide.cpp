// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SideBySide.h"

#include "session/ComparedRows.h"
#include "session/Session.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

namespace Concordat
{

struct SideBySide::Outcome {
    QHash<std::pair<QString, QString>, QList<Match>> matches;
    QList<ComparedRow> rows;
    bool isAligned = false;
};

namespace
{

using Progress = std::function<void(int done, int all)>;

/// Each text against all that follow it.
ColumnMatches alignAll(const Library &library, const QList<ComparedColumn> &columns, const std::stop_token &stop, const Progress &progress)
{
    QList<Protocol> texts;
    for (const ComparedColumn &column : columns)
        texts.append(column.protocol);
    const int count = static_cast<int>(texts.size());
    const int all = 1 + count * (count - 1) / 2;
    progress(0, all);
    const Background background(library, texts, stop);
    progress(1, all);
    ColumnMatches matches;
    for (int base = 0; base + 1 < count && !stop.stop_requested(); ++base) {
        const auto done = static_cast<int>(1 + matches.size());
        const QList<QList<Match>> found = alignWithAll(background.texts().at(base), background.texts().sliced(base + 1), stop,
                                                       [&](int more) { progress(done + more, all); });
        for (int other = 0; other < found.size(); ++other)
            matches.insert({base, base + 1 + other}, found.at(other));
    }
    return matches;
}

QList<Match> turned(QList<Match> matches)
{
    for (Match &match : matches) {
        std::swap(match.a, match.b);
        if (match.relation)
            match.relation = turnedRound(*match.relation);
    }
    return matches;
}

} // namespace

SideBySide::SideBySide(const Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

SideBySide::~SideBySide()
{
    m_stop.request_stop();
}

void SideBySide::setTopic(const QString &topic)
{
    if (topic == m_topic)
        return;
    m_topic = topic;
    compare();
}

void SideBySide::setAuthorities(const QStringList &authorities)
{
    if (authorities == m_authorities)
        return;
    m_authorities = authorities.first(std::min<qsizetype>(authorities.size(), most));
    compare();
}

void SideBySide::setForm(TextForm form)
{
    if (form == m_form)
        return;
    m_form = form;
    compare();
}

bool SideBySide::hasWording() const
{
    return std::ranges::any_of(m_authorities, [this](const QString &id) { return m_session->library().wordingOf(id) != nullptr; });
}

QString SideBySide::nameOf(int column) const
{
    const QString id = m_authorities.value(column);
    const Pack *pack = m_session->library().find(id);
    return pack ? pack->protocol.authority() : id;
}

bool SideBySide::isSilent(int column) const
{
    return std::ranges::all_of(m_rows, [column](const ComparedRow &row) { return row.cells.at(column).isEmpty(); });
}

void SideBySide::compare()
{
    if (!m_topic.isEmpty() && m_authorities.size() >= fewest)
        start(true);
}

void SideBySide::alignAgain()
{
    compare();
}

void SideBySide::cancel()
{
    if (m_isAligning)
        start(false);
}

void SideBySide::start(bool align)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    QList<ComparedColumn> columns;
    for (const QString &id : std::as_const(m_authorities)) {
        const Pack *pack = m_session->library().find(id);
        if (!pack)
            continue;
        const AttachedWording *wording = m_form == TextForm::Wording ? m_session->library().wordingOf(id) : nullptr;
        ComparedColumn column{.protocol = pack->protocol, .shown = wording ? wording->text : pack->protocol, .clauses = {}};
        for (const Clause &clause : pack->protocol.clauses()) {
            if (pack->topics.value(clause.id).contains(m_topic))
                column.clauses.append(clause.id);
        }
        columns.append(column);
    }
    ColumnMatches known;
    for (int one = 0; one < m_authorities.size(); ++one) {
        for (int other = one + 1; other < m_authorities.size(); ++other) {
            const auto straight = m_matches.constFind({m_authorities.at(one), m_authorities.at(other)});
            const auto round = m_matches.constFind({m_authorities.at(other), m_authorities.at(one)});
            if (straight != m_matches.constEnd())
                known.insert({one, other}, *straight);
            else if (round != m_matches.constEnd())
                known.insert({one, other}, turned(*round));
        }
    }
    const bool isKnown = known.size() == m_authorities.size() * (m_authorities.size() - 1) / 2;
    const quint64 generation = ++m_generation;
    const QPointer<SideBySide> self(this);
    const Progress report = [self, generation](int done, int all) {
        QMetaObject::invokeMethod(
            qApp,
            [self, generation, done, all] {
                if (self && self->m_generation == generation)
                    Q_EMIT self->progressed(done, all);
            },
            Qt::QueuedConnection);
    };
    m_isAligning = align && !isKnown;
    Q_EMIT aligningChanged();
    QtFuture::makeReadyVoidFuture()
        .then(QtFuture::Launch::Async,
              [library = m_session->library(), authorities = m_authorities, columns, known, stop = m_stop.get_token(), report,
               isWanted = m_isAligning, isKnown] {
                  ColumnMatches matches = isWanted ? alignAll(library, columns, stop, report) : known;
                  Outcome outcome{.matches = {}, .rows = comparedRows(columns, matches), .isAligned = isWanted || isKnown};
                  for (auto each = matches.cbegin(); each != matches.cend(); ++each)
                      outcome.matches.insert({authorities.at(each.key().first), authorities.at(each.key().second)}, each.value());
                  return outcome;
              })
        .then(this, [this, generation](const Outcome &outcome) {
            // Queued, because a small topic may be done before this step is attached, which then runs within this call.
            QMetaObject::invokeMethod(this, [this, generation, outcome] { take(generation, outcome); }, Qt::QueuedConnection);
        });
}

void SideBySide::take(quint64 generation, const Outcome &outcome)
{
    if (generation != m_generation)
        return;
    Q_EMIT rowsAboutToChange();
    m_matches = outcome.matches;
    m_rows = outcome.rows;
    m_isAligned = outcome.isAligned;
    m_isAligning = false;
    Q_EMIT rowsChanged();
    Q_EMIT aligningChanged();
}

} // namespace Concordat
