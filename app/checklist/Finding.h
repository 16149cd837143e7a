// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Outcome.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Concordat
{

enum class DayKind : std::uint8_t { Days, WorkingDays };

/// By when something is due, and how that was counted.
struct Deadline {
    QString question; ///< whose answer is the day that is counted from
    QString event;    ///< what happened on that day; may be empty
    QDate from;       ///< null while that is not answered, and so is `due`
    int number = 0;
    DayKind kind = DayKind::Days;
    QDate due; ///< the last day on which it is in time

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// A clause that can be read in two ways: the reading that the rule follows, and the other.
struct Doubt {
    QString used;
    QString other;

    bool isEmpty() const { return used.isEmpty() && other.isEmpty(); }
    friend bool operator==(const Doubt &, const Doubt &) = default;
};

/// What the user is told, always with its clause.
struct Finding {
    QString rule; ///< id of the rule within its checklist and authority
    Outcome outcome = Outcome::Silent;
    Force force = Force::None;
    QString says;
    QStringList clauses; ///< ids; where the outcome is Silent, the nearest to read
    std::optional<Deadline> deadline;
    Doubt doubt;
    QString task; ///< what to do afterwards; empty where there is nothing

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace Concordat
