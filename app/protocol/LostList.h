// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/BlockQueue.h"
#include "protocol/ReadingPlace.h"
#include "protocol/SectionStack.h"

namespace Concordat
{

/// Lists whose marks were lost when the text was copied: lines below a lead-in that are short, parallel, and no sentences of their own.
/// They become bullets, and a problem says that this is a guess.
class LostList
{
public:
    LostList(const BlockQueue &blocks, ClauseStore &clauses, const SectionStack &sections, ReadingPlace &place);

    /// Adds an item; false if the text is none.
    bool take(const Block &block, const QString &text);

private:
    bool begins(const QString &text) const;
    void add(const Block &block, const QString &text);

    const BlockQueue &m_blocks;
    ClauseStore &m_clauses;
    const SectionStack &m_sections;
    ReadingPlace &m_place;
    int m_leadIn = -1; ///< of the open list
    QString m_latest;  ///< the open list's latest item
};

} // namespace Concordat
