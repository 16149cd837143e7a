// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;
class QTabWidget;

namespace Concordat
{

class Session;
class Settings;
class Shortcuts;

/// What the user can have otherwise: who they are, language, appearance and keys. What is changed holds at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Session *session, Settings *settings, Shortcuts *shortcuts, QWidget *parent = nullptr);

    void showKeys();

    /// As when the language was just chosen, so that the arrow keys go on where they were.
    void focusLanguage();

Q_SIGNALS:
    void languageChosen(); ///< settings have it; the window is to be made anew

private:
    QWidget *makeGeneral();
    void addIdentity(QFormLayout *form);
    void addLanguage(QFormLayout *form);
    void addAppearance(QFormLayout *form);

    Session *m_session;
    Settings *m_settings;
    QTabWidget *m_tabs;
    QComboBox *m_language = nullptr;
};

} // namespace Concordat
