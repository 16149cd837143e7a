// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "models/RoleText.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "ui/settings/Appearance.h"
#include "ui/settings/ShortcutsPanel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

SettingsDialog::SettingsDialog(Session *session, Settings *settings, Shortcuts *shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Settings"));
    m_tabs->addTab(makeGeneral(), tr("&General"));
    m_tabs->addTab(new ShortcutsPanel(shortcuts, m_tabs), tr("&Keys"));
    m_tabs->tabBar()->setAccessibleName(tr("Groups of settings"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int character = fontMetrics().averageCharWidth();
    resize(std::min(95 * character, 1000), std::min(80 * character, 660));
}

void SettingsDialog::showKeys()
{
    m_tabs->setCurrentIndex(1);
}

void SettingsDialog::focusLanguage()
{
    m_language->setFocus(Qt::OtherFocusReason);
}

QWidget *SettingsDialog::makeGeneral()
{
    auto *page = new QWidget(m_tabs);
    auto *form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addIdentity(form);
    addLanguage(form);
    addAppearance(form);
    return page;
}

void SettingsDialog::addIdentity(QFormLayout *form)
{
    auto *name = new QLineEdit(m_settings->userName(), this);
    name->setToolTip(tr("Goes with your answers in the records"));
    form->addRow(tr("My &name"), name);
    connect(name, &QLineEdit::editingFinished, this, [this, name] { m_settings->setUserName(name->text()); });

    auto *authority = new QComboBox(this);
    authority->setPlaceholderText(tr("Choose your authority"));
    authority->setToolTip(tr("The authority you work under"));
    authority->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    authority->setMinimumContentsLength(30);
    for (const ProtocolEntry &entry : m_session->entries()) {
        if (!entry.isFile)
            authority->addItem(entry.name, entry.key);
    }
    authority->setCurrentIndex(authority->findData(m_settings->authority()));
    form->addRow(tr("My &authority"), authority);
    connect(authority, &QComboBox::activated, this,
            [this, authority](int row) { m_settings->setAuthority(authority->itemData(row).toString()); });

    auto *role = new QComboBox(this);
    role->setPlaceholderText(tr("Choose your role"));
    role->setToolTip(tr("Who you are to the authority"));
    for (const Role each : allRoles)
        role->addItem(describe(each), static_cast<int>(each));
    role->setCurrentIndex(m_settings->role() ? role->findData(static_cast<int>(*m_settings->role())) : -1);
    form->addRow(tr("I a&m"), role);
    connect(role, &QComboBox::activated, this,
            [this, role](int row) { m_settings->setRole(static_cast<Role>(role->itemData(row).toInt())); });
}

void SettingsDialog::addLanguage(QFormLayout *form)
{
    auto *language = new QComboBox(this);
    m_language = language;
    language->setObjectName(u"language"_s);
    language->setToolTip(tr("The language of the window; the protocols stay in theirs"));
    language->addItem(tr("As the desktop"), QString());
    // Each language is called by its own name, whatever the window speaks.
    language->addItem(u"English"_s, u"en"_s);
    language->addItem(u"Cymraeg"_s, u"cy"_s);
    language->setCurrentIndex(language->findData(m_settings->language()));
    form->addRow(tr("&Language"), language);
    connect(language, &QComboBox::activated, this, [this, language](int row) {
        const QString chosen = language->itemData(row).toString();
        if (chosen == m_settings->language())
            return;
        m_settings->setLanguage(chosen);
        Q_EMIT languageChosen();
    });
}

void SettingsDialog::addAppearance(QFormLayout *form)
{
    auto *appearance = new QComboBox(this);
    appearance->setObjectName(u"appearance"_s);
    appearance->setToolTip(tr("Light or dark colours"));
    appearance->addItem(tr("As the desktop"), static_cast<int>(Appearance::AsDesktop));
    appearance->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    appearance->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    appearance->setCurrentIndex(appearance->findData(static_cast<int>(m_settings->appearance())));
    form->addRow(tr("A&ppearance"), appearance);
    connect(appearance, &QComboBox::activated, this, [this, appearance](int row) {
        m_settings->setAppearance(static_cast<Appearance>(appearance->itemData(row).toInt()));
        applyAppearance(m_settings->appearance());
    });
}

} // namespace Concordat
