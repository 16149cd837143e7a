// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/PackIndexer.h"

#include "library/search/Facets.h"
#include "library/search/IndexTerms.h"
#include "library/search/SearchWords.h"

#include <QCryptographicHash>

namespace Concordat
{

namespace
{

// A clause's own words count twice as much as those of its heading and lead-in.
constexpr Xapian::termcount ownWeight = 2;
constexpr Xapian::termcount contextWeight = 1;

constexpr Xapian::termpos gapBetweenTexts = 100; ///< so that no phrase runs from one text into the next
constexpr qsizetype shortestSpelling = 3;

bool isSpelling(const QByteArray &word)
{
    return word.size() >= shortestSpelling && std::ranges::none_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// Rows of contents repeat the headings.
bool isSearched(const Clause &clause)
{
    return clause.kind != ClauseKind::Contents;
}

const Clause *sameClause(const Protocol *wording, const QString &id)
{
    const auto index = wording ? wording->find(id) : std::nullopt;
    return index ? &wording->clauses().at(*index) : nullptr;
}

} // namespace

PackIndexer::PackIndexer(Xapian::WritableDatabase &index, const Thesaurus &thesaurus)
    : m_index(index)
    , m_thesaurus(thesaurus)
{
}

const QByteArray &PackIndexer::stemOf(const QByteArray &word)
{
    auto found = m_stems.find(word);
    if (found == m_stems.end())
        found = m_stems.insert(word, m_stemmer.stem(word));
    return *found;
}

PackIndexer::Text PackIndexer::textOf(const QString &text)
{
    Text result{.words = searchWords(text), .stems = {}};
    result.stems.reserve(result.words.size());
    for (const SearchWord &word : std::as_const(result.words))
        result.stems.append(stemOf(word.folded));
    return result;
}

void PackIndexer::addOwn(Xapian::Document &document, const QString &text)
{
    const Text own = textOf(text);
    const auto addMeaning = [&](const QByteArray &meaning) {
        document.add_term(ownTerm(meaning));
        document.add_term(contextTerm(meaning), ownWeight);
    };
    for (qsizetype i = 0; i < own.words.size(); ++i) {
        const QByteArray &word = own.words.at(i).folded;
        document.add_posting(word.toStdString(), ++m_position);
        addMeaning(m_thesaurus.meaningOf(own.stems.at(i)));
        if (const auto *phrase = m_thesaurus.phraseAt(own.stems, i))
            addMeaning(phrase->meaning);
        if (isSpelling(word))
            ++m_spellings[word];
    }
    m_position += gapBetweenTexts;
}

void PackIndexer::addContext(Xapian::Document &document, const QString &text)
{
    const Text context = textOf(text);
    for (qsizetype i = 0; i < context.words.size(); ++i) {
        document.add_term(contextTerm(m_thesaurus.meaningOf(context.stems.at(i))), contextWeight);
        if (const auto *phrase = m_thesaurus.phraseAt(context.stems, i))
            document.add_term(contextTerm(phrase->meaning), contextWeight);
    }
}

void PackIndexer::addClause(const Pack &pack, int index, const Protocol *wording)
{
    const QList<Clause> &clauses = pack.protocol.clauses();
    const Clause &clause = clauses.at(index);
    Xapian::Document document;
    m_position = 0;
    addOwn(document, clause.text);
    if (const Clause *published = sameClause(wording, clause.id))
        addOwn(document, published->text);
    for (int above = clause.parent; above >= 0; above = clauses.at(above).parent) {
        if (above != clause.section)
            addContext(document, clauses.at(above).text);
    }
    if (clause.section >= 0)
        addContext(document, clauses.at(clause.section).text);
    addContext(document, pack.id);

    const QStringList topics = pack.topics.value(clause.id);
    document.add_boolean_term(clauseTerm(pack.id, clause.id));
    document.add_boolean_term(authorityTerm(pack.id));
    document.add_boolean_term(strengthTerm(name(clause.strength)));
    for (const QString &topic : topics)
        document.add_boolean_term(topicTerm(topic));
    for (const QString &actor : clause.actors)
        document.add_boolean_term(actorTerm(actor));
    document.add_value(facetSlot, writeFacets(pack.id, topics, clause).toStdString());
    document.set_data(QString(pack.id + u'\n' + clause.id).toStdString());
    m_index.add_document(document);
}

void PackIndexer::add(const Pack &pack, const Protocol *wording)
{
    m_spellings.clear();
    for (int i = 0; i < pack.protocol.clauses().size(); ++i) {
        if (isSearched(pack.protocol.clauses().at(i)))
            addClause(pack, i, wording);
    }
    for (auto spelling = m_spellings.cbegin(); spelling != m_spellings.cend(); ++spelling)
        m_index.add_spelling(spelling.key().toStdString(), spelling.value());
}

void PackIndexer::remove(const QString &authority)
{
    const std::string term = authorityTerm(authority);
    QHash<QByteArray, Xapian::termcount> spellings;
    for (auto document = m_index.postlist_begin(term); document != m_index.postlist_end(term); ++document) {
        for (auto word = m_index.termlist_begin(*document); word != m_index.termlist_end(*document); ++word) {
            const QByteArray spelling = QByteArray::fromStdString(*word);
            if (spelling.front() >= 'A' && spelling.front() <= 'Z')
                continue;
            if (isSpelling(spelling))
                spellings[spelling] += word.get_wdf();
        }
    }
    for (auto spelling = spellings.cbegin(); spelling != spellings.cend(); ++spelling)
        m_index.remove_spelling(spelling.key().toStdString(), spelling.value());
    m_index.delete_document(term);
}

QByteArray contentHash(const Pack &pack, const Protocol *wording)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &part) {
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(part.constData()), part.size() * 2));
        hash.addData(QByteArrayView("\0", 1));
    };
    for (const Clause &clause : pack.protocol.clauses()) {
        add(clause.id);
        add(clause.text);
        add(name(clause.strength) + u' ' + name(clause.kind) + u' ' + QString::number(clause.parent) + u' ' +
            QString::number(clause.section));
        add(clause.actors.join(u' '));
        add(pack.topics.value(clause.id).join(u' '));
        if (const Clause *published = sameClause(wording, clause.id))
            add(published->text);
    }
    return hash.result();
}

} // namespace Concordat
