// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/StyleCheck.h"

#include "protocol/Block.h"
#include "protocol/Characters.h"

#include <QHash>

#include <map>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

using Form = Label::Form;
using Wrap = Label::Wrap;

class StyleCheck
{
public:
    StyleCheck(const Outline &outline, QList<Problem> &problems)
        : m_clauses(outline.clauses)
        , m_marks(outline.marks)
        , m_problems(problems)
        , m_firstChild(static_cast<size_t>(outline.clauses.size()) + 2)
        , m_children(static_cast<size_t>(outline.clauses.size()))
    {
        // Counted first, so that all lie in one piece of memory; those at the top stand before all others.
        for (const Clause &clause : m_clauses)
            ++m_firstChild[static_cast<size_t>(clause.parent + 2)];
        std::partial_sum(m_firstChild.begin(), m_firstChild.end(), m_firstChild.begin());
        std::vector<size_t> next(m_firstChild.begin(), m_firstChild.end() - 1);
        for (int i = 0; i < m_clauses.size(); ++i)
            m_children[next[static_cast<size_t>(m_clauses.at(i).parent + 1)]++] = i;
    }

    void run()
    {
        checkNumbers();
        checkSectionLabels();
        checkLabelsAlone();
        checkListMarks();
        for (int i = 0; i < m_clauses.size(); ++i)
            checkChildrenOf(i);
        checkBulletLists();
        checkBlankLines();
        checkTexts();
        checkVersions();
        checkHeadings();
    }

private:
    std::span<const int> childrenOf(int index) const
    {
        const size_t begin = m_firstChild[static_cast<size_t>(index + 1)];
        return std::span(m_children).subspan(begin, m_firstChild[static_cast<size_t>(index + 2)] - begin);
    }

    const Mark &mark(int index) const { return m_marks[static_cast<size_t>(index)]; }

    void report(ProblemKind kind, int index, const QString &detail = {})
    {
        m_problems.append({.kind = kind, .subject = m_clauses.at(index).id, .detail = detail, .line = m_clauses.at(index).firstLine});
    }

    /// Reports the first of several places, with how many there are.
    void reportFirst(ProblemKind kind, const std::vector<int> &places)
    {
        if (!places.empty())
            report(kind, places.front(), places.size() > 1 ? QString::number(places.size()) : QString());
    }

    bool isLabelled(int index) const
    {
        return !m_clauses.at(index).label.isEmpty() && !m_clauses.at(index).isHeading() && mark(index).form != Form::None;
    }

    bool isNumberedSection(int index) const { return m_clauses.at(index).kind == ClauseKind::Section && mark(index).form == Form::Number; }

    // ---- numbers ---------------------------------------------------------------------------------------------------

    /// A text without any number, and sections without one among sections that have them.
    void checkNumbers()
    {
        int first = -1;
        int labelled = 0;
        int flat = 0;
        int flatStart = -1;
        QHash<int, int> flatSections;
        for (int i = 0; i < m_clauses.size(); ++i) {
            const Clause &clause = m_clauses.at(i);
            if (clause.kind == ClauseKind::Section && first < 0)
                first = i;
            labelled += !clause.label.isEmpty() && clause.kind != ClauseKind::Title && clause.kind != ClauseKind::Contents;
            const bool runs = clause.kind == ClauseKind::Clause && mark(i).form == Form::Number && !mark(i).restarted &&
                              clause.section >= 0 && m_clauses.at(clause.section).label.isEmpty();
            if (runs) {
                flatStart = flatStart < 0 ? i : flatStart;
                ++flat;
                ++flatSections[clause.section];
            }
        }
        if (labelled == 0 && first >= 0)
            report(ProblemKind::NoNumbers, first);
        if (flat > 3 && flatSections.size() > 1)
            report(ProblemKind::NumberingContinues, flatStart);
        reportFirst(ProblemKind::NoNumbers, sectionsWithoutNumbers());
    }

    std::vector<int> sectionsWithoutNumbers() const
    {
        std::vector<int> without;
        int with = 0;
        for (int i = 0; i < m_clauses.size(); ++i) {
            if (!isNumberedSection(i))
                continue;
            const auto children = childrenOf(i);
            const bool numbered =
                std::ranges::any_of(children, [&](int child) { return isLabelled(child) || m_clauses.at(child).isHeading(); });
            if (numbered)
                ++with;
            else if (!children.empty())
                without.push_back(i);
        }
        return with > static_cast<int>(without.size()) * 2 ? without : std::vector<int>();
    }

