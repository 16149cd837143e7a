// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"
#include "protocol/DefinedTerms.h"
#include "session/Annotations.h"
#include "session/History.h"
#include "session/Lens.h"
#include "session/Reading.h"
#include "session/RecentPlaces.h"

#include <QObject>

namespace Concordat
{

/// Which text of a protocol is read.
enum class TextShown : std::uint8_t { Restatement, Wording, Both };

/// A protocol that can be chosen: a pack of the library, or a file that the user opened.
struct ProtocolEntry {
    QString key;  ///< the pack's id, or the absolute path of the file
    QString name; ///< the authority's full name, or the file's name
    bool isFile = false;
    Protocol protocol;
};

/// What is open now: the library, the protocol and the clause being read, and the way there; in several tabs if the user wants, of which
/// one is in front and all of this is told of.
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
    std::optional<Place> place() const;                               ///< the same for whoever comes back to it; nothing where none is open
    const ProtocolEntry *findEntry(const QString &key) const;

    /// The terms that the protocol explains.
    const DefinedTerms &terms() const;

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

    /// The published text that the user attached to the protocol; null where there is none.
    const AttachedWording *wording() const;

    /// Which text is read: the restatement where no wording is attached, whatever the user chose.
    TextShown textShown() const { return wording() ? m_textShown : TextShown::Restatement; }
    void setTextShown(TextShown shown);

    /// Reads a file in the background as the wording of the protocol, and announces how it fits. Nothing is attached by that.
    void readWording(const QString &file);

    /// Keeps a wording in the folder of wordings and shows it from now on; and the other way round.
    Result<> attach(const AttachedWording &wording, const QString &folder);
    Result<> detachWording(const QString &folder);

    /// Moves to a clause: a jump can be gone back from, a step to where one is reading on cannot.
    void jumpTo(int clause);
    void stepTo(int clause);

    bool canGoBack() const { return history().canGoBack(); }
    bool canGoForward() const { return history().canGoForward(); }
    void goBack();
    void goForward();
    void goTo(qsizetype place); ///< of the history
    const History &history() const { return m_tabs.at(m_tab); }
    const RecentPlaces &recent() const { return m_recent; }

    /// There is always a tab; one that is opened begins where the reader is, and the last one is not closed.
    QList<Place> tabs() const; ///< where each stands; an empty place where nothing is open
    int currentTab() const { return m_tab; }
    void openTab();
    void closeTab(int tab);
    void reopenTab();
    bool canReopenTab() const { return !m_closedTabs.isEmpty(); }
    void chooseTab(int tab);
    void moveTab(int from, int to);

    /// Notes and bookmarks on clauses, by the entry's key.
    Annotations &annotations() { return m_annotations; }

    Reading reading() const;
    void resume(const Reading &reading); ///< leaves out what is no longer there; a clause that went gives the nearest above it

    /// What of the text is seen. Going to a clause that is left out brings what is left out back, dimmed.
    const Lens &lens() const { return m_lens; }
    void setLens(const Lens &lens);
    QList<Prominence> prominence() const { return Concordat::prominence(protocol(), m_lens); }

Q_SIGNALS:
    void entryAboutToBeAdded(int row);
    void entryAdded(int row);
    void entryReplaced(int row);
    void protocolChanged();
    void currentClauseChanged(int clause);
    void historyChanged();
    void tabsChanged(); ///< their number, order or the one in front
    void lensChanged();
    void wordingRead(const Concordat::AttachedWording &wording);
    void wordingFailed(const Concordat::Problem &problem);
    void wordingChanged();   ///< one was attached to the protocol, or taken away
    void textShownChanged(); ///< also where the protocol has another wording, or none
    void readingWanted();    ///< a place was opened from outside the reader
    void openingStarted(const QString &path);
    void openingEnded();
    void openingFailed(const Concordat::Problem &problem);

private:
    Place present() const;
    int clauseAt(const Place &place) const;
    History &history() { return m_tabs[m_tab]; }
    void visited();
    void showTab(int tab);
    void setEntry(int entry);
    void setClause(int clause);
    void unhide(int clause);
    void returnTo(const std::optional<Place> &place);
    void finishOpening(quint64 generation, const QString &path, const Result<Protocol> &read, const DefinedTerms &terms);

    Library m_library;
    QList<ProtocolEntry> m_entries;
    QList<History> m_tabs{History()};
    QList<History> m_closedTabs;
    int m_tab = 0;
    RecentPlaces m_recent;
    Annotations m_annotations;
    Lens m_lens;
    TextShown m_textShown = TextShown::Both;
    quint64 m_wordingGeneration = 0;
    mutable QHash<QString, DefinedTerms> m_terms; ///< by key, of those that were asked for
    int m_entry = -1;
    int m_clause = -1;
    quint64 m_generation = 0;
    bool m_opening = false;
};

} // namespace Concordat
