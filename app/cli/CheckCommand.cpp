// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CheckCommand.h"

#include "base/FileBytes.h"
#include "checklist/ChecklistLibrary.h"
#include "checklist/EvaluationJson.h"
#include "cli/Output.h"
#include "models/FindingText.h"
#include "models/ProblemText.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int maximalMebibytes = 1;

/// What the arguments ask for.
struct Request {
    QString checklist;
    QString authority;
    QString answers; ///< a file, or - for the standard input
    QDate today;
    bool isJson = false;
};

class CheckText
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::CheckCommand)
};

/// A file, or the standard input for "-".
Result<QByteArray> readAnswersFile(const QString &path)
{
    if (path != u"-")
        return readFileBytes(path, maximalMebibytes);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::unexpected(Problem{.kind = ProblemKind::CannotRead, .subject = path, .detail = input.errorString()});
    constexpr qint64 limit = qint64(maximalMebibytes) * 1024 * 1024;
    QByteArray bytes = input.read(limit + 1);
    if (bytes.size() > limit)
        return std::unexpected(Problem{.kind = ProblemKind::TooLarge, .subject = path, .detail = QString::number(maximalMebibytes)});
    return bytes;
}

/// One line that names what would be right.
QString sentence(const Problem &problem, const Checklist &checklist, const QString &file)
{
    if (problem.kind == ProblemKind::UnknownQuestion)
        return CheckText::tr("%1: the checklist \"%2\" has no question \"%3\"; its questions are %4")
            .arg(file, checklist.id, problem.subject, problem.detail);
    const Question *question = problem.kind == ProblemKind::UnusableAnswer ? checklist.question(problem.subject) : nullptr;
    if (question)
        return CheckText::tr("%1: the answer to \"%2\" does not fit; give %3, or unknown, not-applicable or ask-advice")
            .arg(file, question->id, FindingText::answerThatFits(*question));
    Problem named = problem;
    named.subject = file;
    return ProblemText::sentence(named);
}

QJsonObject withWords(const Evaluation &evaluation, QDate today)
{
    QJsonObject object = toJson(evaluation);
    QJsonArray findings;
    for (const Finding &finding : evaluation.findings) {
        QJsonObject one = toJson(finding);
        if (finding.deadline) {
            QJsonObject deadline = one.value(u"deadline"_s).toObject();
            deadline.insert(u"counted"_s, FindingText::deadline(*finding.deadline, today));
            deadline.insert(u"overdue"_s, FindingText::daysOverdue(*finding.deadline, today));
            one.insert(u"deadline"_s, deadline);
        }
        findings.append(one);
    }
    object.insert(u"findings"_s, findings);
    return object;
}

void printFinding(const Finding &finding, QDate today)
{
    const QString force = FindingText::force(finding.force);
    const QString head = FindingText::outcome(finding.outcome, finding.force) + (force.isEmpty() ? QString() : u" ("_s + force + u')');
    Output::line(head + u": " + finding.says + u" [" + finding.clauses.join(u", ") + u']');
    if (finding.deadline)
        Output::line(u"  "_s + CheckText::tr("Time: %1").arg(FindingText::deadline(*finding.deadline, today)));
    if (!finding.doubt.isEmpty())
        Output::line(u"  "_s + CheckText::tr("Doubtful. Read here: %1 Could be read: %2").arg(finding.doubt.used, finding.doubt.other));
    if (!finding.task.isEmpty())
        Output::line(u"  "_s + CheckText::tr("Afterwards: %1").arg(finding.task));
}

void print(const Checklist &checklist, const RuleSet &rules, const Evaluation &evaluation, QDate today)
{
    Output::line(checklist.title + u" · " + rules.authority);
    if (!rules.note.isEmpty())
        Output::line(rules.note);
    Output::line(CheckText::tr("Outcome: %1").arg(FindingText::outcome(evaluation)));
    for (const Finding &finding : evaluation.findings)
        printFinding(finding, today);
    if (!evaluation.nearest.isEmpty())
        Output::line(CheckText::tr("Nearest clauses to read: %1").arg(evaluation.nearest.join(u", ")));
    for (const AnswerFault &fault : evaluation.faults)
        Output::line(fault.question + u": " + FindingText::fault(fault));
    for (const Dropped &undecided : evaluation.undecidedRules) {
        const auto rule = std::ranges::find(rules.rules, undecided.id, &Rule::id);
        Output::line(CheckText::tr("Not decided, because of the answer to %1: %2").arg(undecided.questions.join(u", "), rule->says));
    }
    for (const QString &id : evaluation.unanswered)
        Output::line(CheckText::tr("Still to answer: %1 (%2)").arg(checklist.question(id)->ask, id));
}

