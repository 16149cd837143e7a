// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/WordingFit.h"

#include <QCoreApplication>
#include <QString>

namespace Concordat
{

/// The sentences about how a published text fits a protocol.
class WordingFitText
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::WordingFitText)

public:
    /// "142 of 142 clauses have their text; 3 more of the text are in no clause."
    static QString summary(const WordingFit &fit);

    /// Why the text is refused, with the figures that show it; empty for one that fits.
    static QString refusal(const WordingFit &fit, const QString &authority);
};

} // namespace Concordat
