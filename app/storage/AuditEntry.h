// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Concordat
{

/// One entry of the audit trail: what was done to which row, and a hash of the row's content. `hash` covers all of it and, by `previous`,
/// the entries before.
struct AuditEntry {
    qint64 number = 0; ///< from 1, without gaps
    QString at;        ///< ISO 8601 in UTC
    QString who;
    QString what;
    QString table; ///< `file` for what concerns the file as a whole
    QString row;
    QString rowHash;
    QString previous;
    QString hash;

    /// The hash that the entry should bear: SHA-256 over its other fields in this order, in CanonicalForm.
    QString rightHash() const;
};

} // namespace Concordat
