// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace Concordat
{

/// A word as the search sees it: texts and queries are taken apart alike.
struct SearchWord {
    QByteArray folded; ///< UTF-8, small letters without accents, of at most 64 bytes: a name, a number, `group's`, `5.4.1`
    int position = 0;  ///< in the text, in QChar
    int length = 0;    ///< in QChar

    int end() const { return position + length; }
};

/// The words of a text, in order. An apostrophe between letters and a full stop between digits belong to the word; invisible characters
/// do not count. Linear.
QList<SearchWord> searchWords(QStringView text);

} // namespace Concordat