/// The request, or the exit code where there is none.
std::expected<Request, int> requestFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CheckText::tr("Says what a checklist comes to, from the answers in a JSON file such as {\"question\": \"choice\"}."));
    parser.addHelpOption();
    const QCommandLineOption authority(u"authority"_s, CheckText::tr("Whose protocol, by its id."), CheckText::tr("id"));
    const QCommandLineOption answers(u"answers"_s, CheckText::tr("The JSON file of the answers, or - for the standard input."),
                                     CheckText::tr("file"));
    const QCommandLineOption today(u"today"_s, CheckText::tr("The day to count from, such as 2026-03-31; today if left out."),
                                   CheckText::tr("date"));
    const QCommandLineOption format(u"format"_s, CheckText::tr("How to print: text or json."), CheckText::tr("format"), u"text"_s);
    parser.addOptions({authority, answers, today, format});
    parser.addPositionalArgument(u"CHECKLIST"_s, CheckText::tr("The id of a checklist; 'concordat checklists' lists them."));
    if (!parser.parse(QStringList{u"concordat check"_s} + arguments))
        return std::unexpected(Output::refuse(parser.errorText()));
    if (parser.isSet(u"help"_s)) {
        Output::line(parser.helpText());
        return std::unexpected(0);
    }
    const QString wanted = parser.value(format);
    if (wanted != u"json" && wanted != u"text")
        return std::unexpected(Output::refuse(CheckText::tr("check: there is no format \"%1\"; use text or json").arg(wanted)));
    if (parser.positionalArguments().size() != 1 || !parser.isSet(authority) || !parser.isSet(answers))
        return std::unexpected(Output::refuse(CheckText::tr("check: name one checklist, the authority and the answers, for example: "
                                                            "concordat check group-meeting --authority wiltshire --answers answers.json")));
    const QDate day = parser.isSet(today) ? QDate::fromString(parser.value(today), Qt::ISODate) : QDate::currentDate();
    if (!day.isValid())
        return std::unexpected(Output::refuse(CheckText::tr("check: \"%1\" is no day; write it like 2026-03-31").arg(parser.value(today))));
    return Request{.checklist = parser.positionalArguments().constFirst(),
                   .authority = parser.value(authority),
                   .answers = parser.value(answers),
                   .today = day,
                   .isJson = wanted == u"json"};
}

int refuseUnknown(const QString &id, const ChecklistLibrary &library)
{
    for (const Problem &problem : library.problems())
        Output::error(ProblemText::sentence(problem));
    QStringList ids;
    for (const Checklist &known : library.checklists())
        ids.append(known.id);
    return Output::refuse(CheckText::tr("check: there is no checklist \"%1\"; there are: %2").arg(id, ids.join(u", ")));
}

int evaluateAndPrint(const Request &request, const Checklist &checklist)
{
    const auto bytes = readAnswersFile(request.answers);
    if (!bytes)
        return Output::refuse(ProblemText::sentence(bytes.error()));
    const auto answers = answersFromJson(checklist, *bytes);
    if (!answers)
        return Output::refuse(sentence(answers.error(), checklist, request.answers));
    const Evaluation evaluation = evaluate(checklist, request.authority, *answers, request.today);
    const RuleSet &rules = *checklist.rulesOf(request.authority);
    if (!request.isJson) {
        print(checklist, rules, evaluation, request.today);
        return 0;
    }
    QJsonObject object = withWords(evaluation, request.today);
    object.insert(u"checklist"_s, checklist.id);
    object.insert(u"version"_s, checklist.version);
    object.insert(u"authority"_s, rules.authority);
    object.insert(u"today"_s, request.today.toString(Qt::ISODate));
    object.insert(u"note"_s, rules.note);
    Output::json(QJsonDocument(object));
    return 0;
}

} // namespace

int CheckCommand::run(const QStringList &arguments)
{
    const auto request = requestFrom(arguments);
    if (!request)
        return request.error();
    const QStringList folders = protocolFolders();
    const Library library = Library::open(folders);
    const ChecklistLibrary checklists = ChecklistLibrary::open(folders, library);
    const Checklist *checklist = checklists.find(request->checklist);
    if (!checklist)
        return refuseUnknown(request->checklist, checklists);
    if (!checklist->rulesOf(request->authority))
        return Output::refuse(tr("check: the checklist \"%1\" has no authority \"%2\"; it has: %3")
                                  .arg(checklist->id, request->authority, checklist->authorities.keys().join(u", ")));
    return evaluateAndPrint(*request, withPosts(*checklist, library.find(request->authority)->protocol.frontMatter().posts));
}

} // namespace Concordat
