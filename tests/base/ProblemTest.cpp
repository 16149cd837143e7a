// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Problem.h"
#include "base/Result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// What can be wrong with the world, as a value.
class ProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_hasANameForFiles();
    void kindsShareANameOnlyWhereTheyAreOneToTheReader();
    void namesOfTheGold_areThere_data();
    void namesOfTheGold_areThere();
    void problem_isComparedAsAWhole();
    void result_isAValueOrTheProblem();

private:
    static QStringList names();
};

QStringList ProblemTest::names()
{
    QStringList result;
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::SearchIndexUnusable); ++kind)
        result.append(name(static_cast<ProblemKind>(kind)));
    return result;
}

void ProblemTest::everyKind_hasANameForFiles()
{
    static const QRegularExpression form(u"^[a-z]+(-[a-z]+)*$"_s);
    for (const QString &name : names())
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
}

void ProblemTest::kindsShareANameOnlyWhereTheyAreOneToTheReader()
{
    QSet<QString> seen;
    QSet<QString> shared;
    for (const QString &name : names()) {
        if (seen.contains(name))
            shared.insert(name);
        seen.insert(name);
    }
    QCOMPARE(shared, (QSet<QString>{u"numbering-style"_s, u"heading-level"_s}));
}

void ProblemTest::namesOfTheGold_areThere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"missing-number", "duplicate-label", "repeated-heading", "contents-mismatch", "page-break-join",
                             "unresolved-reference", "numbering-style", "heading-level", "truncated"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ProblemTest::namesOfTheGold_areThere()
{
    QFETCH(QString, name);
    QVERIFY(names().contains(name));
}

void ProblemTest::problem_isComparedAsAWhole()
{
    const Problem problem{.kind = ProblemKind::DuplicateLabel, .subject = u"2.1"_s, .detail = u"a"_s, .line = 3};
    QCOMPARE(problem, Problem(problem));
    for (const Problem &other :
         {Problem{ProblemKind::MissingNumber, u"2.1"_s, u"a"_s, 3}, Problem{ProblemKind::DuplicateLabel, u"2.2"_s, u"a"_s, 3},
          Problem{ProblemKind::DuplicateLabel, u"2.1"_s, u"b"_s, 3}, Problem{ProblemKind::DuplicateLabel, u"2.1"_s, u"a"_s, 4}})
        QVERIFY(!(problem == other));
}

void ProblemTest::result_isAValueOrTheProblem()
{
    const Result<int> good = 4;
    const Result<int> bad = std::unexpected(Problem{.kind = ProblemKind::TooLarge, .subject = u"a.txt"_s, .detail = u"64"_s});
    QCOMPARE(good.value_or(0), 4);
    QVERIFY(!bad.has_value());
    QCOMPARE(bad.error().subject, u"a.txt"_s);
    QCOMPARE(bad.error().line, 0);
}

QTEST_APPLESS_MAIN(ProblemTest)
#include "ProblemTest.moc"
