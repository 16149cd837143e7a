// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/HomePage.h"

#include "models/RoleText.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "ui/widgets/DoorButton.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

HomePage::HomePage(Session *session, Settings *settings, QWidget *parent)
    : Page({.name = u"home"_s, .text = tr("&Home"), .tip = tr("Start here: what you can do, and where you left off"), .icon = u"home"_s},
           parent)
    , m_session(session)
    , m_settings(settings)
    , m_title(new QLabel(tr("What do you need?"), this))
{
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    const int margin = fontMetrics().height() * 3 / 2;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 2 / 3);
    column->addWidget(m_title);
    column->addWidget(makeIdentity());
    column->addWidget(makeDoors());
    column->addStretch(1);

    // The doors stay together in the middle of a wide window.
    auto *centre = new QWidget(this);
    centre->setBackgroundRole(QPalette::Base);
    centre->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 130);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(centre);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    updateLooks();
}

QWidget *HomePage::makeIdentity()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_authority = new QComboBox(box);
    m_authority->setAccessibleName(tr("My authority"));
    m_authority->setToolTip(tr("The authority that you belong to or work for; checklists and induction start from its protocol"));
    m_authority->setPlaceholderText(tr("Choose your authority"));
    m_authority->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_authority->setMinimumContentsLength(20);
    fillAuthorities();
    m_role = new QComboBox(box);
    m_role->setAccessibleName(tr("My role"));
    m_role->setToolTip(tr("Who you are to the authority"));
    m_role->setPlaceholderText(tr("Choose your role"));
    for (const Role role : allRoles)
        m_role->addItem(describe(role), QVariant::fromValue(static_cast<int>(role)));
    showIdentity();
    connect(m_settings, &Settings::identityChanged, this, &HomePage::showIdentity);

    form->addRow(tr("My &authority"), m_authority);
    form->addRow(tr("I a&m"), m_role);

    connect(m_authority, &QComboBox::activated, this, [this](int index) {
        const QString id = m_authority->itemData(index).toString();
        m_settings->setAuthority(id);
        m_session->choose(id);
    });
    connect(m_role, &QComboBox::activated, this,
            [this](int index) { m_settings->setRole(static_cast<Role>(m_role->itemData(index).toInt())); });
    return box;
}

void HomePage::fillAuthorities()
{
    for (const ProtocolEntry &entry : m_session->entries()) {
        if (!entry.isFile)
            m_authority->addItem(entry.name, entry.key);
    }
}

void HomePage::showIdentity()
{
    m_authority->setCurrentIndex(m_authority->findData(m_settings->authority()));
    m_role->setCurrentIndex(m_settings->role() ? m_role->findData(static_cast<int>(*m_settings->role())) : -1);
}

QWidget *HomePage::makeDoors()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(fontMetrics().height() * 2 / 3);
    struct Door {
        QString page;
        QString icon;
        QString title;
        QString sentence;
    };
    const QList<Door> doors{
        {u"checks"_s, u"check"_s, tr("Check what to do"),
         tr("Invited to a group’s meeting, offered a gift, asked for papers? A few questions, and the clause behind every answer.")},
        {u"search"_s, u"search"_s, tr("Search all protocols"),
         tr("A word, a phrase, or an authority and a number: every clause that fits, as you type.")},
        {u"read"_s, u"read"_s, tr("Read a protocol"),
         tr("Any clause in seconds, with what it asks of whom and what the other authorities say.")},
        {u"compare"_s, u"compare"_s, tr("Compare authorities"),
         tr("What each provides, topic by topic and side by side: where they differ, and what ours lacks.")},
    };
    for (qsizetype i = 0; i < doors.size(); ++i) {
        const Door &door = doors.at(i);
        auto *button = new DoorButton(door.icon, door.title, door.sentence, box);
        grid->addWidget(button, static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        connect(button, &QAbstractButton::clicked, this, [this, page = door.page] { Q_EMIT pageWanted(page); });
        if (i == 0)
            m_firstDoor = button;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

void HomePage::takeFocus()
{
    if (m_settings->authority().isEmpty())
        m_authority->setFocus(Qt::OtherFocusReason);
    else
        m_firstDoor->setFocus(Qt::OtherFocusReason);
}

void HomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateLooks();
}

void HomePage::updateLooks()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_title->setFont(large);
}

} // namespace Concordat
