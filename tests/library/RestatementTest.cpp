// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Library.h"
#include "protocol/Heading.h"
#include "protocol/ProtocolReader.h"
#include "support/OutlineText.h"
#include "support/Wordings.h"

#include <QDir>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr int longestSharedRun = 7; ///< words

struct Pair {
    Protocol restatement;
    Protocol wording;
};

QStringList packFolders()
{
    QStringList folders;
    const QDir root(QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER));
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFileInfo::exists(root.filePath(name + u"/protocol.md")))
            folders.append(name);
    }
    return folders;
}

const Pair &pairOf(const QString &authority)
{
    static QMap<QString, Pair> pairs;
    if (!pairs.contains(authority)) {
        const QString path = QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER "/") + authority + u"/protocol.md";
        pairs.insert(authority, {readProtocolFile(path).value_or(Protocol()), readProtocol(Wordings::bytes(authority))});
    }
    return pairs[authority];
}

/// Titles stand in a pack's front matter, and a heading that only goes on from an earlier one need not be repeated.
bool isCompared(const Clause &clause)
{
    return clause.kind != ClauseKind::Title && !(clause.isHeading() && isContinuation(clause.text));
}

/// One line for each clause that counts, made by a function of the protocol and the clause's index. Matter before the text, which a
/// wording may print after its contents list, stands at the head of a pack.
template <typename Describe>
QStringList linesOf(const Protocol &protocol, Describe describe)
{
    QStringList front;
    QStringList rest;
    for (int i = 0; i < protocol.clauses().size(); ++i) {
        const Clause &clause = protocol.clauses().at(i);
        if (isCompared(clause))
            (clause.id.startsWith(u"front/") ? front : rest).append(clause.id + u' ' + describe(protocol, i));
    }
    return front + rest;
}

/// The id of a clause; empty above the top, and for a title, which a pack has not.
QString idOf(const Protocol &protocol, int index)
{
    return index < 0 || protocol.clauses().at(index).kind == ClauseKind::Title ? QString() : protocol.clauses().at(index).id;
}

QString place(const Protocol &protocol, int index)
{
    const Clause &clause = protocol.clauses().at(index);
    return u"%1 label=%2 parent=%3"_s.arg(name(clause.kind), clause.label, idOf(protocol, clause.parent));
}

QString strength(const Protocol &protocol, int index)
{
    return name(protocol.clauses().at(index).strength);
}

QString figures(const Protocol &protocol, int index)
{
    QStringList values;
    for (const Figure &figure : protocol.figures()) {
        if (figure.clause == index)
            values.append(u"%1 %2 %3"_s.arg(name(figure.kind), figure.value, figure.unit));
    }
    values.sort();
    return values.join(u", "_s);
}

QString targets(const Protocol &protocol, int index)
{
    QSet<QString> ids;
    for (const Reference &reference : protocol.references()) {
        if (reference.clause != index || reference.target < 0)
            continue;
        ids.insert(idOf(protocol, reference.target));
        for (const int further : reference.furtherTargets)
            ids.insert(idOf(protocol, further));
    }
    QStringList sorted = ids.values();
    sorted.sort();
    return sorted.join(u' ');
}

QStringList wordsOf(QString text)
{
    static const QRegularExpression apostrophe(u"['’‘]"_s);
    static const QRegularExpression word(u"[a-z0-9£]+"_s);
    QStringList words;
    auto matches = word.globalMatch(text.toLower().remove(apostrophe));
    while (matches.hasNext())
        words.append(matches.next().captured());
    return words;
}

/// Every run of one word more than may be shared.
QStringList runsOf(const QString &text)
{
    const QStringList words = wordsOf(text);
    QStringList runs;
    for (qsizetype i = 0; i + longestSharedRun < words.size(); ++i)
        runs.append(words.sliced(i, longestSharedRun + 1).join(u' '));
    return runs;
}

QSet<QString> runsOfAllWordings()
{
    QSet<QString> runs;
    for (const QString &authority : Wordings::authorities()) {
        for (const QString &run : runsOf(QString::fromUtf8(Wordings::bytes(authority))))
            runs.insert(run);
    }
    return runs;
}

