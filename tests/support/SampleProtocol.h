// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

namespace Concordat
{

/// A small made-up protocol with every kind of clause and strength, references inside, outside and to nowhere, and figures,
/// for tests of what stands above the reader:
///
///   title, 1 Purpose, 1.1, meetings (no number), 1.2, 1.2(a), 1.2(b), 1.2/1, 2 Gifts, 2.1, 2.2, table 2/0 and 2/1, 3 Café, 3.1 …
Protocol sampleProtocol();

/// The same with many more clauses below a section 4, for what must not depend on a text being short.
Protocol longSampleProtocol(int clauses);

/// Adds folders `aston`, `barford` and `carlow` with packs for Library::open.
void writeSamplePacks(const QString &folder);

} // namespace Concordat
