// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Outline.h"
#include "protocol/Protocol.h"

namespace Concordat
{

/// Gives every clause its strength and actors, finds references and figures, and reports unfinished sentences. One pass over the words,
/// linear; a large text is shared out among the processor's cores.
void analyse(ProtocolData &data, const QHash<QString, KnownId> &ids);

} // namespace Concordat
