// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace Concordat
{

/// What a citable unit of a protocol is; the words are those of the design's "Clause ids".
enum class ClauseKind : std::uint8_t { Title, Section, Clause, Item, Bullet, Paragraph, TableRow, Preamble, Contents, History };

/// What a clause does, strongest first: of several rules in one clause the first in this order counts.
enum class Strength : std::uint8_t { MustNot, Must, ShouldNot, Should, Expected, Entitled, May, NeedNot, States };

/// The names of files, the command line and JSON: `table-row`, `must-not`.
QString name(ClauseKind kind);
QString name(Strength strength);

/// A unit that can be cited: heading, numbered paragraph, item, bullet, paragraph or table row, with its own text only.
struct Clause {
    QString id;    ///< unique in its protocol, for example `4.1(b)/2`
    QString label; ///< as it is cited, `5.4.1` or `(a)`; empty where the text has none
    QString text;  ///< own text without label, broken lines joined; a section's or title's heading
    ClauseKind kind = ClauseKind::Paragraph;
    Strength strength = Strength::States;
    std::uint8_t level = 0; ///< of a title 0, of a section its rank from 1; of anything else the depth below its section, from 1
    bool guessed = false;   ///< the structure here was guessed, and a problem says so
    int parent = -1;        ///< index of the clause whose number or lead-in this one continues; -1 at the top
    int section = -1;       ///< index of the innermost heading above; -1 before the first
    int firstLine = 0;      ///< 1-based, inclusive
    int lastLine = 0;       ///< 1-based, inclusive
    QStringList actors;     ///< who the rules of the clause bind or free, for example `member`, `monitoring-officer`

    bool isHeading() const { return kind == ClauseKind::Section || kind == ClauseKind::Title; }
};

/// A place in a clause that points at something else. Exactly one of target, external and "leads nowhere" holds.
struct Reference {
    int clause = -1;           ///< index of the clause that holds it
    int position = 0;          ///< in the clause's text, in QChar
    int length = 0;            ///< in QChar
    int target = -1;           ///< index of the clause referred to; -1 where it is outside or leads nowhere
    QList<int> furtherTargets; ///< the rest of a range or of a list below a lead-in
    QString external;          ///< what is meant outside this protocol, for example `Local Government Act 1972, section 100`
};

enum class FigureKind : std::uint8_t { Date, Money, TimeLimit, ReviewCycle };
QString name(FigureKind kind);

/// A date, sum, time limit or review cycle in a clause.
struct Figure {
    int clause = -1;  ///< index of the clause that holds it
    int position = 0; ///< in the clause's text, in QChar
    int length = 0;   ///< in QChar
    FigureKind kind = FigureKind::Date;
    QString value; ///< `2019-07-17`, `2019-07`, `25`, `28`, `P4Y`
    QString unit;  ///< `GBP`, `days`, `working-days`, ...; empty for dates and cycles
};

} // namespace Concordat
