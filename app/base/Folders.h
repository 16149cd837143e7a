// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Concordat
{

/// Where the user's own data are kept: packs, attached wordings, records. CONCORDAT_DATA if it is set, else `concordat` in the desktop's
/// data folder.
QString dataFolder();

/// Where Concordat keeps what it can make again, the search index for one. CONCORDAT_CACHE if it is set, else `concordat` in the
/// desktop's cache folder.
QString cacheFolder();

} // namespace Concordat
