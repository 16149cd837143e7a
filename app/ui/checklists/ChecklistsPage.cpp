// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/ChecklistsPage.h"

#include "session/Checks.h"
#include "session/Records.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "ui/checklists/BriefingDialog.h"
#include "ui/checklists/CheckView.h"
#include "ui/checklists/ChecklistChooser.h"
#include "ui/checklists/RunsPanel.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

ChecklistsPage::ChecklistsPage(Session *session, Checks *checks, Settings *settings, QWidget *parent)
    : Page({.name = u"checks"_s,
            .text = tr("&Checks"),
            .tip = tr("Answer a few questions and see what the protocol asks of you, clause by clause"),
            .icon = u"check"_s},
           parent)
    , m_session(session)
    , m_checks(checks)
    , m_settings(settings)
    , m_stack(new QStackedWidget(this))
    , m_start(new QSplitter(Qt::Vertical, m_stack))
    , m_chooser(new ChecklistChooser(session, checks, settings, m_start))
    , m_runs(new RunsPanel(checks, m_start))
    , m_view(new CheckView(session, settings, m_stack))
{
    m_start->addWidget(m_chooser);
    m_start->addWidget(m_runs);
    m_start->setStretchFactor(0, 3);
    m_start->setStretchFactor(1, 2);
    m_start->setHandleWidth(1);
    m_start->setChildrenCollapsible(false);
    m_start->restoreState(settings->arrangement(u"checks"_s));
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    makeActions();
    connect(m_chooser, &ChecklistChooser::chosen, this, [this](const QString &checklist, const QString &authority) {
        if (!m_checks->start(checklist, authority))
            Q_EMIT noticeRaised(tr("No rules have been written for this authority yet."));
    });
    connect(m_view, &CheckView::noteWanted, this, &ChecklistsPage::showNote);
    connect(m_view, &CheckView::leaveWanted, m_checks, &Checks::leave);
    connect(m_runs, &RunsPanel::problemFound, this, &ChecklistsPage::problemFound);
    connect(m_runs, &RunsPanel::noticeRaised, this, &ChecklistsPage::noticeRaised);
    connect(m_checks, &Checks::failed, this, &ChecklistsPage::problemFound);
    connect(m_checks, &Checks::runAboutToChange, this, [this] { m_view->setRun(nullptr); });
    connect(m_checks, &Checks::runChanged, this, &ChecklistsPage::showRun);
    showRun();
}

void ChecklistsPage::makeActions()
{
    m_undo = makeAction(
        this,
        {.name = u"checks.undo"_s, .text = tr("&Undo answer"), .tip = tr("Takes back the last answer"), .shortcuts = {QKeySequence::Undo}});
    m_redo = makeAction(this, {.name = u"checks.redo"_s,
                               .text = tr("&Redo answer"),
                               .tip = tr("Gives again the answer that was taken back"),
                               .shortcuts = {QKeySequence::Redo}});
    m_note = makeAction(this, {.name = u"checks.briefing"_s,
                               .text = tr("&Briefing note…"),
                               .tip = tr("Facts, outcome, conditions and clauses on a page to print or save"),
                               .shortcuts = {QKeySequence::Print}});
    connect(m_note, &QAction::triggered, this, &ChecklistsPage::showNote);
    QAction *all = makeToggle(this,
                              {.name = u"checks.all-at-once"_s,
                               .text = tr("All &questions on one page"),
                               .tip = tr("Shows all the questions of a check together, or one at a time"),
                               .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_A}},
                              m_view->manner() == CheckView::Manner::AllAtOnce);
    connect(m_undo, &QAction::triggered, this, [this] { m_checks->run()->undoStack()->undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { m_checks->run()->undoStack()->redo(); });
    connect(all, &QAction::toggled, this,
            [this](bool on) { m_view->setManner(on ? CheckView::Manner::AllAtOnce : CheckView::Manner::OneAtATime); });
    m_actions.file = {m_note};
    m_actions.edit = {m_undo, m_redo};
    m_actions.view = {all};
}

void ChecklistsPage::showRun()
{
    CheckRun *run = m_checks->run();
    m_view->setRun(run);
    m_view->showCarryOver(m_checks->carriedOver());
    m_stack->setCurrentWidget(run ? static_cast<QWidget *>(m_view) : m_start);
    m_note->setEnabled(run);
    m_undo->setEnabled(run && run->undoStack()->canUndo());
    m_redo->setEnabled(run && run->undoStack()->canRedo());
    if (run) {
        connect(run->undoStack(), &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
        connect(run->undoStack(), &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    }
    if (isVisible())
        takeFocus();
    Q_EMIT subjectChanged();
}

void ChecklistsPage::showNote()
{
    CheckRun *run = m_checks->run();
    const Pack *pack = run ? m_session->library().find(run->authority()) : nullptr;
    if (!pack)
        return;
    const std::optional<Run> &record = m_checks->record();
    const AttachedWording *wording = m_session->library().wordingOf(run->authority());
    const NoteHead head{.occasion = record ? record->head.occasion : QString(),
                        .who = m_checks->records()->who(),
                        .at = QDateTime::currentDateTime(),
                        .wording = wording ? std::optional(wording->text) : std::nullopt,
                        .trailHash = m_checks->records()->latestHash()};
    auto *dialog = new BriefingDialog(run, pack, head, this);
    connect(dialog, &BriefingDialog::occasionChanged, m_checks, &Checks::setOccasion);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString ChecklistsPage::subject() const
{
    return m_checks->run() ? m_checks->run()->checklist().title : QString();
}

void ChecklistsPage::takeFocus()
{
    if (m_checks->run())
        m_view->takeFocus();
    else
        m_chooser->takeFocus();
}

void ChecklistsPage::saveArrangement()
{
    m_view->saveArrangement();
    m_settings->setArrangement(u"checks"_s, m_start->saveState());
}

} // namespace Concordat
