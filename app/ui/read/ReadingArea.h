// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/TextFinder.h"

#include <QWidget>

class QStackedWidget;

namespace Concordat
{

class EmptyState;
class FindBar;
class LensBar;
class PagePair;
class Session;
class TabStrip;

/// The text of the session's protocol with what stands around it: the tabs, what a lens shows, and the line to find words with.
class ReadingArea : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingArea(Session *session, QWidget *parent = nullptr);

    const PagePair *pages() const { return m_pages; }
    void setZoom(int percent);
    void focusText();

    void openFind();
    void findNext();
    void findPrevious();

Q_SIGNALS:
    void noticeRaised(const QString &text);

private:
    void layOut();
    void connectAll();
    void showProtocol();
    void showHits();
    void find(const QString &words);
    void goToHit(qsizetype hit);
    void endFinding();

    Session *m_session;
    TabStrip *m_tabs;
    LensBar *m_lens;
    QStackedWidget *m_stack;
    PagePair *m_pages;
    EmptyState *m_empty;
    FindBar *m_find;
    std::optional<TextFinder> m_finder; ///< of the leading text, once it was asked for
    QList<Hit> m_hits;
    qsizetype m_hit = -1;
};

} // namespace Concordat
