// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Problem.h"

#include <QMainWindow>

#include <functional>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace Concordat
{

class AuthorityChooser;
class Checks;
class MessageBar;
class Page;
class PageRail;
class ReadPage;
class Search;
class Session;
class Settings;
class SettingsDialog;
class Shortcuts;

/// The window: it arranges pages, menus and messages, and does nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Asks the user for a file; an empty answer is none. Tests put their own in its place.
    using FileAsker = std::function<QString(QWidget *)>;

    MainWindow(Session *session, Search *search, Checks *checks, Settings *settings, QWidget *parent = nullptr);

    ~MainWindow() override;

    /// Shows the page of this name, if there is one.
    void showPage(const QString &name);
    QString currentPage() const;

    /// Says above the page what is wrong and what can be done.
    void showProblem(const Problem &problem);

    /// Writes down geometry and arrangement, as closing does.
    void remember();

    SettingsDialog *openSettings();

    void setFileAsker(FileAsker asker) { m_askForFile = std::move(asker); }

Q_SIGNALS:
    void languageChosen(); ///< settings ask for another; this window cannot change its own

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void makeMenus();
    void gatherShortcuts(const QString &title, const QMenu *menu);
    void openKeySheet();
    void makeToolBar();
    void makeStatusBar();
    void connectSession();
    void restore();
    void showPageAt(int index);
    void showTitle();
    void offerChecksOfClause();
    void openFile();
    void showProtocol();
    void showLibraryProblems();
    void showOpening(const QString &path);

    Session *m_session;
    Search *m_search;
    Checks *m_checks;
    Settings *m_settings;
    Shortcuts *m_shortcuts;
    FileAsker m_askForFile;
    AuthorityChooser *m_chooser; ///< made first: the order of making is that of the Tab key
    MessageBar *m_message;
    ReadPage *m_read;
    QList<Page *> m_pages; ///< in the order of the rail
    QStackedWidget *m_stack;
    PageRail *m_rail = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_chooserInToolBar = nullptr;
    QLabel *m_facts = nullptr;
};

} // namespace Concordat
