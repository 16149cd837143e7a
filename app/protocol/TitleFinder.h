// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/BlockQueue.h"
#include "protocol/Heading.h"
#include "protocol/ReadingPlace.h"
#include "protocol/SectionStack.h"

namespace Concordat
{

/// Finds the title among the first blocks of a published text, with the authority and the enclosure's label that stand above it, and knows
/// it again where it is printed a second time. What belongs to the page and not to the protocol becomes furniture.
class TitleFinder
{
public:
    TitleFinder(BlockQueue &blocks, ClauseStore &clauses, SectionStack &sections, ReadingPlace &place);

    /// Leaves the queue at the first block after the title, or where it was if there is no title.
    void find();

    /// Takes the title's second printing, from which on the text counts as front matter again; false if the block is none.
    bool takeRepeat(const Block &block);

    const QString &title() const { return m_name; }
    const QString &authority() const { return m_authority; }
    const QString &key() const { return m_key; }

private:
    bool titleMayFollow(size_t at);
    bool takeEnclosure(size_t at, const QString &label);
    bool titleFollows(size_t at) const;
    bool isTitleByPlace(size_t at) const;
    bool hasLaterHeading(size_t from) const;
    bool isRepeat(const Block &block) const;
    void open(const Block &block, const QString &text, const NamedHeading &named);
    void dropAsFurniture(size_t at);
    void dropNavigation();

    BlockQueue &m_blocks;
    ClauseStore &m_clauses;
    SectionStack &m_sections;
    ReadingPlace &m_place;
    QString m_name;
    QString m_key;
    QString m_authority;
    QString m_enclosure; ///< a label such as Appendix 1 that stands before the title
};

} // namespace Concordat
