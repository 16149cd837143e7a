// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringView>

namespace Concordat
{

/// An edition of a protocol, as the authority lists it.
struct Edition {
    QString label;
    QString date; ///< ISO date, year-month or year; empty where not known
    QString note;
};

/// How often, by whom and by which clause a protocol is reviewed; what the text does not say is empty.
struct Review {
    QString every; ///< ISO 8601 duration, for example `P4Y`
    QString by;
    QString clause; ///< clause id
};

/// The facts about a protocol that stand in YAML at the head of a pack's `protocol.md`.
struct FrontMatter {
    QString id;
    QString authority;
    QString kind; ///< `fire-authority`, `unitary`, `county`, `district` or `combined`
    QString title;
    QString adopted;         ///< ISO date, year-month or year; empty where not known
    QList<Edition> editions; ///< oldest first
    Review review;
    QStringList absent;           ///< parts that the text speaks of and its publisher left out, for example `Appendix A`
    QMap<QString, QString> posts; ///< post, for example `monitoring-officer`, to what this authority calls it

    QHash<QString, int> lines; ///< 1-based line of each key that is there

    bool isEmpty() const { return id.isEmpty() && authority.isEmpty() && title.isEmpty(); }
};

/// Reads the YAML between the two `---` lines. Refuses what is not a map of the known keys, aliases, and anything over 64 KiB, with the
/// line.
Result<FrontMatter> readFrontMatter(QStringView yaml, int firstLine);

} // namespace Concordat
