// SPDX-License-Identifier: GPL-3.0-or-later
// One protocol beside 400 others, all of them read before. What counts is the time from the texts to the matches, which the user waits for
// with a progress bar, and that twice the texts take no more than about twice the time.
#include "bench/BenchSample.h"
#include "comparison/Alignment.h"
#include "protocol/ProtocolReader.h"

#include <QDebug>

#include <ctime>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr int texts = 400;
constexpr qint64 mostMilliseconds = 10'000;
constexpr double mostGrowth = 3; // from half of the texts to all of them; 2 is linear, the rest is for a machine that others use too

/// Protocols that differ from each other: the samples, each time with other words in places.
QList<Protocol> variedProtocols(int count)
{
    const QStringList words = {u"promptly"_s, u"district"_s, u"stewardship"_s, u"quorum"_s, u"sealed"_s, u"harbour"_s, u"tenancy"_s};
    const QList<QByteArray> samples = benchSamples();
    QList<Protocol> protocols;
    for (int i = 0; i < count && !samples.isEmpty(); ++i) {
        QString text = QString::fromUtf8(samples.at(i % samples.size()));
        const qsizetype step = 37 + i % 11;
        QStringList parts = text.split(u' ');
        for (qsizetype j = i % step; j < parts.size(); j += step) {
            if (parts.at(j).size() > 3 && std::ranges::all_of(parts.at(j), [](QChar c) { return c.isLower(); }))
                parts[j] = words.at((i + j) % words.size());
        }
        protocols.append(readProtocol(parts.join(u' ').toUtf8()));
    }
    return protocols;
}

qint64 millisecondsFor(const Library &library, const QList<Protocol> &protocols, qsizetype &matches)
{
    // The processor's own time, since others may use the machine; all of it is spent in this thread.
    const std::clock_t begin = std::clock();
    const auto elapsed = [&] { return static_cast<qint64>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC; };
    const Background background(library, protocols);
    const qint64 prepared = elapsed();
    matches = 0;
    for (const QList<Match> &each : alignWithAll(background.texts().constFirst(), background.texts().sliced(1), {}))
        matches += each.size();
    qInfo().noquote() << protocols.size() << "texts:" << prepared << "ms to prepare," << elapsed() - prepared << "ms to align," << matches
                      << "matches";
    return elapsed();
}

} // namespace

int main()
{
    const QList<Protocol> protocols = variedProtocols(texts + 1);
    if (protocols.isEmpty())
        return 77;
    const Library library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    qsizetype matches = 0;
    const qint64 half = millisecondsFor(library, protocols.first(texts / 2 + 1), matches);
    const qint64 all = millisecondsFor(library, protocols, matches);
    const double growth = static_cast<double>(all) / static_cast<double>(std::max<qint64>(1, half));
    qInfo().noquote() << "growth from half to all:" << growth << "(at most" << mostGrowth << "), time:" << all << "ms (at most"
                      << mostMilliseconds << ")";
#ifdef NDEBUG
    const bool fast = all <= mostMilliseconds;
#else
    const bool fast = true; // the limit is one for the program as it is shipped
#endif
    return matches > 0 && fast && growth <= mostGrowth ? 0 : 1;
}
