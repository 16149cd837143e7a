// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/SearchQuery.h"

#include "library/search/QueryTokens.h"

namespace Concordat
{

namespace
{

using Kind = QueryPart::Kind;
using Token = QueryToken::Kind;

constexpr int deepestBrackets = 20;

QueryPart partOf(const QueryToken &token)
{
    if (token.kind == Token::Phrase)
        return {.kind = Kind::Phrase, .words = token.words, .parts = {}};
    return {.kind = token.kind == Token::Prefix ? Kind::Prefix : Kind::Word, .words = token.words, .parts = {}};
}

/// Several parts as one; one alone stays what it is.
QueryPart joined(Kind kind, std::vector<QueryPart> parts)
{
    std::erase_if(parts, [](const QueryPart &part) { return part.kind == Kind::Nothing; });
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return std::move(parts.front());
    return {.kind = kind, .words = {}, .parts = std::move(parts)};
}

/// OR joins what AND has joined, AND joins rows of words.
class Parser
{
public:
    explicit Parser(const QList<QueryToken> &tokens)
        : m_tokens(tokens)
    {
    }

    SearchQuery read()
    {
        std::vector<QueryPart> parts;
        while (m_at < m_tokens.size()) {
            parts.push_back(readAlternatives());
            ++m_at; // a closing bracket that none opened
        }
        return {.words = joined(Kind::Plain, std::move(parts)), .filters = m_filters, .cut = false};
    }

private:
    bool isAt(Token kind) const { return m_at < m_tokens.size() && m_tokens.at(m_at).kind == kind; }

    bool take(Token kind)
    {
        const bool taken = isAt(kind);
        m_at += taken ? 1 : 0;
        return taken;
    }

    QueryPart readAlternatives()
    {
        std::vector<QueryPart> parts;
        do {
            parts.push_back(readConjunction());
        } while (take(Token::Or));
        return joined(Kind::Or, std::move(parts));
    }

    QueryPart readConjunction()
    {
        std::vector<QueryPart> parts;
        do {
            parts.push_back(readRow());
        } while (take(Token::And));
        return joined(Kind::And, std::move(parts));
    }

    /// Words one after the other; those after NOT are taken off what the others find.
    QueryPart readRow()
    {
        std::vector<QueryPart> wanted;
        std::vector<QueryPart> unwanted;
        while (m_at < m_tokens.size() && !isAt(Token::And) && !isAt(Token::Or) && !isAt(Token::Close)) {
            bool excluded = false;
            while (take(Token::Not))
                excluded = true;
            QueryPart part = readPart(excluded);
            (excluded ? unwanted : wanted).push_back(std::move(part));
        }
        std::erase_if(unwanted, [](const QueryPart &part) { return part.kind == Kind::Nothing; });
        QueryPart row = joined(Kind::Plain, std::move(wanted));
        if (unwanted.empty())
            return row;
        QueryPart result{.kind = Kind::Without, .words = {}, .parts = {}};
        result.parts.push_back(std::move(row));
        std::ranges::move(unwanted, std::back_inserter(result.parts));
        return result;
    }

    QueryPart readPart(bool excluded)
    {
        if (m_at >= m_tokens.size() || isAt(Token::And) || isAt(Token::Or) || isAt(Token::Close))
            return {};
        const QueryToken &token = m_tokens.at(m_at++);
        if (token.kind == Token::Filter) {
            m_filters.append(token.filter);
            m_filters.last().excluded = excluded;
            return {};
        }
        if (token.kind != Token::Open)
            return partOf(token);
        if (m_depth >= deepestBrackets)
            return {};
        ++m_depth;
        QueryPart inner = readAlternatives();
        --m_depth;
        take(Token::Close);
        return inner;
    }

    const QList<QueryToken> &m_tokens;
    QList<QueryFilter> m_filters;
    qsizetype m_at = 0;
    int m_depth = 0;
};

/// The words alone, for a query that is nothing but operators.
QueryPart everyWord(const QString &typed)
{
    std::vector<QueryPart> parts;
    for (const SearchWord &word : searchWords(QStringView(typed).first(std::min<qsizetype>(typed.size(), 100))))
        parts.push_back({.kind = Kind::Word, .words = {word}, .parts = {}});
    return joined(Kind::Plain, std::move(parts));
}

/// Marks the word that ends where the typing does.
void markTyping(QueryPart &part, qsizetype end)
{
    if (part.kind == Kind::Word && part.words.constFirst().end() == end)
        part.kind = Kind::Typing;
    for (QueryPart &inner : part.parts)
        markTyping(inner, end);
}

} // namespace

SearchQuery parseSearchQuery(const QString &typed, Typing typing)
{
    const QueryTokens tokens = queryTokens(typed);
    SearchQuery query = Parser(tokens.tokens).read();
    query.cut = tokens.cut;
    if (query.isEmpty())
        query.words = everyWord(typed);
    if (typing == Typing::GoesOn)
        markTyping(query.words, typed.size());
    return query;
}

} // namespace Concordat
