// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Concordat
{

/// Somewhere in a protocol: its key in the session, and a clause id; no clause is the head of the protocol.
struct Place {
    QString protocol;
    QString clause;

    friend bool operator==(const Place &, const Place &) = default;
};

/// The places a reader has been, as in a web browser: a visit drops what lay ahead. Keeps the last 200.
class History
{
public:
    void visit(const Place &place);

    /// The reader has moved on a little: the present place is replaced, not left behind.
    void amend(const Place &place);

    bool canGoBack() const { return m_present > 0; }
    bool canGoForward() const { return m_present + 1 < m_places.size(); }
    std::optional<Place> goBack();
    std::optional<Place> goForward();

    const QList<Place> &places() const { return m_places; } ///< oldest first
    qsizetype present() const { return m_present; }         ///< which of them; -1 where there is none
    std::optional<Place> goTo(qsizetype place);

private:
    QList<Place> m_places;
    qsizetype m_present = -1;
};

} // namespace Concordat
