// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/IndexSearch.h"

#include "library/search/ClauseJump.h"
#include "library/search/Facets.h"
#include "library/search/FilterTerms.h"
#include "library/search/IndexTerms.h"

namespace Concordat
{

namespace
{

/// Where a step finds fewer clauses than this, the next is asked.
constexpr Xapian::doccount fewMatches = 5;

ClauseAddress addressOf(const std::string &data)
{
    const size_t end = data.find('\n');
    if (end == std::string::npos)
        throw Xapian::DatabaseCorruptError("a document without its clause");
    return {.authority = QString::fromUtf8(data.data(), static_cast<qsizetype>(end)),
            .clause = QString::fromUtf8(data.data() + end + 1, static_cast<qsizetype>(data.size() - end - 1))};
}

} // namespace

Xapian::BM25Weight searchRank()
{
    constexpr double saturation = 1.2;
    constexpr double lengthCounts = 0.6;
    constexpr double shortest = 0.8; ///< of the average length; anything shorter counts as if it were so long
    return {saturation, 0, 1, lengthCounts, shortest};
}

IndexSearch::IndexSearch(const Xapian::Database &index, const SearchCatalogue &catalogue, const SearchOptions &options)
    : m_index(index)
    , m_catalogue(catalogue)
    , m_options(options)
    , m_enquire(index)
{
    m_enquire.set_weighting_scheme(searchRank());
}

SearchResults IndexSearch::find(const QString &typed)
{
    SearchResults results;
    bool goesThere = false;
    addJumps(typed, results, goesThere);
    Question question = understand(goesThere ? QString() : typed, results);
    // The clauses that were named come first and must not come again.
    const auto jumps = results.jumps.size();
    for (const ClauseAddress &jump : std::as_const(results.jumps)) {
        const Xapian::Query named(clauseTerm(jump.authority, jump.clause));
        for (Xapian::Query &step : question.steps)
            step = Xapian::Query(Xapian::Query::OP_AND_NOT, step, named);
    }
    const int limit = std::max(m_options.limit, 0);
    const int offset = std::max(m_options.offset, 0);
    for (qsizetype i = offset; i < jumps && results.results.size() < limit; ++i) {
        if (auto result = resultOf(results.jumps.at(i), results.hitFinder)) {
            result->score = 1;
            result->named = true;
            results.results.append(*std::move(result));
        }
    }
    results.estimate = static_cast<int>(jumps);
    if (question.steps.empty())
        return results;
    // Who asks for a clause that is not there has no use for all the others of that authority.
    if (!results.problems.isEmpty() && results.problems.constFirst().kind == ProblemKind::SearchClauseMissing)
        question.steps.resize(std::min<size_t>(question.steps.size(), 2));
    const auto first = static_cast<Xapian::doccount>(std::max<qsizetype>(offset - jumps, 0));
    const auto count = static_cast<Xapian::doccount>(limit - results.results.size());
    size_t step = 0;
    const Xapian::MSet matches = match(question, first, count, step);
    results.relaxed = step == 2;
    results.estimate += static_cast<int>(matches.get_matches_estimated());
    addMatches(matches, results);
    return results;
}

SearchFacets IndexSearch::facets(const QString &typed)
{
    SearchResults results;
    bool goesThere = false;
    addJumps(typed, results, goesThere);
    const Question question = understand(goesThere ? QString() : typed, results);
    if (question.steps.empty())
        return {};
    size_t step = 0;
    match(question, 0, 0, step);
    FacetCounter counter;
    Xapian::Enquire all(m_index);
    all.set_weighting_scheme(Xapian::BoolWeight());
    all.add_matchspy(&counter);
    all.set_query(question.steps.at(step));
    all.get_mset(0, 0, m_index.get_doccount());
    return counter.facets();
}

void IndexSearch::addJumps(const QString &typed, SearchResults &results, bool &namesAuthority) const
{
    const auto jump = findClauseJump(typed, m_catalogue.library, m_catalogue.names, m_options.authorities);
    if (!jump)
        return;
    results.jumps = jump->targets;
    namesAuthority = jump->namesAuthority && !jump->targets.isEmpty();
    if (!jump->missing.isEmpty())
        results.problems.append({.kind = ProblemKind::SearchClauseMissing, .subject = {}, .detail = jump->missing});
}

/// A word that no text has, but that people call an authority by, is meant as one: "bucks gifts".
void IndexSearch::takeAuthorities(const QueryBuilder &builder, SearchQuery &query) const
{
    const auto take = [&](const QueryPart &part) {
        const bool isWord = part.kind == QueryPart::Kind::Word || part.kind == QueryPart::Kind::Typing;
        if (!isWord || builder.isKnown(part, part.words.constFirst().folded))
            return false;
        const QString word = QString::fromUtf8(part.words.constFirst().folded);
        if (m_catalogue.names.named(word).isEmpty())
            return false;
        query.filters.append({.field = QueryFilter::Field::Authority, .value = word});
        return true;
    };
    if (query.words.kind == QueryPart::Kind::Plain) {
        std::erase_if(query.words.parts, take);
        if (query.words.parts.size() == 1)
            query.words = QueryPart(query.words.parts.front());
    } else if (take(query.words)) {
        query.words = {};
    }
    if (query.words.kind == QueryPart::Kind::Plain && query.words.parts.empty())
        query.words = {};
}

IndexSearch::Question IndexSearch::understand(const QString &typed, SearchResults &results)
{
    SearchQuery query = parseSearchQuery(typed, m_options.whileTyping ? Typing::GoesOn : Typing::Ended);
    if (query.cut)
        results.problems.append({.kind = ProblemKind::SearchQueryCut, .subject = {}, .detail = {}});
    if (query.isEmpty())
        return {};
    QueryBuilder builder(m_index, m_catalogue.thesaurus);
    takeAuthorities(builder, query);
    QString corrected = typed;
    if (builder.correct(query.words, corrected))
        results.corrected = corrected;
    const BuiltQuery built = builder.build(query.words);
    results.hitFinder = HitFinder(built.hits);
    const FilterTerms filters(m_catalogue.library, m_catalogue.names);
    Question question{.steps = built.steps};
    if (question.steps.empty())
        question.steps.push_back(Xapian::Query::MatchAll);
    const auto within = filters.query(query.filters, m_options.authorities, results.problems);
    for (Xapian::Query &step : question.steps)
        step = within ? Xapian::Query(Xapian::Query::OP_FILTER, step, *within) : step;
    return question;
}

Xapian::MSet IndexSearch::match(const Question &question, Xapian::doccount first, Xapian::doccount count, size_t &step)
{
    for (step = 0;; ++step) {
        m_enquire.set_query(question.steps.at(step));
        Xapian::MSet matches = m_enquire.get_mset(first, count, fewMatches);
        if (step + 1 == question.steps.size() || matches.get_matches_upper_bound() >= fewMatches)
            return matches;
    }
}

void IndexSearch::addMatches(const Xapian::MSet &matches, SearchResults &results) const
{
    const double best = matches.get_max_attained();
    for (auto match = matches.begin(); match != matches.end(); ++match) {
        auto result = resultOf(addressOf(match.get_document().get_data()), results.hitFinder);
        if (!result)
            continue; // another process has indexed a text that this one has not read
        result->score = best > 0 ? match.get_weight() / best : 1;
        results.results.append(*std::move(result));
    }
}

std::optional<SearchResult> IndexSearch::resultOf(const ClauseAddress &address, const HitFinder &hits) const
{
    const Pack *pack = m_catalogue.find(address.authority);
    const auto index = pack ? pack->protocol.find(address.clause) : std::nullopt;
    if (!index)
        return std::nullopt;
    const Protocol *published = m_catalogue.wordingOf(address.authority);
    const auto there = published ? published->find(address.clause) : std::nullopt;
    return SearchResult{.authority = address.authority,
                        .clause = address.clause,
                        .restatement = pack->protocol.clauses().at(*index).text,
                        .wording = there ? published->clauses().at(*there).text : QString(),
                        .hitFinder = hits};
}

} // namespace Concordat
