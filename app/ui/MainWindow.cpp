// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "models/ProblemText.h"
#include "session/Checks.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "session/Shortcuts.h"
#include "ui/AboutBox.h"
#include "ui/PageRail.h"
#include "ui/RecordsMenu.h"
#include "ui/checklists/ChecklistsPage.h"
#include "ui/compare/ComparePage.h"
#include "ui/home/HomePage.h"
#include "ui/read/AuthorityChooser.h"
#include "ui/read/ReadPage.h"
#include "ui/search/SearchPage.h"
#include "ui/settings/KeySheet.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SymbolicIcon.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString askWithDialog(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, MainWindow::tr("Open a protocol"), {},
                                        MainWindow::tr("Texts (*.txt *.md *.markdown);;All files (*)"));
}

template <typename Bar>
void addAll(Bar *bar, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            bar->addAction(action);
        else
            bar->addSeparator();
    }
}

} // namespace

MainWindow::MainWindow(Session *session, Search *search, Checks *checks, Settings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_search(search)
    , m_checks(checks)
    , m_settings(settings)
    , m_shortcuts(new Shortcuts(settings, this))
    , m_askForFile(askWithDialog)
    , m_chooser(new AuthorityChooser(session, this))
    , m_message(new MessageBar(this))
    , m_read(new ReadPage(session, settings, this))
    , m_stack(new QStackedWidget(this))
{
    addPages();
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);
    setWindowIcon(applicationIcon());
    m_rail = new PageRail(m_pages, this);
    addToolBar(Qt::LeftToolBarArea, m_rail);
    connect(m_rail, &PageRail::pageChosen, this, &MainWindow::showPageAt);
    makeToolBar();
    makeMenus();
    makeStatusBar();
    connectSession();
    restore();
    showProtocol();
    showLibraryProblems();
}

MainWindow::~MainWindow()
{
    // They look at the actions of the pages, which must not go first.
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
}

