// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

class QTextDocument;

namespace Concordat
{

/// Writes a document as PDF, ODT, HTML or plain text, by the path's suffix. The file appears whole or not at all. Fails with the path and
/// the system's reason.
Result<> saveDocument(const QTextDocument &document, const QString &path);

} // namespace Concordat
