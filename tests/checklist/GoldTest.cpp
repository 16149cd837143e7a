// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holds the checklists against annotations made by hand: what follows from an answer in each situation at each authority, and scenarios
// with the outcome and clauses that they must come to. The annotations ask in other words than the checklists do, so for each
// situation a file `tests/data/gold-answers/<situation>.yaml` says how its answers are given here:
//
//     checklist: gift-or-hospitality            # id of our checklist
//     cambridgeshire.role:                      # id of the annotated question, without the situation
//       member: {role: member}                  # annotated answer: our answers, as `concordat check` takes them
//       "yes": {tie: [close], declared: "yes"}  # several, where the answer makes sense only with another
//       any: {skip: why it cannot be answered}  # a handful at most; the test prints them
//       28 or fewer: {offered-on: today-28}     # a day counted from the day of the test
//
// An answer with an outcome other than no-duty without clauses needs an entry here, and its mapped
// answers must lead to a finding of that outcome, the clauses cited by findings of that outcome. For a scenario the mapped answers of all
// its facts are taken together (lists are united); two that contradict each other are an error of the file.

#include "checklist/ChecklistLibrary.h"
#include "checklist/Evaluation.h"
#include "library/Yaml.h"
#include "support/Wordings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mostSkipped = 6;
const QDate today(2026, 6, 30);

QJsonValue jsonOf(const YAML::Node &node)
{
    if (node.IsSequence()) {
        QJsonArray array;
        for (const YAML::Node &entry : node)
            array.append(jsonOf(entry));
        return array;
    }
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto &entry : node)
            object.insert(yamlText(entry.first), jsonOf(entry.second));
        return object;
    }
    const QString text = yamlText(node);
    static const QRegularExpression relative(u"^today([+-]\\d+)?$"_s);
    if (const auto match = relative.match(text); match.hasMatch())
        return today.addDays(match.captured(1).toInt()).toString(Qt::ISODate);
    return text;
}

/// How the answers of one situation are given in our checklist.
QJsonObject mappingOf(const QString &situation)
{
    const auto root = loadYaml(QStringLiteral(CONCORDAT_TEST_DATA "/gold-answers/") + situation + u".yaml", ProblemKind::AnswersFile);
    if (!root) {
        qWarning("%s: %s, line %d", qPrintable(root.error().subject), qPrintable(root.error().detail), root.error().line);
        return {};
    }
    return jsonOf(*root).toObject();
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &entry : array.toArray())
        strings.append(entry.toString());
    return strings;
}

/// What the findings come to, on one line, for the message of a failure.
QString described(const Evaluation &evaluation)
{
    QStringList parts;
    for (const Finding &finding : evaluation.findings)
        parts.append(finding.rule + u": " + name(finding.outcome) + u" [" + finding.clauses.join(u' ') + u']');
    return (evaluation.outcome ? name(*evaluation.outcome) : u"no outcome"_s) + u" <- " +
           (parts.isEmpty() ? u"nothing found; nearest "_s + evaluation.nearest.join(u' ') : parts.join(u"; "));
}

/// The clauses that findings of an outcome cite; of a silent protocol, the nearest.
QStringList clausesOf(const Evaluation &evaluation, std::optional<Outcome> outcome)
{
    QStringList clauses;
    for (const Finding &finding : evaluation.findings) {
        if (!outcome || finding.outcome == *outcome)
            clauses += finding.clauses;
    }
    if (evaluation.outcome == Outcome::Silent && (!outcome || *outcome == Outcome::Silent))
        clauses += evaluation.nearest;
    return clauses;
}

bool hasOutcome(const Evaluation &evaluation, Outcome outcome)
{
    return std::ranges::contains(evaluation.findings, outcome, &Finding::outcome) ||
           (outcome == Outcome::Silent && evaluation.outcome == outcome);
}

QStringList missing(const QStringList &wanted, const QStringList &present)
{
    QStringList result;
    for (const QString &one : wanted) {
        if (!present.contains(one))
            result.append(one);
    }
    return result;
}

/// `no-duty-on-register` is a no-duty on what the scenario is about: the outcome that the word begins with.
std::optional<Outcome> outcomeAtStartOf(const QString &word)
{
    for (QString start = word; !start.isEmpty(); start = start.left(start.lastIndexOf(u'-'))) {
        if (const auto outcome = outcomeNamed(start))
            return outcome;
        if (!start.contains(u'-'))
            break;
    }
    return std::nullopt;
}

} // namespace

/// The checklists of the project against hand-made annotations.
class GoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAnnotatedAnswer_leadsToItsOutcomeAndClauses();
    void authorityThatIsAnnotatedAsSilent_isSilentWithItsNearestClauses();
    void everyScenario_comesToItsVerdictAndClauses();

private:
    void check(const QString &where, bool good, const QString &detail);
    void checkAnswer(const QString &situation, const QString &authority, const QString &question, const QJsonObject &answer);
    void checkScenario(const QJsonObject &scenario);
    const Checklist *checklistOf(const QString &situation);
    std::optional<Evaluation> evaluated(const QString &where, const QString &situation, const QString &authority,
                                        const QJsonObject &answers);
    bool unite(QJsonObject &all, const QJsonObject &more);
    void report(const char *what);

    ChecklistLibrary m_checklists;
    QHash<QString, QJsonObject> m_mappings;
    QStringList m_failures;
    QStringList m_skipped;
    int m_checked = 0;
};

