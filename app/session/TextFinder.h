// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Lens.h"

namespace Concordat
{

/// A place where sought words stand. A position below 0 is in the clause's label, which stands before its text with one space between.
struct Hit {
    int clause = -1;
    int position = 0; ///< in QChar
    int length = 0;

    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Finds words as they stand in a protocol's text and labels. Case, accents and the shape of quotation marks and dashes make no difference.
class TextFinder
{
public:
    TextFinder() = default;
    explicit TextFinder(const Protocol &protocol);

    /// In document order; what is left out is passed over. Nothing for an empty text.
    QList<Hit> find(const QString &words, const QList<Prominence> &prominence = {}) const;

private:
    struct Folded {
        QString text;
        int labelLength = 0; ///< with the space after it
    };

    QList<Folded> m_clauses;
};

} // namespace Concordat
