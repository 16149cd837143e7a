// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "models/ProblemText.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "ui/AboutBox.h"
#include "ui/read/AuthorityChooser.h"
#include "ui/read/ReadPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SymbolicIcon.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
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

MainWindow::MainWindow(Session *session, Settings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_askForFile(askWithDialog)
    , m_chooser(new AuthorityChooser(session, this))
    , m_message(new MessageBar(this))
    , m_read(new ReadPage(session, settings, this))
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_read, 1);
    setCentralWidget(centre);
    setWindowIcon(applicationIcon());
    makeToolBar();
    makeMenus();
    makeStatusBar();
    connectSession();
    restore();
    showProtocol();
    showLibraryProblems();
}

void MainWindow::makeMenus()
{
    QAction *open = makeAction(this, {.text = tr("&Open…"),
                                      .tip = tr("Opens the text of a protocol from a file"),
                                      .icon = u"open"_s,
                                      .shortcuts = {QKeySequence::Open}});
    QAction *quit = makeAction(this, {.text = tr("&Quit"), .tip = tr("Closes Concordat"), .shortcuts = {QKeySequence::Quit}});
    quit->setMenuRole(QAction::QuitRole);
    QAction *choose = makeAction(
        this, {.text = tr("Choose an &authority"), .tip = tr("Goes to the list of authorities"), .shortcuts = {Qt::CTRL | Qt::Key_L}});
    QAction *about = makeAction(this, {.text = tr("&About Concordat"), .tip = tr("Says what Concordat is, and which version this is")});
    about->setMenuRole(QAction::AboutRole);

    addAll(menuBar()->addMenu(tr("&File")), {open, nullptr, quit});
    addAll(menuBar()->addMenu(tr("&Edit")), m_read->actions().edit);
    addAll(menuBar()->addMenu(tr("&View")), m_read->actions().view);
    addAll(menuBar()->addMenu(tr("&Go")), m_read->actions().go + QList<QAction *>{nullptr, choose});
    addAll(menuBar()->addMenu(tr("&Help")), {about});

    connect(open, &QAction::triggered, this, &MainWindow::openFile);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    connect(choose, &QAction::triggered, this, [this] {
        m_chooser->setFocus(Qt::ShortcutFocusReason);
        m_chooser->showPopup();
    });
    connect(about, &QAction::triggered, this, [this] { showAboutBox(this); });
}

void MainWindow::makeToolBar()
{
    auto *bar = new QToolBar(tr("Tool bar"), this);
    bar->setObjectName(u"tool-bar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addAll(bar, m_read->actions().toolBarStart);
    bar->addWidget(m_chooser);
    bar->addWidget(space);
    addAll(bar, m_read->actions().toolBarEnd);
    addToolBar(bar);
}

void MainWindow::makeStatusBar()
{
    m_facts = new QLabel(this);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_facts);
    connect(m_read, &ReadPage::noticeRaised, this, [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(m_read, &ReadPage::zoomChanged, this, [this](int percent) { statusBar()->showMessage(tr("Zoom %1 %").arg(percent), 2000); });
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::protocolChanged, this, &MainWindow::showProtocol);
    connect(m_session, &Session::openingStarted, this, &MainWindow::showOpening);
    connect(m_session, &Session::openingEnded, m_message, &QWidget::hide);
    connect(m_session, &Session::openingFailed, this, &MainWindow::showFailure);
    connect(m_message, &MessageBar::actionChosen, m_session, &Session::cancelOpening);
}

void MainWindow::restore()
{
    const int character = fontMetrics().averageCharWidth();
    resize(std::min(1280, 170 * character), std::min(860, 110 * character));
    restoreGeometry(m_settings->windowGeometry());
}

void MainWindow::openFile()
{
    const QString path = m_askForFile(this);
    if (!path.isEmpty())
        m_session->openFile(path);
}

void MainWindow::showProtocol()
{
    const int entry = m_session->currentEntry();
    if (entry < 0) {
        setWindowTitle(tr("Concordat"));
        m_facts->clear();
        return;
    }
    const ProtocolEntry &open = m_session->entries().at(entry);
    if (!open.isFile)
        m_settings->setProtocol(open.key);
    setWindowTitle(tr("%1 – Concordat").arg(open.name));
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

void MainWindow::showFailure(const Problem &problem)
{
    m_message->showMessage(MessageBar::Tone::Warning, ProblemText::sentence(problem));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setWindowGeometry(saveGeometry());
    m_read->saveArrangement();
    QMainWindow::closeEvent(event);
}

} // namespace Concordat
