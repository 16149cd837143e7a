// SPDX-License-Identifier: GPL-3.0-or-later
// An acknowledged answer, with its entry in the audit trail, beside one bare fsync of 4 KiB that were appended to a file: on the same disk,
// in turns in the same run, so that other work on the machine meets both alike. Exit code 0 good, 1 too slow, 77 nothing to be told here.
#include "storage/RunStore.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <numeric>
#include <unistd.h>
#include <vector>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rounds = 1200;
constexpr double mostTimesFsync = 1.5;
constexpr int skipped = 77;
#ifdef NDEBUG
constexpr bool isOptimised = true;
#else
constexpr bool isOptimised = false;
#endif

template <typename Work>
double microseconds(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    if (!isOptimised) {
        std::puts("skipped: this build is not optimised (CMAKE_BUILD_TYPE=Release is)");
        return skipped;
    }
    // Where the program was built, not in a /tmp that may be held in memory.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    const auto file = RecordsFile::open(folder.filePath(u"records.sqlite"_s));
    const int bare = ::open(folder.filePath(u"bare"_s).toLocal8Bit().constData(), O_CREAT | O_WRONLY | O_APPEND, 0600);
    if (!file || bare < 0) {
        std::puts("the files cannot be made");
        return 1;
    }
    RunStore store(file->get());
    NewRun head;
    head.checklist = u"group-meeting"_s;
    head.authority = u"wiltshire"_s;
    const auto run = store.start(head);
    const CitedClause clause{.clause = u"62"_s, .text = QString(400, u't')};
    const QByteArray page(4096, 'p');
    int failures = run ? 0 : 1;
    int count = 0;
    std::vector<double> answers;
    std::vector<double> fsyncs;
    for (int round = 0; round < rounds && failures == 0; ++round) {
        fsyncs.push_back(microseconds([&] { failures += ::write(bare, page.constData(), 4096) != 4096 || ::fsync(bare) != 0; }));
        answers.push_back(microseconds([&] {
            ++count;
            const QString question = u"question-%1"_s.arg(count % 9);
            failures += store.answer(run->id, question, QString::number(count), {clause}) ? 0 : 1;
        }));
    }
    ::close(bare);
    if (failures > 0) {
        std::puts("a write failed");
        return 1;
    }
    const double ratio = median(answers) / median(fsyncs);
    const double total = std::accumulate(answers.begin(), answers.end(), 0.0) / std::accumulate(fsyncs.begin(), fsyncs.end(), 0.0);
    std::printf("an answer %.0f us, a bare fsync of 4 KiB %.0f us: %.2f times by the medians, at most %.1f; %.2f times by the sums\n",
                median(answers), median(fsyncs), ratio, mostTimesFsync, total);
    // Other work on the disk disturbs now the one figure, now the other; an answer that is too slow shows in both.
    return std::min(ratio, total) <= mostTimesFsync ? 0 : 1;
}