    void checkSectionLabels()
    {
        int dotted = 0;
        int bare = 0;
        int alone = 0;
        int first = -1;
        for (int i = 0; i < m_clauses.size(); ++i) {
            if (!isNumberedSection(i))
                continue;
            first = first < 0 ? i : first;
            dotted += mark(i).wrap == Wrap::Dot;
            bare += mark(i).wrap == Wrap::Bare;
            alone += mark(i).labelAlone;
        }
        if (dotted > 0 && bare > 0)
            report(ProblemKind::LabelDotVaries, first);
        if (alone > 2 && alone == dotted + bare)
            report(ProblemKind::LabelsAlone, first);
    }

    void checkLabelsAlone()
    {
        std::vector<int> alone;
        std::vector<int> together;
        for (int i = 0; i < m_clauses.size(); ++i) {
            if (isLabelled(i) && m_clauses.at(i).kind != ClauseKind::Contents)
                (mark(i).labelAlone ? alone : together).push_back(i);
        }
        if (alone.empty())
            return;
        const bool mostAlone = alone.size() >= together.size() * 4;
        const bool mostTogether = together.size() >= alone.size() * 4;
        if (mostAlone)
            reportFirst(ProblemKind::LabelsAlone, alone);
        reportFirst(ProblemKind::LabelAloneVaries, mostAlone ? together : mostTogether ? alone : std::vector<int>());
    }

    /// Numbered clauses that are list items in one place and bare paragraphs in another.
    void checkListMarks()
    {
        int before = -1;
        for (int i = 0; i < m_clauses.size(); ++i) {
            if (!isLabelled(i) || mark(i).form == Form::Letter || m_clauses.at(i).kind == ClauseKind::Contents || mark(i).restarted)
                continue;
            if (before >= 0 && mark(before).bullet && !mark(i).bullet)
                report(ProblemKind::ListMarkVaries, i);
            before = i;
        }
    }

    // ---- lists -----------------------------------------------------------------------------------------------------

    void checkChildrenOf(int parent)
    {
        std::vector<int> items;
        for (const int child : childrenOf(parent)) {
            const ClauseKind kind = m_clauses.at(child).kind;
            if (kind == ClauseKind::Item || (kind == ClauseKind::Bullet && !mark(child).lostMark))
                items.push_back(child);
            if (kind == ClauseKind::Paragraph && isLabelled(parent) && mark(parent).form == Form::Decimal)
                report(ProblemKind::UnnumberedParagraph, child);
        }
        if (items.size() >= 2) {
            checkIndents(items);
            checkLetterMarks(items);
            checkLeadIns(items);
        }
        if (m_clauses.at(parent).kind == ClauseKind::Item && mark(parent).form == Form::Decimal && !items.empty() &&
            looksLikeTitle(m_clauses.at(parent).text))
            report(ProblemKind::HeadingOnly, parent);
    }

    /// Items of one list whose indents differ: where the first stands out, and where a list loses its indent midway.
    void checkIndents(const std::vector<int> &items)
    {
        std::map<int, int> counts;
        for (const int item : items)
            ++counts[mark(item).indent];
        if (counts.size() < 2)
            return;
        int usual = mark(items.back()).indent;
        for (const auto &[indent, count] : counts) {
            if (count > counts[usual])
                usual = indent;
        }
        const auto odd = std::ranges::find_if(items, [&](int item) { return mark(item).indent != usual; });
        (odd == items.begin() ? m_firstIndents : m_laterIndents).push_back(*odd);
    }

    void checkLetterMarks(const std::vector<int> &items)
    {
        const auto lettered = [&](int item) { return mark(item).form == Form::Letter; };
        const auto bulleted = [&](int item) { return mark(item).bullet != 0; };
        if (std::ranges::all_of(items, lettered) && std::ranges::any_of(items, bulleted) && !std::ranges::all_of(items, bulleted))
            report(ProblemKind::ListMarkVaries, items.front());
    }

    /// Lead-ins of lists that lack the colon that their fellows have.
    void checkLeadIns(const std::vector<int> &items)
    {
        std::vector<int> without;
        int with = 0;
        for (const int item : items) {
            const auto children = childrenOf(item);
            const bool list = std::ranges::any_of(children, [&](int child) { return m_clauses.at(child).kind == ClauseKind::Bullet; });
            if (!list)
                continue;
            if (lastMark(m_clauses.at(item).text) == u':')
                ++with;
            else if (!endsSentence(m_clauses.at(item).text))
                without.push_back(item);
        }
        if (with > static_cast<int>(without.size()))
            reportFirst(ProblemKind::ItemsWithoutColon, without);
    }

