// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"

class QStackedWidget;

namespace Concordat
{

class CheckView;
class ChecklistChooser;
class Checks;
class Session;
class Settings;

/// The page on which a check is chosen and answered.
class ChecklistsPage : public Page
{
    Q_OBJECT

public:
    ChecklistsPage(Session *session, Checks *checks, Settings *settings, QWidget *parent = nullptr);

    QString subject() const override;
    void takeFocus() override;
    void saveArrangement() override;

private:
    void makeActions();
    void showRun();
    void showNote();

    Session *m_session;
    Checks *m_checks;
    QStackedWidget *m_stack;
    ChecklistChooser *m_chooser;
    CheckView *m_view;
    QAction *m_note = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace Concordat
