// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Checks.h"

#include "checklist/Answer.h"
#include "session/Records.h"

namespace Concordat
{

Checks::Checks(QList<Checklist> checklists, const Library *library, Records *records, Today today, QObject *parent)
    : QObject(parent)
    , m_checklists(std::move(checklists))
    , m_library(library)
    , m_records(records)
    , m_today(std::move(today))
{
}

void Checks::setChecklists(QList<Checklist> checklists)
{
    Q_EMIT checklistsAboutToChange();
    m_checklists = std::move(checklists);
    Q_EMIT checklistsChanged();
}

const Checklist *Checks::find(const QString &id) const
{
    const auto found = std::ranges::find(m_checklists, id, &Checklist::id);
    return found == m_checklists.end() ? nullptr : &*found;
}

QList<const Checklist *> Checks::citing(const QString &authority, const QString &clause) const
{
    QList<const Checklist *> found;
    for (const Checklist &checklist : m_checklists) {
        const RuleSet *rules = checklist.rulesOf(authority);
        const auto cites = [&clause](const Rule &rule) { return rule.clauses.contains(clause); };
        if (rules && (rules->nearest.contains(clause) || std::ranges::any_of(rules->rules, cites)))
            found.append(&checklist);
    }
    return found;
}

bool Checks::start(const QString &checklist, const QString &authority)
{
    const Checklist *definition = find(checklist);
    if (!definition || !definition->rulesOf(authority))
        return false;
    Q_EMIT runAboutToChange();
    begin(*definition, authority);
    Q_EMIT runChanged();
    return true;
}

void Checks::begin(const Checklist &definition, const QString &authority)
{
    const Pack *pack = m_library->find(authority);
    const QMap<QString, QString> posts = pack ? pack->protocol.frontMatter().posts : QMap<QString, QString>();
    m_record.reset();
    m_carryOver.reset();
    m_run = std::make_unique<CheckRun>(withPosts(definition, posts), authority, m_today());
    m_head = head();
    connect(m_run.get(), &CheckRun::answerChanged, this, &Checks::keep);
}

NewRun Checks::head() const
{
    NewRun head;
    head.checklist = m_run->checklist().id;
    head.checklistVersion = m_run->checklist().version;
    head.title = m_run->checklist().title;
    head.authority = m_run->authority();
    if (const Pack *pack = m_library->find(m_run->authority()))
        head.edition = {
            .label = pack->protocol.frontMatter().adopted, .kind = TextKind::Restatement, .sourceHash = textHash(pack->protocol.source())};
    return head;
}

Result<> Checks::reopen(const QString &id, Reopening reopening)
{
    if (!m_records->isOpen())
        return {};
    const auto old = m_records->runs()->find(id);
    if (!old)
        return std::unexpected(old.error());
    const auto kept = m_records->runs()->answers(id);
    if (!kept)
        return std::unexpected(kept.error());
    const Checklist *definition = *old ? find((*old)->head.checklist) : nullptr;
    if (!definition || !definition->rulesOf((*old)->head.authority))
        return std::unexpected(Problem{.kind = ProblemKind::ChecklistFile, .subject = *old ? (*old)->head.title : id, .detail = {}});

    Q_EMIT runAboutToChange();
    begin(*definition, (*old)->head.authority);
    Answers answers;
    for (auto entry = kept->begin(); entry != kept->end(); ++entry) {
        const Question *question = m_run->checklist().question(entry.key());
        const auto answer = question && entry->answer
                                ? answerFromJson(*question, *entry->answer)
                                : std::unexpected(Problem{.kind = ProblemKind::UnusableAnswer, .subject = entry.key(), .detail = {}});
        // What an older version of the checklist asked stays in the records, and is asked anew here.
        if (answer)
            answers.insert(entry.key(), *answer);
    }
    m_run->restore(answers);
    compareEditions(**old);
    if (reopening == Reopening::GoOn) {
        m_record = **old;
    } else {
        m_head.copiedFrom = id;
        m_head.occasion = reopening == Reopening::Replace ? (*old)->head.occasion : QString();
        m_head.supersedes = reopening == Reopening::Replace ? id : QString();
        for (auto answer = answers.keyBegin(); answer != answers.keyEnd(); ++answer)
            keep(*answer, CheckStep::Given);
    }
    Q_EMIT runChanged();
    return {};
}

void Checks::compareEditions(const Run &old)
{
    const Pack *pack = m_library->find(old.head.authority);
    if (!pack || old.head.edition.sourceHash == textHash(pack->protocol.source()))
        return;
    const auto kept = m_records->runs()->answers(old.id);
    if (!kept)
        return;
    QMap<QString, QList<CitedClause>> before;
    for (auto entry = kept->begin(); entry != kept->end(); ++entry)
        before.insert(entry.key(), entry->clauses);
    QMap<QString, QStringList> citedNow;
    for (const QString &question : m_run->evaluation().asked)
        citedNow.insert(question, m_run->clausesFor(question));
    m_carryOver = carryOver(before, citedNow, pack->protocol);
}

void Checks::leave()
{
    if (!m_run)
        return;
    Q_EMIT runAboutToChange();
    m_run.reset();
    m_record.reset();
    m_carryOver.reset();
    Q_EMIT runChanged();
}

void Checks::keep(const QString &question, CheckStep step)
{
    if (!m_records->isOpen())
        return;
    Result<> kept = keepStep(question, step);
    if (kept)
        kept = keepResult();
    if (!kept)
        Q_EMIT failed(kept.error());
    else
        m_records->tellChanged();
}

Result<> Checks::keepStep(const QString &question, CheckStep step)
{
    RunStore *runs = m_records->runs();
    if (!m_record) {
        const Result<Run> started = runs->start(m_head);
        if (!started)
            return std::unexpected(started.error());
        m_record = *started;
    }
    if (step == CheckStep::Undone || step == CheckStep::Redone) {
        const auto done = step == CheckStep::Undone ? runs->undo(m_record->id) : runs->redo(m_record->id);
        return done ? Result<>() : std::unexpected(done.error());
    }
    const auto answer = m_run->answers().constFind(question);
    const std::optional<QJsonValue> json = answer == m_run->answers().constEnd() ? std::nullopt : std::optional(toJson(*answer));
    const Pack *pack = m_library->find(m_run->authority());
    const QList<CitedClause> clauses = pack ? cite(pack->protocol, m_run->clausesFor(question)) : QList<CitedClause>();
    const auto entry = runs->answer(m_record->id, question, json, clauses);
    return entry ? Result<>() : std::unexpected(entry.error());
}

/// A run is finished when everything that matters is answered, and again after each change.
Result<> Checks::keepResult()
{
    const Evaluation &evaluation = m_run->evaluation();
    const bool isDone = evaluation.unanswered.isEmpty() && evaluation.outcome;
    if (!isDone && m_record->status() != RunStatus::Finished)
        return {};
    Result<Run> kept = m_record.value();
    if (isDone) {
        const Pack *pack = m_library->find(m_run->authority());
        RunResult result{.outcome = evaluation.outcome, .findings = {}};
        for (const Finding &finding : evaluation.findings)
            result.findings.append({.finding = finding, .clauses = pack ? cite(pack->protocol, finding.clauses) : QList<CitedClause>()});
        kept = m_records->runs()->finish(m_record->id, result);
    } else {
        kept = m_records->runs()->reopen(m_record->id);
    }
    if (!kept)
        return std::unexpected(kept.error());
    m_record = *kept;
    return {};
}

void Checks::setOccasion(const QString &occasion)
{
    m_head.occasion = occasion;
    if (!m_record || !m_records->isOpen())
        return;
    if (const Result<> kept = m_records->runs()->setOccasion(m_record->id, occasion); !kept)
        Q_EMIT failed(kept.error());
    else
        m_records->tellChanged();
}

} // namespace Concordat
