// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace Concordat
{

class MainWindow;
class Settings;

/// Keeps the window, and makes it anew in another language where the old one stood: what is open belongs to the session, and stays.
class WindowInLanguage : public QObject
{
    Q_OBJECT

public:
    using Maker = std::function<std::unique_ptr<MainWindow>()>;

    WindowInLanguage(Settings *settings, Maker maker);
    ~WindowInLanguage() override;

    /// The first time in the settings' language.
    MainWindow *show();
    MainWindow *window() const { return m_window.get(); }

private:
    void change();

    Settings *m_settings;
    Maker m_maker;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Concordat
