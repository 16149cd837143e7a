// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/QueryBuilder.h"

#include "library/search/IndexTerms.h"

#include <QSet>

namespace Concordat
{

namespace
{

using Kind = QueryPart::Kind;
using Query = Xapian::Query;

constexpr double preferred = 3;            ///< how much more the finds of an earlier step weigh
constexpr qsizetype shortestCorrected = 4; ///< letters; a shorter word is near to too many others
constexpr qsizetype mostCorrections = 8;
constexpr Xapian::termcount mostWhileTyping = 60; ///< words that the beginning of one is taken for, the most frequent ones

/// Words that say little by themselves. Those of duty and leave are not among them: they are what a protocol is about.
bool isStopWord(const QByteArray &word)
{
    static const QSet<QByteArray> words = {
        "a",    "an",   "and",  "any",  "are",   "as",    "at",    "be",   "been",  "being", "by",   "can",  "do",    "does", "for",
        "from", "has",  "have", "how",  "i",     "if",    "in",    "into", "is",    "it",    "its",  "me",   "my",    "of",   "on",
        "or",   "our",  "so",   "some", "that",  "the",   "their", "them", "there", "these", "they", "this", "those", "to",   "was",
        "we",   "were", "what", "when", "where", "which", "who",   "whom", "whose", "why",   "with", "you",  "your"};
    return words.contains(word);
}

/// How many letters may be changed, added, left out or swapped: in a short word two make another word of it.
unsigned widestCorrection(const QByteArray &word)
{
    return word.size() < 7 ? 1 : 2;
}

/// Beside other words: a word that says little, or one that has only just been begun.
bool saysNothing(const QueryPart &part)
{
    if (part.kind == Kind::Typing)
        return part.words.constFirst().length == 1;
    return part.kind == Kind::Word && isStopWord(part.words.constFirst().folded);
}

bool hasDigit(const QByteArray &word)
{
    return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QueryBuilder::QueryBuilder(const Xapian::Database &index, const Thesaurus &thesaurus)
    : m_index(index)
    , m_thesaurus(thesaurus)
{
}

std::string QueryBuilder::term(const QByteArray &meaning, Place place) const
{
    return place == Place::Own ? ownTerm(meaning) : contextTerm(meaning);
}

bool QueryBuilder::beginsATerm(const QByteArray &word) const
{
    const std::string beginning = word.toStdString();
    return m_index.allterms_begin(beginning) != m_index.allterms_end(beginning);
}

bool QueryBuilder::isKnown(const QueryPart &part, const QByteArray &word) const
{
    if (word.size() < shortestCorrected || hasDigit(word) || part.kind == Kind::Prefix)
        return true;
    if (part.kind == Kind::Typing && beginsATerm(word))
        return true;
    const QByteArray stem = m_stemmer.stem(word);
    return m_thesaurus.knows(stem) || m_index.term_exists(contextTerm(m_thesaurus.meaningOf(stem)));
}

void QueryBuilder::collectCorrections(QueryPart &part, QList<Correction> &corrections)
{
    for (SearchWord &word : part.words) {
        if (corrections.size() >= mostCorrections || isKnown(part, word.folded))
            continue;
        const std::string nearest = m_index.get_spelling_suggestion(word.folded.toStdString(), widestCorrection(word.folded));
        if (nearest.empty())
            continue;
        word.folded = QByteArray::fromStdString(nearest);
        corrections.append({.position = word.position, .length = word.length, .word = QString::fromStdString(nearest)});
    }
    for (QueryPart &inner : part.parts)
        collectCorrections(inner, corrections);
}

bool QueryBuilder::correct(QueryPart &part, QString &typed)
{
    QList<Correction> corrections;
    collectCorrections(part, corrections);
    std::ranges::sort(corrections, std::ranges::greater(), &Correction::position);
    for (const Correction &correction : std::as_const(corrections))
        typed.replace(correction.position, correction.length, correction.word);
    return !corrections.isEmpty();
}

BuiltQuery QueryBuilder::build(const QueryPart &words)
{
    BuiltQuery built;
    const QueryPart &wanted = words.kind == Kind::Without ? words.parts.front() : words;
    if (const Query all = query(wanted, Place::Own); !all.empty())
        built.steps.push_back(all);
    if (wanted.kind == Kind::Plain) {
        for (const Query::op join : {Query::OP_AND, Query::OP_OR}) {
            const Query before(Query::OP_SCALE_WEIGHT, built.steps.back(), preferred);
            built.steps.push_back(Query(Query::OP_OR, before, row(wanted, Place::Context, join)));
        }
    }
    if (words.kind == Kind::Without) {
        const Query away = unwanted(words);
        if (built.steps.empty())
            built.steps.push_back(Query::MatchAll);
        for (Query &step : built.steps)
            step = Query(Query::OP_AND_NOT, step, away);
    }
    built.hits = std::make_shared<const HitFinder::Terms>(m_hits);
    return built;
}

Query QueryBuilder::query(const QueryPart &part, Place place)
{
    switch (part.kind) {
    case Kind::Nothing:
        return {};
    case Kind::Word:
        return m_marks ? word(part.words.constFirst().folded, place) : exactly(part.words.constFirst().folded);
    case Kind::Prefix:
        return beginning(part.words.constFirst().folded, 0);
    case Kind::Typing:
        if (part.words.constFirst().length == 1) // begins too many words to mean any of them
            return word(part.words.constFirst().folded, place);
        return Query(Query::OP_OR, word(part.words.constFirst().folded, place), beginning(part.words.constFirst().folded, mostWhileTyping));
    case Kind::Phrase:
        return phrase(part.words);
    case Kind::Plain:
        return row(part, place, Query::OP_AND);
    case Kind::And:
        return row(part, Place::Own, Query::OP_AND);
    case Kind::Or:
        return row(part, Place::Own, Query::OP_OR);
    case Kind::Without:
        return without(part, place);
    }
    Q_UNREACHABLE_RETURN({});
}

/// Parts one after the other. Words that make up a phrase which has synonyms may also stand as one of those.
Query QueryBuilder::row(const QueryPart &part, Place place, Query::op join)
{
    const bool plain = part.kind == Kind::Plain;
    const bool onlyStops = std::ranges::all_of(part.parts, saysNothing);
    QList<QByteArray> stems; ///< an empty one where a part is not a word
    for (const QueryPart &one : part.parts) {
        const bool isWord = one.kind == Kind::Word || one.kind == Kind::Typing;
        stems.append(isWord ? m_stemmer.stem(one.words.constFirst().folded) : QByteArray());
    }
    std::vector<Query> queries;
    for (qsizetype i = 0; i < stems.size();) {
        const Thesaurus::Phrase *synonym = plain ? m_thesaurus.phraseAt(stems, i) : nullptr;
        const qsizetype count = synonym ? synonym->stems.size() : 1;
        std::vector<Query> together;
        for (qsizetype k = i; k < i + count; ++k) {
            const QueryPart &one = part.parts.at(k);
            if (plain && !onlyStops && saysNothing(one))
                continue;
            if (Query inner = query(one, place); !inner.empty())
                together.push_back(std::move(inner));
        }
        i += count;
        if (together.empty())
            continue;
        Query all = together.size() == 1 ? together.front() : Query(Query::OP_AND, together.begin(), together.end());
        if (synonym) {
            // In the clause's own words the phrase itself is meant; further afield its words may stand apart.
            const Query phrase(term(synonym->meaning, place));
            all = place == Place::Own ? phrase : Query(Query::OP_OR, all, phrase);
            addHits(synonym->meaning);
        }
        queries.push_back(std::move(all));
    }
    return Query(join, queries.begin(), queries.end());
}

Query QueryBuilder::word(const QByteArray &word, Place place)
{
    const QByteArray meaning = m_thesaurus.meaningOf(m_stemmer.stem(word));
    addHits(meaning);
    return Query(term(meaning, place));
}

/// All the words of one stem, and none that merely mean the same: who wants no "councillor" may well want "member".
Query QueryBuilder::exactly(const QByteArray &word)
{
    const QByteArray stem = m_stemmer.stem(word);
    const std::string begins = stem.first(std::max<qsizetype>(stem.size() - 1, 1)).toStdString();
    std::vector<std::string> terms = {word.toStdString()};
    for (auto other = m_index.allterms_begin(begins); other != m_index.allterms_end(begins); ++other) {
        if (m_stemmer.stem(QByteArray::fromStdString(*other)) == stem)
            terms.push_back(*other);
    }
    return Query(Query::OP_SYNONYM, terms.begin(), terms.end());
}

Query QueryBuilder::beginning(const QByteArray &word, Xapian::termcount most)
{
    if (m_marks)
        m_hits.beginnings.append(word);
    const int limit = most == 0 ? Query::WILDCARD_LIMIT_ERROR : Query::WILDCARD_LIMIT_MOST_FREQUENT;
    return Query(Query::OP_WILDCARD, word.toStdString(), most, limit, Query::OP_SYNONYM);
}

Query QueryBuilder::phrase(const QList<SearchWord> &words)
{
    QList<QByteArray> plain;
    std::vector<std::string> terms;
    for (const SearchWord &word : words) {
        plain.append(word.folded);
        terms.push_back(word.folded.toStdString());
    }
    if (m_marks && plain.size() == 1)
        m_hits.words.insert(plain.constFirst());
    else if (m_marks)
        m_hits.phrases.append(plain);
    return Query(Query::OP_PHRASE, terms.begin(), terms.end());
}

Query QueryBuilder::without(const QueryPart &part, Place place)
{
    Query wanted = query(part.parts.front(), place);
    return Query(Query::OP_AND_NOT, wanted.empty() ? Query::MatchAll : wanted, unwanted(part));
}

Query QueryBuilder::unwanted(const QueryPart &part)
{
    const bool marked = std::exchange(m_marks, false);
    std::vector<Query> queries;
    for (size_t i = 1; i < part.parts.size(); ++i)
        queries.push_back(query(part.parts.at(i), Place::Own));
    m_marks = marked;
    return Query(Query::OP_OR, queries.begin(), queries.end());
}

void QueryBuilder::addHits(const QByteArray &meaning)
{
    if (!m_marks)
        return;
    for (const QByteArray &stem : m_thesaurus.stemsOf(meaning))
        m_hits.stems.insert(stem);
    for (const QList<QByteArray> &stems : m_thesaurus.phrasesOf(meaning)) {
        if (!m_hits.stemPhrases.contains(stems))
            m_hits.stemPhrases.append(stems);
    }
}

} // namespace Concordat
