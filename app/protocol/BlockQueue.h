// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Block.h"

#include <deque>
#include <vector>

namespace Concordat
{

/// The blocks of a text, read one after another, with a look at the few ahead. What is cut off a block is put back and read before
/// the next one; texts that such pieces are views of are kept as long as the queue.
class BlockQueue
{
public:
    explicit BlockQueue(Blocks blocks);

    size_t size() const { return all().size(); }
    const Block &at(size_t index) const { return all()[index]; }
    const std::vector<Block> &all() const { return m_blocks.blocks; }

    /// How many blocks have the one hash of a Markdown heading.
    size_t topHeadings() const { return m_blocks.topHeadings; }

    /// Whether the text is set with hardly any empty lines.
    bool isDense() const { return m_dense; }

    size_t position() const { return m_at; }
    bool atEnd() const { return m_at >= size(); }
    const Block &current() const { return at(m_at); }
    void moveTo(size_t index) { m_at = index; }
    void advance() { ++m_at; }

    /// A block that follows the current one; null at the end. Pieces that were put back are not counted.
    const Block *ahead(size_t steps = 1) const { return m_at + steps < size() ? &at(m_at + steps) : nullptr; }

    /// Whether the next decimal label is one of this section, `4.1` of 4, and no number stands before it.
    bool decimalAhead(int number) const;

    /// Whether the letter after this one labels one of the next blocks.
    bool nextLetterAhead(const Label &label) const;

    bool hasPieces() const { return !m_pieces.empty(); }
    Block takePiece();
    void putFirst(Block piece) { m_pieces.push_front(std::move(piece)); }
    void putLast(Block piece) { m_pieces.push_back(std::move(piece)); }

    QStringView keep(QString text);

private:
    Blocks m_blocks;
    size_t m_at = 0;
    bool m_dense = false;
    std::deque<Block> m_pieces;
    std::deque<QString> m_keptTexts;
};

} // namespace Concordat
