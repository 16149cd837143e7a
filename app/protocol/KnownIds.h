// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace Concordat
{

/// The clauses that have one id before repeats are told apart.
struct KnownId {
    QStringView id;
    int first = -1;
    int latest = -1;
    int count = 0;
};

/// The ids of a text's clauses. Made for speed: it keeps no text, so the ids must outlive it, and none is ever removed.
class KnownIds
{
public:
    /// Takes memory for so many at once; more are taken all the same.
    void reserve(size_t count);

    /// Null if no clause has the id.
    const KnownId *find(QStringView id) const;

    /// Makes an entry for an id that is new.
    KnownId &operator[](QStringView id);

private:
    /// Eight bits of an id's hash, by which nearly all others are told from it without a look at more memory; 0 is an empty slot.
    using Tag = std::uint8_t;

    size_t slotFor(QStringView id, size_t hash) const;

    std::vector<Tag> m_tags; ///< of each slot; a power of two of them, at most half in use
    std::vector<int> m_entryOf;
    std::vector<KnownId> m_entries;
};

} // namespace Concordat
