// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/search/SearchQuery.h"

#include <QList>
#include <QString>

namespace Concordat
{

/// What a user typed as a row of words, phrases, marks and operators.
struct QueryToken {
    enum class Kind { Word, Prefix, Phrase, Filter, And, Or, Not, Open, Close };
    Kind kind = Kind::Word;
    QList<SearchWord> words; ///< of Word, Prefix and Phrase
    QueryFilter filter;
};

struct QueryTokens {
    QList<QueryToken> tokens;
    bool cut = false; ///< there were more words than a search can use
};

QueryTokens queryTokens(const QString &typed);

} // namespace Concordat
