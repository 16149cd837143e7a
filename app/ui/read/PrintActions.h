// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace Concordat
{

class PagePair;
class ProtocolPrint;
class Session;

/// The actions that put on paper what is being read: the text in front, as the lens shows it.
class PrintActions : public QObject
{
    Q_OBJECT

public:
    PrintActions(Session *session, const PagePair *pages, QWidget *page);

    QList<QAction *> actions() const { return {m_preview, m_print}; }

    /// What would be printed now.
    ProtocolPrint print() const;

private:
    void showPreview();
    void showDialog();

    Session *m_session;
    const PagePair *m_pages;
    QWidget *m_page;
    QAction *m_preview;
    QAction *m_print;
};

} // namespace Concordat
