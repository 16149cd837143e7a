// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/ChecklistLibrary.h"
#include "checklist/Evaluation.h"
#include "support/SampleChecklist.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

/// Each problem as `line: detail`.
QStringList linesOf(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(QString::number(problem.line) + u": " + problem.detail);
    return lines;
}

ChecklistLibrary opened(const PackFolder &folder)
{
    return ChecklistLibrary::open({folder.path()}, Library::open({folder.path()}));
}

} // namespace

/// Definitions are read with all that is wrong with them, and held against the packs.
class ChecklistReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definition_isReadAsItStands();
    void badDefinition_isRefusedWithItsLine_data();
    void badDefinition_isRefusedWithItsLine();
    void allProblemsOfAFile_areReportedTogether();
    void badFile_hidesNoOther();
    void idInTwoFolders_countsWhereItComesFirst();
    void authorityWithoutPack_isLeftOutAlone();
    void ruleThatCanBeReached_isNotRefused_data();
    void ruleThatCanBeReached_isNotRefused();
    void wideConditions_areReadInTime();
    void posts_areReplacedByWhatTheAuthorityCallsThem();
    void damagedDefinitions_areReadOrRefusedButHarmNothing();
};

void ChecklistReaderTest::definition_isReadAsItStands()
{
    PackFolder folder;
    writeHall(folder);
    const ChecklistLibrary library = opened(folder);
    QCOMPARE(linesOf(library.problems()), QStringList());
    const Checklist *hall = library.find(u"hall"_s);
    QVERIFY(hall);
    QCOMPARE(hall->title, u"Lending the hall"_s);
    QCOMPARE(hall->audience, u"both"_s);
    QCOMPARE(hall->version, 3);
    QCOMPARE(hall->topics, QStringList{u"rooms"_s});
    QCOMPARE(hall->questions.size(), 8);
    QCOMPARE(hall->questions.at(0).type, QuestionType::OneOf);
    QCOMPARE(hall->questions.at(0).help, u"A note counts as a letter."_s);
    QCOMPARE(hall->questions.at(0).choices.at(2).id, u"letter"_s);
    QCOMPARE(hall->questions.at(0).line, 9);
    QVERIFY(!hall->questions.at(1).when.isEmpty());
    const Question *asked = hall->question(u"asked-on"_s);
    QVERIFY(asked->past);
    QCOMPARE(asked->event, u"Asked"_s);
    const RuleSet *aston = hall->rulesOf(u"aston"_s);
    QVERIFY(aston && !aston->isSilent);
    QCOMPARE(aston->nearest, QStringList{u"1.1(a)"_s});
    const Rule &rule = aston->rules.constFirst();
    QCOMPARE(rule.id, u"no-agreement"_s);
    QCOMPARE(rule.outcome, Outcome::Prohibited);
    QCOMPARE(rule.force, Force::Must);
    QCOMPARE(rule.deadline->from, u"asked-on"_s);
    QCOMPARE(rule.deadline->number, 5);
    QCOMPARE(rule.deadline->kind, DayKind::WorkingDays);
    QCOMPARE(aston->rules.at(1).doubt.other, u"The days run from the loan."_s);
    QVERIFY(hall->rulesOf(u"barford"_s)->isSilent);
    QVERIFY(!hall->rulesOf(u"carlow"_s));
}