void MainWindow::addPages()
{
    auto *home = new HomePage(m_session, m_settings, this);
    auto *search = new SearchPage(m_session, m_search, m_settings, this);
    auto *checks = new ChecklistsPage(m_session, m_checks, m_settings, this);
    connect(checks, &ChecklistsPage::problemFound, this, &MainWindow::showProblem);
    m_pages = {home, m_read, search, new ComparePage(m_session, m_settings, this), checks};
    for (Page *page : m_pages) {
        m_stack->addWidget(page);
        connect(page, &Page::subjectChanged, this, &MainWindow::showTitle);
        connect(page, &Page::noticeRaised, this, [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    }
    connect(home, &HomePage::pageWanted, this, &MainWindow::showPage);
    connect(m_session, &Session::readingWanted, this, [this] { showPage(m_read->looks().name); });
}

void MainWindow::showPage(const QString &name)
{
    const auto found = std::ranges::find(m_pages, name, [](const Page *page) { return page->looks().name; });
    if (found != m_pages.end())
        showPageAt(static_cast<int>(found - m_pages.begin()));
}

void MainWindow::showPageAt(int index)
{
    Page *shown = m_pages.at(index);
    // Actions that cannot be seen do not answer to their keys, so that two pages may use the same.
    for (const Page *page : m_pages) {
        const PageActions &actions = page->actions();
        for (QAction *action : actions.file + actions.edit + actions.view + actions.go + actions.toolBarStart + actions.toolBarEnd) {
            if (action)
                action->setVisible(page == shown);
        }
    }
    m_chooserInToolBar->setVisible(shown == m_read);
    m_facts->setVisible(shown == m_read);
    const PageActions &own = shown->actions();
    m_toolBar->setVisible(shown == m_read || !own.toolBarStart.isEmpty() || !own.toolBarEnd.isEmpty());
    m_rail->setCurrent(index);
    m_stack->setCurrentWidget(shown);
    m_settings->setPage(shown->looks().name);
    shown->takeFocus();
    showTitle();
}

QString MainWindow::currentPage() const
{
    return m_pages.at(m_stack->currentIndex())->looks().name;
}

void MainWindow::showTitle()
{
    const Page *page = m_pages.at(m_stack->currentIndex());
    const QString subject = page->subject().isEmpty() ? QString(page->looks().text).remove(u'&') : page->subject();
    setWindowTitle(tr("%1 – Concordat").arg(subject));
}

void MainWindow::makeMenus()
{
    QAction *open = makeAction(this, {.name = u"window.open"_s,
                                      .text = tr("&Open…"),
                                      .tip = tr("Opens the text of a protocol from a file"),
                                      .icon = u"open"_s,
                                      .shortcuts = {QKeySequence::Open}});
    QAction *quit =
        makeAction(this, {.name = u"window.quit"_s, .text = tr("&Quit"), .tip = tr("Closes Concordat"), .shortcuts = {QKeySequence::Quit}});
    quit->setMenuRole(QAction::QuitRole);
    QAction *choose = makeAction(this, {.name = u"window.authority"_s,
                                        .text = tr("Choose an &authority"),
                                        .tip = tr("Goes to the list of authorities"),
                                        .shortcuts = {Qt::CTRL | Qt::Key_L}});
    QAction *search = makeAction(this, {.name = u"window.search"_s,
                                        .text = tr("&Search all protocols"),
                                        .tip = tr("Finds clauses by their words, or goes to one by its number"),
                                        .shortcuts = {Qt::CTRL | Qt::Key_K}});
    QAction *about = makeAction(
        this, {.name = u"window.about"_s, .text = tr("&About Concordat"), .tip = tr("Says what Concordat is, and which version this is")});
    about->setMenuRole(QAction::AboutRole);
    QAction *settings = makeAction(this, {.name = u"window.settings"_s,
                                          .text = tr("&Settings…"),
                                          .tip = tr("Your name and role, language, colours and keys"),
                                          .shortcuts = {Qt::CTRL | Qt::Key_Comma}});
    settings->setMenuRole(QAction::PreferencesRole);
    QAction *keys = makeAction(
        this,
        {.name = u"window.keys"_s, .text = tr("&Keys"), .tip = tr("Lists all keys there are"), .shortcuts = {QKeySequence::HelpContents}});

    QAction *checksOfClause = makeAction(this, {.name = u"window.checks-of-clause"_s,
                                                .text = tr("Checks that &use this clause"),
                                                .tip = tr("Lists the checks whose rules rest on the clause that is being read"),
                                                .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_K}});
    auto *records = new RecordsMenu(m_checks->records(), m_settings, this);
    connect(records, &RecordsMenu::problemFound, this, &MainWindow::showProblem);
    connect(records, &RecordsMenu::noticeRaised, this, [this](const QString &text) { statusBar()->showMessage(text, 15000); });
    connect(checksOfClause, &QAction::triggered, this, &MainWindow::offerChecksOfClause);

    const auto ofPages = [this](QList<QAction *> PageActions::*part) {
        QList<QAction *> actions;
        for (const Page *page : std::as_const(m_pages))
            actions += page->actions().*part + QList<QAction *>{nullptr};
        return actions;
    };
    addAll(menuBar()->addMenu(tr("&File")),
           QList<QAction *>{open, records->menuAction(), nullptr} + ofPages(&PageActions::file) + QList<QAction *>{quit});
    addAll(menuBar()->addMenu(tr("&Edit")), ofPages(&PageActions::edit) + QList<QAction *>{settings});
    addAll(menuBar()->addMenu(tr("&View")), ofPages(&PageActions::view));
    addAll(menuBar()->addMenu(tr("&Page")), m_rail->pageActions());
    addAll(menuBar()->addMenu(tr("&Go")), ofPages(&PageActions::go) + QList<QAction *>{choose, search, checksOfClause});
    addAll(menuBar()->addMenu(tr("&Help")), {keys, about});
    for (const QAction *menu : menuBar()->actions())
        gatherShortcuts(menu->text(), menu->menu());

    connect(open, &QAction::triggered, this, &MainWindow::openFile);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    connect(choose, &QAction::triggered, this, [this] {
        showPage(m_read->looks().name);
        m_chooser->setFocus(Qt::ShortcutFocusReason);
        m_chooser->showPopup();
    });
    connect(search, &QAction::triggered, this, [this] { showPage(u"search"_s); });
    connect(about, &QAction::triggered, this, [this] { showAboutBox(this); });
    connect(settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(keys, &QAction::triggered, this, &MainWindow::openKeySheet);
}

void MainWindow::gatherShortcuts(const QString &title, const QMenu *menu)
{
    // What has no name is made anew each time its menu opens: places, bookmarks.
    for (QAction *action : menu->actions()) {
        if (action->menu())
            gatherShortcuts(title, action->menu());
        else if (!action->objectName().isEmpty())
            m_shortcuts->add(title, action);
    }
}

SettingsDialog *MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_session, m_settings, m_shortcuts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageChosen);
    dialog->open();
    return dialog;
}

