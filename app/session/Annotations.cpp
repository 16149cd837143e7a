// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Annotations.h"

#include "session/NearestClause.h"

#include <QCryptographicHash>
#include <QUuid>

namespace Concordat
{

Annotations::~Annotations() = default;

Result<> Annotations::open(std::unique_ptr<AnnotationStore> store)
{
    Result<QList<Annotation>> kept = store->read();
    if (!kept)
        return std::unexpected(kept.error());
    m_store = std::move(store);
    m_all = *kept;
    Q_EMIT changed();
    return {};
}

QString Annotations::hashOf(const QString &clauseText)
{
    return QString::fromLatin1(QCryptographicHash::hash(clauseText.simplified().toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::optional<Annotation> Annotations::find(AnnotationKind kind, const Place &place) const
{
    const auto is = [&](const Annotation &annotation) { return annotation.kind == kind && annotation.place == place; };
    const auto found = std::ranges::find_if(m_all, is);
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Annotation> Annotations::noteOn(const Place &place) const
{
    return find(AnnotationKind::Note, place);
}

std::optional<Annotation> Annotations::bookmarkOn(const Place &place) const
{
    return find(AnnotationKind::Bookmark, place);
}

QList<Annotation> Annotations::bookmarks() const
{
    QList<Annotation> found;
    std::ranges::copy_if(m_all, std::back_inserter(found), [](const Annotation &one) { return one.kind == AnnotationKind::Bookmark; });
    return found;
}

Result<> Annotations::setNote(const Place &place, const QString &text, const QString &clauseText)
{
    Annotation note = noteOn(place).value_or(Annotation{.kind = AnnotationKind::Note, .place = place});
    if (text.trimmed().isEmpty())
        return note.id.isEmpty() ? Result<>() : remove(note.id);
    if (note.text == text)
        return {};
    note.text = text;
    note.textHash = hashOf(clauseText);
    return keep(note);
}

Result<> Annotations::toggleBookmark(const Place &place, const QString &clauseText)
{
    if (const std::optional<Annotation> there = bookmarkOn(place))
        return remove(there->id);
    return keep({.kind = AnnotationKind::Bookmark, .place = place, .textHash = hashOf(clauseText)});
}

Result<> Annotations::keep(const Annotation &annotation)
{
    Annotation kept = annotation;
    if (kept.id.isEmpty())
        kept.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    kept.at = QDateTime::currentDateTimeUtc();
    if (m_store) {
        if (Result<> done = m_store->keep(kept); !done)
            return done;
    }
    const auto there = std::ranges::find(m_all, kept.id, &Annotation::id);
    if (there == m_all.end())
        m_all.append(kept);
    else
        *there = kept;
    Q_EMIT changed();
    return {};
}

Result<> Annotations::remove(const QString &id)
{
    if (m_store) {
        if (Result<> done = m_store->remove(id); !done)
            return done;
    }
    m_all.removeIf([&](const Annotation &annotation) { return annotation.id == id; });
    Q_EMIT changed();
    return {};
}

QList<PlacedAnnotation> Annotations::placedIn(const QString &key, const Protocol &protocol) const
{
    QHash<QString, QList<int>> byHash;
    const auto whereWordsStand = [&](const QString &hash) {
        // Only asked for where a clause has changed, which is rare, and then of all clauses at once.
        if (byHash.isEmpty()) {
            for (int i = 0; i < protocol.clauses().size(); ++i)
                byHash[hashOf(protocol.clauses().at(i).text)].append(i);
        }
        const QList<int> places = byHash.value(hash);
        return places.size() == 1 ? std::optional(places.constFirst()) : std::nullopt;
    };
    using Fit = PlacedAnnotation::Fit;
    QList<PlacedAnnotation> placed;
    for (const Annotation &annotation : m_all) {
        if (annotation.place.protocol != key)
            continue;
        const std::optional<int> same = protocol.find(annotation.place.clause);
        PlacedAnnotation one{.annotation = annotation};
        if (same && hashOf(protocol.clauses().at(*same).text) == annotation.textHash) {
            one.clause = *same;
        } else if (const std::optional<int> words = whereWordsStand(annotation.textHash)) {
            one.clause = *words;
            one.fit = Fit::Moved;
        } else {
            one.clause = nearestAbove(protocol, annotation.place.clause).value_or(-1);
            one.fit = same ? Fit::Changed : Fit::Gone;
        }
        placed.append(one);
    }
    std::ranges::stable_sort(placed, {}, &PlacedAnnotation::clause);
    return placed;
}

} // namespace Concordat