void ChecklistReaderTest::badDefinition_isRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("expected"); ///< a pattern for one of the problems
    const auto row = [](const char *name, const char *before, const char *after, const char *expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(expected);
    };
    row("no YAML", "id: hall", "id: [hall", "^\\d+: ");
    row("an alias", "topics: [rooms]", "topics: &t [rooms]", "^7: aliases");
    row("a key twice", "version: 3", "version: 3\nversion: 4", "^7: the key \"version\" is there twice");
    row("another file's id", "id: hall", "id: room", "^2: the id is \"room\", the file is \"hall\"");
    row("no title", "title: Lending the hall", "title:", "^2: a checklist needs title");
    row("an unknown key", "version: 3", "version: 3\nauthor: me", "^7: a checklist has no key \"author\"");
    row("an unknown audience", "for: both", "for: clerk", "^5: .*not \"clerk\"");
    row("no version", "version: 3", "version: new", "^6: version of a checklist is a whole number");
    row("an unknown topic", "topics: [rooms]", "topics: [gardens]", "^7: there is no topic \"gardens\"");
    row("topics that are no list", "topics: [rooms]", "topics: rooms", "^7: topics of a checklist is a list");
    row("an unknown type", "type: one-of", "type: choice", "^12: there is no type \"choice\"");
    row("a key unknown to a question", "help: A note", "hint: A note", "^11: a question has no key \"hint\"");
    row("a question twice", "id: agreed", "id: route", "^17: the question \"route\" is there twice");
    row("a question's id of another form", "id: remark", "id: The Remark", "^43: \"The Remark\" is no id");
    row("a word of conditions as id", "id: remark", "id: any", "^43: \"any\" is no id");
    row("choices of a yes-no", "when: {route: directly}\n  - id: uses", "choices: {a: A}\n  - id: uses",
        "^20: a question of type yes-no has no choices");
    row("no choices", "    choices:\n      dance: A dance\n      meeting: A meeting\n      sale: A sale\n", "",
        "^21: a question of type several-of needs choices");
    row("a choice that every question takes", "      letter: By letter", "      unknown: Nobody knows",
        "^16: \"unknown\" is no id for a choice");
    row("a choice without text", "      letter: By letter", "      letter:", "^16: the choice \"letter\" needs a text");
    row("past of a money question", "type: money", "type: money\n    past: true", "^28: \"past\" and \"event\"");
    row("a question that stands below", "when: {route: directly}", "when: {uses: dance}", "^20: there is no question \"uses\" above");
    row("an unknown question", "{fee: {over: 25}}", "{price: {over: 25}}", "^60: there is no question \"price\"");
    row("an unknown choice", "{route: directly, agreed: no}", "{route: by-phone, agreed: no}", "^52: \"route\" has no choice \"by-phone\"");
    row("a choice of a yes-no", "agreed: no}", "agreed: maybe}", "^52: \"agreed\" is a question for yes or no");
    row("a choice of money", "{fee: {over: 25}}", "{fee: high}", "^60: \"fee\" cannot be held against \"high\"");
    row("a comparison of a choice", "{fee: {over: 25}}", "{route: {over: 25}}", "^60: the type of \"route\" is one-of");
    row("days of money", "{fee: {over: 25}}", "{fee: {days-ago: {over: 25}}}", "^60: .*no comparison");
    row("an amount of a date", "{fee: {over: 25}}", "{asked-on: {over: 25}}", "^60: there is no comparison \"over\" for a date");
    row("an unknown comparison", "{over: 25}", "{above: 25}", "^60: \"above: 25\" is no comparison");
    row("a comparison without number", "{over: 25}", "{over: much}", "^60: \"over: much\" is no comparison");
    row("no day", "{fee: {over: 25}}", "{asked-on: {before: spring}}", "^60: \"spring\" is no day");
    row("a span without its start", "{of: asked-on, over: 7}", "{over: 7}", "^\\d+: days-after needs \"of\"");
    row("a span from no date", "{of: asked-on, over: 7}", "{of: fee, over: 7}", "^\\d+: \"fee\" is not another date question");
    row("a span without bound", "{of: asked-on, over: 7}", "{of: asked-on}", "^\\d+: days-after needs over");
    row("any of no list", "{any: [{guests: {at-least: 100}}, {all: [{uses: dance}, {uses: sale}]}]}", "{any: {uses: dance}}",
        "take a list");
    row("an empty condition", "{fee: {over: 25}}", "{}", "^60: a condition is a map");
    row("a rule twice", "id: low-fee", "id: high-fee", "^69: the rule \"high-fee\" is there twice");
    row("an unknown outcome", "outcome: advised", "outcome: recommended", "there is no outcome \"recommended\"");
    row("an unknown force", "force: normally", "force: usually", "there is no force \"usually\"");
    row("no force", "        force: normally\n", "", "a rule with the outcome advised needs its force");
    row("a force of no-duty", "outcome: no-duty", "outcome: no-duty\n        force: may",
        "^72: a rule with the outcome no-duty has no force");
    row("a force that forbids nothing", "force: must\n        says: Do not", "force: may\n        says: Do not",
        "^54: the force may does not go with");
    row("no clause cited", "clauses: [\"1.1(a)\", \"1.1\"]", "clauses: []", "a rule cites at least one clause");
    row("no clauses", "        clauses: [\"1.1(a)\", \"1.1\"]\n", "", "a rule needs clauses");
    row("a clause that is not there", "clauses: [\"1.1(a)\", \"1.1\"]", "clauses: [\"1.1(c)\"]", "aston has no clause 1\\.1\\(c\\)");
    row("a nearest clause that is not there", "nearest: [\"1.1\"]", "nearest: [\"9\"]", "barford has no clause 9");
    row("a deadline from no date", "{days: 28, from: asked-on}", "{days: 28, from: fee}", "^65: the deadline counts from \"fee\"");
    row("a deadline without its date", "{days: 28, from: asked-on}", "{days: 28}", "^65: a deadline needs from");
    row("a deadline in both", "{days: 28, from: asked-on}", "{days: 28, working-days: 2, from: asked-on}", "^65: a deadline has either");
    row("a deadline in neither", "{days: 28, from: asked-on}", "{from: asked-on}", "^65: a deadline has either");
    row("a deadline of no number", "{days: 28, from: asked-on}", "{days: some, from: asked-on}",
        "^65: days of a deadline is a whole number");
    row("half a doubt", "          other: The days run from the loan.\n", "", "a doubtful reading needs other");
    row("silent with rules", "    note: Ask the {caretaker} first.", "    silent: true", "a silent authority has no rules");
    row("neither silent nor rules", "    silent: true\n", "", "an authority has rules, or is silent");
    row("an unknown authority", "  barford:", "  carlow:", "there is no pack for the authority \"carlow\"");
    row("a post that nobody names", "{door-keeper}", "{dor-keeper}", "^74: no pack names the post \\{dor-keeper\\}");
    row("a question that nothing uses", "not: {remark: unknown}", "not: {fee: unknown}", "^43: nothing uses the question \"remark\"");
    row("a rule that contradicts itself", "{fee: {over: 25}}", "{fee: {over: 25, under: 20}}",
        "^59: the rule \"high-fee\" of aston is true for no answers");
    row("a rule on a question not asked then", "{route: directly, agreed: no}", "{route: letter, agreed: no}",
        "^51: the rule \"no-agreement\" of aston is true for no");
    row("a rule on two choices of one", "{route: directly, agreed: no}", "{all: [{route: directly}, {route: letter}]}",
        "true for no answers");
    row("a rule on no working days", "{fee: {over: 25}}",
        "{asked-on: {days-ago: {over: 9}, working-days-ago: {over: 9}, before: 1890-01-01, after: 1890-01-01}}", "true for no answers");
    row("a day to come of a past one", "{fee: {over: 25}}", "{asked-on: {days-ago: {under: 0}}}", "true for no answers");
    row("a question that is never asked", "when: {uses: dance}", "when: {all: [{uses: dance}, {not: {uses: dance}}]}",
        "asked after no answers");
    row("a rule that says the same again", "      - id: crowd",
        "      - id: higher-fee\n        when: {fee: {over: 50}}\n        outcome: must-report\n        force: should\n        says: Enter "
        "the fee.\n"
        "        clauses: [\"1.1(b)\"]\n      - id: crowd",
        "^74: the rule \"higher-fee\" of aston adds nothing to \"high-fee\"");
}

