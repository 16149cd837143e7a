// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProblemText.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

// One entry a kind and no default case: a kind without its sentences does not compile.
ProblemText ProblemText::of(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::CannotRead:
        return {tr("The file cannot be read"), tr("Nothing of it is shown."),
                tr("Check that it exists and that you may read it, then open it again.")};
    case ProblemKind::TooLarge:
        return {tr("The file is larger than Concordat reads"), tr("Nothing of it is shown."),
                tr("Open the protocol on its own, without the rest of the document that it is part of.")};
    case ProblemKind::NotText:
        return {tr("The file holds no text"), tr("It may be an image, a program or an office document."),
                tr("Save the protocol as plain text or Markdown and open that.")};
    case ProblemKind::BrokenEncoding:
        return {tr("Some characters of the file could not be made out"),
                tr("They are shown as a replacement mark; the rest is as it was written."),
                tr("Save the file as UTF-8 and open it again.")};
    case ProblemKind::ControlCharacters:
        return {tr("The file holds control characters"), tr("They are left out of what is shown."),
                tr("Nothing needs doing, unless words seem to be missing there.")};
    case ProblemKind::DuplicateLabel:
        return {tr("A number is used a second time"),
                tr("The second clause is cited with [2] after the number, so that each can still be told from the other."),
                tr("Compare with the published text, and tell its owner.")};
    case ProblemKind::MissingNumber:
        return {tr("The run of numbers has a gap"), tr("A clause may have been withdrawn, or lost when the text was converted."),
                tr("Compare with the published text.")};
    case ProblemKind::OutOfOrder:
        return {tr("A number is out of order"), tr("The clause stays where the text has it."), tr("Compare with the published text.")};
    case ProblemKind::LabelMismatch:
        return {tr("A number does not fit the section that it stands in"), tr("The clause keeps its number and its place."),
                tr("Compare with the published text, and tell its owner.")};
    case ProblemKind::LabelDotVaries:
        return {tr("Some numbers end with a dot and others do not"), tr("It makes no difference to how a clause is cited."),
                tr("Nothing needs doing.")};
    case ProblemKind::LabelAloneVaries:
        return {tr("Some numbers stand on a line of their own and others do not"), tr("Each was joined with the text that follows it."),
                tr("Nothing needs doing, unless a number has the wrong text.")};
    case ProblemKind::LabelsAlone:
        return {tr("Numbers stand on lines of their own"), tr("Each was joined with the text that follows it."),
                tr("Nothing needs doing, unless a number has the wrong text.")};
    case ProblemKind::IndentVaries:
        return {tr("The items of a list are not indented alike"), tr("An item may appear a level too high or too low."),
                tr("Compare with the published text.")};
    case ProblemKind::ListMarkVaries:
        return {tr("A list changes its marks"), tr("Its items are taken as one list."),
                tr("Nothing needs doing, unless two lists were meant.")};
    case ProblemKind::ListMarksLost:
        return {tr("A list seems to have lost its marks"), tr("Its lines are taken as items all the same."),
                tr("Compare with the published text.")};
    case ProblemKind::ItemsWithoutColon:
        return {tr("A list follows a sentence that does not announce it"), tr("Its items are taken to belong to that sentence."),
                tr("Nothing needs doing, unless they stand on their own.")};
    case ProblemKind::RunInList:
        return {tr("A list runs on inside a paragraph"), tr("It is shown as the text has it, and its items cannot be cited one by one."),
                tr("Nothing needs doing.")};
    case ProblemKind::UnnumberedParagraph:
        return {tr("A paragraph without a number stands among numbered ones"), tr("It is cited by its place below the clause before it."),
                tr("Nothing needs doing.")};
    case ProblemKind::NumberingContinues:
        return {tr("The numbers run on from one heading to the next"), tr("A heading changes nothing about how a clause is cited."),
                tr("Nothing needs doing.")};
    case ProblemKind::NoNumbers:
        return {tr("The text has no numbers"), tr("Its clauses are cited by their heading and their place below it."),
                tr("Nothing needs doing.")};
    case ProblemKind::NestedBullets:
        return {tr("Bullets stand below bullets"), tr("They are cited by their places, one after the other."), tr("Nothing needs doing.")};
    case ProblemKind::BlankLinesInList:
        return {tr("Blank lines break a list up"), tr("Its items are taken as one list."),
                tr("Nothing needs doing, unless two lists were meant.")};
    case ProblemKind::MarkerGapVaries:
        return {tr("The gap after the marks of a list varies"), tr("It makes no difference to how its items are read."),
                tr("Nothing needs doing.")};
    case ProblemKind::RunInHeading:
        return {tr("A heading runs straight into its text"), tr("It was set apart as a heading."),
                tr("Nothing needs doing, unless it is part of the sentence.")};
    case ProblemKind::HeadingLevelVaries:
        return {tr("Headings of one rank are marked in different ways"), tr("A heading may appear a level too high or too low."),
                tr("Compare with the published text.")};
    case ProblemKind::HeadingsUnmarked:
        return {tr("Headings are not marked as such"), tr("They were told from the text by their form."),
                tr("Check that each heading is one.")};
    case ProblemKind::HeadingOnly:
        return {tr("A heading has nothing below it"), tr("It is kept, and nothing can be cited from it."),
                tr("Compare with the published text.")};
    case ProblemKind::HeadingSplit:
        return {tr("A heading is broken over several lines"), tr("Its parts were joined."),
                tr("Nothing needs doing, unless they are two headings.")};
    case ProblemKind::HeadingGapVaries:
        return {tr("Some headings stand close to their text, others apart"), tr("The headings were read all the same."),
                tr("Nothing needs doing.")};
    case ProblemKind::RepeatedHeading:
        return {tr("A heading appears more than once"), tr("The later one is cited with [2] after its name."), tr("Nothing needs doing.")};
    case ProblemKind::ContentsMismatch:
        return {tr("The list of contents and the headings differ"), tr("The headings count."), tr("Compare with the published text.")};
    case ProblemKind::EmptyClause:
        return {tr("A number stands without any text"), tr("It is kept, so that it can be cited."), tr("Compare with the published text.")};
    case ProblemKind::PageBreakJoin:
        return {tr("A sentence was broken by the end of a page"), tr("Its parts were joined."),
                tr("Nothing needs doing, unless the sentence reads oddly.")};
    case ProblemKind::Truncated:
        return {tr("A sentence stops short"), tr("Words may have been lost when the text was converted."),
                tr("Compare with the published text.")};
    case ProblemKind::UnresolvedReference:
        return {tr("A reference leads to no clause of this protocol"), tr("It is shown as plain text."),
                tr("Look for what is meant in the published text, and tell its owner.")};
    case ProblemKind::ReferenceDirection:
        return {tr("A reference points the wrong way"),
                tr("It says above what stands below, or below what stands above. The link leads to the clause."),
                tr("Nothing needs doing.")};
    case ProblemKind::GuessedStructure:
        return {tr("The structure here is a guess"), tr("The text can be read in more than one way."),
                tr("Compare with the published text before you rely on the clause’s number.")};
    case ProblemKind::CannotWrite:
        return {tr("The file cannot be written"), tr("What stood there before is unchanged."),
                tr("Choose another folder or another name, or make room on the disk.")};
    case ProblemKind::WouldReplace:
        return {tr("There is a file of that name already"), tr("It was left as it is."), tr("Choose another name.")};
    case ProblemKind::RecordsNotDatabase:
        return {tr("The file is not a records file"), tr("It was left as it is."),
                tr("Open another records file, or restore a backup in its place.")};
    case ProblemKind::RecordsOtherProgram:
        return {tr("The file belongs to another program"), tr("It was left as it is."), tr("Open a records file of Concordat’s own.")};
    case ProblemKind::RecordsNewer:
        return {tr("The records were written by a newer Concordat"),
                tr("This one does not know all that is in them, and left them as they are."),
                tr("Update Concordat, or open another records file.")};
    case ProblemKind::RecordsDamaged:
        return {tr("The records file is damaged"), tr("It was left as it is, and nothing is written to it."),
                tr("Keep a copy of it, then restore the latest backup.")};
    case ProblemKind::RecordsReadOnly:
        return {tr("The records file cannot be written to"), tr("The file or its folder is read-only, and nothing can be kept there."),
                tr("Allow writing to both, or open another records file.")};
    case ProblemKind::RecordsDiskFull:
        return {tr("The disk is full"), tr("What was just entered is not kept; all that was kept before is safe."),
                tr("Make room on the disk and try again.")};
    case ProblemKind::RecordsLocked:
        return {tr("Another program holds the records file"), tr("What was just entered is not kept; all that was kept before is safe."),
                tr("Close other programs and windows that use the file, and try again.")};
    case ProblemKind::RecordsFailed:
        return {tr("The records file could not be used"), tr("What was just entered is not kept; all that was kept before is safe."),
                tr("Try again; if it fails once more, back the records up to another disk.")};
    case ProblemKind::RecordsChangedOutside:
        return {tr("The records were changed by another program"), tr("Their audit trail no longer fits what they hold."),
                tr("Run “concordat records verify” to see where, and use an earlier backup.")};
    case ProblemKind::UnreadableNotes:
        return {tr("The file of notes and bookmarks cannot be understood"), tr("It is left as it is, and none of them is shown."),
                tr("Put back a copy of it, or move it away to begin anew.")};
    case ProblemKind::UnwritableNotes:
        return {tr("The note or bookmark could not be kept"), tr("Nothing was changed."),
                tr("Make room on the disk or allow writing to the folder, and try again.")};
    case ProblemKind::NoSuchClause:
        return {tr("The link leads to no clause at hand"), tr("The protocol is not there, or has no clause of that number."),
                tr("Compare the link with the place it was taken from.")};
    case ProblemKind::FrontMatter:
        return {tr("The facts at the head of a protocol cannot be used"), tr("The pack is left out."),
                tr("Correct the lines between the two --- lines and start Concordat again.")};
    case ProblemKind::PackTopics:
        return {tr("The topics of a protocol cannot be used"), tr("The pack is left out."),
                tr("Correct its topics.yaml and start Concordat again.")};
    case ProblemKind::PackSynonyms:
        return {tr("The list of words that mean the same cannot be used"), tr("Texts are searched and compared by their own words alone."),
                tr("Correct synonyms.yaml and start Concordat again.")};
    case ProblemKind::PackValues:
        return {tr("The values of a protocol cannot be used"),
                tr("The pack is left out; if the shared list is meant, no values are shown."),
                tr("Correct the values.yaml named and start Concordat again.")};
    case ProblemKind::PackFolder:
        return {tr("A protocol’s folder cannot be used"), tr("The pack is left out."),
                tr("Correct it as protocols/README.md describes and start Concordat again.")};
    case ProblemKind::ChecklistFile:
        return {tr("A checklist cannot be used"), tr("It is left out."),
                tr("Correct it as protocols/checklists/README.md describes and start Concordat again.")};
    case ProblemKind::AnswersFile:
        return {tr("The answers cannot be read"), tr("Nothing was evaluated."),
                tr("Give one JSON object that has the id of each question answered and its answer.")};
    case ProblemKind::UnknownQuestion:
        return {tr("The checklist has no such question; its questions are"), tr("Nothing was evaluated."), tr("Use one of these ids.")};
    case ProblemKind::UnusableAnswer:
        return {tr("The answer does not fit its question; what fits is"), tr("Nothing was evaluated."),
                tr("Correct the answer. Every question also takes unknown, not-applicable and ask-advice.")};
    case ProblemKind::WordingOfAnother:
        return {tr("The published text does not belong to this protocol"), tr("It is not shown beside the restatement."),
                tr("Attach the text that the authority has published for this protocol.")};
    case ProblemKind::WordingNotKept:
        return {tr("The published text could not be kept"), tr("The protocol is shown as before."),
                tr("Check that you may write to this folder and that there is room on the disk.")};
    case ProblemKind::SearchFilterUnknown:
        return {tr("No clause can match this filter"), tr("It is none that Concordat knows here."),
                tr("Choose a topic, authority, actor or strength from the lists beside the results.")};
    case ProblemKind::SearchClauseMissing:
        return {tr("There is no such clause"), tr("The words were looked for in the texts as well."),
                tr("Check the number in the protocol’s contents.")};
    case ProblemKind::SearchQueryCut:
        return {tr("The query is longer than a search can use"), tr("Only its first words were looked for."),
                tr("Leave out the words that matter least.")};
    case ProblemKind::SearchIndexUnusable:
        return {tr("The search cannot be used"), tr("Its index can neither be read nor made again."),
                tr("Check that there is room on the disk and that you may write to the cache folder.")};
    case ProblemKind::BadCorrections:
        return {tr("The corrections in this file cannot be used"), tr("None of them was taken over."),
                tr("Ask for the file again, as Concordat wrote it.")};
    }
    Q_UNREACHABLE_RETURN({});
}

QString ProblemText::title(const Problem &problem)
{
    const QString what = of(problem.kind).what;
    return problem.detail.isEmpty() ? tr("%1.").arg(what) : tr("%1: %2").arg(what, problem.detail);
}

QString ProblemText::advice(const Problem &problem)
{
    const ProblemText text = of(problem.kind);
    return text.meaning + u' ' + text.remedy;
}

QString ProblemText::place(const Problem &problem)
{
    if (problem.line <= 0)
        return problem.subject;
    if (problem.subject.isEmpty())
        return tr("line %1").arg(problem.line);
    return tr("%1, line %2").arg(problem.subject, QString::number(problem.line));
}

QString ProblemText::sentence(const Problem &problem)
{
    QString what = title(problem);
    if (!what.endsWith(u'.'))
        what.append(u'.');
    const QString where = place(problem);
    const QString said = what + u' ' + advice(problem);
    return where.isEmpty() ? said : tr("%1: %2").arg(where, said);
}

QString ProblemText::summary(qsizetype count)
{
    return count == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, static_cast<int>(count));
}

} // namespace Concordat
