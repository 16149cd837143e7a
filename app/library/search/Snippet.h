// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search/HitFinder.h"

#include <QString>

namespace Concordat
{

/// A passage of a text and its hits, on one line.
struct Snippet {
    QString text;
    QList<TextRange> hits;
    bool inWording = false; ///< it is of the attached wording, because the restatement holds no hit
};

/// The passage that holds most hits, of about 180 characters and cut between words, where an ellipsis then stands.
Snippet makeSnippet(const QString &text, const QList<TextRange> &hits);

} // namespace Concordat
