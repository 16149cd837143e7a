// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>

namespace Concordat
{

/// What became of a stretch of text. Moved text stands twice: where it was taken from and where it was put.
enum class TextChange : std::uint8_t { Same, Removed, Added, MovedFrom, MovedTo };

/// A run of whole words with the space that follows them.
struct TextRun {
    TextChange change = TextChange::Same;
    QString text; ///< for Same as it stands in the new text
    QString old;  ///< for Same as it stands in the old one, which can differ in spaces alone

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// How to get from one text to another, by words. Same, Removed and MovedFrom together are the old text, Same, Added and MovedTo the new
/// one, to the last space; a word is never split; the same texts give the same runs. Very long texts that share little come back as removed
/// and added whole.
QList<TextRun> wordDifference(const QString &before, const QString &after);

} // namespace Concordat
