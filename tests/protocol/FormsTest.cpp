// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ProtocolReader.h"
#include "support/OutlineText.h"
#include "support/Soundness.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

/// What a case file says of a text: its outline, and the problems that must or must not be reported.
struct Expectation {
    QStringList outline;
    QStringList reported; ///< `kind clause`, or `kind` alone
    QStringList notReported;
};

QString withoutTrailingBlanks(QString line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Expectation expectationIn(const QString &path)
{
    Expectation result;
    for (const QString &raw : QString::fromUtf8(contents(path)).split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = withoutTrailingBlanks(raw);
        if (line.startsWith(u"!! "))
            result.notReported.append(line.sliced(3));
        else if (line.startsWith(u"! "))
            result.reported.append(line.sliced(2));
        else if (!line.isEmpty() && !line.startsWith(u'#'))
            result.outline.append(line);
    }
    return result;
}

QStringList problemsOf(const Protocol &protocol)
{
    QStringList result;
    for (const Problem &problem : protocol.problems())
        result.append(name(problem.kind) + u' ' + problem.subject);
    return result;
}

bool contains(const QStringList &problems, const QString &wanted)
{
    return std::ranges::any_of(problems,
                               [&](const QString &problem) { return problem == wanted || problem.section(u' ', 0, 0) == wanted; });
}

} // namespace

/// The forms that protocols are printed in: each case of tests/data/forms is a text and its outline.
class FormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form_isReadAsItsOutlineSays_data();
    void form_isReadAsItsOutlineSays();
    void everyText_hasAnOutline();
    void outlineThatDiffers_isTold();
};

void FormsTest::form_isReadAsItsOutlineSays_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(CONCORDAT_TEST_DATA "/forms"));
    for (const QString &file : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.chopped(4))) << folder.filePath(file.chopped(4));
}

void FormsTest::form_isReadAsItsOutlineSays()
{
    QFETCH(QString, path);
    const Protocol protocol = readProtocol(contents(path + u".txt"));
    const Expectation expected = expectationIn(path + u".outline");
    QVERIFY2(!expected.outline.isEmpty(), "the case has no outline");

    QStringList actual;
    for (const QString &line : outlineOf(protocol))
        actual.append(withoutTrailingBlanks(line));
    QStringList faults;
    if (const QString found = difference(expected.outline, actual); !found.isEmpty())
        faults.append(found);
    const QStringList problems = problemsOf(protocol);
    for (const QString &problem : expected.reported) {
        if (!contains(problems, problem))
            faults.append(u"not reported: "_s + problem);
    }
    for (const QString &problem : expected.notReported) {
        if (contains(problems, problem))
            faults.append(u"reported without need: "_s + problem);
    }
    if (!faults.isEmpty())
        faults.append(u"all problems: "_s + problems.join(u", "_s));
    faults += faultsOf(protocol);
    QVERIFY2(faults.isEmpty(), lines(faults).constData());
}

void FormsTest::everyText_hasAnOutline()
{
    const QDir folder(QStringLiteral(CONCORDAT_TEST_DATA "/forms"));
    QStringList texts = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name).replaceInStrings(u".txt"_s, QString());
    const QStringList outlines = folder.entryList({u"*.outline"_s}, QDir::Files, QDir::Name).replaceInStrings(u".outline"_s, QString());
    QCOMPARE(texts, outlines);
    QVERIFY(texts.size() >= 130);
}

void FormsTest::outlineThatDiffers_isTold()
{
    const QStringList expected{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QCOMPARE(difference(expected, expected), QString());
    QCOMPARE(difference(expected, {u"a"_s, u"x"_s, u"c"_s, u"d"_s}), u"  a\n- b\n+ x\n  c"_s);
    QCOMPARE(difference(expected, {u"a"_s, u"b"_s, u"c"_s}), u"  c\n- d"_s);
    QCOMPARE(difference({}, {u"a"_s}), u"+ a"_s);
}

QTEST_GUILESS_MAIN(FormsTest)
#include "FormsTest.moc"
