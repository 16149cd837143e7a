// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"
#include "library/search/SearchWords.h"
#include "library/search/Thesaurus.h"

#include <QByteArray>
#include <QHash>

#include <xapian.h>

namespace Concordat
{

/// Puts the clauses of a pack into an index, one document each, and takes them out again.
class PackIndexer
{
public:
    PackIndexer(Xapian::WritableDatabase &index, const Thesaurus &thesaurus);

    void add(const Pack &pack, const Protocol *wording);

    /// Takes a protocol's clauses and spellings out.
    void remove(const QString &authority);

private:
    struct Text {
        QList<SearchWord> words;
        QList<QByteArray> stems;
    };

    void addClause(const Pack &pack, int index, const Protocol *wording);
    Text textOf(const QString &text);
    void addOwn(Xapian::Document &document, const QString &text);
    void addContext(Xapian::Document &document, const QString &text);
    const QByteArray &stemOf(const QByteArray &word);

    Xapian::WritableDatabase &m_index;
    const Thesaurus &m_thesaurus;
    Stemmer m_stemmer;
    QHash<QByteArray, QByteArray> m_stems;            ///< of the words met so far
    QHash<QByteArray, Xapian::termcount> m_spellings; ///< of the pack being added
    Xapian::termpos m_position = 0;                   ///< in the document being made
};

/// What of a pack and its wording the index depends on: two that are alike need not be indexed again.
QByteArray contentHash(const Pack &pack, const Protocol *wording);

} // namespace Concordat
