// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"

#include "protocol/ProtocolReader.h"
#include "session/NearestClause.h"

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

const ProtocolEntry *Session::findEntry(const QString &key) const
{
    const auto found = std::ranges::find(m_entries, key, &ProtocolEntry::key);
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<Place> Session::place() const
{
    return m_entry < 0 ? std::nullopt : std::optional(present());
}

const DefinedTerms &Session::terms() const
{
    static const DefinedTerms none;
    if (m_entry < 0)
        return none;
    const QString &key = m_entries.at(m_entry).key;
    const auto known = m_terms.constFind(key);
    return known != m_terms.cend() ? *known : *m_terms.insert(key, DefinedTerms(protocol()));
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
    history().visit({.protocol = key, .clause = {}});
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
    using Read = std::pair<Result<Protocol>, DefinedTerms>;
    const auto finish = [this, generation, absolute](const Read &read) {
        QMetaObject::invokeMethod(this, [=, this] { finishOpening(generation, absolute, read.first, read.second); }, Qt::QueuedConnection);
    };
    const auto readAll = [absolute]() -> Read {
        const Result<Protocol> read = readProtocolFile(absolute);
        return {read, read ? DefinedTerms(*read) : DefinedTerms()};
    };
    QtFuture::makeReadyVoidFuture().then(QtFuture::Launch::Async, readAll).then(this, finish);
}

void Session::finishOpening(quint64 generation, const QString &path, const Result<Protocol> &read, const DefinedTerms &terms)
{
    if (generation != m_generation)
        return;
    m_opening = false;
    Q_EMIT openingEnded();
    if (!read) {
        Q_EMIT openingFailed(read.error());
        return;
    }
    m_terms.insert(path, terms);
    addFile(path, *read);
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
    const std::optional<Place> stood = place();
    found->protocol = protocol;
    Q_EMIT entryReplaced(row);
    if (row == m_entry) {
        setEntry(row);
        setClause(clauseAt(*stood));
    } else
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
    visited();
    Q_EMIT readingWanted();
    return true;
}

void Session::jumpTo(int clause)
{
    if (clause == m_clause || m_entry < 0)
        return;
    setClause(clause);
    visited();
}

void Session::visited()
{
    history().visit(present());
    m_recent.visit(present());
    Q_EMIT historyChanged();
}

void Session::stepTo(int clause)
{
    if (clause == m_clause || m_entry < 0)
        return;
    setClause(clause);
    history().amend(present());
}

void Session::goBack()
{
    returnTo(history().goBack());
}

void Session::goForward()
{
    returnTo(history().goForward());
}

void Session::goTo(qsizetype place)
{
    returnTo(history().goTo(place));
}

void Session::returnTo(const std::optional<Place> &place)
{
    if (!place)
        return;
    const auto found = std::ranges::find(m_entries, place->protocol, &ProtocolEntry::key);
    if (found != m_entries.end() && found - m_entries.begin() != m_entry)
        setEntry(static_cast<int>(found - m_entries.begin()));
    setClause(clauseAt(*place));
    Q_EMIT historyChanged();
}

int Session::clauseAt(const Place &place) const
{
    return nearestAbove(protocol(), place.clause).value_or(-1);
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
    unhide(within);
    m_clause = within;
    Q_EMIT currentClauseChanged(within);
}

} // namespace Concordat
