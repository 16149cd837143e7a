// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/TokenView.h"

namespace Concordat
{

/// One word of a clause, the words around it and the sentence it stands in.
class SentenceView : public TokenView
{
public:
    using TokenView::TokenView;

    /// The word looked at; a full stop begins the next sentence.
    void moveTo(size_t i);
    size_t here() const { return m_here; }
    size_t sentence() const { return m_sentence; }

    Word word() const { return at(m_here); }
    Word before(size_t steps = 1) const { return at(m_here - steps); }
    Word after(size_t steps = 1) const { return at(m_here + steps); }

    /// The first word behind the last mark before this one; asides between commas or brackets are looked over.
    size_t segment() const { return segmentOf(m_here); }

    /// The word that the verb here belongs to, adverbs looked over.
    Word wordOfSubject() const;

    /// "neither", "no member", "under no circumstances" before the verb, and "not", "never" behind it.
    bool isNegatedBefore() const;
    bool isNegatedAfter() const;

private:
    size_t segmentOf(size_t i) const;
    bool butFollows(size_t from) const;

    size_t m_here = 0;
    size_t m_sentence = 0; ///< its first word
};

} // namespace Concordat
