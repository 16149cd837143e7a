// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/ProtocolHead.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

struct ProtocolHead {
    Q_DECLARE_TR_FUNCTIONS(Concordat::ProtocolHead)
};

/// An ISO date, year-month or year as it is written in the user's language.
QString dateInWords(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    if (day.isValid())
        return QLocale().toString(day, u"d MMMM yyyy"_s);
    const QDate month = QDate::fromString(iso + "-01"_L1, Qt::ISODate);
    return month.isValid() ? QLocale().toString(month, u"MMMM yyyy"_s) : iso;
}

} // namespace

QStringList linesAbove(const Protocol &protocol)
{
    return protocol.authority().isEmpty() ? QStringList() : QStringList{protocol.authority()};
}

QStringList linesBelow(const Protocol &protocol)
{
    const FrontMatter &facts = protocol.frontMatter();
    if (facts.isEmpty())
        return {};
    const QString origin = ProtocolHead::tr("Restated in Concordat’s words, not the authority’s own wording");
    if (facts.adopted.isEmpty())
        return {origin};
    return {ProtocolHead::tr("Adopted %1").arg(dateInWords(facts.adopted)), origin};
}

} // namespace Concordat
