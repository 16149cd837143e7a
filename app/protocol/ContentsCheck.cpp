// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ContentsCheck.h"

#include "protocol/Characters.h"
#include "protocol/Heading.h"

#include <QMap>
#include <QSet>

namespace Concordat
{

namespace
{

class ContentsCheck
{
public:
    ContentsCheck(const Outline &outline, QList<Problem> &problems)
        : m_clauses(outline.clauses)
        , m_problems(problems)
    {
    }

    void run()
    {
        for (int i = 0; i < m_clauses.size(); ++i) {
            const Clause &clause = m_clauses.at(i);
            if (clause.kind == ClauseKind::Contents)
                m_rows.push_back(i);
        }
        if (m_rows.empty())
            return;
        noteHeadings();
        for (const int row : m_rows)
            check(row);
        reportUnlisted();
    }

private:
    void noteHeadings()
    {
        for (int i = m_rows.back() + 1; i < m_clauses.size(); ++i) {
            const Clause &clause = m_clauses.at(i);
            if (clause.kind != ClauseKind::Section)
                continue;
            if (!m_byLabel.contains(clause.label) && !clause.label.isEmpty())
                m_byLabel.insert(clause.label, i);
            const QString key = titleKey(clause.text.isEmpty() ? clause.label : clause.text);
            if (!m_byTitle.contains(key))
                m_byTitle.insert(key, i);
        }
    }

    /// The heading a row means: the same title, else the same number, else the title that is most like it.
    int headingOf(const Clause &row) const
    {
        const QString key = titleKey(row.text);
        for (const QString &candidate : {titleKey(QString(row.label + row.text)), key}) {
            if (const auto found = m_byTitle.constFind(candidate); found != m_byTitle.cend() && !candidate.isEmpty())
                return *found;
        }
        if (const auto found = m_byLabel.constFind(row.label); found != m_byLabel.cend() && !row.label.isEmpty())
            return *found;
        for (auto it = m_byLabel.cbegin(); it != m_byLabel.cend(); ++it) {
            if (key.size() > 3 && titleKey(it.key()).startsWith(key))
                return it.value();
        }
        for (auto it = m_byTitle.cbegin(); it != m_byTitle.cend(); ++it) {
            if (key.size() > 6 && (it.key().startsWith(key) || (key.startsWith(it.key()) && it.key().size() > 6)))
                return it.value();
        }
        return -1;
    }

    void check(int index)
    {
        const Clause &row = m_clauses.at(index);
        const int heading = headingOf(row);
        if (heading >= 0)
            m_listed.insert(heading);
        if (heading >= 0 && sameAs(row.text, m_clauses.at(heading)))
            return;
        m_problems.append({.kind = ProblemKind::ContentsMismatch,
                           .subject = row.id,
                           .detail = heading >= 0 ? printed(m_clauses.at(heading)) : QString(),
                           .line = row.firstLine});
    }

    static QString printed(const Clause &heading) { return heading.text.isEmpty() ? heading.label : heading.text; }

    static bool sameAs(const QString &row, const Clause &heading)
    {
        const QString title = printed(heading);
        const QString whole = heading.label + u' ' + heading.text;
        QStringView glued = row;
        while (!glued.isEmpty() && isDigit(glued.back().unicode()))
            glued.chop(1);
        for (const QStringView text : {QStringView(row), withoutPageNumber(row), glued}) {
            if (text == title || text == whole)
                return true;
        }
        return false;
    }

    void reportUnlisted()
    {
        QSet<int> listedParents;
        for (const int heading : std::as_const(m_listed))
            listedParents.insert(m_clauses.at(heading).parent);
        for (int i = m_rows.back() + 1; i < m_clauses.size(); ++i) {
            const Clause &clause = m_clauses.at(i);
            if (clause.kind == ClauseKind::Section && !m_listed.contains(i) && listedParents.contains(clause.parent))
                m_problems.append(
                    {.kind = ProblemKind::ContentsMismatch, .subject = clause.id, .detail = printed(clause), .line = clause.firstLine});
        }
    }

    const QList<Clause> &m_clauses;
    QList<Problem> &m_problems;
    std::vector<int> m_rows;
    QMap<QString, int> m_byLabel; ///< ordered, so that the nearest title is the same each time
    QMap<QString, int> m_byTitle;
    QSet<int> m_listed;
};

} // namespace

void checkContents(const Outline &outline, QList<Problem> &problems)
{
    ContentsCheck(outline, problems).run();
}

} // namespace Concordat
