// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ChosenPacks.h"

namespace Concordat
{

QList<const Pack *> chosenPacks(const Library &library, const QStringList &authorities)
{
    QList<const Pack *> packs;
    if (authorities.isEmpty()) {
        for (const Pack &pack : library.packs())
            packs.append(&pack);
    }
    for (const QString &authority : authorities) {
        if (const Pack *pack = library.find(authority); pack != nullptr && !packs.contains(pack))
            packs.append(pack);
    }
    return packs;
}

} // namespace Concordat
