// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/ChecklistsPage.h"

#include "session/Checks.h"
#include "session/Session.h"
#include "ui/checklists/BriefingDialog.h"
#include "ui/checklists/CheckView.h"
#include "ui/checklists/ChecklistChooser.h"

#include <QAction>
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
    , m_stack(new QStackedWidget(this))
    , m_chooser(new ChecklistChooser(session, checks, settings, m_stack))
    , m_view(new CheckView(session, settings, m_stack))
{
    m_stack->addWidget(m_chooser);
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
    m_stack->setCurrentWidget(run ? static_cast<QWidget *>(m_view) : m_chooser);
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
    auto *dialog = new BriefingDialog(run, pack, {.occasion = {}, .who = {}, .at = QDateTime::currentDateTime(), .trailHash = {}}, this);
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
}

} // namespace Concordat
