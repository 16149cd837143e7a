// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Words.h"

namespace Concordat
{

// What part of a sentence a word can be; a word of no such class is most often a noun or a verb.

constexpr bool isModal(Word word)
{
    return word >= Word::Must && word <= Word::Could;
}

/// A verb that makes a clause of its own: a modal, or a form of be, have and do.
constexpr bool isFinite(Word word)
{
    return isModal(word) ||
           isOneOf(word, {Word::Is, Word::Are, Word::Was, Word::Were, Word::Has, Word::Have, Word::Had, Word::Does, Word::Do});
}

constexpr bool isPronoun(Word word)
{
    return isOneOf(word, {Word::They, Word::He, Word::She, Word::It, Word::You, Word::We});
}

constexpr bool isDeterminer(Word word)
{
    return word >= Word::The && word <= Word::Either;
}

/// Member, officer, committee, ...: those who can do something, and not the adjectives in their titles.
constexpr bool isPersonNoun(Word word)
{
    return word >= Word::Member && word <= Word::Person &&
           !isOneOf(word, {Word::Chief, Word::Fire, Word::Monitoring, Word::Finance, Word::Vice, Word::Senior, Word::Political, Word::Party,
                           Word::Proper, Word::Principal, Word::Public});
}

constexpr bool isPreposition(Word word)
{
    return word >= Word::To && word <= Word::Upon;
}

} // namespace Concordat
