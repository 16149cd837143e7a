// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/LostList.h"
#include "protocol/RunCheck.h"

namespace Concordat
{

/// Adds what has no label: bullets, paragraphs, the text before the first heading, and lines of the document's history.
class TextTaker
{
public:
    TextTaker(ClauseStore &clauses, const SectionStack &sections, ReadingPlace &place, RunCheck &runs, LostList &lostList);

    void takeBullet(const Block &block);
    void takeParagraph(const Block &block);

private:
    int parentOfBullet(int indent);
    int parentOfParagraph(const QString &text) const;
    bool isInFront() const;
    void takePreamble(const Block &block, const QString &text);

    ClauseStore &m_clauses;
    const SectionStack &m_sections;
    ReadingPlace &m_place;
    RunCheck &m_runs;
    LostList &m_lostList;
};

} // namespace Concordat
