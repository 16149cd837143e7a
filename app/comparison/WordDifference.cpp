// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/WordDifference.h"

#include "comparison/TextTokens.h"

#include <QHash>

#include <dtl/dtl.hpp>

namespace Concordat
{

namespace
{

// Fewer words that come back elsewhere are chance.
constexpr qsizetype fewestMoved = 4;
// The search takes time as the product of length and difference.
constexpr qsizetype longest = 6000;

using Places = QList<qsizetype>;

/// What becomes of each token of the two texts.
class TokenDifference
{
public:
    TokenDifference(const QList<TextToken> &before, const QList<TextToken> &after)
        : m_before(before)
        , m_after(after)
        , m_partner(before.size(), -1)
        , m_movedFrom(before.size(), false)
        , m_movedTo(after.size(), false)
        , m_isNew(after.size(), true)
    {
        intern();
        findSame();
        findMoved();
    }

    QList<TextRun> runs() const
    {
        QList<TextRun> runs;
        qsizetype next = 0;
        for (qsizetype i = 0; i < m_before.size();) {
            if (m_partner[i] < 0) {
                append(runs, m_movedFrom[i] ? TextChange::MovedFrom : TextChange::Removed, m_before[i].text, {});
                ++i;
                continue;
            }
            for (; next < m_partner[i]; ++next)
                appendNew(runs, next);
            append(runs, TextChange::Same, m_after[next].text, m_before[i].text);
            ++next;
            ++i;
        }
        for (; next < m_after.size(); ++next)
            appendNew(runs, next);
        return runs;
    }

private:
    void intern()
    {
        QHash<QStringView, int> numbers;
        const auto numberOf = [&](const TextToken &token) {
            if (const auto known = numbers.constFind(token.word); known != numbers.cend())
                return *known;
            const int number = static_cast<int>(numbers.size());
            numbers.insert(token.word, number);
            return number;
        };
        for (const TextToken &token : m_before)
            m_old.push_back(numberOf(token));
        for (const TextToken &token : m_after)
            m_new.push_back(numberOf(token));
    }

    void pair(qsizetype before, qsizetype after)
    {
        m_partner[before] = after;
        m_isNew[after] = false;
    }

    /// What both begin and end with is found without a search, so that a word changed in a long text costs little.
    void findSame()
    {
        qsizetype begin = 0;
        qsizetype endOld = m_before.size();
        qsizetype endNew = m_after.size();
        const auto same = [&](qsizetype i, qsizetype j) { return m_old[static_cast<size_t>(i)] == m_new[static_cast<size_t>(j)]; };
        for (; begin < std::min(endOld, endNew) && same(begin, begin); ++begin)
            pair(begin, begin);
        for (; endOld > begin && endNew > begin && same(endOld - 1, endNew - 1); --endOld, --endNew)
            pair(endOld - 1, endNew - 1);
        if (endOld == begin || endNew == begin || (endOld - begin) + (endNew - begin) > longest)
            return;
        const auto slice = [](const std::vector<int> &all, qsizetype from, qsizetype to) {
            return std::vector<int>(all.begin() + from, all.begin() + to);
        };
        dtl::Diff<int, std::vector<int>> diff(slice(m_old, begin, endOld), slice(m_new, begin, endNew));
        diff.compose();
        for (const auto &[number, place] : diff.getSes().getSequence()) {
            if (place.type == dtl::SES_COMMON)
                pair(begin + place.beforeIdx - 1, begin + place.afterIdx - 1);
        }
    }

    /// Runs of removed words that were put in elsewhere, longest first from each place.
    void findMoved()
    {
        QHash<QList<int>, Places> starts;
        for (qsizetype i = 0; i + fewestMoved <= m_before.size(); ++i) {
            if (isRemoved(i, fewestMoved))
                starts[QList<int>(m_old.begin() + i, m_old.begin() + i + fewestMoved)].append(i);
        }
        for (qsizetype j = 0; j + fewestMoved <= m_after.size();) {
            qsizetype best = 0;
            qsizetype from = 0;
            for (const qsizetype i : starts.value(QList<int>(m_new.begin() + j, m_new.begin() + j + fewestMoved))) {
                if (const qsizetype length = commonLength(i, j); length > best) {
                    best = length;
                    from = i;
                }
            }
            if (best < fewestMoved || wordsIn(from, best) < fewestMoved) {
                ++j;
                continue;
            }
            for (qsizetype k = 0; k < best; ++k) {
                m_movedFrom[from + k] = true;
                m_movedTo[j + k] = true;
            }
            j += best;
        }
    }

    bool isRemoved(qsizetype begin, qsizetype count) const
    {
        return std::all_of(m_partner.begin() + begin, m_partner.begin() + begin + count, [](qsizetype partner) { return partner < 0; });
    }

    qsizetype commonLength(qsizetype i, qsizetype j) const
    {
        qsizetype length = 0;
        while (i + length < m_before.size() && j + length < m_after.size() && m_partner[i + length] < 0 && m_isNew[j + length] &&
               !m_movedFrom[i + length] && m_old[static_cast<size_t>(i + length)] == m_new[static_cast<size_t>(j + length)])
            ++length;
        return length;
    }

    qsizetype wordsIn(qsizetype begin, qsizetype count) const
    {
        return std::count_if(m_before.begin() + begin, m_before.begin() + begin + count,
                             [](const TextToken &token) { return token.word.front().isLetterOrNumber(); });
    }

    void appendNew(QList<TextRun> &runs, qsizetype i) const
    {
        append(runs, m_movedTo[i] ? TextChange::MovedTo : TextChange::Added, m_after[i].text, {});
    }

    static void append(QList<TextRun> &runs, TextChange change, QStringView text, QStringView old)
    {
        if (runs.isEmpty() || runs.constLast().change != change)
            runs.append({change, {}, {}});
        runs.last().text += text;
        runs.last().old += old;
    }

    const QList<TextToken> &m_before;
    const QList<TextToken> &m_after;
    std::vector<int> m_old;
    std::vector<int> m_new;
    Places m_partner; ///< of each old token among the new; -1 for none
    QList<bool> m_movedFrom;
    QList<bool> m_movedTo;
    QList<bool> m_isNew;
};

} // namespace

QList<TextRun> wordDifference(const QString &before, const QString &after)
{
    const QList<TextToken> old = textTokens(before);
    const QList<TextToken> fresh = textTokens(after);
    return TokenDifference(old, fresh).runs();
}

} // namespace Concordat
