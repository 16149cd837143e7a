// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Words.h"

namespace Concordat
{

// What part of a sentence a word can be; a word of no such class is most often a noun or a verb.

bool isModal(Word word);

/// A verb that makes a clause of its own: a modal, or a form of be, have and do.
bool isFinite(Word word);

bool isPronoun(Word word);
bool isDeterminer(Word word);

/// Member, officer, committee, ...: those who can do something, and not the adjectives in their titles.
bool isPersonNoun(Word word);

bool isPreposition(Word word);

} // namespace Concordat