void ChecklistReaderTest::badDefinition_isRefusedWithItsLine()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, expected);
    PackFolder folder;
    writeHall(folder);
    folder.replace(u"checklists/hall.yaml"_s, before, after);
    const QList<Problem> problems = opened(folder).problems();
    const QStringList lines = linesOf(problems);
    const QRegularExpression pattern(expected);
    QVERIFY2(std::ranges::any_of(lines, [&](const QString &line) { return pattern.match(line).hasMatch(); }),
             qPrintable(lines.join(u'\n')));
    for (const Problem &problem : problems) {
        QCOMPARE(problem.kind, ProblemKind::ChecklistFile);
        QCOMPARE(problem.subject, folder.pathOf(u"checklists/hall.yaml"_s));
        QVERIFY(problem.line > 0);
    }
}

void ChecklistReaderTest::allProblemsOfAFile_areReportedTogether()
{
    PackFolder folder;
    writeHall(folder);
    folder.replace(u"checklists/hall.yaml"_s, "for: both", "for: clerk");
    folder.replace(u"checklists/hall.yaml"_s, "type: money", "type: coins");
    folder.replace(u"checklists/hall.yaml"_s, "outcome: advised", "outcome: recommended");
    folder.replace(u"checklists/hall.yaml"_s, "from: asked-on}\n        task", "from: asked-by}\n        task");
    const ChecklistLibrary library = opened(folder);
    const QString all = linesOf(library.problems()).join(u'\n');
    for (const char *part : {"5: \"for\"", "30: there is no type \"coins\"", "outcome \"recommended\"", "counts from \"asked-by\""})
        QVERIFY2(all.contains(QLatin1StringView(part)), qPrintable(all));
    QVERIFY(library.checklists().isEmpty());
}

