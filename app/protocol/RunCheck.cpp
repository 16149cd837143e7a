// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/RunCheck.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Concordat
{

RunCheck::RunCheck(ClauseStore &clauses)
    : m_clauses(clauses)
{
}

void RunCheck::check(const Numbered &previous, const Numbered &here, int line)
{
    if (std::exchange(m_gapIsMeant, false))
        return;
    if (here.number > previous.number + 1) {
        constexpr qsizetype mostNamed = 5;
        QStringList missing;
        for (int i = previous.number + 1; i < here.number && missing.size() < mostNamed; ++i)
            missing.append(QString::number(i));
        m_clauses.report(ProblemKind::MissingNumber, previous.index, missing.join(u", "_s), line);
    } else if (here.number < previous.number) {
        m_clauses.report(ProblemKind::OutOfOrder, here.index, QString::number(here.number), line);
    }
}

void RunCheck::checkChild(int parent, const Numbered &here, int line)
{
    if (parent < 0)
        return;
    if (m_lastChildren.size() <= static_cast<size_t>(parent))
        m_lastChildren.resize(static_cast<size_t>(parent) + 1);
    Numbered &last = m_lastChildren[static_cast<size_t>(parent)];
    if (last.number > 0)
        check(last, here, line);
    last = here;
}

} // namespace Concordat
