// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StrengthText.h"

#include <QCoreApplication>

namespace Concordat
{

namespace
{
struct StrengthText {
    Q_DECLARE_TR_FUNCTIONS(Concordat::StrengthText)
};
} // namespace

QString strengthWord(Strength strength)
{
    switch (strength) {
    case Strength::MustNot:
        return StrengthText::tr("must not");
    case Strength::Must:
        return StrengthText::tr("must");
    case Strength::ShouldNot:
        return StrengthText::tr("should not");
    case Strength::Should:
        return StrengthText::tr("should");
    case Strength::Expected:
        return StrengthText::tr("can expect");
    case Strength::Entitled:
        return StrengthText::tr("entitled");
    case Strength::May:
        return StrengthText::tr("may");
    case Strength::NeedNot:
        return StrengthText::tr("need not");
    case Strength::States:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString strengthMeaning(Strength strength)
{
    switch (strength) {
    case Strength::MustNot:
        return StrengthText::tr("This clause forbids something.");
    case Strength::Must:
        return StrengthText::tr("This clause lays down a duty.");
    case Strength::ShouldNot:
        return StrengthText::tr("This clause advises against something.");
    case Strength::Should:
        return StrengthText::tr("This clause says what ought to be done.");
    case Strength::Expected:
        return StrengthText::tr("This clause says what one side can expect of the other.");
    case Strength::Entitled:
        return StrengthText::tr("This clause gives a right.");
    case Strength::May:
        return StrengthText::tr("This clause allows something.");
    case Strength::NeedNot:
        return StrengthText::tr("This clause says what is not required.");
    case Strength::States:
        return StrengthText::tr("This clause states something and makes no rule.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Concordat
