// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search/HitFinder.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace Concordat
{

/// What a query looks for in a text, as folded words or stems.
struct HitFinder::Terms {
    QSet<QByteArray> stems;
    QSet<QByteArray> words; ///< as they stand
    QList<QByteArray> beginnings;
    QList<QList<QByteArray>> phrases;     ///< of words as they stand
    QList<QList<QByteArray>> stemPhrases; ///< of words by their stems
};

} // namespace Concordat
