// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ReadPage.h"

#include "session/Session.h"
#include "session/Settings.h"
#include "ui/read/ClausePanel.h"
#include "ui/read/ProblemPanel.h"
#include "ui/read/ProtocolPage.h"
#include "ui/read/SourceView.h"
#include "ui/widgets/EmptyState.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Concordat
{

ReadPage::ReadPage(Session *session, Settings *settings, QWidget *parent)
    : Page({.name = u"read"_s, .text = tr("&Read"), .tip = tr("Read a protocol clause by clause"), .icon = u"read"_s}, parent)
    , m_session(session)
    , m_settings(settings)
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, m_columns))
    , m_stack(new QStackedWidget(m_rows))
    , m_clauses(new ClausePanel(session, m_columns))
    , m_page(new ProtocolPage(m_stack))
    , m_source(new SourceView(m_columns))
    , m_problems(new ProblemPanel(session, m_rows))
    , m_empty(new EmptyState(m_stack))
    , m_zoom(settings->zoom())
{
    layOut();
    makeActions();
    connectAll();
    m_page->setZoom(m_zoom);
    m_source->setZoom(m_zoom);
    showProtocol();
}

QString ReadPage::subject() const
{
    const int entry = m_session->currentEntry();
    return entry < 0 ? QString() : m_session->entries().at(entry).name;
}

void ReadPage::takeFocus()
{
    (m_session->currentEntry() < 0 ? static_cast<QWidget *>(m_empty) : m_page)->setFocus(Qt::OtherFocusReason);
}

void ReadPage::layOut()
{
    m_empty->setTexts(tr("No protocol is open"), tr("Choose an authority above, or open a file with File ▸ Open."));
    if (m_session->entries().isEmpty())
        m_empty->setTexts(tr("No protocols were found"), tr("Open the text of one with File ▸ Open."));
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_empty);
    m_rows->addWidget(m_stack);
    m_rows->addWidget(m_problems);
    m_columns->addWidget(m_clauses);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_source);
    for (QSplitter *splitter : {m_columns, m_rows}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    const int character = fontMetrics().averageCharWidth();
    m_columns->setSizes({44 * character, 100 * character, 70 * character});
    m_rows->setSizes({70 * character, 24 * character});
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 3);
    m_columns->setStretchFactor(2, 2);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_columns->restoreState(m_settings->arrangement(u"columns"_s));
    m_rows->restoreState(m_settings->arrangement(u"rows"_s));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
}

void ReadPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The text comes first: on a small screen the clauses leave most of the width to it.
    QList<int> widths = m_columns->sizes();
    const int tooWide = widths.at(0) - width() * 2 / 5;
    if (tooWide <= 0)
        return;
    widths[0] -= tooWide;
    widths[1] += tooWide;
    m_columns->setSizes(widths);
}

void ReadPage::connectAll()
{
    connect(m_session, &Session::protocolChanged, this, &ReadPage::showProtocol);
    connect(m_session, &Session::currentClauseChanged, this, &ReadPage::showClause);
    connect(m_page, &ProtocolPage::clauseClicked, m_session, &Session::stepTo);
    connect(m_page, &ProtocolPage::referenceFollowed, m_session, &Session::jumpTo);
    connect(m_page, &ProtocolPage::outsideReferenceFollowed, this, &ReadPage::noticeRaised);
    connect(m_clauses, &ClausePanel::textWanted, m_page, [this] { m_page->setFocus(); });
    connect(m_source, &SourceView::lineClicked, this, [this](int line) { m_session->stepTo(m_session->clauseAtLine(line).value_or(-1)); });
    connect(m_problems, &ProblemPanel::lineWanted, m_source, [this](int line) { m_source->setMarkedLines(line, line); });
}

void ReadPage::showProtocol()
{
    const bool open = m_session->currentEntry() >= 0;
    m_stack->setCurrentWidget(open ? static_cast<QWidget *>(m_page) : m_empty);
    m_page->setProtocol(m_session->protocol());
    m_source->setSource(m_session->protocol().source());
    showClause(m_session->currentClause());
    Q_EMIT subjectChanged();
}

void ReadPage::showClause(int clause)
{
    m_page->setCurrentClause(clause);
    if (clause < 0) {
        m_source->setMarkedLines(0, 0);
        return;
    }
    const Clause &shown = m_session->protocol().clauses().at(clause);
    m_source->setMarkedLines(shown.firstLine, shown.lastLine);
}

void ReadPage::setZoom(int percent)
{
    m_zoom = std::clamp(percent, Settings::smallestZoom, Settings::largestZoom);
    m_settings->setZoom(m_zoom);
    m_page->setZoom(m_zoom);
    m_source->setZoom(m_zoom);
    Q_EMIT zoomChanged(m_zoom);
}

void ReadPage::moveBy(int clauses)
{
    const int last = static_cast<int>(m_session->protocol().clauses().size()) - 1;
    if (last >= 0)
        m_session->stepTo(std::clamp(m_session->currentClause() + clauses, 0, last));
}

void ReadPage::saveArrangement()
{
    m_settings->setArrangement(u"columns"_s, m_columns->saveState());
    m_settings->setArrangement(u"rows"_s, m_rows->saveState());
}

} // namespace Concordat
