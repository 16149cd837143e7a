// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClauseFactText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

struct ClauseFactText {
    Q_DECLARE_TR_FUNCTIONS(Concordat::ClauseFactText)
};

QString actorInWords(const QString &actor)
{
    static const QHash<QString, const char *> words{
        {u"member"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "members")},
        {u"officer"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "officers")},
        {u"senior-officer"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "senior officers")},
        {u"chief-officer"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "the chief officer")},
        {u"monitoring-officer"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "the monitoring officer")},
        {u"finance-officer"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "the finance officer")},
        {u"clerk"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "the clerk")},
        {u"manager"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "managers")},
        {u"director"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "directors")},
        {u"chair"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "chairs")},
        {u"vice-chair"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "vice-chairs")},
        {u"group-leader"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "group leaders")},
        {u"group"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "political groups")},
        {u"committee"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "committees")},
        {u"authority"_s, QT_TRANSLATE_NOOP("Concordat::ClauseFactText", "the authority")},
    };
    const auto word = words.constFind(actor);
    return word == words.cend() ? actor : ClauseFactText::tr(*word);
}

} // namespace

QString actorsInWords(const QStringList &actors)
{
    QStringList words;
    for (const QString &actor : actors)
        words.append(actorInWords(actor));
    return words.join(u", "_s);
}

QString figureKindInWords(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Date:
        return ClauseFactText::tr("date");
    case FigureKind::Money:
        return ClauseFactText::tr("sum of money");
    case FigureKind::TimeLimit:
        return ClauseFactText::tr("time limit");
    case FigureKind::ReviewCycle:
        return ClauseFactText::tr("review cycle");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Concordat
