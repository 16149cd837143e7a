// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <xapian.h>

namespace Concordat
{

// What the index holds of a clause. A word as it stands has no prefix and its places; those begin with a small letter or a digit.

/// A word of the clause itself, by the meaning of its stem.
std::string ownTerm(const QByteArray &meaning);

/// The same, or of its heading and lead-in, or of its authority's id.
std::string contextTerm(const QByteArray &meaning);

std::string authorityTerm(const QString &id);
std::string topicTerm(const QString &id);
std::string actorTerm(const QString &name);
std::string strengthTerm(const QString &name);

/// The clause itself, which no two documents share.
std::string clauseTerm(const QString &authority, const QString &clause);

/// Where a document keeps what its clause belongs to, as writeFacets() makes it.
constexpr Xapian::valueno facetSlot = 0;

} // namespace Concordat
