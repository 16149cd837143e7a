// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WordingFitText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString percent(double share)
{
    return QLocale().toString(qRound(share * 100));
}

} // namespace

QString WordingFitText::summary(const WordingFit &fit)
{
    const auto matched = fit.matched.size();
    return tr("%1 of %2 clauses have their text; %3 of the text are not among them.")
        .arg(matched)
        .arg(matched + fit.missing.size())
        .arg(fit.extra.size());
}

QString WordingFitText::refusal(const WordingFit &fit, const QString &authority)
{
    QString reason;
    switch (fit.verdict) {
    case WordingFit::Verdict::Fits:
        return {};
    case WordingFit::Verdict::NamesAnother:
        reason = tr("It is the text of %1, not of %2.").arg(fit.namedAuthority, authority);
        break;
    case WordingFit::Verdict::IdsDiffer:
        reason = tr("It does not seem to be the protocol of %1: too few clauses agree.").arg(authority);
        break;
    case WordingFit::Verdict::TextDiffers:
        reason = tr("It does not seem to be the protocol of %1: the numbers agree, but not what they say.").arg(authority);
        break;
    }
    const auto here = fit.matched.size() + fit.missing.size();
    const auto there = fit.matched.size() + fit.extra.size();
    if (fit.matched.isEmpty())
        return reason + u' ' + tr("None of the %1 clauses here has the number of one of the %2 of the text.").arg(here).arg(there);
    const QString figures =
        tr("Of the %1 clauses here and the %2 of the text, %3 have the same number; %4 of %5 headings and %6 % of the words agree there.")
            .arg(here)
            .arg(there)
            .arg(fit.matched.size())
            .arg(fit.headingsAlike)
            .arg(fit.headings)
            .arg(percent(fit.likeness));
    return reason + u' ' + figures;
}

} // namespace Concordat
