// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlRecord>
#include <QString>

namespace Concordat
{

/// The one way in which what is hashed is written down: each text as `<number of bytes>:<UTF-8>,`, so that no two contents share a form.
class CanonicalForm
{
public:
    CanonicalForm &add(const QString &text);

    /// The columns of a row by name, each with its type and value. Left out are its id, for which the audit trail has a field, and what is
    /// NULL, so that a column which comes later changes no hash.
    CanonicalForm &add(const QSqlRecord &row);

    QString sha256() const; ///< 64 lower-case hexadecimal digits

private:
    QByteArray m_bytes;
};

} // namespace Concordat
