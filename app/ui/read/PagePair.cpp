// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/PagePair.h"

#include "session/NearestClause.h"
#include "session/Session.h"
#include "ui/read/ProtocolPage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace Concordat
{

namespace
{

/// The clause of the other text that has a clause's id, or the nearest above it.
int counterpart(const Protocol &from, int clause, const Protocol &to)
{
    return clause < 0 || clause >= from.clauses().size() ? -1 : nearestAbove(to, from.clauses().at(clause).id).value_or(-1);
}

} // namespace

PagePair::PagePair(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_wordingCaption(new QLabel(tr("The authority’s own wording"), this))
    , m_restatementCaption(new QLabel(tr("In plain English"), this))
    , m_wording(new ProtocolPage(this))
    , m_restatement(new ProtocolPage(this))
{
    m_wording->setObjectName(QStringLiteral("wording-page"));
    m_restatement->setObjectName(QStringLiteral("restatement-page"));
    m_wording->setAccessibleName(tr("The authority’s own wording"));
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(makeColumn(m_wording, m_wordingCaption));
    m_columns->addWidget(makeColumn(m_restatement, m_restatementCaption));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columns);

    connectPage(m_wording);
    connectPage(m_restatement);
    connect(session, &Session::protocolChanged, this, &PagePair::showTexts);
    connect(session, &Session::wordingChanged, this, &PagePair::showTexts);
    connect(session, &Session::textShownChanged, this, &PagePair::showTexts);
    connect(session, &Session::lensChanged, this, &PagePair::showLens);
    connect(session, &Session::currentClauseChanged, this, &PagePair::showClause);
    showTexts();
}

QWidget *PagePair::makeColumn(ProtocolPage *page, QLabel *caption)
{
    auto *column = new QWidget(m_columns);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const int gap = fontMetrics().averageCharWidth();
    caption->setContentsMargins(gap * 2, gap, gap, gap / 2);
    caption->setAutoFillBackground(true);
    caption->setBackgroundRole(QPalette::Base);
    caption->setForegroundRole(QPalette::Text);
    layout->addWidget(caption);
    layout->addWidget(page, 1);
    return column;
}

void PagePair::connectPage(ProtocolPage *page)
{
    connect(page, &ProtocolPage::clauseClicked, this, [this, page](int clause) { follow(page, clause, false); });
    connect(page, &ProtocolPage::referenceFollowed, this, [this, page](int clause) { follow(page, clause, true); });
    connect(page, &ProtocolPage::outsideReferenceFollowed, this, &PagePair::noticeRaised);
    connect(page, &ProtocolPage::previewShown, this, &PagePair::noticeRaised);
    connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, page] { scrollOther(page); });
}

const Protocol &PagePair::protocolOf(const ProtocolPage *page) const
{
    return page == m_wording && m_session->wording() ? m_session->wording()->text : m_session->protocol();
}

ProtocolPage *PagePair::leading() const
{
    return m_session->textShown() == TextShown::Restatement ? m_restatement : m_wording;
}

const Protocol &PagePair::leadingProtocol() const
{
    return protocolOf(leading());
}

QList<Prominence> PagePair::leadingProminence() const
{
    return prominence(leadingProtocol(), m_session->lens());
}

int PagePair::sessionClause(int leadingClause) const
{
    return leading() == m_restatement ? leadingClause : counterpart(leadingProtocol(), leadingClause, m_session->protocol());
}

void PagePair::setZoom(int percent)
{
    m_wording->setZoom(percent);
    m_restatement->setZoom(percent);
}

void PagePair::showTexts()
{
    const QScopedValueRollback still(m_scrolling, true);
    arrange();
    const TextShown shown = m_session->textShown();
    if (shown != TextShown::Wording)
        m_restatement->setText({.protocol = m_session->protocol(), .terms = m_session->terms(), .prominence = m_session->prominence()});
    if (shown != TextShown::Restatement) {
        const Protocol &text = m_session->wording()->text;
        m_wording->setText({.protocol = text, .terms = DefinedTerms(text), .prominence = prominence(text, m_session->lens())});
    }
    showClause(m_session->currentClause());
    Q_EMIT textsChanged();
}

void PagePair::arrange()
{
    const TextShown shown = m_session->textShown();
    m_columns->widget(0)->setVisible(shown != TextShown::Restatement);
    m_columns->widget(1)->setVisible(shown != TextShown::Wording);
    // One text alone says at its head what it is.
    m_wordingCaption->setVisible(shown == TextShown::Both);
    m_restatementCaption->setVisible(shown == TextShown::Both);
    setFocusProxy(leading());
}

void PagePair::showLens()
{
    const QScopedValueRollback still(m_scrolling, true);
    m_restatement->setProminence(m_session->prominence());
    if (m_session->textShown() != TextShown::Restatement)
        m_wording->setProminence(prominence(m_session->wording()->text, m_session->lens()));
}

void PagePair::showClause(int clause)
{
    const QScopedValueRollback still(m_scrolling, true);
    m_restatement->setCurrentClause(clause);
    if (m_session->textShown() != TextShown::Restatement)
        m_wording->setCurrentClause(counterpart(m_session->protocol(), clause, m_session->wording()->text));
}

void PagePair::follow(ProtocolPage *page, int clause, bool jump)
{
    const int to = page == m_restatement ? clause : counterpart(protocolOf(page), clause, m_session->protocol());
    if (jump)
        m_session->jumpTo(to);
    else
        m_session->stepTo(to);
}

void PagePair::scrollOther(ProtocolPage *page)
{
    if (m_scrolling || m_session->textShown() != TextShown::Both)
        return;
    const QScopedValueRollback scrolling(m_scrolling, true);
    ProtocolPage *other = page == m_wording ? m_restatement : m_wording;
    const ReadingPoint point = page->readingPoint();
    const int clause = counterpart(protocolOf(page), point.clause, protocolOf(other));
    if (clause < 0)
        other->verticalScrollBar()->setValue(page->verticalScrollBar()->value());
    else
        other->showReadingPoint({.clause = clause, .share = point.share});
}

} // namespace Concordat
