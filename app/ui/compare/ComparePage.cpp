// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ComparePage.h"

#include "session/Comparison.h"
#include "session/Settings.h"
#include "ui/compare/CoverageView.h"
#include "ui/compare/SideBySideView.h"
#include "ui/compare/ValuesView.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

ComparePage::ComparePage(Session *session, Settings *settings, QWidget *parent)
    : Page({.name = u"compare"_s,
            .text = tr("Co&mpare"),
            .tip = tr("See what each authority provides, side by side, and where one is silent"),
            .icon = u"compare"_s},
           parent)
    , m_settings(settings)
    , m_comparison(new Comparison(session, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_coverage(new CoverageView(session, m_comparison, settings, m_stack))
    , m_sideBySide(new SideBySideView(session, m_comparison, m_stack))
    , m_values(new ValuesView(session, m_comparison, settings, m_stack))
{
    m_tabs->addTab(tr("Coverage"));
    m_tabs->addTab(tr("Side by side"));
    m_tabs->addTab(tr("Values"));
    m_tabs->setAccessibleName(tr("Ways to compare"));
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    for (QWidget *view : {static_cast<QWidget *>(m_coverage), static_cast<QWidget *>(m_sideBySide), static_cast<QWidget *>(m_values)})
        m_stack->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ComparePage::showView);
    connect(m_coverage, &CoverageView::sideBySideWanted, this, &ComparePage::showTopic);
    connect(m_values, &ValuesView::sideBySideWanted, this, &ComparePage::showTopic);
    connect(m_sideBySide, &SideBySideView::noticeRaised, this, &Page::noticeRaised);
    makeActions();
    showView(Coverage);
}

void ComparePage::makeActions()
{
    const QList<ActionLooks> views{{.name = u"compare.coverage"_s,
                                    .text = tr("Show co&verage"),
                                    .tip = tr("What each authority provides on each topic"),
                                    .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_1}},
                                   {.name = u"compare.side-by-side"_s,
                                    .text = tr("Show clauses side &by side"),
                                    .tip = tr("The clauses of a topic, one authority a column"),
                                    .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_2}},
                                   {.name = u"compare.values"_s,
                                    .text = tr("Show va&lues"),
                                    .tip = tr("Time limits, thresholds, who decides"),
                                    .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_3}}};
    for (int view = 0; view < views.size(); ++view) {
        QAction *action = makeAction(this, views.at(view));
        connect(action, &QAction::triggered, this, [this, view] {
            m_tabs->setCurrentIndex(view);
            takeFocus();
        });
        m_actions.view.append(action);
        m_tabs->setTabToolTip(view, action->toolTip());
    }
    QAction *next = makeAction(this, {.name = u"compare.next-difference"_s,
                                      .text = tr("&Next difference"),
                                      .tip = tr("Goes to the next clause that differs from the base"),
                                      .shortcuts = {Qt::Key_F8}});
    QAction *previous = makeAction(this, {.name = u"compare.previous-difference"_s,
                                          .text = tr("&Previous difference"),
                                          .tip = tr("Goes to the clause before that differs from the base"),
                                          .shortcuts = {Qt::SHIFT | Qt::Key_F8}});
    connect(next, &QAction::triggered, m_sideBySide, [this] { m_sideBySide->goToDifference(1); });
    connect(previous, &QAction::triggered, m_sideBySide, [this] { m_sideBySide->goToDifference(-1); });
    m_differences = {next, previous};
    m_actions.go = m_differences;
}

void ComparePage::showView(int view)
{
    if (view == SideBySide)
        m_sideBySide->suggest(m_coverage->topic());
    m_stack->setCurrentIndex(view);
    for (QAction *action : std::as_const(m_differences))
        action->setEnabled(view == SideBySide);
    Q_EMIT subjectChanged();
}

void ComparePage::showTopic(const QString &topic, const QString &authority)
{
    m_comparison->follow(m_settings->authority());
    m_sideBySide->showTopic(topic, authority.isEmpty() ? QStringList() : QStringList{authority});
    m_tabs->setCurrentIndex(SideBySide);
    m_sideBySide->takeFocus();
}

QString ComparePage::subject() const
{
    return m_stack->currentIndex() == Coverage ? QString() : m_tabs->tabText(m_stack->currentIndex());
}

void ComparePage::takeFocus()
{
    m_comparison->follow(m_settings->authority());
    if (m_stack->currentIndex() == Coverage)
        m_coverage->takeFocus();
    else if (m_stack->currentIndex() == SideBySide)
        m_sideBySide->takeFocus();
    else
        m_values->takeFocus();
}

void ComparePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_comparison->follow(m_settings->authority());
}

void ComparePage::saveArrangement()
{
    m_coverage->saveArrangement();
    m_values->saveArrangement();
}

} // namespace Concordat
