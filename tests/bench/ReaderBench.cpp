// SPDX-License-Identifier: GPL-3.0-or-later
// The reader with its analysis beside cmark's parse to a tree, on the same bytes in the same run. Only the ratio counts.
#include "bench/BenchSample.h"
#include "protocol/ProtocolReader.h"

#include <benchmark/benchmark.h>

#include <cmark.h>

namespace
{

void reader(benchmark::State &state)
{
    const QByteArray bytes = Concordat::benchSample(state.range(0));
    for (auto _ : state) {
        const Concordat::Protocol protocol = Concordat::readProtocol(bytes);
        benchmark::DoNotOptimize(protocol.clauses().size());
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

void cmark(benchmark::State &state)
{
    const QByteArray bytes = Concordat::benchSample(state.range(0));
    for (auto _ : state) {
        cmark_node *tree = cmark_parse_document(bytes.constData(), static_cast<size_t>(bytes.size()), CMARK_OPT_DEFAULT);
        benchmark::DoNotOptimize(tree);
        cmark_node_free(tree);
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

constexpr int megabyte = 1'000'000;

} // namespace

BENCHMARK(cmark)->Arg(megabyte)->Arg(5 * megabyte)->Arg(20 * megabyte)->Unit(benchmark::kMillisecond);
BENCHMARK(reader)->Arg(megabyte)->Arg(5 * megabyte)->Arg(20 * megabyte)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