void GoldTest::initTestCase()
{
    REQUIRE_WORDINGS();
    const QStringList folders{QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)};
    m_checklists = ChecklistLibrary::open(folders, Library::open(folders));
    for (const QJsonValue &situation : Wordings::goldFile(u"checklists.json"_s).value(u"situations"_s).toArray()) {
        const QString id = situation[u"id"].toString();
        m_mappings.insert(id, mappingOf(id));
    }
    QVERIFY(!m_mappings.isEmpty());
}

void GoldTest::check(const QString &where, bool good, const QString &detail)
{
    ++m_checked;
    if (!good)
        m_failures.append(where + u": " + detail);
}

void GoldTest::report(const char *what)
{
    qInfo("%d %s checked, %d not as expected", m_checked, what, static_cast<int>(m_failures.size()));
    for (const QString &skipped : std::as_const(m_skipped))
        qInfo("skipped: %s", qPrintable(skipped));
    for (const QString &failure : std::as_const(m_failures))
        qWarning("%s", qPrintable(failure));
    const bool good = m_failures.isEmpty() && m_checked > 0 && m_skipped.size() <= mostSkipped;
    m_failures.clear();
    m_skipped.clear();
    m_checked = 0;
    QVERIFY(good);
}

const Checklist *GoldTest::checklistOf(const QString &situation)
{
    return m_checklists.find(m_mappings.value(situation).value(u"checklist"_s).toString());
}

std::optional<Evaluation> GoldTest::evaluated(const QString &where, const QString &situation, const QString &authority,
                                              const QJsonObject &mapped)
{
    const Checklist *checklist = checklistOf(situation);
    if (!checklist || !checklist->rulesOf(authority)) {
        check(where, false, u"there is no such checklist for this authority"_s);
        return std::nullopt;
    }
    const auto answers = answersFromJson(*checklist, QJsonDocument(mapped).toJson());
    if (!answers) {
        check(where, false, u"the mapped answer to \"%1\" does not fit; %2"_s.arg(answers.error().subject, answers.error().detail));
        return std::nullopt;
    }
    return evaluate(*checklist, authority, *answers, today);
}

void GoldTest::checkAnswer(const QString &situation, const QString &authority, const QString &question, const QJsonObject &answer)
{
    const QString value = answer.value(u"value"_s).toString();
    const QString where = question + u" = " + value;
    const QJsonValue mapped = m_mappings.value(situation).value(question.mid(situation.size() + 1)).toObject().value(value);
    for (const QJsonValue &expected : answer.value(u"outcomes"_s).toArray()) {
        const Outcome outcome = outcomeNamed(expected[u"outcome"].toString()).value();
        const QStringList clauses = stringsOf(expected[u"clauses"]);
        if (outcome == Outcome::NoDuty && clauses.isEmpty())
            continue;
        if (!mapped.isObject()) {
            check(where, false, u"no mapping"_s);
            return;
        }
        if (mapped.toObject().contains(u"skip"_s)) {
            m_skipped.append(where + u": " + mapped[u"skip"].toString());
            return;
        }
        const auto evaluation = evaluated(where, situation, authority, mapped.toObject());
        if (!evaluation)
            return;
        const QStringList lacking = missing(clauses, clausesOf(*evaluation, outcome));
        check(where, hasOutcome(*evaluation, outcome) && lacking.isEmpty(),
              u"expected %1 [%2], got %3"_s.arg(name(outcome), clauses.join(u' '), described(*evaluation)));
    }
}

void GoldTest::everyAnnotatedAnswer_leadsToItsOutcomeAndClauses()
{
    for (const QJsonValue &situation : Wordings::goldFile(u"checklists.json"_s).value(u"situations"_s).toArray()) {
        const QJsonObject authorities = situation[u"authorities"].toObject();
        for (const QString &authority : authorities.keys()) {
            for (const QJsonValue &question : authorities.value(authority)[u"questions"].toArray()) {
                for (const QJsonValue &answer : question[u"answers"].toArray())
                    checkAnswer(situation[u"id"].toString(), authority, question[u"id"].toString(), answer.toObject());
            }
        }
    }
    report("outcomes of annotated answers");
}

void GoldTest::authorityThatIsAnnotatedAsSilent_isSilentWithItsNearestClauses()
{
    for (const QJsonValue &situation : Wordings::goldFile(u"checklists.json"_s).value(u"situations"_s).toArray()) {
        const QJsonObject authorities = situation[u"authorities"].toObject();
        for (const QString &authority : authorities.keys()) {
            const QJsonObject annotated = authorities.value(authority).toObject();
            if (annotated.value(u"status"_s).toString() != u"silent")
                continue;
            const QString where = situation[u"id"].toString() + u' ' + authority;
            const auto evaluation = evaluated(where, situation[u"id"].toString(), authority, {});
            if (!evaluation)
                continue;
            const QStringList lacking = missing(stringsOf(annotated.value(u"nearest"_s)), evaluation->nearest);
            check(where, evaluation->outcome == Outcome::Silent && evaluation->findings.isEmpty() && lacking.isEmpty(),
                  u"expected silence with %1 among the nearest, got %2"_s.arg(lacking.join(u' '), described(*evaluation)));
        }
    }
    report("silent authorities");
}

