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
        for (const Pack &pack : library.packs())
            m_packs.insert(pack.id, &pack);
    }
    Q_DISABLE_COPY_MOVE(SearchCatalogue)

    /// Library::find() looks at one pack after the other, which is too slow for every result among thousands.
    const Pack *find(const QString &id) const { return m_packs.value(id); }

    const Protocol *wordingOf(const QString &id) const
    {
        const AttachedWording *wording = library.wordingOf(id);
        return wording ? &wording->text : nullptr;
    }

    const Library library;
    const AuthorityNames names;
    const Thesaurus thesaurus;

private:
    QHash<QString, const Pack *> m_packs;
};

} // namespace Concordat
