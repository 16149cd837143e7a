// SPDX-License-Identifier: GPL-3.0-or-later
// The reader with its analysis beside cmark's parse to a tree, on the same bytes in the same run. Only the ratio counts.
#include "protocol/ProtocolReader.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QFile>

#include <cmark.h>

namespace {

/// The texts of a folder, or the packs where it is absent, repeated to a size.
QByteArray sample(qsizetype size)
{
    QByteArray one;
    const QDir wordings(QStringLiteral(CONCORDAT_SHARED "/wordings"));
    QStringList files;
    for (const QString &name : wordings.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        files.append(wordings.filePath(name));
    const QDir packs(QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER));
    if (files.isEmpty()) {
        for (const QString &name : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            files.append(packs.filePath(name + QStringLiteral("/protocol.md")));
    }
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            one += file.readAll() + '\n';
    }
    QByteArray bytes;
    bytes.reserve(size + one.size());
    while (bytes.size() < size && !one.isEmpty())
        bytes += one;
    return bytes;
}

void reader(benchmark::State &state)
{
    const QByteArray bytes = sample(state.range(0));
    for (auto _ : state) {
        const Concordat::Protocol protocol = Concordat::readProtocol(bytes);
        benchmark::DoNotOptimize(protocol.clauses().size());
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

void cmark(benchmark::State &state)
{
    const QByteArray bytes = sample(state.range(0));
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
