// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "session/History.h"

#include <QDateTime>
#include <QObject>

namespace Concordat
{

class Protocol;

enum class AnnotationKind : std::uint8_t { Note, Bookmark };

/// A note or a bookmark on a clause, and what the clause said when it was put there.
struct Annotation {
    QString id = {}; ///< unique, given by whoever keeps it
    AnnotationKind kind = AnnotationKind::Note;
    Place place = {};
    QString text = {};     ///< of a bookmark empty
    QString textHash = {}; ///< hashOf() the clause's text
    QDateTime at = {};

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// Where annotations are kept.
class AnnotationStore
{
public:
    virtual ~AnnotationStore() = default;

    virtual Result<QList<Annotation>> read() = 0;

    /// Keeps one, new or changed, and takes one away; on the disk when it returns.
    virtual Result<> keep(const Annotation &annotation) = 0;
    virtual Result<> remove(const QString &id) = 0;
};

/// An annotation and where it stands in a text.
struct PlacedAnnotation {
    enum class Fit : std::uint8_t {
        Same,    ///< the clause says what it said
        Changed, ///< it says something else now
        Moved,   ///< the words stand in another clause now
        Gone,    ///< the clause went, and this is the nearest one above
    };

    Annotation annotation = {};
    int clause = -1; ///< -1 at the head, where nothing nearer is left
    Fit fit = Fit::Same;
};

/// The user's notes and bookmarks. A change is kept before it is told of; one that cannot be kept is not made.
class Annotations : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Annotations() override;

    /// From now on they are kept there, and those that are there are shown. Without a store they last as long as the program.
    Result<> open(std::unique_ptr<AnnotationStore> store);

    QList<Annotation> bookmarks() const; ///< oldest first
    const QList<Annotation> &all() const { return m_all; }

    /// The note and the bookmark of a clause, by its id; nothing where there is none.
    std::optional<Annotation> noteOn(const Place &place) const;
    std::optional<Annotation> bookmarkOn(const Place &place) const;

    /// Puts a note on a clause or changes it; an empty text takes it away.
    Result<> setNote(const Place &place, const QString &text, const QString &clauseText);
    Result<> toggleBookmark(const Place &place, const QString &clauseText);

    /// Those of a protocol as its text is now, in the order of its clauses.
    QList<PlacedAnnotation> placedIn(const QString &key, const Protocol &protocol) const;

    /// What a clause's text is known by: a SHA-256 of it, spaces aside.
    static QString hashOf(const QString &clauseText);

Q_SIGNALS:
    void changed();

private:
    std::optional<Annotation> find(AnnotationKind kind, const Place &place) const;
    Result<> keep(const Annotation &annotation);
    Result<> remove(const QString &id);

    std::unique_ptr<AnnotationStore> m_store;
    QList<Annotation> m_all;
};

} // namespace Concordat
