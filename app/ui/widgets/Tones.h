// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Outcome.h"
#include "protocol/Clause.h"

#include <QColor>
#include <QPalette>

namespace Concordat
{

QColor blend(const QColor &from, const QColor &to, qreal share);

/// The contrast of two colours as WCAG counts it, from 1 to 21.
qreal contrast(const QColor &one, const QColor &other);

/// The colours of a text, all computed from a palette, so that they follow the desktop. Each that words are set in has a
/// contrast of at least 4.5 to the background.
struct Tones {
    explicit Tones(const QPalette &palette);

    bool isDark() const;
    QColor strength(Strength strength) const;
    QColor outcome(Outcome outcome) const;

    QColor background;
    QColor text;
    QColor muted;  ///< labels, notes
    QColor dimmed; ///< what a lens leaves aside: still to be read, not to be looked at
    QColor faint;  ///< hairlines; never words
    QColor accent; ///< bar of the current clause; words that lead somewhere
    QColor link;
    QColor current;   ///< behind the current clause
    QColor figure;    ///< behind a date, sum or time limit
    QColor found;     ///< behind words that were looked for
    QColor foundMark; ///< the same as a mark in a scroll bar; never behind words
    QColor warning;   ///< behind a message that something is wrong

private:
    QColor readable(const QColor &wanted) const;
};

} // namespace Concordat
