// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/WordClasses.h"

namespace Concordat
{

bool isModal(Word word)
{
    return word >= Word::Must && word <= Word::Could;
}

bool isFinite(Word word)
{
    return isModal(word) ||
           isOneOf(word, {Word::Is, Word::Are, Word::Was, Word::Were, Word::Has, Word::Have, Word::Had, Word::Does, Word::Do});
}

bool isPronoun(Word word)
{
    return isOneOf(word, {Word::They, Word::He, Word::She, Word::It, Word::You, Word::We});
}

bool isDeterminer(Word word)
{
    return word >= Word::The && word <= Word::Either;
}

bool isPersonNoun(Word word)
{
    return word >= Word::Member && word <= Word::Person &&
           !isOneOf(word, {Word::Chief, Word::Fire, Word::Monitoring, Word::Finance, Word::Vice, Word::Senior, Word::Political, Word::Party,
                           Word::Proper, Word::Principal, Word::Public});
}

bool isPreposition(Word word)
{
    return word >= Word::To && word <= Word::Upon;
}

} // namespace Concordat
