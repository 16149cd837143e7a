// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CsvText.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

QString spreadsheetText(const QString &text)
{
    if (text.isEmpty())
        return text;
    const QChar first = text.front();
    const bool isFormula = u"=+-@＝＋－＠"_s.contains(first) || first.category() == QChar::Other_Control;
    return isFormula ? u'\'' + text : text;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        QString text = spreadsheetText(cell);
        const bool needsQuotes = std::ranges::any_of(text, [](QChar c) { return u",\"\r\n"_s.contains(c); });
        quoted.append(needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text);
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace Concordat
