// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/KnownIds.h"

#include <QHash>

#include <bit>

namespace Concordat
{

namespace
{

size_t hashOf(QStringView id)
{
    return qHash(id, QHashSeed::globalSeed());
}

std::uint8_t tagOf(size_t hash)
{
    return static_cast<std::uint8_t>(hash >> 56) | 1;
}

} // namespace

void KnownIds::reserve(size_t count)
{
    constexpr size_t fewest = 16;
    m_entries.reserve(count);
    m_tags.assign(std::bit_ceil(std::max(2 * count, fewest)), 0);
    m_entryOf.resize(m_tags.size());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const size_t hash = hashOf(m_entries[i].id);
        const size_t slot = slotFor(m_entries[i].id, hash);
        m_tags[slot] = tagOf(hash);
        m_entryOf[slot] = static_cast<int>(i);
    }
}

/// The slot of an id, or the empty one where it belongs.
size_t KnownIds::slotFor(QStringView id, size_t hash) const
{
    const size_t mask = m_tags.size() - 1;
    const Tag tag = tagOf(hash);
    size_t at = hash & mask;
    while (m_tags[at] != 0 && (m_tags[at] != tag || m_entries[static_cast<size_t>(m_entryOf[at])].id != id))
        at = (at + 1) & mask;
    return at;
}

const KnownId *KnownIds::find(QStringView id) const
{
    if (m_tags.empty())
        return nullptr;
    const size_t slot = slotFor(id, hashOf(id));
    return m_tags[slot] == 0 ? nullptr : &m_entries[static_cast<size_t>(m_entryOf[slot])];
}

KnownId &KnownIds::operator[](QStringView id)
{
    if (2 * m_entries.size() >= m_tags.size())
        reserve(2 * m_entries.size() + 1);
    const size_t hash = hashOf(id);
    const size_t slot = slotFor(id, hash);
    if (m_tags[slot] == 0) {
        m_tags[slot] = tagOf(hash);
        m_entryOf[slot] = static_cast<int>(m_entries.size());
        m_entries.push_back({.id = id});
    }
    return m_entries[static_cast<size_t>(m_entryOf[slot])];
}

} // namespace Concordat
