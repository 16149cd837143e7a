// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"
#include "session/History.h"

#include <QObject>

namespace Concordat
{

/// A protocol that can be chosen: a pack of the library, or a file that the user opened.
struct ProtocolEntry {
    QString key;  ///< the pack's id, or the absolute path of the file
    QString name; ///< the authority's full name, or the file's name
    bool isFile = false;
    Protocol protocol;
};

/// What is open now: the library, the protocol and the clause being read, and the way there.
///
/// Lives in the interface thread. Files are read in a pool thread; of several the last one asked for counts, and a late
/// result of an earlier one is dropped. Every change is announced after it has happened.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(Library library, QObject *parent = nullptr);

    const Library &library() const { return m_library; }
    const QList<ProtocolEntry> &entries() const { return m_entries; } ///< packs by name, then opened files
    int currentEntry() const { return m_entry; }                      ///< -1 where there is none
    const Protocol &protocol() const;                                 ///< an empty one where there is none
    int currentClause() const { return m_clause; }                    ///< -1 at the head of the protocol

    /// The clause that a line of the source belongs to; nothing before the first.
    std::optional<int> clauseAtLine(int line) const;

    void choose(const QString &key);

    /// Reads a file in the background and shows it, or says why it cannot be read.
    void openFile(const QString &path);
    void cancelOpening();
    bool isOpening() const { return m_opening; }

    /// Shows a protocol that has been read from a file; a file opened again replaces what was read before.
    void addFile(const QString &path, const Protocol &protocol);

    /// Opens a place for reading, wherever the user is: a jump, after which readingWanted is announced. False where it does not exist.
    bool open(const Place &place);

    /// Moves to a clause: a jump can be gone back from, a step to where one is reading on cannot.
    void jumpTo(int clause);
    void stepTo(int clause);

    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    void goBack();
    void goForward();

Q_SIGNALS:
    void entryAboutToBeAdded(int row);
    void entryAdded(int row);
    void entryReplaced(int row);
    void protocolChanged();
    void currentClauseChanged(int clause);
    void historyChanged();
    void readingWanted(); ///< a place was opened from outside the reader
    void openingStarted(const QString &path);
    void openingEnded();
    void openingFailed(const Concordat::Problem &problem);

private:
    Place present() const;
    void setEntry(int entry);
    void setClause(int clause);
    void returnTo(const std::optional<Place> &place);
    void finishOpening(quint64 generation, const QString &path, const Result<Protocol> &read);

    Library m_library;
    QList<ProtocolEntry> m_entries;
    History m_history;
    int m_entry = -1;
    int m_clause = -1;
    quint64 m_generation = 0;
    bool m_opening = false;
};

} // namespace Concordat
