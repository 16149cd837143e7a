// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the page for reading, which the main window puts into its menus.
#include "models/ProblemText.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "ui/read/CitationMenu.h"
#include "ui/read/ClausePanel.h"
#include "ui/read/ContextPanel.h"
#include "ui/read/LensMenu.h"
#include "ui/read/PlacesMenu.h"
#include "ui/read/PrintActions.h"
#include "ui/read/ProblemPanel.h"
#include "ui/read/ReadPage.h"
#include "ui/read/ReadingArea.h"
#include "ui/read/SourceView.h"
#include "ui/read/WordingActions.h"

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
    makeEditActions();
    makeViewActions();
    makeGoActions();
}

void ReadPage::makeEditActions()
{
    QAction *find = makeAction(this, {.name = u"read.find"_s,
                                      .text = tr("&Find in the text"),
                                      .tip = tr("Looks for words in the text and marks them"),
                                      .icon = u"find"_s,
                                      .shortcuts = {QKeySequence::Find}});
    QAction *next = makeAction(
        this, {.name = u"read.find-next"_s, .text = tr("Find &next"), .tip = tr("Goes to the next match"), .shortcuts = {Qt::Key_F3}});
    QAction *previous = makeAction(this, {.name = u"read.find-previous"_s,
                                          .text = tr("Find &previous"),
                                          .tip = tr("Goes to the match before"),
                                          .shortcuts = {Qt::SHIFT | Qt::Key_F3}});
    QAction *filter = makeAction(this, {.name = u"read.filter"_s,
                                        .text = tr("Find a c&lause"),
                                        .tip = tr("Type words to list only the clauses that hold them"),
                                        .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_F}});
    QAction *note = makeAction(this, {.name = u"read.note"_s,
                                      .text = tr("&Write a note"),
                                      .tip = tr("Goes to your own note on this clause"),
                                      .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_N}});
    connect(find, &QAction::triggered, m_area, &ReadingArea::openFind);
    connect(next, &QAction::triggered, m_area, &ReadingArea::findNext);
    connect(previous, &QAction::triggered, m_area, &ReadingArea::findPrevious);
    auto *citations = new CitationMenu(m_session, this);
    connect(citations, &CitationMenu::copied, this, &ReadPage::noticeRaised);
    m_actions.edit = {citations->menuAction(), nullptr, find, next, previous, filter, nullptr, makeBookmarkToggle(), note};
    m_actions.view = makePanelActions();
    connect(filter, &QAction::triggered, this, [this, panel = m_actions.view.at(0)] {
        panel->setChecked(true);
        m_clauses->focusFilter();
    });
    connect(note, &QAction::triggered, this, [this, panel = m_actions.view.at(1)] {
        panel->setChecked(true);
        m_context->focusNote();
    });
}

QAction *ReadPage::makeBookmarkToggle()
{
    QAction *bookmark = makeToggle(this,
                                   {.name = u"read.bookmark"_s,
                                    .text = tr("&Bookmark this clause"),
                                    .tip = tr("Marks this clause so that you can come back to it, or takes the mark away"),
                                    .icon = u"bookmark"_s,
                                    .shortcuts = {Qt::CTRL | Qt::Key_D}},
                                   false);
    const auto update = [this, bookmark] {
        const std::optional<Place> place = m_session->place();
        bookmark->setEnabled(m_session->currentClause() >= 0);
        bookmark->setChecked(place && m_session->annotations().bookmarkOn(*place));
    };
    update();
    connect(bookmark, &QAction::triggered, this, &ReadPage::toggleBookmark);
    connect(m_session, &Session::currentClauseChanged, bookmark, update);
    connect(m_session, &Session::protocolChanged, bookmark, update);
    connect(&m_session->annotations(), &Annotations::changed, bookmark, update);
    return bookmark;
}

