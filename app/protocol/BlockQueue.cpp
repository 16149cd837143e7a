// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/BlockQueue.h"

#include <algorithm>

namespace Concordat
{

BlockQueue::BlockQueue(Blocks blocks)
    : m_blocks(std::move(blocks))
{
    constexpr size_t fewest = 6;
    m_dense = size() >= fewest && m_blocks.close * 5 >= size() * 4;
}

bool BlockQueue::decimalAhead(int number) const
{
    constexpr size_t farthest = 6;
    const size_t end = std::min(size(), m_at + 1 + farthest);
    for (size_t i = m_at + 1; i < end; ++i) {
        const Label &label = at(i).label;
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
    const size_t end = std::min(size(), m_at + 1 + farthest);
    for (size_t i = m_at + 1; i < end; ++i) {
        const Label &other = at(i).label;
        if (other.form == Label::Form::Letter && other.wrap == label.wrap && letterFollows(other.letters, label.letters))
            return true;
    }
    return false;
}

Block BlockQueue::takePiece()
{
    const Block piece = m_pieces.front();
    m_pieces.pop_front();
    return piece;
}

QStringView BlockQueue::keep(QString text)
{
    return m_keptTexts.emplace_back(std::move(text));
}

} // namespace Concordat
