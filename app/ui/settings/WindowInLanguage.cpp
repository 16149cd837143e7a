// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/WindowInLanguage.h"

#include "session/Settings.h"
#include "ui/MainWindow.h"
#include "ui/settings/Language.h"
#include "ui/settings/SettingsDialog.h"

namespace Concordat
{

WindowInLanguage::WindowInLanguage(Settings *settings, Maker maker)
    : m_settings(settings)
    , m_maker(std::move(maker))
{
}

WindowInLanguage::~WindowInLanguage() = default;

MainWindow *WindowInLanguage::show()
{
    installLanguage(m_settings->language());
    std::unique_ptr<MainWindow> made = m_maker();
    made->show();
    // Queued: the wish comes from a dialog of the window that is about to go.
    connect(made.get(), &MainWindow::languageChosen, this, &WindowInLanguage::change, Qt::QueuedConnection);
    std::swap(m_window, made);
    return m_window.get();
}

void WindowInLanguage::change()
{
    m_window->remember();
    show()->openSettings()->focusLanguage();
}

} // namespace Concordat
