// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"

class QStackedWidget;
class QTabBar;

namespace Concordat
{

class Comparison;
class CoverageView;
class Session;
class Settings;
class SideBySideView;
class ValuesView;

/// The page that compares authorities: what each provides on each topic, a topic's clauses side by side, and what governs practice.
class ComparePage : public Page
{
    Q_OBJECT

public:
    ComparePage(Session *session, Settings *settings, QWidget *parent = nullptr);

    QString subject() const override;
    void takeFocus() override;
    void saveArrangement() override;

    /// Sets a topic's clauses side by side, this authority among them.
    void showTopic(const QString &topic, const QString &authority);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum View { Coverage, SideBySide, Values };

    void makeActions();
    void showView(int view);

    Settings *m_settings;
    Comparison *m_comparison;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    CoverageView *m_coverage;
    SideBySideView *m_sideBySide;
    ValuesView *m_values;
    QList<QAction *> m_differences; ///< next and previous
};

} // namespace Concordat