/// Runs that lie wholly inside a heading, or inside the title of a law or code that the hand noted as a reference: nobody can restate
/// those.
QSet<QString> runsThatMayBeShared()
{
    static const QRegularExpression lawOrCode(u"\\b(Acts?|Codes?)\\b"_s);
    QStringList names;
    for (const QString &authority : Wordings::authorities()) {
        for (const Clause &clause : pairOf(authority).wording.clauses()) {
            if (clause.isHeading())
                names.append(clause.text);
        }
        for (const QJsonValue &reference : Wordings::gold(authority).value("cross_references"_L1).toArray()) {
            if (const QString title = reference["external"_L1].toString(); title.contains(lawOrCode))
                names.append(title);
        }
    }
    QSet<QString> runs;
    for (const QString &name : std::as_const(names)) {
        for (const QString &run : runsOf(name))
            runs.insert(run);
    }
    return runs;
}

} // namespace

/// The packs say what the wordings say, clause by clause, in words of our own.
class RestatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packs_loadWithoutAProblem();
    void restatement_hasNoProblem_data() { addPacks(); }
    void restatement_hasNoProblem();
    void everyClause_isStated_data() { addPacks(); }
    void everyClause_isStated();
    void clauses_areThoseOfTheWording_data() { addPacks(); }
    void clauses_areThoseOfTheWording();
    void strengths_areThoseOfTheWording_data() { addPacks(); }
    void strengths_areThoseOfTheWording();
    void strengths_areThoseReadByHand_data() { addPacks(); }
    void strengths_areThoseReadByHand();
    void figures_areThoseOfTheWording_data() { addPacks(); }
    void figures_areThoseOfTheWording();
    void internalReferences_leadWhereTheWordingsDo_data() { addPacks(); }
    void internalReferences_leadWhereTheWordingsDo();
    void noEightWords_areAWordings_data() { addPacks(); }
    void noEightWords_areAWordings();
    void copiedSentence_wouldBeFound();

private:
    static void addPacks();
    static void compare(QString (*describe)(const Protocol &, int));
};

void RestatementTest::addPacks()
{
    QTest::addColumn<QString>("authority");
    for (const QString &authority : packFolders())
        QTest::newRow(qPrintable(authority)) << authority;
}

void RestatementTest::compare(QString (*describe)(const Protocol &, int))
{
    QFETCH(QString, authority);
    const Pair pair = pairOf(authority);
    QVERIFY(!pair.restatement.clauses().isEmpty());
    const QString found = difference(linesOf(pair.wording, describe), linesOf(pair.restatement, describe));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found));
}

void RestatementTest::packs_loadWithoutAProblem()
{
    const Library library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    QStringList faults;
    for (const Problem &problem : library.problems())
        faults.append(u"%1:%2: %3 %4"_s.arg(problem.subject).arg(problem.line).arg(name(problem.kind), problem.detail));
    QVERIFY2(faults.isEmpty(), lines(faults).constData());
    QCOMPARE(library.packs().size(), packFolders().size());
    QCOMPARE_GE(library.packs().size(), 5);
}

void RestatementTest::restatement_hasNoProblem()
{
    QFETCH(QString, authority);
    QStringList faults;
    for (const Problem &problem : pairOf(authority).restatement.problems())
        faults.append(u"line %1: %2 %3 %4"_s.arg(problem.line).arg(name(problem.kind), problem.subject, problem.detail));
    QVERIFY2(faults.isEmpty(), lines(faults).constData());
}

void RestatementTest::everyClause_isStated()
{
    QFETCH(QString, authority);
    QStringList empty;
    for (const Clause &clause : pairOf(authority).restatement.clauses()) {
        const bool isOnlyNumbered = clause.isHeading() && !clause.label.isEmpty();
        if (clause.text.simplified().isEmpty() && !isOnlyNumbered)
            empty.append(clause.id);
    }
    QVERIFY2(empty.isEmpty(), lines(empty).constData());
}

void RestatementTest::clauses_areThoseOfTheWording()
{
    REQUIRE_WORDINGS();
    compare(place);
}

