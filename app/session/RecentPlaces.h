// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/History.h"

namespace Concordat
{

/// The clauses last gone to, in whatever tab, the latest first; each once, and no more than 30.
class RecentPlaces
{
public:
    RecentPlaces() = default;
    explicit RecentPlaces(const QList<Place> &places);

    /// The head of a protocol is no clause, and is not kept.
    void visit(const Place &place);

    const QList<Place> &places() const { return m_places; }

private:
    QList<Place> m_places;
};

} // namespace Concordat
