// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/SparseVector.h"

#include <algorithm>
#include <cmath>

namespace Concordat
{

SparseVector::SparseVector(std::vector<Entry> entries)
    : m_entries(std::move(entries))
{
    std::ranges::stable_sort(m_entries, {}, &Entry::key);
    size_t kept = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (kept > 0 && m_entries[kept - 1].key == m_entries[i].key)
            m_entries[kept - 1].weight += m_entries[i].weight;
        else
            m_entries[kept++] = m_entries[i];
    }
    m_entries.resize(kept);
}

void SparseVector::normalise()
{
    float sum = 0;
    for (const Entry &entry : m_entries)
        sum += entry.weight * entry.weight;
    if (sum <= 0)
        return;
    const float length = std::sqrt(sum);
    for (Entry &entry : m_entries)
        entry.weight /= length;
}

float dot(const SparseVector &a, const SparseVector &b)
{
    float sum = 0;
    auto left = a.m_entries.cbegin();
    auto right = b.m_entries.cbegin();
    while (left != a.m_entries.cend() && right != b.m_entries.cend()) {
        if (left->key < right->key) {
            ++left;
        } else if (right->key < left->key) {
            ++right;
        } else {
            sum += left->weight * right->weight;
            ++left;
            ++right;
        }
    }
    return sum;
}

} // namespace Concordat