void ReadPage::toggleBookmark()
{
    const int clause = m_session->currentClause();
    if (clause < 0)
        return;
    const QString &text = m_session->protocol().clauses().at(clause).text;
    if (const Result<> kept = m_session->annotations().toggleBookmark(*m_session->place(), text); !kept)
        Q_EMIT noticeRaised(ProblemText::sentence(kept.error()));
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

QList<QAction *> ReadPage::makePanelActions()
{
    QAction *clauses = makePanelToggle(m_clauses, u"clauses"_s, true,
                                       {.name = u"read.clauses"_s,
                                        .text = tr("&Clauses"),
                                        .tip = tr("Shows the clauses as a tree beside the text"),
                                        .icon = u"clauses"_s,
                                        .shortcuts = {Qt::Key_F9}});
    QAction *context = makePanelToggle(m_context, u"context"_s, true,
                                       {.name = u"read.context"_s,
                                        .text = tr("&About this clause"),
                                        .tip = tr("Shows what the clause is about, and what the other authorities say on that"),
                                        .icon = u"context"_s,
                                        .shortcuts = {Qt::SHIFT | Qt::Key_F9}});
    QAction *source = makePanelToggle(m_source, u"source"_s, false,
                                      {.name = u"read.source"_s,
                                       .text = tr("&Source"),
                                       .tip = tr("Shows the text of the file as it was read"),
                                       .icon = u"source"_s,
                                       .shortcuts = {Qt::CTRL | Qt::Key_U}});
    QAction *problems = makePanelToggle(m_problems, u"problems"_s, false,
                                        {.name = u"read.problems"_s,
                                         .text = tr("&Problems"),
                                         .tip = tr("Shows what is odd in the form of the text"),
                                         .icon = u"problems"_s,
                                         .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_M}});
    m_actions.toolBarEnd = {clauses, context, source, problems};
    return {clauses, context, source, problems};
}

QList<QAction *> ReadPage::makeZoomActions()
{
    QAction *larger = makeAction(this, {.name = u"read.zoom-in"_s,
                                        .text = tr("Zoom &in"),
                                        .tip = tr("Makes the text larger"),
                                        .shortcuts = {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}});
    QAction *smaller = makeAction(this, {.name = u"read.zoom-out"_s,
                                         .text = tr("Zoom o&ut"),
                                         .tip = tr("Makes the text smaller"),
                                         .shortcuts = {Qt::CTRL | Qt::Key_Minus}});
    QAction *usual = makeAction(this, {.name = u"read.zoom-usual"_s,
                                       .text = tr("Usual si&ze"),
                                       .tip = tr("Shows the text at its usual size"),
                                       .shortcuts = {Qt::CTRL | Qt::Key_0}});
    connect(larger, &QAction::triggered, this, [this] { setZoom(m_zoom + zoomStep); });
    connect(smaller, &QAction::triggered, this, [this] { setZoom(m_zoom - zoomStep); });
    connect(usual, &QAction::triggered, this, [this] { setZoom(100); });
    return {larger, smaller, usual};
}

void ReadPage::makeViewActions()
{
    QAction *expand = makeAction(
        this, {.name = u"read.expand"_s, .text = tr("&Expand all clauses"), .tip = tr("Opens every branch of the tree of clauses")});
    QAction *collapse = makeAction(
        this, {.name = u"read.collapse"_s, .text = tr("C&ollapse all clauses"), .tip = tr("Closes every branch of the tree of clauses")});
    connect(expand, &QAction::triggered, m_clauses, &ClausePanel::expandAll);
    connect(collapse, &QAction::triggered, m_clauses, &ClausePanel::collapseAll);
    auto *lens = new LensMenu(m_session, this);
    m_actions.view += QList<QAction *>{nullptr} + m_wording->viewActions() +
                      QList<QAction *>{nullptr, lens->menuAction(), nullptr, expand, collapse, nullptr} + makeZoomActions();
    m_actions.file = m_wording->fileActions() + QList<QAction *>{nullptr} + m_print->actions();
}

