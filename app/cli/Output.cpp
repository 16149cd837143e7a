// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Output.h"

#include <cstdio>

namespace Concordat::Output
{

namespace
{

/// The name of a file can hold line ends and codes that a terminal obeys.
QString onOneLine(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c.category() == QChar::Other_Control ? QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0')) : QString(c);
    return result;
}

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
}

} // namespace

void line(const QString &text)
{
    write(stdout, text.toUtf8() + '\n');
}

void json(const QJsonDocument &document)
{
    write(stdout, document.toJson());
}

void error(const QString &text)
{
    write(stderr, "concordat: " + onOneLine(text).toUtf8() + '\n');
}

int refuse(const QString &reason)
{
    error(reason);
    return 2;
}

} // namespace Concordat::Output
