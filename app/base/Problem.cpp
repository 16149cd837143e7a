// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Problem.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

QString name(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::CannotRead:
        return u"cannot-read"_s;
    case ProblemKind::TooLarge:
        return u"too-large"_s;
    case ProblemKind::NotText:
        return u"not-text"_s;
    case ProblemKind::BrokenEncoding:
        return u"broken-encoding"_s;
    case ProblemKind::ControlCharacters:
        return u"control-characters"_s;
    case ProblemKind::DuplicateLabel:
        return u"duplicate-label"_s;
    case ProblemKind::MissingNumber:
        return u"missing-number"_s;
    case ProblemKind::OutOfOrder:
        return u"out-of-order"_s;
    case ProblemKind::LabelMismatch:
        return u"label-mismatch"_s;
    case ProblemKind::LabelDotVaries:
    case ProblemKind::LabelAloneVaries:
    case ProblemKind::LabelsAlone:
    case ProblemKind::IndentVaries:
    case ProblemKind::ListMarkVaries:
    case ProblemKind::ListMarksLost:
    case ProblemKind::ItemsWithoutColon:
    case ProblemKind::RunInList:
    case ProblemKind::UnnumberedParagraph:
    case ProblemKind::NumberingContinues:
    case ProblemKind::NoNumbers:
    case ProblemKind::NestedBullets:
    case ProblemKind::BlankLinesInList:
    case ProblemKind::MarkerGapVaries:
    case ProblemKind::RunInHeading:
        return u"numbering-style"_s;
    case ProblemKind::HeadingLevelVaries:
    case ProblemKind::HeadingsUnmarked:
    case ProblemKind::HeadingOnly:
    case ProblemKind::HeadingSplit:
    case ProblemKind::HeadingGapVaries:
        return u"heading-level"_s;
    case ProblemKind::RepeatedHeading:
        return u"repeated-heading"_s;
    case ProblemKind::ContentsMismatch:
        return u"contents-mismatch"_s;
    case ProblemKind::EmptyClause:
        return u"empty-clause"_s;
    case ProblemKind::PageBreakJoin:
        return u"page-break-join"_s;
    case ProblemKind::Truncated:
        return u"truncated"_s;
    case ProblemKind::UnresolvedReference:
        return u"unresolved-reference"_s;
    case ProblemKind::ReferenceDirection:
        return u"reference-direction"_s;
    case ProblemKind::GuessedStructure:
        return u"guessed-structure"_s;
    case ProblemKind::CannotWrite:
        return u"cannot-write"_s;
    case ProblemKind::WouldReplace:
        return u"would-replace"_s;
    case ProblemKind::RecordsNotDatabase:
        return u"records-not-database"_s;
    case ProblemKind::RecordsOtherProgram:
        return u"records-other-program"_s;
    case ProblemKind::RecordsNewer:
        return u"records-newer"_s;
    case ProblemKind::RecordsDamaged:
        return u"records-damaged"_s;
    case ProblemKind::RecordsReadOnly:
        return u"records-read-only"_s;
    case ProblemKind::RecordsDiskFull:
        return u"records-disk-full"_s;
    case ProblemKind::RecordsLocked:
        return u"records-locked"_s;
    case ProblemKind::RecordsFailed:
        return u"records-failed"_s;
    case ProblemKind::RecordsChangedOutside:
        return u"records-changed-outside"_s;
    case ProblemKind::UnreadableNotes:
        return u"unreadable-notes"_s;
    case ProblemKind::UnwritableNotes:
        return u"unwritable-notes"_s;
    case ProblemKind::NoSuchClause:
        return u"no-such-clause"_s;
    case ProblemKind::FrontMatter:
        return u"front-matter"_s;
    case ProblemKind::PackTopics:
        return u"pack-topics"_s;
    case ProblemKind::PackSynonyms:
        return u"pack-synonyms"_s;
    case ProblemKind::PackValues:
        return u"pack-values"_s;
    case ProblemKind::PackFolder:
        return u"pack-folder"_s;
    case ProblemKind::ChecklistFile:
        return u"checklist"_s;
    case ProblemKind::AnswersFile:
        return u"answers-file"_s;
    case ProblemKind::UnknownQuestion:
        return u"unknown-question"_s;
    case ProblemKind::UnusableAnswer:
        return u"unusable-answer"_s;
    case ProblemKind::WordingOfAnother:
        return u"wording-of-another"_s;
    case ProblemKind::WordingNotKept:
        return u"wording-not-kept"_s;
    case ProblemKind::SearchFilterUnknown:
        return u"search-filter-unknown"_s;
    case ProblemKind::SearchClauseMissing:
        return u"search-clause-missing"_s;
    case ProblemKind::SearchQueryCut:
        return u"search-query-cut"_s;
    case ProblemKind::SearchIndexUnusable:
        return u"search-index-unusable"_s;
    case ProblemKind::BadCorrections:
        return u"bad-corrections"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Concordat
