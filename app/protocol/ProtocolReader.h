// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "protocol/Protocol.h"

#include <QByteArray>
#include <QString>

namespace Concordat
{

/// Reads the text of a protocol, a published wording or a pack's restatement alike, into a structured document.
///
/// It goes by the form of lines and the run of numbers. Whatever the bytes are, a protocol comes back: what is odd in them
/// is among its problems, and no character of the text is dropped. Time and memory are linear in the size.
Protocol readProtocol(const QByteArray &bytes);

/// The same for a file. Fails if the file cannot be read, is over 64 MiB, or holds no text (binary).
Result<Protocol> readProtocolFile(const QString &path);

} // namespace Concordat
