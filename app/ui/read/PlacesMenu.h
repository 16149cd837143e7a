// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/History.h"

#include <QMenu>

namespace Concordat
{

class Session;

/// A menu of places to go to: the way here, the clauses last gone to, or the bookmarks. It is filled when it is opened.
class PlacesMenu : public QMenu
{
    Q_OBJECT

public:
    enum class Of { History, Recent, Bookmarks };

    PlacesMenu(Of places, Session *session, QWidget *parent = nullptr);

    /// Writes the entries as they are now.
    void fill();

private:
    void fillHistory();
    void fillPlaces(const QList<Place> &places, const QString &nothing);
    void fillBookmarks();
    QAction *addPlace(const Place &place, const QString &remark = {});
    QString titleOf(const Place &place) const;

    Of m_of;
    Session *m_session;
};

} // namespace Concordat
