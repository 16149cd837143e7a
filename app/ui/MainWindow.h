// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Problem.h"

#include <QMainWindow>

#include <functional>

class QLabel;

namespace Concordat
{

class AuthorityChooser;
class MessageBar;
class ReadPage;
class Session;
class Settings;

/// The window: it arranges pages, menus and messages, and does nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Asks the user for a file; an empty answer is none. Tests put their own in its place.
    using FileAsker = std::function<QString(QWidget *)>;

    MainWindow(Session *session, Settings *settings, QWidget *parent = nullptr);

    void setFileAsker(FileAsker asker) { m_askForFile = std::move(asker); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeToolBar();
    void makeStatusBar();
    void connectSession();
    void restore();
    void openFile();
    void showProtocol();
    void showLibraryProblems();
    void showOpening(const QString &path);
    void showFailure(const Problem &problem);

    Session *m_session;
    Settings *m_settings;
    FileAsker m_askForFile;
    AuthorityChooser *m_chooser; ///< made first: the order of making is that of the Tab key
    MessageBar *m_message;
    ReadPage *m_read;
    QLabel *m_facts = nullptr;
};

} // namespace Concordat
