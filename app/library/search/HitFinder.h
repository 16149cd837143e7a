// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <memory>

namespace Concordat
{

/// A part of a text, in QChar.
struct TextRange {
    int position = 0;
    int length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Finds a query's words in a text as the search finds them: by stem, by beginning, as a phrase, and by words that mean the same.
/// A value, cheap to copy, safe to use from several threads; linear in the text.
class HitFinder
{
public:
    struct Terms;

    HitFinder();
    explicit HitFinder(std::shared_ptr<const Terms> terms);

    /// In order of position, none overlapping another.
    QList<TextRange> hitsIn(QStringView text) const;

private:
    std::shared_ptr<const Terms> m_terms;
};

} // namespace Concordat
