// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Block.h"
#include "protocol/KnownIds.h"
#include "protocol/Protocol.h"

#include <vector>

namespace Concordat
{

/// How a clause's mark was printed; the checks of numbering style compare these.
struct Mark {
    Label::Form form = Label::Form::None;
    Label::Wrap wrap = Label::Wrap::Bare;
    char16_t bullet = 0;
    int indent = 0;
    int gap = 0;
    int blankBefore = 0;
    int hashes = 0;
    bool bold = false;
    bool labelAlone = false;
    bool runInHeading = false;
    bool continued = false; ///< a heading that goes on from an earlier one, "(continued)"
    bool restarted = false; ///< a number that starts again under its own heading
    bool lostMark = false;  ///< a list item without a mark, told by its lead-in
    int joinedAt = 0;
};

/// What the structure of a text is before its clauses are analysed.
struct Outline {
    QString title;
    QString authority; ///< where a line of its own names it; else empty
    QList<Clause> clauses;
    std::vector<Mark> marks; ///< one a clause
    KnownIds ids;
    QList<Problem> problems; ///< repeated labels at most a thousand times
    QList<FurnitureLine> furniture;
};

/// Heading levels are trusted where the author vouches for them, as a pack with front matter does.
enum class HeadingLevels { AsMarked, Inferred };

/// Finds headings, clauses, items, bullets, tables, contents and history in a text's blocks, and gives each its id and parent.
/// Labels decide by the run of numbers, then by lead-ins, last by indentation. Linear in the blocks.
Outline buildOutline(Blocks blocks, HeadingLevels levels);

} // namespace Concordat
