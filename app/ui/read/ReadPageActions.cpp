// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the page for reading, which the main window puts into its menus.
#include "session/Session.h"
#include "session/Settings.h"
#include "ui/read/ClausePanel.h"
#include "ui/read/ProblemPanel.h"
#include "ui/read/ReadPage.h"
#include "ui/read/SourceView.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{
constexpr int zoomStep = 10;
}

void ReadPage::makeActions()
{
    QAction *find = makeAction(this, {.text = tr("&Find a clause"),
                                      .tip = tr("Type words to find the clauses that hold them"),
                                      .icon = u"find"_s,
                                      .shortcuts = {QKeySequence::Find}});
    makeViewActions();
    makeGoActions();
    m_actions.edit = {find};
    QAction *clauses = m_actions.view.constFirst();
    connect(find, &QAction::triggered, this, [this, clauses] {
        clauses->setChecked(true);
        m_clauses->focusFilter();
    });
}

QAction *ReadPage::makePanelToggle(QWidget *panel, const QString &name, bool otherwise, const ActionLooks &looks)
{
    const bool shown = m_settings->isShown(name, otherwise);
    QAction *toggle = makeToggle(this, looks, shown);
    panel->setVisible(shown);
    connect(toggle, &QAction::toggled, this, [this, panel, name](bool on) {
        panel->setVisible(on);
        m_settings->setShown(name, on);
    });
    return toggle;
}

void ReadPage::makeViewActions()
{
    QAction *clauses = makePanelToggle(m_clauses, u"clauses"_s, true,
                                       {.text = tr("&Clauses"),
                                        .tip = tr("Shows the clauses as a tree beside the text"),
                                        .icon = u"clauses"_s,
                                        .shortcuts = {Qt::Key_F9}});
    QAction *source = makePanelToggle(m_source, u"source"_s, false,
                                      {.text = tr("&Source"),
                                       .tip = tr("Shows the text of the file as it was read"),
                                       .icon = u"source"_s,
                                       .shortcuts = {Qt::CTRL | Qt::Key_U}});
    QAction *problems = makePanelToggle(m_problems, u"problems"_s, false,
                                        {.text = tr("&Problems"),
                                         .tip = tr("Shows what is odd in the form of the text"),
                                         .icon = u"problems"_s,
                                         .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_M}});
    QAction *expand = makeAction(this, {.text = tr("&Expand all clauses"), .tip = tr("Opens every branch of the tree of clauses")});
    QAction *collapse = makeAction(this, {.text = tr("C&ollapse all clauses"), .tip = tr("Closes every branch of the tree of clauses")});
    QAction *larger = makeAction(
        this,
        {.text = tr("Zoom &in"), .tip = tr("Makes the text larger"), .shortcuts = {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}});
    QAction *smaller =
        makeAction(this, {.text = tr("Zoom o&ut"), .tip = tr("Makes the text smaller"), .shortcuts = {Qt::CTRL | Qt::Key_Minus}});
    QAction *usual =
        makeAction(this, {.text = tr("Usual si&ze"), .tip = tr("Shows the text at its usual size"), .shortcuts = {Qt::CTRL | Qt::Key_0}});
    connect(expand, &QAction::triggered, m_clauses, &ClausePanel::expandAll);
    connect(collapse, &QAction::triggered, m_clauses, &ClausePanel::collapseAll);
    connect(larger, &QAction::triggered, this, [this] { setZoom(m_zoom + zoomStep); });
    connect(smaller, &QAction::triggered, this, [this] { setZoom(m_zoom - zoomStep); });
    connect(usual, &QAction::triggered, this, [this] { setZoom(100); });
    m_actions.view = {clauses, source, problems, nullptr, expand, collapse, nullptr, larger, smaller, usual};
    m_actions.toolBarEnd = {clauses, source, problems};
}

void ReadPage::makeGoActions()
{
    QAction *back = makeAction(this, {.text = tr("&Back"),
                                      .tip = tr("Goes back to where you were before"),
                                      .icon = u"back"_s,
                                      .shortcuts = {Qt::ALT | Qt::Key_Left, Qt::Key_Back}});
    QAction *forward = makeAction(this, {.text = tr("&Forward"),
                                         .tip = tr("Goes forward again after going back"),
                                         .icon = u"forward"_s,
                                         .shortcuts = {Qt::ALT | Qt::Key_Right, Qt::Key_Forward}});
    QAction *next =
        makeAction(this, {.text = tr("&Next clause"), .tip = tr("Goes to the clause below"), .shortcuts = {Qt::CTRL | Qt::Key_Down}});
    QAction *previous =
        makeAction(this, {.text = tr("&Previous clause"), .tip = tr("Goes to the clause above"), .shortcuts = {Qt::CTRL | Qt::Key_Up}});
    const auto update = [this, back, forward] {
        back->setEnabled(m_session->canGoBack());
        forward->setEnabled(m_session->canGoForward());
    };
    update();
    connect(m_session, &Session::historyChanged, this, update);
    connect(back, &QAction::triggered, m_session, &Session::goBack);
    connect(forward, &QAction::triggered, m_session, &Session::goForward);
    connect(next, &QAction::triggered, this, [this] { moveBy(1); });
    connect(previous, &QAction::triggered, this, [this] { moveBy(-1); });
    m_actions.go = {back, forward, nullptr, next, previous};
    m_actions.toolBarStart = {back, forward};
}

} // namespace Concordat
