// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>
#include <vector>

namespace Concordat
{

/// A few weights out of many, by number of word, pair of words or topic.
class SparseVector
{
public:
    struct Entry {
        quint64 key = 0;
        float weight = 0;
    };

    SparseVector() = default;

    /// Weights of one key are added up.
    explicit SparseVector(std::vector<Entry> entries);

    const std::vector<Entry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.empty(); }

    /// Makes its length 1; leaves an empty one alone.
    void normalise();

    /// Of two of length 1: 0 where they share nothing to 1 where they are the same.
    friend float dot(const SparseVector &a, const SparseVector &b);

private:
    std::vector<Entry> m_entries; ///< by key
};

float dot(const SparseVector &a, const SparseVector &b);

} // namespace Concordat