void ChecklistReaderTest::badFile_hidesNoOther()
{
    PackFolder folder;
    writeHall(folder);
    folder.write(u"checklists/broken.yaml"_s, "id: broken\nquestions: {");
    folder.write(u"checklists/cellar.yaml"_s, hallDefinition().replace("id: hall", "id: cellar").replace("1.1(a)", "7.7"));
    folder.write(u"checklists/notes.txt"_s, "no checklist");
    const ChecklistLibrary library = opened(folder);
    QCOMPARE(library.checklists().size(), 1);
    QVERIFY(library.find(u"hall"_s));
    QSet<QString> files;
    for (const Problem &problem : library.problems())
        files.insert(problem.subject);
    QCOMPARE(files, QSet<QString>({folder.pathOf(u"checklists/broken.yaml"_s), folder.pathOf(u"checklists/cellar.yaml"_s)}));
}

void ChecklistReaderTest::idInTwoFolders_countsWhereItComesFirst()
{
    PackFolder folder;
    PackFolder second;
    writeHall(folder);
    second.write(u"checklists/hall.yaml"_s, hallDefinition().replace("Lending the hall", "Another hall"));
    const QStringList folders = {folder.path(), second.path()};
    const ChecklistLibrary library = ChecklistLibrary::open(folders, Library::open(folders));
    QCOMPARE(library.checklists().size(), 1);
    QCOMPARE(library.find(u"hall"_s)->title, u"Lending the hall"_s);
    QCOMPARE(library.problems().size(), 1);
    QCOMPARE(library.problems().constFirst().subject, second.pathOf(u"checklists/hall.yaml"_s));
}

void ChecklistReaderTest::authorityWithoutPack_isLeftOutAlone()
{
    PackFolder folder;
    writeHall(folder);
    folder.remove(u"barford/protocol.md"_s);
    const ChecklistLibrary library = opened(folder);
    QCOMPARE(library.problems().size(), 1);
    QCOMPARE(library.find(u"hall"_s)->authorities.keys(), QStringList{u"aston"_s});
}

void ChecklistReaderTest::ruleThatCanBeReached_isNotRefused_data()
{
    QTest::addColumn<QByteArray>("when");
    for (const char *when : {"{fee: {over: 25, under: 25.02}}", "{fee: {at-least: 0, at-most: 0}}",
                             "{guests: {over: 2.5, under: 3}, uses: sale}", "{route: directly, agreed: unknown}",
                             "{not: {agreed: yes}, route: letter}", "{asked-on: {working-days-ago: {over: 2}, days-ago: {under: 5}}}",
                             "{asked-on: {after: 2026-04-01, before: 2026-04-03}, returned-on: {days-after: {of: asked-on, over: 40}}}",
                             "{returned-on: {days-ago: {under: -3}}}", "{all: [{uses: dance}, {uses: sale}, {not: {uses: meeting}}]}",
                             "{any: [{fee: {over: 9, under: 5}}, {remark: ask-advice}]}"})
        QTest::newRow(when) << QByteArray(when);
}

void ChecklistReaderTest::ruleThatCanBeReached_isNotRefused()
{
    QFETCH(const QByteArray, when);
    PackFolder folder;
    writeHall(folder);
    folder.replace(u"checklists/hall.yaml"_s, "{fee: {over: 25}}", when);
    QCOMPARE(linesOf(opened(folder).problems()), QStringList());
}

