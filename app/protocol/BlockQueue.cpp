// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/BlockQueue.h"

#include <algorithm>

namespace Concordat
{

BlockQueue::BlockQueue(std::vector<Block> blocks)
    : m_blocks(std::move(blocks))
{
    constexpr size_t fewest = 6;
    const auto close = std::ranges::count_if(m_blocks, [](const Block &block) { return block.blankBefore == 0; });
    m_dense = m_blocks.size() >= fewest && static_cast<size_t>(close) * 5 >= m_blocks.size() * 4;
}

bool BlockQueue::decimalAhead(int number) const
{
    constexpr size_t farthest = 6;
    const size_t end = std::min(m_blocks.size(), m_at + 1 + farthest);
    for (size_t i = m_at + 1; i < end; ++i) {
        const Label &label = m_blocks[i].label;
        if (label.form == Label::Form::Decimal)
            return label.first() == number;
        if (label.form == Label::Form::Number && !label.isBracketed())
            return false;
    }
    return false;
}

bool BlockQueue::nextLetterAhead(const Label &label) const
{
    constexpr size_t farthest = 12;
    const size_t end = std::min(m_blocks.size(), m_at + 1 + farthest);
    for (size_t i = m_at + 1; i < end; ++i) {
        const Label &other = m_blocks[i].label;
        if (other.form == Label::Form::Letter && other.wrap == label.wrap && letterFollows(other.letters, label.letters))
            return true;
    }
    return false;
}

Block BlockQueue::takePiece()
{
    Block piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    return piece;
}

QStringView BlockQueue::keep(QString text)
{
    return m_keptTexts.emplace_back(std::move(text));
}

} // namespace Concordat
