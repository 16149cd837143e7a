// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Concordat
{

/// What can be wrong with the world: a file, a document's structure, or a pack. Kinds carry no prose; models/ProblemText
/// turns them into sentences, and name() gives the word that files and JSON use.
enum class ProblemKind {
    // Files
    CannotRead,
    TooLarge,
    NotText,
    BrokenEncoding,
    ControlCharacters,
    // Numbers and labels
    DuplicateLabel,
    MissingNumber,
    OutOfOrder,
    LabelMismatch,
    // Style of numbering, all named numbering-style
    LabelDotVaries,
    LabelAloneVaries,
    LabelsAlone,
    IndentVaries,
    ListMarkVaries,
    ListMarksLost,
    ItemsWithoutColon,
    RunInList,
    UnnumberedParagraph,
    NumberingContinues,
    NoNumbers,
    NestedBullets,
    BlankLinesInList,
    MarkerGapVaries,
    RunInHeading,
    // Headings
    HeadingLevelVaries,
    HeadingsUnmarked,
    HeadingOnly,
    HeadingSplit,
    HeadingGapVaries,
    RepeatedHeading,
    ContentsMismatch,
    EmptyClause,
    // Sentences
    PageBreakJoin,
    Truncated,
    // References
    UnresolvedReference,
    ReferenceDirection,
    // Guesses of the reader, which the user is told about
    GuessedStructure,
    // Records, and files that are written
    CannotWrite,
    WouldReplace,
    RecordsNotDatabase,
    RecordsOtherProgram,
    RecordsNewer,
    RecordsDamaged,
    RecordsReadOnly,
    RecordsDiskFull,
    RecordsLocked,
    RecordsFailed,
    RecordsChangedOutside,
    // Notes, bookmarks and links
    UnreadableNotes,
    UnwritableNotes,
    NoSuchClause,
    // Packs
    FrontMatter,
    PackTopics,
    PackSynonyms,
    PackValues,
    PackFolder,
    // Checklists
    ChecklistFile,
    AnswersFile,
    UnknownQuestion,
    UnusableAnswer,
    // Attached wordings
    WordingOfAnother,
    WordingNotKept,
    // Search
    SearchFilterUnknown,
    SearchClauseMissing,
    SearchQueryCut,
    SearchIndexUnusable,
    // Comparison
    BadCorrections,
};

/// One thing that is wrong: its kind, where, and the words or numbers that a sentence about it needs.
struct Problem {
    ProblemKind kind = ProblemKind::CannotRead;
    QString subject; ///< a clause id where it concerns a document, else a file
    QString detail;  ///< the words, numbers or library message concerned; may be empty
    int line = 0;    ///< 1-based line in the file; 0 where there is none

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// The name of a kind in files and JSON, for example `duplicate-label`; several kinds share `numbering-style`.
QString name(ProblemKind kind);

} // namespace Concordat

Q_DECLARE_METATYPE(Concordat::Problem)
