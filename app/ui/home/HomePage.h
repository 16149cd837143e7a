// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"

class QComboBox;
class QLabel;

namespace Concordat
{

class DoorButton;
class Session;
class Settings;

/// The page that opens first: who the user is, one door for each thing they come for, and where they left off.
class HomePage : public Page
{
    Q_OBJECT

public:
    HomePage(Session *session, Settings *settings, QWidget *parent = nullptr);

    void takeFocus() override;

Q_SIGNALS:
    void pageWanted(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeIdentity();
    QWidget *makeDoors();
    void fillAuthorities();
    void showIdentity();
    void updateLooks();

    Session *m_session;
    Settings *m_settings;
    QLabel *m_title;
    QComboBox *m_authority = nullptr;
    QComboBox *m_role = nullptr;
    DoorButton *m_firstDoor = nullptr;
};

} // namespace Concordat
