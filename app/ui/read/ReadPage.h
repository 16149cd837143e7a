// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"

class QSplitter;

namespace Concordat
{

class ClausePanel;
class ContextPanel;
class PrintActions;
class ProblemPanel;
class ReadingArea;
class Session;
class Settings;
class SourceView;
class WordingActions;

/// The page on which a protocol is read: its clauses, its text, and where asked for its source and its problems.
/// It keeps the parts on the same clause, and brings its own actions.
class ReadPage : public Page
{
    Q_OBJECT

public:
    ReadPage(Session *session, Settings *settings, QWidget *parent = nullptr);

    int zoom() const { return m_zoom; }
    WordingActions *wordingActions() const { return m_wording; }

    QString subject() const override;
    void takeFocus() override;
    void saveArrangement() override;

Q_SIGNALS:
    void zoomChanged(int percent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void placeContext();
    void keepTextWide();
    void connectAll();
    void makeActions();
    void makeEditActions();
    void makeViewActions();
    QList<QAction *> makePanelActions();
    QList<QAction *> makeZoomActions();
    void makeGoActions();
    QList<QAction *> makeTabActions();
    QList<QAction *> makePlaceActions();
    QAction *makeBookmarkToggle();
    void toggleBookmark();
    QAction *makePanelToggle(QWidget *panel, const QString &name, bool otherwise, const ActionLooks &looks);
    void showProtocol();
    void showClause(int clause);
    void setZoom(int percent);
    void moveBy(int clauses);

    Session *m_session;
    Settings *m_settings;
    QSplitter *m_columns;
    QSplitter *m_rows;
    QSplitter *m_side;
    ClausePanel *m_clauses;
    ReadingArea *m_area;
    ContextPanel *m_context;
    SourceView *m_source;
    ProblemPanel *m_problems;
    WordingActions *m_wording;
    PrintActions *m_print;
    int m_zoom;
};

} // namespace Concordat