    /// Whole lists that are set otherwise than most: indent, gap after the mark; and bullets below bullets.
    void checkBulletLists()
    {
        reportFirst(ProblemKind::IndentVaries, m_firstIndents);
        reportFirst(ProblemKind::IndentVaries, m_laterIndents);
        std::vector<int> nested;
        std::vector<std::vector<int>> lists;
        for (int i = 0; i < m_clauses.size(); ++i) {
            std::vector<int> bullets;
            for (const int child : childrenOf(i)) {
                if (m_clauses.at(child).kind == ClauseKind::Bullet && !mark(child).lostMark)
                    bullets.push_back(child);
            }
            if (bullets.empty())
                continue;
            if (m_clauses.at(i).kind == ClauseKind::Bullet)
                nested.push_back(i);
            else
                lists.push_back(std::move(bullets));
        }
        reportFirst(ProblemKind::NestedBullets, nested);
        reportUnusual(lists, ProblemKind::IndentVaries, [&](int bullet) { return mark(bullet).indent; });
        reportUnusual(lists, ProblemKind::MarkerGapVaries, [&](int bullet) { return mark(bullet).gap; });
    }

    template <typename Measure>
    void reportUnusual(const std::vector<std::vector<int>> &lists, ProblemKind kind, Measure measure)
    {
        constexpr size_t fewest = 3;
        if (lists.size() < fewest)
            return;
        const auto widest = [&](const std::vector<int> &list) {
            int value = 0;
            for (const int bullet : list)
                value = std::max(value, measure(bullet));
            return value;
        };
        std::map<int, size_t> counts;
        for (const auto &list : lists)
            ++counts[widest(list)];
        const auto usual = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
        if (usual->second * 5 < lists.size() * 3)
            return;
        std::vector<int> odd;
        for (const auto &list : lists) {
            if (widest(list) != usual->first)
                odd.push_back(list.front());
        }
        reportFirst(kind, odd);
    }

    /// A stretch of numbered clauses that empty lines part, where most of them stand close.
    void checkBlankLines()
    {
        std::vector<int> run;
        std::vector<int> starts;
        int gaps = 0;
        int close = 0;
        int blanks = 0;
        const auto finish = [&] {
            if (gaps >= 2)
                starts.push_back(run.front());
            run.clear();
            gaps = 0;
        };
        int before = -1;
        for (int i = 0; i < m_clauses.size(); ++i) {
            if (m_clauses.at(i).kind != ClauseKind::Clause)
                continue;
            const bool afterHeading = before >= 0 && m_clauses.at(i - 1).isHeading();
            if (!afterHeading && mark(i).blankBefore == 0) {
                finish();
                ++close;
            } else if (!afterHeading && before >= 0) {
                if (run.empty())
                    run.push_back(before);
                ++gaps;
                ++blanks;
            }
            if (run.empty() && afterHeading)
                run.push_back(i);
            before = i;
        }
        finish();
        if (close > blanks * 2 && close > 5)
            reportFirst(ProblemKind::BlankLinesInList, starts);
    }

    // ---- texts -----------------------------------------------------------------------------------------------------

    void checkTexts()
    {
        std::vector<int> runIn;
        for (int i = 0; i < m_clauses.size(); ++i) {
            const Clause &clause = m_clauses.at(i);
            if (clause.isHeading())
                continue;
            if (hasRunInList(clause.text))
                runIn.push_back(i);
        }
        reportFirst(ProblemKind::RunInList, runIn);
    }

    static bool hasRunInList(QStringView text)
    {
        bool roman = false;
        bool letter = false;
        for (qsizetype at = text.indexOf(u'('); at >= 0; at = text.indexOf(u'(', at + 1)) {
            const QStringView rest = text.sliced(at);
            if ((roman && rest.startsWith(u"(ii) ")) || (letter && rest.startsWith(u"(b) ")))
                return true;
            const bool inside = at > 0 && text[at - 1] == u' ';
            roman = roman || (inside && rest.startsWith(u"(i) "));
            letter = letter || (inside && rest.startsWith(u"(a) "));
        }
        return false;
    }

