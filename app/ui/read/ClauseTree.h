// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace Concordat
{

/// The tree of clauses. It says where the user goes, and how: by keys one steps along, with the mouse one jumps. A current
/// row that changes for any other reason, such as a filter, says nothing.
class ClauseTree : public QTreeView
{
    Q_OBJECT

public:
    explicit ClauseTree(QWidget *parent = nullptr);

Q_SIGNALS:
    void steppedTo(const QModelIndex &index);
    void jumpedTo(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    enum class Cause { Other, Key, Mouse };

    Cause m_cause = Cause::Other;
};

} // namespace Concordat
