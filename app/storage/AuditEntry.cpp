// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditEntry.h"

#include "storage/CanonicalForm.h"

namespace Concordat
{

QString AuditEntry::rightHash() const
{
    CanonicalForm form;
    for (const QString &field : {QString::number(number), at, who, what, table, row, rowHash, previous})
        form.add(field);
    return form.sha256();
}

} // namespace Concordat
