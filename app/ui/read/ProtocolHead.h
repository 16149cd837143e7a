// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QStringList>

namespace Concordat
{

/// What is said about a protocol around its title: whose it is; and since when it holds, and whose words these are.
QStringList linesAbove(const Protocol &protocol);
QStringList linesBelow(const Protocol &protocol);

} // namespace Concordat
