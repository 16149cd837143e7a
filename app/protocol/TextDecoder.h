// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Problem.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Concordat
{

/// A text with line ends as LF, and what was odd about its bytes.
struct DecodedText {
    QString text;
    QList<Problem> problems;
};

/// Decodes UTF-8, UTF-16 and UTF-32, by byte order mark or by their zero bytes. Bytes that are no UTF-8 are read as Windows-1252, in which
/// older office programs write, so that no character is lost. CR LF and CR become LF; other control characters stay.
DecodedText decodeText(const QByteArray &bytes);

/// Whether the bytes are a text at all: few control characters and no zero bytes but those of UTF-16 and UTF-32. Looks at the first 64 KiB.
bool looksLikeText(const QByteArray &bytes);

} // namespace Concordat
