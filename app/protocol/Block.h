// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Characters.h"
#include "protocol/Label.h"
#include "protocol/Protocol.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <deque>
#include <vector>

namespace Concordat
{

constexpr int pageBreakLines = 3; ///< how many empty lines a form feed counts as

/// A unit of the printed page before its meaning is known: a marked line with the lines that continue it, or a paragraph.
/// Views point into the text that was split and into the texts joined, which must outlive the block.
struct Block {
    QStringView text; ///< without marks, broken lines joined
    Label label;
    QStringView printedLabel; ///< the label's characters
    Label subLabel;           ///< of a statutory `4.—(1)`
    int firstLine = 0;        ///< 1-based
    int lastLine = 0;
    int textLine = 0;        ///< where the text begins; later than firstLine where the label stands alone
    int indent = 0;          ///< columns before the first mark
    int gap = 0;             ///< columns between bullet and text
    int blankBefore = 0;     ///< empty lines before it; a form feed counts as many
    int hashes = 0;          ///< of a Markdown heading
    char16_t bullet = 0;     ///< the bullet's character; 0 if there is none
    bool joined = false;     ///< the text was put together from several lines
    bool bold = false;       ///< all of it is bold
    bool table = false;      ///< cells parted by tabs or bars
    bool hardBreak = false;  ///< the last line ends in two spaces
    bool labelAlone = false; ///< the label has a line of its own
    Glance glance;           ///< at the text
    int joinedAt = 0;        ///< line at which a broken sentence goes on after empty lines; 0 if none
};

struct Blocks {
    std::vector<Block> blocks;
    std::deque<QString> joinedTexts;
    QList<FurnitureLine> furniture;
    size_t close = 0;       ///< how many blocks have no empty line before them
    size_t topHeadings = 0; ///< how many have the one hash of a Markdown heading
};

/// Splits a text into blocks, from a line on: finds marks, joins broken lines, leaves furniture out. Linear.
Blocks splitBlocks(QStringView text, int firstLine = 1);

/// Whether a text has the form of a heading: short, no end of a sentence, no verb of a rule. A question can be one.
bool looksLikeTitle(QStringView text);

/// A text without its Markdown bold marks.
QString withoutBold(QStringView text);

} // namespace Concordat
