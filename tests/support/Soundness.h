// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QStringList>

namespace Concordat
{

/// What breaks the promises of a protocol, whatever its text: ids that are not unique, parents that do not stand above, places
/// outside a text, characters of the source that are nowhere. At most a few, each as a sentence; empty for a sound one.
QStringList faultsOf(const Protocol &protocol);

} // namespace Concordat
