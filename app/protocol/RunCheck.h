// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/ClauseStore.h"

#include <vector>

namespace Concordat
{

/// A clause and its number in a run; 0 before the first.
struct Numbered {
    int number = 0;
    int index = -1;
};

/// Reports numbers that a run leaves out, where the run stops, and numbers that go back. A repeat is reported by its id already.
class RunCheck
{
public:
    explicit RunCheck(ClauseStore &clauses);

    void check(const Numbered &previous, const Numbered &here, int line);

    /// The same for the numbered children of one clause, each held against the one before.
    void checkChild(int parent, const Numbered &here, int line);

    /// The text says that something is left out here, so the next number may be any.
    void allowGap() { m_gapIsMeant = true; }

private:
    ClauseStore &m_clauses;
    std::vector<Numbered> m_lastChildren; ///< by parent
    bool m_gapIsMeant = false;
};

} // namespace Concordat
