// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

namespace Concordat {

/// Gives every clause its strength and actors, and finds references and figures. One pass over the words, linear.
void analyse(ProtocolData &data);

} // namespace Concordat