void ReadPage::makeGoActions()
{
    QAction *back = makeAction(this, {.name = u"read.back"_s,
                                      .text = tr("&Back"),
                                      .tip = tr("Goes back to where you were before"),
                                      .icon = u"back"_s,
                                      .shortcuts = {Qt::ALT | Qt::Key_Left, Qt::Key_Back}});
    QAction *forward = makeAction(this, {.name = u"read.forward"_s,
                                         .text = tr("&Forward"),
                                         .tip = tr("Goes forward again after going back"),
                                         .icon = u"forward"_s,
                                         .shortcuts = {Qt::ALT | Qt::Key_Right, Qt::Key_Forward}});
    QAction *next = makeAction(this, {.name = u"read.next-clause"_s,
                                      .text = tr("&Next clause"),
                                      .tip = tr("Goes to the clause below"),
                                      .shortcuts = {Qt::CTRL | Qt::Key_Down}});
    QAction *previous = makeAction(this, {.name = u"read.previous-clause"_s,
                                          .text = tr("&Previous clause"),
                                          .tip = tr("Goes to the clause above"),
                                          .shortcuts = {Qt::CTRL | Qt::Key_Up}});
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
    m_actions.go =
        QList<QAction *>{back, forward} + makePlaceActions() + QList<QAction *>{nullptr, next, previous, nullptr} + makeTabActions();
    m_actions.toolBarStart = {back, forward};
}

QList<QAction *> ReadPage::makePlaceActions()
{
    QList<QAction *> actions;
    for (const PlacesMenu::Of of : {PlacesMenu::Of::History, PlacesMenu::Of::Recent, PlacesMenu::Of::Bookmarks})
        actions.append((new PlacesMenu(of, m_session, this))->menuAction());
    return actions;
}

QList<QAction *> ReadPage::makeTabActions()
{
    QAction *open = makeAction(this, {.name = u"read.new-tab"_s,
                                      .text = tr("New &tab"),
                                      .tip = tr("Opens another tab at this clause"),
                                      .shortcuts = {QKeySequence::AddTab}});
    QAction *close = makeAction(
        this, {.name = u"read.close-tab"_s, .text = tr("&Close tab"), .tip = tr("Closes this tab"), .shortcuts = {Qt::CTRL | Qt::Key_W}});
    QAction *reopen = makeAction(this, {.name = u"read.reopen-tab"_s,
                                        .text = tr("Reopen c&losed tab"),
                                        .tip = tr("Opens the tab again that was closed last"),
                                        .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_T}});
    QAction *next = makeAction(this, {.name = u"read.next-tab"_s,
                                      .text = tr("Ne&xt tab"),
                                      .tip = tr("Brings the tab to the right to the front"),
                                      .shortcuts = {Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_Tab}});
    QAction *previous = makeAction(this, {.name = u"read.previous-tab"_s,
                                          .text = tr("Pre&vious tab"),
                                          .tip = tr("Brings the tab to the left to the front"),
                                          .shortcuts = {Qt::CTRL | Qt::Key_PageUp, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab}});
    const auto chooseBy = [this](int step) {
        const int count = static_cast<int>(m_session->tabs().size());
        m_session->chooseTab((m_session->currentTab() + step + count) % count);
    };
    const auto update = [this, close, reopen, next, previous] {
        for (QAction *action : {close, next, previous})
            action->setEnabled(m_session->tabs().size() > 1);
        reopen->setEnabled(m_session->canReopenTab());
    };
    update();
    connect(m_session, &Session::tabsChanged, this, update);
    connect(open, &QAction::triggered, m_session, &Session::openTab);
    connect(close, &QAction::triggered, this, [this] { m_session->closeTab(m_session->currentTab()); });
    connect(reopen, &QAction::triggered, m_session, &Session::reopenTab);
    connect(next, &QAction::triggered, this, [chooseBy] { chooseBy(1); });
    connect(previous, &QAction::triggered, this, [chooseBy] { chooseBy(-1); });
    return {open, close, reopen, next, previous};
}

} // namespace Concordat
