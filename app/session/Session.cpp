// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"

#include "protocol/ProtocolReader.h"

#include <QFileInfo>
#include <QFuture>

namespace Concordat
{

namespace
{

QString nameOf(const Pack &pack)
{
    const QString &authority = pack.protocol.authority();
    return authority.isEmpty() ? pack.id : authority;
}

} // namespace

Session::Session(Library library, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
{
    for (const Pack &pack : m_library.packs())
        m_entries.append({.key = pack.id, .name = nameOf(pack), .isFile = false, .protocol = pack.protocol});
}

const Protocol &Session::protocol() const
{
    static const Protocol none;
    return m_entry < 0 ? none : m_entries.at(m_entry).protocol;
}

std::optional<int> Session::clauseAtLine(int line) const
{
    const QList<Clause> &clauses = protocol().clauses();
    const auto after = std::ranges::upper_bound(clauses, line, {}, &Clause::firstLine);
    if (after == clauses.begin())
        return std::nullopt;
    return static_cast<int>(after - clauses.begin()) - 1;
}

void Session::choose(const QString &key)
{
    const auto found = std::ranges::find(m_entries, key, &ProtocolEntry::key);
    if (found == m_entries.end())
        return;
    const int entry = static_cast<int>(found - m_entries.begin());
    if (entry == m_entry)
        return;
    m_history.visit({.protocol = key, .clause = {}});
    setEntry(entry);
    Q_EMIT historyChanged();
}

void Session::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const quint64 generation = ++m_generation;
    m_opening = true;
    Q_EMIT openingStarted(absolute);
    // Queued, because a small file may be read before the second step is attached, which then runs within this call.
    const auto finish = [this, generation, absolute](const Result<Protocol> &read) {
        QMetaObject::invokeMethod(this, [=, this] { finishOpening(generation, absolute, read); }, Qt::QueuedConnection);
    };
    QtFuture::makeReadyVoidFuture().then(QtFuture::Launch::Async, [absolute] { return readProtocolFile(absolute); }).then(this, finish);
}

void Session::finishOpening(quint64 generation, const QString &path, const Result<Protocol> &read)
{
    if (generation != m_generation)
        return;
    m_opening = false;
    Q_EMIT openingEnded();
    if (read)
        addFile(path, *read);
    else
        Q_EMIT openingFailed(read.error());
}

void Session::cancelOpening()
{
    if (!m_opening)
        return;
    ++m_generation;
    m_opening = false;
    Q_EMIT openingEnded();
}

void Session::addFile(const QString &path, const Protocol &protocol)
{
    const auto found = std::ranges::find(m_entries, path, &ProtocolEntry::key);
    if (found == m_entries.end()) {
        const int row = static_cast<int>(m_entries.size());
        Q_EMIT entryAboutToBeAdded(row);
        m_entries.append({.key = path, .name = QFileInfo(path).fileName(), .isFile = true, .protocol = protocol});
        Q_EMIT entryAdded(row);
        choose(path);
        return;
    }
    const int row = static_cast<int>(found - m_entries.begin());
    found->protocol = protocol;
    Q_EMIT entryReplaced(row);
    if (row == m_entry)
        setEntry(row);
    else
        choose(path);
}

bool Session::open(const Place &place)
{
    const auto found = std::ranges::find(m_entries, place.protocol, &ProtocolEntry::key);
    if (found == m_entries.end())
        return false;
    const std::optional<int> clause = place.clause.isEmpty() ? -1 : found->protocol.find(place.clause);
    if (!clause)
        return false;
    if (found - m_entries.begin() != m_entry)
        setEntry(static_cast<int>(found - m_entries.begin()));
    setClause(*clause);
    m_history.visit(present());
    Q_EMIT historyChanged();
    Q_EMIT readingWanted();
    return true;
}

void Session::jumpTo(int clause)
{
    if (clause == m_clause || m_entry < 0)
        return;
    setClause(clause);
    m_history.visit(present());
    Q_EMIT historyChanged();
}

void Session::stepTo(int clause)
{
    if (clause == m_clause || m_entry < 0)
        return;
    setClause(clause);
    m_history.amend(present());
}

void Session::goBack()
{
    returnTo(m_history.goBack());
}

void Session::goForward()
{
    returnTo(m_history.goForward());
}

void Session::returnTo(const std::optional<Place> &place)
{
    if (!place)
        return;
    const auto found = std::ranges::find(m_entries, place->protocol, &ProtocolEntry::key);
    if (found != m_entries.end() && found - m_entries.begin() != m_entry)
        setEntry(static_cast<int>(found - m_entries.begin()));
    setClause(protocol().find(place->clause).value_or(-1));
    Q_EMIT historyChanged();
}

Place Session::present() const
{
    const QList<Clause> &clauses = protocol().clauses();
    return {.protocol = m_entries.at(m_entry).key, .clause = m_clause < 0 ? QString() : clauses.at(m_clause).id};
}

void Session::setEntry(int entry)
{
    m_entry = entry;
    m_clause = -1;
    Q_EMIT protocolChanged();
}

void Session::setClause(int clause)
{
    const int last = static_cast<int>(protocol().clauses().size()) - 1;
    const int within = std::clamp(clause, -1, last);
    if (within == m_clause)
        return;
    m_clause = within;
    Q_EMIT currentClauseChanged(within);
}

} // namespace Concordat
