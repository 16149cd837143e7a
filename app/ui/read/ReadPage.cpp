// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ReadPage.h"

#include "session/Session.h"
#include "session/Settings.h"
#include "ui/read/ClausePanel.h"
#include "ui/read/ContextPanel.h"
#include "ui/read/PrintActions.h"
#include "ui/read/ProblemPanel.h"
#include "ui/read/ReadingArea.h"
#include "ui/read/SourceView.h"
#include "ui/read/WordingActions.h"

#include <QHBoxLayout>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Concordat
{

ReadPage::ReadPage(Session *session, Settings *settings, QWidget *parent)
    : Page({.name = u"read"_s, .text = tr("&Read"), .tip = tr("Read a protocol clause by clause"), .icon = u"read"_s}, parent)
    , m_session(session)
    , m_settings(settings)
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, m_columns))
    , m_side(new QSplitter(Qt::Vertical, m_columns))
    , m_clauses(new ClausePanel(session, m_side))
    , m_area(new ReadingArea(session, m_rows))
    , m_context(new ContextPanel(session, m_columns))
    , m_source(new SourceView(m_columns))
    , m_problems(new ProblemPanel(session, m_rows))
    , m_wording(new WordingActions(session, this))
    , m_print(new PrintActions(session, m_area->pages(), this))
    , m_zoom(settings->zoom())
{
    layOut();
    makeActions();
    connectAll();
    m_area->setZoom(m_zoom);
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
    m_area->focusText();
}

void ReadPage::layOut()
{
    m_rows->addWidget(m_area);
    m_rows->addWidget(m_problems);
    m_side->addWidget(m_clauses);
    m_columns->addWidget(m_side);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_context);
    m_columns->addWidget(m_source);
    for (QSplitter *splitter : {m_columns, m_rows, m_side}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    const int character = fontMetrics().averageCharWidth();
    m_columns->setSizes({40 * character, 100 * character, 40 * character, 70 * character});
    m_rows->setSizes({70 * character, 24 * character});
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 3);
    m_columns->setStretchFactor(2, 0);
    m_columns->setStretchFactor(3, 2);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_columns->restoreState(m_settings->arrangement(u"columns-4"_s));
    m_rows->restoreState(m_settings->arrangement(u"rows"_s));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
}

void ReadPage::placeContext()
{
    // Beside the text where there is room for three columns, else below the clauses.
    const bool wide = width() >= 150 * fontMetrics().averageCharWidth();
    QSplitter *home = wide ? m_columns : m_side;
    if (m_context->parentWidget() == home)
        return;
    const bool shown = !m_context->isHidden();
    if (wide)
        m_columns->insertWidget(2, m_context);
    else
        m_side->addWidget(m_context);
    m_context->setVisible(shown);
    m_side->setSizes({height() / 2, height() / 2});
}

void ReadPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeContext();
    // The columns have their widths only after this.
    QMetaObject::invokeMethod(this, &ReadPage::keepTextWide, Qt::QueuedConnection);
}

/// The text comes first: on a small screen what stands beside it leaves most of the width to it.
void ReadPage::keepTextWide()
{
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
    connect(m_session, &Session::protocolChanged, this, &ReadPage::subjectChanged);
    connect(m_session, &Session::currentClauseChanged, this, &ReadPage::showClause);
    connect(m_area, &ReadingArea::noticeRaised, this, &ReadPage::noticeRaised);
    connect(m_context, &ContextPanel::noticeRaised, this, &ReadPage::noticeRaised);
    connect(m_wording, &WordingActions::noticeRaised, this, &ReadPage::noticeRaised);
    connect(m_clauses, &ClausePanel::textWanted, m_area, &ReadingArea::focusText);
    connect(m_source, &SourceView::lineClicked, this, [this](int line) { m_session->stepTo(m_session->clauseAtLine(line).value_or(-1)); });
    connect(m_problems, &ProblemPanel::lineWanted, m_source, [this](int line) { m_source->setMarkedLines(line, line); });
}

void ReadPage::showProtocol()
{
    m_source->setSource(m_session->protocol().source());
    showClause(m_session->currentClause());
}

void ReadPage::showClause(int clause)
{
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
    m_area->setZoom(m_zoom);
    m_source->setZoom(m_zoom);
    Q_EMIT zoomChanged(m_zoom);
}

void ReadPage::moveBy(int clauses)
{
    const int last = static_cast<int>(m_session->protocol().clauses().size()) - 1;
    const QList<Prominence> prominence = m_session->prominence();
    int to = m_session->currentClause() + clauses;
    while (to >= 0 && to <= last && prominence.value(to, Prominence::Full) == Prominence::Hidden)
        to += clauses;
    if (last >= 0 && prominence.value(std::clamp(to, 0, last), Prominence::Full) != Prominence::Hidden)
        m_session->stepTo(std::clamp(to, 0, last));
}

void ReadPage::saveArrangement()
{
    m_context->finishNote();
    m_settings->setReading(m_session->reading());
    if (m_context->parentWidget() == m_columns)
        m_settings->setArrangement(u"columns-4"_s, m_columns->saveState());
    m_settings->setArrangement(u"rows"_s, m_rows->saveState());
}

} // namespace Concordat
