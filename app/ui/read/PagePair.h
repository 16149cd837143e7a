// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/TextFinder.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace Concordat
{

class ProtocolPage;
class Session;

/// The restatement and the wording of the session's protocol as pages, side by side or either alone. They stand at the same clause, by its
/// id, and are scrolled together.
class PagePair : public QWidget
{
    Q_OBJECT

public:
    explicit PagePair(Session *session, QWidget *parent = nullptr);

    void setZoom(int percent);

    /// The page that is read first: words are looked for in it, and it takes the keyboard.
    ProtocolPage *leading() const;
    const Protocol &leadingProtocol() const;
    QList<Prominence> leadingProminence() const;

    /// The session's clause for one of the leading page; the nearest above it where the restatement has none.
    int sessionClause(int leadingClause) const;

Q_SIGNALS:
    void noticeRaised(const QString &text);
    void textsChanged(); ///< another protocol, wording or arrangement

private:
    QWidget *makeColumn(ProtocolPage *page, QLabel *caption);
    void connectPage(ProtocolPage *page);
    void showTexts();
    void arrange();
    void showLens();
    void showClause(int clause);
    void follow(ProtocolPage *page, int clause, bool jump);
    void scrollOther(ProtocolPage *page);
    const Protocol &protocolOf(const ProtocolPage *page) const;

    Session *m_session;
    QSplitter *m_columns;
    QLabel *m_wordingCaption;
    QLabel *m_restatementCaption;
    ProtocolPage *m_wording;
    ProtocolPage *m_restatement;
    bool m_scrolling = false; ///< one page follows the other
};

} // namespace Concordat