void MainWindow::openKeySheet()
{
    auto *sheet = findChild<KeySheet *>();
    if (!sheet) {
        sheet = new KeySheet(m_shortcuts, this);
        connect(sheet, &KeySheet::changeWanted, this, [this, sheet] {
            sheet->close();
            openSettings()->showKeys();
        });
    }
    sheet->show();
    sheet->activateWindow();
}

void MainWindow::offerChecksOfClause()
{
    const int entry = m_session->currentEntry();
    const int clause = m_session->currentClause();
    const QString authority = entry < 0 ? QString() : m_session->entries().at(entry).key;
    const QString id = clause < 0 ? QString() : m_session->protocol().clauses().at(clause).id;
    const QList<const Checklist *> citing = m_checks->citing(authority, id);
    if (citing.isEmpty()) {
        statusBar()->showMessage(id.isEmpty() ? tr("Choose a clause first.") : tr("No check rests on clause %1.").arg(id), 8000);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Checklist *checklist : citing) {
        QAction *action = menu->addAction(QString(checklist->title).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, authority, wanted = checklist->id] {
            showPage(u"checks"_s);
            m_checks->start(wanted, authority);
        });
    }
    menu->popup(m_stack->mapToGlobal(m_stack->rect().center()));
    menu->setActiveAction(menu->actions().constFirst());
}

void MainWindow::makeToolBar()
{
    auto *bar = new QToolBar(tr("Tool bar"), this);
    bar->setObjectName(u"tool-bar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    for (const Page *page : std::as_const(m_pages))
        addAll(bar, page->actions().toolBarStart);
    m_chooserInToolBar = bar->addWidget(m_chooser);
    bar->addWidget(space);
    for (const Page *page : std::as_const(m_pages))
        addAll(bar, page->actions().toolBarEnd);
    addToolBar(bar);
    m_toolBar = bar;
}

void MainWindow::makeStatusBar()
{
    m_facts = new QLabel(this);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_facts);
    connect(m_read, &ReadPage::zoomChanged, this, [this](int percent) { statusBar()->showMessage(tr("Zoom %1 %").arg(percent), 2000); });
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::protocolChanged, this, &MainWindow::showProtocol);
    connect(m_session, &Session::openingStarted, this, &MainWindow::showOpening);
    connect(m_session, &Session::openingEnded, m_message, &QWidget::hide);
    connect(m_session, &Session::openingFailed, this, &MainWindow::showProblem);
    connect(m_message, &MessageBar::actionChosen, m_session, &Session::cancelOpening);
}

void MainWindow::restore()
{
    const int character = fontMetrics().averageCharWidth();
    resize(std::min(1280, 170 * character), std::min(860, 110 * character));
    restoreGeometry(m_settings->windowGeometry());
    const QString last = m_settings->page();
    showPageAt(0);
    showPage(last);
}

void MainWindow::openFile()
{
    const QString path = m_askForFile(this);
    if (path.isEmpty())
        return;
    showPage(m_read->looks().name);
    m_session->openFile(path);
}

void MainWindow::showProtocol()
{
    const int entry = m_session->currentEntry();
    if (entry < 0) {
        m_facts->clear();
        return;
    }
    const ProtocolEntry &open = m_session->entries().at(entry);
    if (!open.isFile)
        m_settings->setProtocol(open.key);
    const auto clauses = std::ranges::count_if(open.protocol.clauses(), [](const Clause &clause) { return !clause.isHeading(); });
    m_facts->setText(
        tr("%1 · %2").arg(tr("%n clause(s)", nullptr, static_cast<int>(clauses)), ProblemText::summary(open.protocol.problems().size())));
}

void MainWindow::showLibraryProblems()
{
    const QList<Problem> &problems = m_session->library().problems();
    if (problems.isEmpty())
        return;
    const QString first = ProblemText::sentence(problems.constFirst());
    const int further = static_cast<int>(problems.size()) - 1;
    m_message->showMessage(MessageBar::Tone::Warning, further == 0 ? first : first + u' ' + tr("There are %n more.", nullptr, further));
}

void MainWindow::showOpening(const QString &path)
{
    m_message->showMessage(MessageBar::Tone::Information, tr("Reading %1…").arg(QFileInfo(path).fileName()), tr("Cancel"));
}

void MainWindow::showProblem(const Problem &problem)
{
    m_message->showMessage(MessageBar::Tone::Warning, ProblemText::sentence(problem));
}

void MainWindow::remember()
{
    m_settings->setWindowGeometry(saveGeometry());
    for (Page *page : std::as_const(m_pages))
        page->saveArrangement();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

} // namespace Concordat
