// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Concordat
{

/// Whether a text is the source of a web page: it has list, heading or paragraph tags.
bool looksLikeHtml(QStringView text);

/// The text of a web page's source with the labels that a browser would number its lists with. Breaks that the page makes are line
/// separators (U+2028), so that line numbers stay those of the source. Scripts and styles are left out; nothing is interpreted or fetched.
QString textFromHtml(QStringView html);

} // namespace Concordat
