// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Outline.h"
#include "protocol/StringPages.h"

#include <vector>

namespace Concordat
{

/// A clause that is about to be added.
struct NewClause {
    QStringView base = {};  ///< the id that its own begins with, if any
    QStringView joint = {}; ///< between that and the rest, a stroke or nothing
    QStringView id = {};    ///< the rest of it, as the labels give it; another clause may have it already
    QStringView label = {};
    QString text = {};
    ClauseKind kind = ClauseKind::Paragraph;
    int parent = -1;
    int section = -1;
    int declaredRepeat = 0; ///< the text itself says that its label is used for this time, `(d)[2]`
};

/// The clauses found so far, with their marks, ids, problems and furniture. Gives each clause an id of its own and its level below its
/// parent. Clauses are only added, so an index stays what it is.
class ClauseStore
{
public:
    ClauseStore(QList<FurnitureLine> furniture, size_t expected, HeadingLevels levels);

    int size() const { return static_cast<int>(m_out.clauses.size()); }
    int last() const { return size() - 1; }
    const Clause &at(int index) const { return m_out.clauses.at(index); }
    Clause &change(int index) { return m_out.clauses[index]; }
    const Mark &mark(int index) const { return m_out.marks[static_cast<size_t>(index)]; }
    Mark &changeMark(int index) { return m_out.marks[static_cast<size_t>(index)]; }

    /// Whether a clause of its own stands below this one, and not an item; -1 is the top.
    bool isHeadingOrTop(int index) const { return index < 0 || at(index).isHeading(); }

    /// The latest clause that the labels give this id; -1 if there is none.
    int latestOf(QStringView id) const;

    /// All return the index of the clause added. What has a label takes its text from the block; what has none is numbered below its
    /// parent.
    int add(const Block &block, NewClause clause);
    int addLabelled(const Block &block, NewClause clause);
    int addUnlabelled(const Block &block, NewClause clause);

    /// A text as a clause has it, with each run of white space as one space.
    QString textOf(QStringView text, Glance glance);

    /// The number of the next block before the first heading or label.
    int nextInFront() { return ++m_front; }

    /// The rows of a table below a clause that has no paragraphs yet count from its header, which is row 0.
    void countFromHeader(int parent);

    void addFurniture(int line, QStringView text) { m_out.furniture.append({line, text.toString()}); }
    void report(ProblemKind kind, int clause, const QString &detail, int line);

    /// Reports a problem and gives its index, for a subject that is not known yet.
    qsizetype reportAhead(ProblemKind kind, const QString &detail, int line);
    void setSubject(qsizetype problem, int clause) { m_out.problems[problem].subject = at(clause).id; }

    /// All of it, once nothing will be added; labels without a text or items are reported.
    Outline finish();

private:
    QString uniqueIdOf(const NewClause &clause, int line);
    std::uint8_t depthBelow(int parent) const;
    QStringView takeDeclaredRepeat(QStringView text, NewClause &clause) const;
    void reportEmpty();

    Outline m_out;
    StringPages m_pages;
    HeadingLevels m_levels;
    std::vector<int> m_ordinals; ///< of the last unlabelled child, one a clause
    std::vector<int> m_empty;
    int m_front = 0;
    int m_duplicates = 0;
};

} // namespace Concordat