void ChecklistReaderTest::wideConditions_areReadInTime()
{
    QByteArray definition = "id: wide\ntitle: Wide\nsituation: Wide\nfor: both\nversion: 1\nquestions:\n";
    QByteArray parts;
    for (int i = 0; i < 60; ++i) {
        const QByteArray id = "q" + QByteArray::number(i);
        definition += "  - {id: " + id + ", ask: Why, type: number}\n";
        parts += "{" + id + ": {not: {over: 1, under: 2}}}, ";
    }
    definition += "authorities:\n  aston:\n    rules:\n";
    for (int i = 0; i < 200; ++i)
        definition += "      - {id: r" + QByteArray::number(i) + ", when: {all: [" + parts +
                      "{q0: {over: 5}, q59: {under: 1, over: 3}}]}, outcome: no-duty, says: No, clauses: [\"1.1\"]}\n";
    PackFolder folder;
    writeHall(folder);
    folder.write(u"checklists/wide.yaml"_s, definition);
    QElapsedTimer timer;
    timer.start();
    const ChecklistLibrary library = opened(folder);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(library.find(u"hall"_s));
    QVERIFY2(library.find(u"wide"_s), qPrintable(linesOf(library.problems()).mid(0, 3).join(u'\n')));
}

void ChecklistReaderTest::posts_areReplacedByWhatTheAuthorityCallsThem()
{
    PackFolder folder;
    writeHall(folder);
    const Library packs = Library::open({folder.path()});
    const ChecklistLibrary library = ChecklistLibrary::open({folder.path()}, packs);
    const auto of = [&](const QString &authority) {
        return withPosts(*library.find(u"hall"_s), packs.find(authority)->protocol.frontMatter().posts);
    };
    const Checklist aston = of(u"aston"_s);
    QCOMPARE(aston.questions.at(1).ask, u"Has the Head Caretaker agreed since?"_s);
    QCOMPARE(aston.questions.at(0).choices.at(0).says, u"Through the Head Caretaker"_s);
    QCOMPARE(aston.rulesOf(u"aston"_s)->note, u"Ask the Head Caretaker first."_s);
    QCOMPARE(aston.rulesOf(u"aston"_s)->rules.at(0).task, u"Ask the Head Caretaker."_s);
    QCOMPARE(aston.rulesOf(u"aston"_s)->rules.at(3).says, u"Have a second Porter."_s);
    QCOMPARE(of(u"barford"_s).rulesOf(u"aston"_s)->rules.at(3).says, u"Have a second door keeper."_s);
    Checklist first = aston;
    first.title = u"{door-keeper}s and {odd words}"_s;
    QCOMPARE(withPosts(first, {}).title, u"Door keepers and {odd words}"_s);
}

/// Lines left out, doubled and swapped, and characters changed, as by a slip of the hand.
void ChecklistReaderTest::damagedDefinitions_areReadOrRefusedButHarmNothing()
{
    PackFolder folder;
    writeHall(folder);
    const Library packs = Library::open({folder.path()});
    const QList<QByteArray> lines = hallDefinition().split('\n');
    const QByteArray characters = "{}[]:,-#&*!|>'\"% \t?@`0aé";
    QRandomGenerator random(7);
    int refused = 0;
    constexpr int rounds = 1'500;
    for (int round = 0; round < rounds; ++round) {
        QList<QByteArray> damaged = lines;
        for (int slip = random.bounded(1, 4); slip > 0; --slip) {
            const auto at = random.bounded(damaged.size());
            switch (random.bounded(4)) {
            case 0:
                damaged.removeAt(at);
                break;
            case 1:
                damaged.insert(at, damaged.at(random.bounded(damaged.size())));
                break;
            case 2:
                damaged.swapItemsAt(at, random.bounded(damaged.size()));
                break;
            default:
                if (!damaged.at(at).isEmpty())
                    damaged[at][random.bounded(damaged.at(at).size())] = characters.at(random.bounded(characters.size()));
            }
        }
        folder.write(u"checklists/hall.yaml"_s, damaged.join('\n'));
        const ChecklistLibrary library = ChecklistLibrary::open({folder.path()}, packs);
        const Checklist *hall = library.find(u"hall"_s);
        refused += hall ? 0 : 1;
        QVERIFY(hall || !library.problems().isEmpty());
        for (const Problem &problem : library.problems())
            QVERIFY2(problem.line > 0 && !problem.detail.isEmpty(),
                     qPrintable(problem.detail + u'\n' + QString::fromUtf8(damaged.join('\n'))));
        if (hall && hall->rulesOf(u"aston"_s))
            QVERIFY(evaluate(*hall, u"aston"_s, {}, QDate(2026, 6, 30)).isSilent == hall->rulesOf(u"aston"_s)->isSilent);
    }
    QVERIFY(refused > rounds / 4 && refused < rounds);
}

QTEST_GUILESS_MAIN(ChecklistReaderTest)
#include "ChecklistReaderTest.moc"
