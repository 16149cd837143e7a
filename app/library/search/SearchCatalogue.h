// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"
#include "library/search/AuthorityNames.h"
#include "library/search/Thesaurus.h"

namespace Concordat
{

/// The library that a search answers from, with what is made of it once. Not changed after it was made, so threads can share it.
struct SearchCatalogue {
    explicit SearchCatalogue(const Library &of = {})
        : library(of)
        , names(of.packs())
        , thesaurus(of.synonyms())
    {
    }

    const Protocol *wordingOf(const QString &id) const
    {
        const AttachedWording *wording = library.wordingOf(id);
        return wording ? &wording->text : nullptr;
    }

    Library library;
    AuthorityNames names;
    Thesaurus thesaurus;
};

} // namespace Concordat
