// SPDX-License-Identifier: GPL-3.0-or-later
// A process of its own that works on a records file, for tests that need one: to be killed, to write beside another, to meet a full disk or
// files that it may not write. Says what it did on lines of the standard output, each written at once.
#include "storage/AuditTrail.h"
#include "storage/RunStore.h"
#include "support/RecordsSample.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr int failed = 1;
constexpr uid_t nobody = 65534;

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    static_cast<void>(::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size())));
}

int sayProblem(const Problem &problem)
{
    say(u"problem "_s + name(problem.kind));
    return failed;
}

/// Begins a run and answers on and on; each line is an answer that was acknowledged. Ends by being killed, or by a problem.
int answerOn(const QString &path)
{
    auto file = RecordsFile::open(path);
    if (!file)
        return sayProblem(file.error());
    RunStore store(file->get());
    const auto run = store.start(Test::sampleRun());
    if (!run)
        return sayProblem(run.error());
    say(u"run "_s + run->id);
    const CitedClause clause{.clause = u"62"_s, .text = u"a text"_s};
    for (int i = 0;; ++i) {
        const auto answered = store.answer(run->id, u"question-%1"_s.arg(i % 7), QString::number(i), {clause});
        if (!answered)
            return sayProblem(answered.error());
        say(u"answer %1 %2 %3"_s.arg(run->id).arg(answered->id).arg(i));
    }
}

/// Gives `count` answers to its own run, and goes on until it has seen as many of the other's.
int converse(const QString &path, const QString &own, const QString &other, int count)
{
    auto file = RecordsFile::open(path, {.busyMilliseconds = 20'000});
    if (!file)
        return sayProblem(file.error());
    RunStore store(file->get());
    const auto run = store.start(Test::sampleRun(own));
    if (!run)
        return sayProblem(run.error());
    int changes = 0;
    const auto seen = [&]() -> qsizetype {
        const auto runs = store.runs();
        if (!runs)
            return 0;
        for (const Run &found : *runs) {
            if (found.head.occasion == other)
                return store.history(found.id).value_or(QList<AnswerEntry>()).size();
        }
        return 0;
    };
    for (int i = 0; i < count; ++i) {
        if (const auto answered = store.answer(run->id, u"q"_s, i); !answered)
            return sayProblem(answered.error());
        changes += (*file)->changedElsewhere().value_or(false) ? 1 : 0;
    }
    for (const QDeadlineTimer deadline(60'000); !deadline.hasExpired(); QThread::msleep(5)) {
        if (!(*file)->changedElsewhere().value_or(false) && seen() < count)
            continue;
        ++changes;
        if (seen() == count) {
            say(u"saw %1 answers, told of changes: %2"_s.arg(count).arg(changes > 0 ? u"yes"_s : u"no"_s));
            return changes > 0 ? 0 : failed;
        }
    }
    say(u"saw only %1 answers"_s.arg(seen()));
    return failed;
}

/// A disk of its own, a MiB large, at a folder: only this process sees it.
bool mountSmallDisk(const QString &folder)
{
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=1m") == 0;
}

/// Answers until the disk is full, then makes room and goes on: nothing that was acknowledged may be lost, and nothing damaged.
int fillDisk(const QString &folder)
{
    if (!mountSmallDisk(folder)) {
        say(u"no disk can be mounted here"_s);
        return 0;
    }
    const QString path = folder + u"/records.sqlite"_s;
    auto file = RecordsFile::open(path);
    if (!file)
        return sayProblem(file.error());
    RunStore store(file->get());
    const auto run = store.start(Test::sampleRun());
    if (!run)
        return sayProblem(run.error());
    QFile ballast(folder + u"/ballast"_s);
    if (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(256 * 1024, 'b')) < 0)
        return failed;
    ballast.close();
    int acknowledged = 0;
    Result<AnswerEntry> answered;
    while ((answered = store.answer(run->id, u"q"_s, QString(2000, u'x'))))
        ++acknowledged;
    say(u"full after some answers: %1"_s.arg(acknowledged > 10 ? u"yes"_s : u"no"_s));
    sayProblem(answered.error());
    const auto newFile = RecordsFile::open(folder + u"/second.sqlite"_s);
    say(u"second file: "_s + (newFile ? u"made"_s : name(newFile.error().kind)));
    say(u"kept: %1"_s.arg(store.history(run->id)->size() - acknowledged));
    ballast.remove();
    say(u"goes on: %1"_s.arg(store.answer(run->id, u"q"_s, true) ? u"yes"_s : name(answered.error().kind)));
    file->reset();
    auto again = RecordsFile::open(path);
    if (!again)
        return sayProblem(again.error());
    say(u"intact: %1"_s.arg(AuditTrail(again->get()).verify()->isIntact() ? u"yes"_s : u"no"_s));
    say(u"kept in the end: %1"_s.arg(RunStore(again->get()).history(run->id)->size() - acknowledged));
    return 0;
}

/// The same with a file that may not grow, which needs no rights.
int outgrowLimit(const QString &path)
{
    auto file = RecordsFile::open(path);
    if (!file)
        return sayProblem(file.error());
    RunStore store(file->get());
    const auto run = store.start(Test::sampleRun());
    if (!run)
        return sayProblem(run.error());
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{.rlim_cur = 512 * 1024, .rlim_max = RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    int acknowledged = 0;
    Result<AnswerEntry> answered;
    while ((answered = store.answer(run->id, u"q"_s, QString(2000, u'x'))))
        ++acknowledged;
    sayProblem(answered.error());
    say(u"kept: %1"_s.arg(store.history(run->id)->size() - acknowledged));
    return 0;
}

/// Opens as a user who has no rights of the superuser.
int openAsOrdinaryUser(const QString &path)
{
    if (::geteuid() == 0 &&
        (::setgroups(0, nullptr) != 0 || ::setresgid(nobody, nobody, nobody) != 0 || ::setresuid(nobody, nobody, nobody) != 0))
        return failed;
    auto file = RecordsFile::open(path);
    if (!file)
        return sayProblem(file.error());
    say(u"opened"_s);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList words = QCoreApplication::arguments().sliced(1);
    const QString what = words.value(0);
    if (what == u"answer")
        return answerOn(words.value(1));
    if (what == u"converse")
        return converse(words.value(1), words.value(2), words.value(3), words.value(4).toInt());
    if (what == u"fill")
        return fillDisk(words.value(1));
    if (what == u"outgrow")
        return outgrowLimit(words.value(1));
    if (what == u"open")
        return openAsOrdinaryUser(words.value(1));
    say(u"answer FILE, converse FILE OWN OTHER COUNT, fill FOLDER, outgrow FILE or open FILE"_s);
    return failed;
}
