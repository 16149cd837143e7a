// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Concordat
{

/// A word, a number or a mark of a text, with the space around it. Together they are the text.
struct TextToken {
    QStringView word; ///< without spaces; empty only for a text of nothing but spaces
    QStringView text; ///< with the spaces that follow, the first one of a text also with those before
};

/// The tokens of a text. A word keeps its inner hyphens, apostrophes, full stops and commas between digits; it is never split.
QList<TextToken> textTokens(QStringView text);

} // namespace Concordat