    /// "Version 1.0", "Version 1.2": an edition between them is missing.
    void checkVersions()
    {
        QList<int> last;
        for (int i = 0; i < m_clauses.size(); ++i) {
            const Clause &clause = m_clauses.at(i);
            if (clause.kind != ClauseKind::History || !clause.text.startsWith(u"Version "))
                continue;
            const QStringView number = QStringView(clause.text).sliced(8, std::max<qsizetype>(clause.text.indexOf(u' ', 8) - 8, 0));
            QList<int> parts;
            for (const QStringView part : number.split(u'.'))
                parts.append(part.toInt());
            if (last.size() == 2 && parts.size() == 2 && parts.at(0) == last.at(0) && parts.at(1) > last.at(1) + 1)
                report(ProblemKind::MissingNumber, i, QString::number(last.at(0)) + u'.' + QString::number(last.at(1) + 1));
            last = parts;
        }
    }

    // ---- headings --------------------------------------------------------------------------------------------------

    void checkHeadings()
    {
        checkMarkup();
        checkSubheadings();
        checkHeadingGaps();
        std::vector<int> runIn;
        for (int i = 0; i + 1 < m_clauses.size(); ++i) {
            const Clause &clause = m_clauses.at(i);
            if (clause.kind != ClauseKind::Section)
                continue;
            if (mark(i).runInHeading && mark(i).bullet)
                runIn.push_back(i);
            if (clause.text.isEmpty() && !clause.label.isEmpty() && m_clauses.at(i + 1).kind == ClauseKind::Section &&
                m_clauses.at(i + 1).parent == i)
                report(ProblemKind::HeadingSplit, i);
        }
        if (!runIn.empty()) {
            reportFirst(ProblemKind::RunInHeading, runIn);
            reportFirst(ProblemKind::HeadingLevelVaries, runIn);
        }
    }

    /// Headings of one rank that are marked in several ways, or in none though lists are marked.
    void checkMarkup()
    {
        int first = -1;
        int firstNumbered = -1;
        int count = 0;
        int marked = 0;
        bool lists = false;
        std::map<int, int> ways;
        for (int i = 0; i < m_clauses.size(); ++i) {
            lists = lists || (mark(i).bullet == u'-' && isLabelled(i));
            if (m_clauses.at(i).kind != ClauseKind::Section)
                continue;
            ++count;
            if (isNumberedSection(i))
                firstNumbered = firstNumbered < 0 ? i : firstNumbered;
            else
                first = first < 0 ? i : first;
            marked += mark(i).hashes > 0 || mark(i).bold;
            if (m_clauses.at(i).level == 1)
                ++ways[mark(i).hashes ? mark(i).hashes : mark(i).bold ? 7 : 0];
        }
        if (marked > 0 && ways.size() > 1 && first >= 0)
            report(ProblemKind::HeadingLevelVaries, first);
        if (marked > 0 || count < 3 || !lists)
            return;
        for (const int place : {firstNumbered, first}) {
            if (place >= 0)
                report(ProblemKind::HeadingsUnmarked, place);
        }
    }

    /// Sub-headings without a number that only a few of the numbered sections have.
    void checkSubheadings()
    {
        int sections = 0;
        int divided = 0;
        int first = -1;
        for (int i = 0; i < m_clauses.size(); ++i) {
            if (!isNumberedSection(i))
                continue;
            ++sections;
            const auto children = childrenOf(i);
            const auto sub = std::ranges::find_if(children, [&](int child) {
                return m_clauses.at(child).kind == ClauseKind::Section && m_clauses.at(child).label.isEmpty();
            });
            if (sub == children.end())
                continue;
            ++divided;
            first = first < 0 ? *sub : first;
        }
        if (first >= 0 && divided * 3 < sections)
            report(ProblemKind::HeadingLevelVaries, first);
    }

    /// Sections whose first clause stands close below the heading, where others leave a line.
    void checkHeadingGaps()
    {
        std::vector<int> close;
        int parted = 0;
        for (int i = 0; i + 1 < m_clauses.size(); ++i) {
            if (!isNumberedSection(i) || !isLabelled(i + 1))
                continue;
            if (mark(i + 1).blankBefore == 0)
                close.push_back(i);
            else
                ++parted;
        }
        if (parted > 0 && parted * 2 >= static_cast<int>(close.size()))
            reportFirst(ProblemKind::HeadingGapVaries, close);
    }

    const QList<Clause> &m_clauses;
    const std::vector<Mark> &m_marks;
    QList<Problem> &m_problems;
    std::vector<size_t> m_firstChild; ///< of clause i, at i + 1, its place among all children
    std::vector<int> m_children;
    std::vector<int> m_firstIndents;
    std::vector<int> m_laterIndents;
};

} // namespace

void checkStyle(const Outline &outline, QList<Problem> &problems)
{
    StyleCheck(outline, problems).run();
}

} // namespace Concordat
