// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QPushButton;
class QTreeView;

namespace Concordat
{

class FilterEdit;
class MessageBar;
class ShortcutFilterModel;
class ShortcutModel;
class Shortcuts;

/// The keys of all actions, to look up and to change. What is changed holds at once.
class ShortcutsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPanel(Shortcuts *shortcuts, QWidget *parent = nullptr);

private:
    struct Clash {
        int entry;
        QKeySequence keys;
    };

    void layOut();
    void connectAll();
    void sayClash(int entry, int other, const QKeySequence &keys);
    void updateButtons();
    std::optional<int> currentEntry() const;

    Shortcuts *m_shortcuts;
    ShortcutModel *m_model;
    ShortcutFilterModel *m_filtered;
    FilterEdit *m_filter;
    QTreeView *m_view;
    MessageBar *m_message;
    QPushButton *m_change;
    QPushButton *m_usual;
    QPushButton *m_allUsual;
    std::optional<Clash> m_clash;
};

} // namespace Concordat
