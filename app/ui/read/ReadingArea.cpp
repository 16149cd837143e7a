// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ReadingArea.h"

#include "session/Session.h"
#include "ui/read/FindBar.h"
#include "ui/read/LensBar.h"
#include "ui/read/PagePair.h"
#include "ui/read/ProtocolPage.h"
#include "ui/read/TabStrip.h"
#include "ui/widgets/EmptyState.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Concordat
{

ReadingArea::ReadingArea(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new TabStrip(session, this))
    , m_lens(new LensBar(session, this))
    , m_stack(new QStackedWidget(this))
    , m_pages(new PagePair(session, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_find(new FindBar(this))
{
    m_empty->setTexts(tr("No protocol is open"), tr("Choose an authority above, or open a file with File ▸ Open."));
    if (m_session->entries().isEmpty())
        m_empty->setTexts(tr("No protocols were found"), tr("Open the text of one with File ▸ Open."));
    layOut();
    connectAll();
    showProtocol();
}

void ReadingArea::layOut()
{
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_lens);
    column->addWidget(m_stack, 1);
    column->addWidget(m_find);
}

void ReadingArea::connectAll()
{
    connect(m_session, &Session::protocolChanged, this, &ReadingArea::showProtocol);
    connect(m_pages, &PagePair::textsChanged, this, &ReadingArea::showProtocol);
    connect(m_session, &Session::lensChanged, this, [this] { find(m_find->words()); });
    connect(m_pages, &PagePair::noticeRaised, this, &ReadingArea::noticeRaised);
    connect(m_find, &FindBar::wordsChanged, this, &ReadingArea::find);
    connect(m_find, &FindBar::nextWanted, this, &ReadingArea::findNext);
    connect(m_find, &FindBar::previousWanted, this, &ReadingArea::findPrevious);
    connect(m_find, &FindBar::closed, this, &ReadingArea::endFinding);
}

void ReadingArea::showProtocol()
{
    const bool open = m_session->currentEntry() >= 0;
    m_stack->setCurrentWidget(open ? static_cast<QWidget *>(m_pages) : m_empty);
    m_finder.reset();
    find(m_find->words());
}

void ReadingArea::setZoom(int percent)
{
    m_pages->setZoom(percent);
}

void ReadingArea::focusText()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ReadingArea::openFind()
{
    QString chosen = m_pages->leading()->textCursor().selectedText();
    m_find->open(chosen.contains(QChar::ParagraphSeparator) ? QString() : chosen.remove(QChar::ObjectReplacementCharacter));
}

void ReadingArea::find(const QString &words)
{
    if (!m_finder && !words.isEmpty())
        m_finder = TextFinder(m_pages->leadingProtocol());
    m_hits = words.isEmpty() ? QList<Hit>() : m_finder->find(words, m_pages->leadingProminence());
    // From where one reads on; the place itself moves only when one goes to a match.
    const auto next = std::ranges::lower_bound(m_hits, std::max(m_pages->leading()->readingPoint().clause, 0), {}, &Hit::clause);
    m_hit = m_hits.isEmpty() ? -1 : next == m_hits.end() ? 0 : next - m_hits.begin();
    showHits();
}

void ReadingArea::showHits()
{
    m_pages->leading()->setHits(m_hits, m_hit);
    m_find->showCount(m_hit, m_hits.size());
}

void ReadingArea::findNext()
{
    if (m_find->words().isEmpty())
        openFind();
    else if (!m_hits.isEmpty())
        goToHit((m_hit + 1) % m_hits.size());
}

void ReadingArea::findPrevious()
{
    if (m_find->words().isEmpty())
        openFind();
    else if (!m_hits.isEmpty())
        goToHit((m_hit + m_hits.size() - 1) % m_hits.size());
}

void ReadingArea::goToHit(qsizetype hit)
{
    m_hit = hit;
    m_session->stepTo(m_pages->sessionClause(m_hits.at(hit).clause));
    showHits();
}

void ReadingArea::endFinding()
{
    if (m_hit >= 0)
        m_session->stepTo(m_pages->sessionClause(m_hits.at(m_hit).clause));
    m_hits.clear();
    m_hit = -1;
    m_pages->leading()->setHits({}, -1);
    focusText();
}

} // namespace Concordat