void RestatementTest::strengths_areThoseOfTheWording()
{
    REQUIRE_WORDINGS();
    compare(strength);
}

void RestatementTest::strengths_areThoseReadByHand()
{
    REQUIRE_WORDINGS();
    QFETCH(QString, authority);
    QStringList order;
    for (const Strength strength : {Strength::MustNot, Strength::Must, Strength::ShouldNot, Strength::Should, Strength::Expected,
                                    Strength::Entitled, Strength::May, Strength::NeedNot, Strength::States})
        order.append(name(strength));
    static const QHash<QString, QString> words{
        {u"shall"_s, u"must"_s},        {u"will"_s, u"must"_s},        {u"must not"_s, u"must-not"_s},     {u"shall not"_s, u"must-not"_s},
        {u"will not"_s, u"must-not"_s}, {u"may not"_s, u"must-not"_s}, {u"should not"_s, u"should-not"_s}, {u"can expect"_s, u"expected"_s},
        {u"need not"_s, u"need-not"_s}};
    QHash<QString, QString> byHand;
    for (const QJsonValue &obligation : Wordings::gold(authority).value("obligations"_L1).toArray()) {
        const QString word = obligation["equivalent"_L1].toString(obligation["modal"_L1].toString());
        const QString found = words.value(word, word);
        QString &strongest = byHand[obligation["in"_L1].toString()];
        if (strongest.isEmpty() || order.indexOf(found) < order.indexOf(strongest))
            strongest = found;
    }
    QStringList faults;
    for (const Clause &clause : pairOf(authority).restatement.clauses()) {
        const QString wanted = byHand.value(clause.id, u"states"_s);
        if (!clause.isHeading() && clause.kind != ClauseKind::Contents && name(clause.strength) != wanted)
            faults.append(u"%1 is %2, restated as %3"_s.arg(clause.id, wanted, name(clause.strength)));
    }
    QVERIFY2(faults.isEmpty(), lines(faults).constData());
}

void RestatementTest::figures_areThoseOfTheWording()
{
    REQUIRE_WORDINGS();
    compare(figures);
}

void RestatementTest::internalReferences_leadWhereTheWordingsDo()
{
    REQUIRE_WORDINGS();
    compare(targets);
}

void RestatementTest::noEightWords_areAWordings()
{
    REQUIRE_WORDINGS();
    QFETCH(QString, authority);
    static const QSet<QString> taken = runsOfAllWordings();
    static const QSet<QString> free = runsThatMayBeShared();
    QStringList faults;
    for (const Clause &clause : pairOf(authority).restatement.clauses()) {
        for (const QString &run : runsOf(clause.text)) {
            if (taken.contains(run) && !free.contains(run))
                faults.append(clause.id + u": "_s + run);
        }
    }
    QVERIFY2(faults.isEmpty(), lines(faults).constData());
}

void RestatementTest::copiedSentence_wouldBeFound()
{
    REQUIRE_WORDINGS();
    const QSet<QString> taken = runsOfAllWordings();
    const QSet<QString> free = runsThatMayBeShared();
    for (const QString &authority : Wordings::authorities()) {
        const Protocol wording = pairOf(authority).wording;
        int copied = 0;
        int found = 0;
        for (const Clause &clause : wording.clauses()) {
            // A line that a page break parts holds a run that no line of the file has.
            const QStringList runs = runsOf(clause.text);
            if (clause.isHeading() || runs.isEmpty() || clause.kind == ClauseKind::Contents)
                continue;
            ++copied;
            found += std::ranges::any_of(runs, [&](const QString &run) { return taken.contains(run) && !free.contains(run); });
        }
        QCOMPARE_GT(copied, 20);
        QCOMPARE(found, copied);
    }
    QVERIFY(runsOf(u"One two three four five six seven"_s).isEmpty());
    QCOMPARE(runsOf(u"One's two, three: four – five (six) seven £8"_s), QStringList{u"ones two three four five six seven £8"_s});
}

QTEST_GUILESS_MAIN(RestatementTest)
#include "RestatementTest.moc"
