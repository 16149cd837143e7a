// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/PlacesMenu.h"

#include "session/Session.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr qsizetype mostPlaces = 20;
constexpr qsizetype enoughWords = 46;

struct Titles {
    QString name;
    QString tip;
};

} // namespace

PlacesMenu::PlacesMenu(Of places, Session *session, QWidget *parent)
    : QMenu(parent)
    , m_of(places)
    , m_session(session)
{
    const Titles titles = places == Of::History  ? Titles{tr("The &way here"), tr("Lists where you have been in this tab, to go back to")}
                          : places == Of::Recent ? Titles{tr("&Recent clauses"), tr("Lists the clauses you last went to")}
                                                 : Titles{tr("B&ookmarks"), tr("Lists the clauses you have marked")};
    setTitle(titles.name);
    menuAction()->setStatusTip(titles.tip);
    menuAction()->setToolTip(titles.tip);
    connect(this, &QMenu::aboutToShow, this, &PlacesMenu::fill);
}

void PlacesMenu::fill()
{
    clear();
    switch (m_of) {
    case Of::History:
        fillHistory();
        break;
    case Of::Recent:
        fillPlaces(m_session->recent().places(), tr("No clauses yet"));
        break;
    case Of::Bookmarks:
        fillBookmarks();
        break;
    }
}

QString PlacesMenu::titleOf(const Place &place) const
{
    const ProtocolEntry *entry = m_session->findEntry(place.protocol);
    if (!entry)
        return {};
    if (place.clause.isEmpty())
        return entry->name;
    const std::optional<int> clause = entry->protocol.find(place.clause);
    const QString words = clause ? entry->protocol.clauses().at(*clause).text : QString();
    const QString start = words.size() > enoughWords ? words.left(enoughWords) + u'…' : words;
    return tr("%1  %2  –  %3").arg(place.clause, start, entry->name);
}

QAction *PlacesMenu::addPlace(const Place &place, const QString &remark)
{
    QString title = titleOf(place);
    if (title.isEmpty())
        return nullptr;
    if (!remark.isEmpty())
        title += u"  ("_s + remark + u')';
    QAction *action = addAction(title.replace(u'&', u"&&"_s));
    connect(action, &QAction::triggered, m_session, [session = m_session, place] { session->open(place); });
    return action;
}

void PlacesMenu::fillHistory()
{
    const History &history = std::as_const(*m_session).history();
    const qsizetype latest = history.places().size() - 1;
    for (qsizetype i = latest; i >= 0 && latest - i < mostPlaces; --i) {
        QAction *action = addPlace(history.places().at(i));
        if (!action)
            continue;
        action->disconnect();
        action->setCheckable(true);
        action->setChecked(i == history.present());
        connect(action, &QAction::triggered, m_session, [session = m_session, i] { session->goTo(i); });
    }
    if (isEmpty())
        addAction(tr("Nowhere yet"))->setEnabled(false);
}

void PlacesMenu::fillPlaces(const QList<Place> &places, const QString &nothing)
{
    for (const Place &place : places.first(std::min(places.size(), mostPlaces)))
        addPlace(place);
    if (isEmpty())
        addAction(nothing)->setEnabled(false);
}

void PlacesMenu::fillBookmarks()
{
    for (const ProtocolEntry &entry : m_session->entries()) {
        for (const PlacedAnnotation &placed : m_session->annotations().placedIn(entry.key, entry.protocol)) {
            if (placed.annotation.kind != AnnotationKind::Bookmark)
                continue;
            const QString clause = placed.clause < 0 ? QString() : entry.protocol.clauses().at(placed.clause).id;
            const bool moved = clause != placed.annotation.place.clause;
            addPlace({.protocol = entry.key, .clause = clause}, moved ? tr("was %1").arg(placed.annotation.place.clause) : QString());
        }
    }
    if (isEmpty())
        addAction(tr("No bookmarks yet; Ctrl+D sets one"))->setEnabled(false);
}

} // namespace Concordat
