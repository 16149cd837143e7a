// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include <functional>

namespace Concordat
{

class Session;
struct AttachedWording;

/// The actions by which a published text is attached to a protocol, taken away, and shown beside the restatement or alone.
class WordingActions : public QObject
{
    Q_OBJECT

public:
    /// Asks for the file; an empty answer is none. Shows how it fits; true if it is to be attached. Tests put their own in their place.
    using FileAsker = std::function<QString(QWidget *)>;
    using Approver = std::function<bool(const AttachedWording &, QWidget *)>;

    WordingActions(Session *session, QWidget *page);

    QList<QAction *> fileActions() const { return {m_attach, m_detach}; }
    QList<QAction *> viewActions() const { return m_views; }

    void setFileAsker(FileAsker asker) { m_askForFile = std::move(asker); }
    void setApprover(Approver approver) { m_approve = std::move(approver); }

Q_SIGNALS:
    void noticeRaised(const QString &text);

private:
    void makeViews();
    void update();
    void attach();
    void detach();
    void showFit(const AttachedWording &wording);
    bool approveWithDialog(const AttachedWording &wording, QWidget *parent) const;

    Session *m_session;
    QWidget *m_page;
    FileAsker m_askForFile;
    Approver m_approve;
    QAction *m_attach;
    QAction *m_detach;
    QList<QAction *> m_views; ///< in the order of TextShown
};

} // namespace Concordat
