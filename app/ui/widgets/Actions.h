// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;

namespace Concordat
{

/// What an action is called, looks like and answers to; `tip` says in a sentence what it does.
struct ActionLooks {
    QString name = {}; ///< of settings, for example `read.find`: the page it belongs to, or `window`; never translated
    QString text;
    QString tip;
    QString icon = {};
    QList<QKeySequence> shortcuts = {};
};

/// The tool tip tells the keys, and follows them when they change.
QAction *makeAction(QObject *parent, const ActionLooks &looks);
QAction *makeToggle(QObject *parent, const ActionLooks &looks, bool on);

/// What a page puts into the window's menus; an entry of nullptr is a separator.
struct PageActions {
    QList<QAction *> file;
    QList<QAction *> edit;
    QList<QAction *> view;
    QList<QAction *> go;
    QList<QAction *> toolBarStart;
    QList<QAction *> toolBarEnd;
};

} // namespace Concordat
