// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the search, from what was typed to its best fifty clauses, against Xapian alone on the same index, text and rank, in one
// process, round about, so that other work on the machine meets both alike. Then types queries letter by letter. Arguments: how many
// protocols, 5 and 400 if none is named. Exit code 0 good, 1 too slow, 77 nothing to be told here.
#include "bench/SearchSample.h"
#include "library/search/IndexSearch.h"
#include "library/search/SearchIndex.h"
#include "library/search/Thesaurus.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rounds = 41;
constexpr int shown = 50;
constexpr double mostTimesXapian = 1.2;
constexpr double mostMilliseconds = 16; ///< for a keystroke at the 99th percentile, with up to so many protocols:
constexpr int mostProtocols = 400;
constexpr int skipped = 77;
#ifdef NDEBUG
constexpr bool isOptimised = true;
#else
constexpr bool isOptimised = false;
#endif

const QStringList queries = {
    u"\"political group\""_s,
    u"gift*"_s,
    u"\"need to know\""_s,
    u"member AND officer"_s,
    u"members and officers must not"_s,
    u"o*"_s,
    u"gifts hospitality"_s,
    u"confidential NOT officer"_s,
    u"chairwoman"_s,
    u"monitoring officer advice"_s,
};

const QStringList typedQueries = {
    u"officers at political group meetings"_s,
    u"gifts over twenty five pounds"_s,
    u"who may see confidential documents"_s,
    u"complaint about a member"_s,
    u"\"need to know\" information"_s,
    u"chairman AND correspondence"_s,
    u"press releases before an election"_s,
    u"wiltshire 62"_s,
    u"member of staff grievance NOT disciplinary"_s,
    u"topic:gifts declare"_s,
};

template <typename Work>
double milliseconds(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

/// The stems of our index: one for all words that mean the same.
class MeaningStem : public Xapian::StemImplementation
{
public:
    explicit MeaningStem(const Thesaurus &thesaurus)
        : m_thesaurus(thesaurus)
    {
    }

    std::string operator()(const std::string &word) override
    {
        return m_thesaurus.meaningOf(m_stemmer.stem(QByteArray::fromStdString(word))).toStdString();
    }

    std::string get_description() const override { return "meanings"; }

private:
    const Thesaurus &m_thesaurus;
    Stemmer m_stemmer;
};

/// What a program without us would do: Xapian's own parser, and its own words for what comes back.
size_t askXapian(const Xapian::Database &index, const Xapian::Stem &stem, const std::string &typed)
{
    Xapian::QueryParser parser;
    parser.set_database(index);
    parser.set_stemmer(stem);
    parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    parser.set_default_op(Xapian::Query::OP_AND);
    Xapian::Enquire enquire(index);
    enquire.set_weighting_scheme(searchRank());
    enquire.set_query(parser.parse_query(typed, Xapian::QueryParser::FLAG_DEFAULT | Xapian::QueryParser::FLAG_WILDCARD |
                                                    Xapian::QueryParser::FLAG_PURE_NOT | Xapian::QueryParser::FLAG_SPELLING_CORRECTION));
    const Xapian::MSet matches = enquire.get_mset(0, shown);
    size_t bytes = 0;
    for (auto match = matches.begin(); match != matches.end(); ++match)
        bytes += match.get_document().get_data().size();
    return bytes;
}

bool isFastEnough(SearchIndex &search, const Xapian::Database &index, const Library &library)
{
    const Thesaurus thesaurus(library.synonyms());
    const Xapian::Stem stem(new MeaningStem(thesaurus)); // which counts its references
    double sumOfRatios = 0;
    for (const QString &typed : queries) {
        std::vector<double> ratios;
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int round = 0; round < rounds; ++round) {
            theirs.push_back(milliseconds([&] { askXapian(index, stem, typed.toStdString()); }));
            ours.push_back(milliseconds([&] { (void)search.find(typed, {.authorities = {}, .limit = shown}); }));
            ratios.push_back(ours.back() / theirs.back());
        }
        const double ratio = percentile(ratios, 0.5);
        sumOfRatios += ratio;
        std::printf("  %-34s %7.3f ms, bare %7.3f ms: %5.2f\n", qPrintable(typed), percentile(ours, 0.5), percentile(theirs, 0.5), ratio);
    }
    const double mean = sumOfRatios / static_cast<double>(queries.size());
    std::printf("  the query path beside a bare Xapian query: %.2f of its time (at most %.2f)\n", mean, mostTimesXapian);
    return mean <= mostTimesXapian;
}

bool isFastWhileTyping(SearchIndex &search, int protocols)
{
    std::vector<double> times;
    QString slowest;
    double most = 0;
    for (const QString &query : typedQueries) {
        for (qsizetype length = 1; length <= query.size(); ++length) {
            const QString typed = query.first(length);
            std::vector<double> attempts;
            for (int attempt = 0; attempt < 3; ++attempt)
                attempts.push_back(
                    milliseconds([&] { (void)search.find(typed, {.authorities = {}, .limit = shown, .whileTyping = true}); }));
            const double time = percentile(attempts, 0.5);
            times.push_back(time);
            if (time > most) {
                most = time;
                slowest = typed;
            }
        }
    }
    const double late = percentile(times, 0.99);
    std::printf("  %zu keystrokes: median %.2f ms, 99th percentile %.2f ms, slowest %.2f ms (\"%s\")\n", times.size(),
                percentile(times, 0.5), late, most, qPrintable(slowest));
    return protocols > mostProtocols || late <= mostMilliseconds;
}

bool bench(int protocols)
{
    const QTemporaryDir packs;
    const QTemporaryDir folder;
    if (!writeManyPacks(packs.path(), protocols)) {
        std::puts("the packs cannot be written");
        return false;
    }
    const Library library = Library::open({packs.path()});
    qsizetype clauses = 0;
    for (const Pack &pack : library.packs())
        clauses += pack.protocol.clauses().size();
    const auto opened = SearchIndex::open(folder.path());
    if (!opened)
        return false;
    SearchIndex &search = **opened;
    const double building = milliseconds([&] { (void)search.update(library); });
    const double again = milliseconds([&] { (void)search.update(library); });
    std::printf("%lld protocols, %lld clauses: indexed in %.0f ms, found unchanged in %.1f ms\n",
                static_cast<long long>(library.packs().size()), static_cast<long long>(clauses), building, again);
    const Xapian::Database index(QFile::encodeName(folder.filePath(u"index"_s)).toStdString());
    const bool fast = isFastEnough(search, index, library);
    const double facets = milliseconds([&] { (void)search.facets(u"member"_s); });
    std::printf("  facets of \"member\": %.1f ms\n", facets);
    return isFastWhileTyping(search, protocols) && fast;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    if (!isOptimised) {
        std::puts("skipped: Xapian is an optimised library, and this build of the search is not (CMAKE_BUILD_TYPE=Release is)");
        return skipped;
    }
    std::vector<int> sizes;
    for (const QString &argument : QCoreApplication::arguments().sliced(1))
        sizes.push_back(argument.toInt());
    if (sizes.empty())
        sizes = {5, 400};
    bool good = true;
    for (const int size : sizes)
        good = bench(size) && good;
    return good ? 0 : 1;
}
