// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Clause.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

QString name(ClauseKind kind)
{
    switch (kind) {
    case ClauseKind::Title:
        return u"title"_s;
    case ClauseKind::Section:
        return u"section"_s;
    case ClauseKind::Clause:
        return u"clause"_s;
    case ClauseKind::Item:
        return u"item"_s;
    case ClauseKind::Bullet:
        return u"bullet"_s;
    case ClauseKind::Paragraph:
        return u"paragraph"_s;
    case ClauseKind::TableRow:
        return u"table-row"_s;
    case ClauseKind::Preamble:
        return u"preamble"_s;
    case ClauseKind::Contents:
        return u"contents"_s;
    case ClauseKind::History:
        return u"history"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString name(Strength strength)
{
    switch (strength) {
    case Strength::MustNot:
        return u"must-not"_s;
    case Strength::Must:
        return u"must"_s;
    case Strength::ShouldNot:
        return u"should-not"_s;
    case Strength::Should:
        return u"should"_s;
    case Strength::Expected:
        return u"expected"_s;
    case Strength::Entitled:
        return u"entitled"_s;
    case Strength::May:
        return u"may"_s;
    case Strength::NeedNot:
        return u"need-not"_s;
    case Strength::States:
        return u"states"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString name(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Date:
        return u"date"_s;
    case FigureKind::Money:
        return u"money"_s;
    case FigureKind::TimeLimit:
        return u"time-limit"_s;
    case FigureKind::ReviewCycle:
        return u"review-cycle"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Concordat
