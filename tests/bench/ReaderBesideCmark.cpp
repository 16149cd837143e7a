// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the reader against cmark on the same 20 MB in one process, round about, so that other work on the machine meets both alike.
// Exit code 0 good, 1 too slow, 77 nothing to be told here.
#include "bench/BenchSample.h"
#include "protocol/ProtocolReader.h"

#include <cmark.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace
{

constexpr int rounds = 7;
constexpr int megabyte = 1'000'000;
constexpr double mostTimesCmark = 1.0;
constexpr double mostTimesAQuarter = 5.0; ///< 20 MB beside 5 MB
constexpr int skipped = 77;
#ifdef NDEBUG
constexpr bool isOptimised = true;
#else
constexpr bool isOptimised = false;
#endif

template <typename Work>
double seconds(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double readerSeconds(const QByteArray &bytes)
{
    return seconds([&] {
        if (Concordat::readProtocol(bytes).clauses().isEmpty())
            std::fputs("the reader found nothing\n", stderr);
    });
}

double cmarkSeconds(const QByteArray &bytes)
{
    return seconds([&] { cmark_node_free(cmark_parse_document(bytes.constData(), static_cast<size_t>(bytes.size()), CMARK_OPT_DEFAULT)); });
}

} // namespace

int main()
{
    if (!isOptimised) {
        std::puts("skipped: cmark is an optimised library, and this build of the reader is not (CMAKE_BUILD_TYPE=Release is)");
        return skipped;
    }
    const QByteArray large = Concordat::benchSample(20 * megabyte);
    const QByteArray small = Concordat::benchSample(5 * megabyte);
    if (large.isEmpty()) {
        std::puts("skipped: there is neither a wording nor a pack to read");
        return skipped;
    }
    std::vector<double> besideCmark;
    std::vector<double> besideQuarter;
    double readerSpeed = 0;
    double cmarkSpeed = 0;
    for (int round = 0; round < rounds; ++round) {
        const double cmark = cmarkSeconds(large);
        const double reader = readerSeconds(large);
        besideCmark.push_back(reader / cmark);
        besideQuarter.push_back(reader / readerSeconds(small));
        readerSpeed = std::max(readerSpeed, double(large.size()) / megabyte / reader);
        cmarkSpeed = std::max(cmarkSpeed, double(large.size()) / megabyte / cmark);
    }
    const double ratio = median(besideCmark);
    const double growth = median(besideQuarter);
    std::printf("reader beside cmark on %.0f MB, median of %d: %.2f of its time (at most %.2f); at best %.0f MB/s, cmark %.0f\n",
                double(large.size()) / megabyte, rounds, ratio, mostTimesCmark, readerSpeed, cmarkSpeed);
    std::printf("20 MB beside 5 MB, median of %d: %.2f times as long (at most %.2f)\n", rounds, growth, mostTimesAQuarter);
    return ratio <= mostTimesCmark && growth <= mostTimesAQuarter ? 0 : 1;
}