/// Adds answers to those there are; lists are united. False if they contradict each other.
bool GoldTest::unite(QJsonObject &all, const QJsonObject &more)
{
    for (auto entry = more.constBegin(); entry != more.constEnd(); ++entry) {
        const QJsonValue known = all.value(entry.key());
        if (known.isArray() && entry.value().isArray()) {
            QJsonArray united = known.toArray();
            for (const QJsonValue &one : entry.value().toArray())
                united.append(one);
            all.insert(entry.key(), united);
        } else if (!known.isUndefined() && known != entry.value()) {
            return false;
        } else {
            all.insert(entry.key(), entry.value());
        }
    }
    return true;
}

void GoldTest::checkScenario(const QJsonObject &scenario)
{
    const QString situation = scenario.value(u"situation"_s).toString();
    const QString authority = scenario.value(u"authority"_s).toString();
    const QString where = scenario.value(u"id"_s).toString() + u' ' + situation + u' ' + authority;
    QJsonObject answers;
    for (const QJsonValue &fact : scenario.value(u"facts"_s).toArray()) {
        const QString question = fact[u"question_id"].toString();
        const QJsonValue mapped =
            m_mappings.value(situation).value(question.mid(situation.size() + 1)).toObject().value(fact[u"answer"].toString());
        if (!mapped.isObject() || mapped.toObject().contains(u"skip"_s)) {
            check(where, false, u"no mapping for %1 = %2"_s.arg(question, fact[u"answer"].toString()));
            return;
        }
        if (!unite(answers, mapped.toObject())) {
            check(where, false, u"the mapping of %1 = %2 contradicts another fact's"_s.arg(question, fact[u"answer"].toString()));
            return;
        }
    }
    const auto evaluation = evaluated(where, situation, authority, answers);
    if (!evaluation)
        return;
    const QJsonObject expected = scenario.value(u"expected"_s).toObject();
    const QString got = u", got %1"_s.arg(described(*evaluation));
    const Outcome verdict = outcomeNamed(expected.value(u"verdict"_s).toString()).value();
    const QStringList cited = stringsOf(expected.value(u"must_cite"_s));
    const QStringList ofVerdict = clausesOf(*evaluation, verdict);
    check(where, hasOutcome(*evaluation, verdict), u"expected the verdict %1"_s.arg(name(verdict)) + got);
    check(where, missing(cited, clausesOf(*evaluation, std::nullopt)).isEmpty(), u"expected all of %1 cited"_s.arg(cited.join(u' ')) + got);
    check(where, cited.isEmpty() || missing(cited, ofVerdict).size() < cited.size(),
          u"expected one of %1 cited by the verdict"_s.arg(cited.join(u' ')) + got);
    check(where, missing(stringsOf(expected.value(u"nearest_if_silent"_s)), ofVerdict).isEmpty(), u"expected the nearest clauses"_s + got);
    if (const auto strongest = outcomeNamed(expected.value(u"strongest_triggered"_s).toString()))
        check(where, evaluation->outcome == strongest, u"expected the outcome %1"_s.arg(name(*strongest)) + got);
    for (const QString &word : stringsOf(expected.value(u"must_not_show"_s))) {
        const auto outcome = outcomeAtStartOf(word);
        const bool whole = outcome && name(*outcome) == word;
        const QStringList shown = outcome ? clausesOf(*evaluation, *outcome) : QStringList();
        const bool good = outcome && (whole ? !hasOutcome(*evaluation, *outcome) : missing(cited, shown).size() == cited.size());
        check(where, good, u"expected no %1"_s.arg(word) + got);
    }
    const QJsonObject deadline = expected.value(u"deadline"_s).toObject();
    if (!deadline.isEmpty()) {
        const bool good = std::ranges::any_of(evaluation->findings, [&](const Finding &finding) {
            return finding.deadline && finding.deadline->number == deadline.value(u"number"_s).toInt() &&
                   (finding.deadline->kind == DayKind::WorkingDays) == deadline.value(u"unit"_s).toString().startsWith(u"working");
        });
        check(where, good,
              u"expected a deadline of %1 %2"_s.arg(deadline.value(u"number"_s).toInt()).arg(deadline.value(u"unit"_s).toString()) + got);
    }
}

void GoldTest::everyScenario_comesToItsVerdictAndClauses()
{
    for (const QJsonValue &scenario : Wordings::goldFile(u"scenarios-sample.json"_s).value(u"scenarios"_s).toArray())
        checkScenario(scenario.toObject());
    report("expectations of scenarios");
}

QTEST_GUILESS_MAIN(GoldTest)
#include "GoldTest.moc"
