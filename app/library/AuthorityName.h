// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Concordat
{

/// Whether many public bodies have this word in their names, such as "council" or "fire"; `word` in small letters.
bool isGenericName(QStringView word);

/// The words of an authority's name that tell it from others, in small letters: `wiltshire` and `swindon`.
QStringList properWords(QStringView authority);

} // namespace Concordat
