// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Actions.h"

#include <QWidget>

namespace Concordat
{

/// What a page is called and looks like in the rail and the menu.
struct PageLooks {
    QString name; ///< of settings, for example `read`
    QString text; ///< with its mnemonic
    QString tip;  ///< a sentence that says what it is for
    QString icon;
};

/// One page of the window: a folder under ui/ that brings its own actions. The window shows one at a time.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const PageLooks &looks, QWidget *parent);

    const PageLooks &looks() const { return m_looks; }

    /// What the page puts into the window's menus; they answer only while it is shown.
    const PageActions &actions() const { return m_actions; }

    /// What the window's title begins with; empty where the page's own name is enough.
    virtual QString subject() const { return {}; }

    /// Takes the keyboard when the page is chosen.
    virtual void takeFocus();

    /// Writes down how its parts are arranged, when the window closes.
    virtual void saveArrangement() {}

Q_SIGNALS:
    void subjectChanged();
    void noticeRaised(const QString &text); ///< a word for the status bar

protected:
    PageActions m_actions;

private:
    PageLooks m_looks;
};

} // namespace Concordat
