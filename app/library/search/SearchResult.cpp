// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/SearchResult.h"

namespace Concordat
{

Snippet SearchResult::snippet() const
{
    const QList<TextRange> hits = hitFinder.hitsIn(restatement);
    if (hits.isEmpty() && !wording.isEmpty()) {
        if (const QList<TextRange> published = hitFinder.hitsIn(wording); !published.isEmpty()) {
            Snippet snippet = makeSnippet(wording, published);
            snippet.inWording = true;
            return snippet;
        }
    }
    return makeSnippet(restatement, hits);
}

} // namespace Concordat
