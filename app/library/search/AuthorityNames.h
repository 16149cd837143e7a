// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace Concordat
{

/// Knows the authorities at hand by what people call them: `Wiltshire`, `wilts`, `bucks`, `central beds`, `Wiltshrie`.
class AuthorityNames
{
public:
    AuthorityNames() = default;
    explicit AuthorityNames(const QList<Pack> &packs);

    /// The ids of those that the words fit equally well, in alphabetical order; none if a word fits none. What every public body is called,
    /// such as "council", names nobody by itself.
    QStringList named(QStringView words) const;

private:
    struct Name {
        QString id;
        QList<QByteArray> words; ///< folded, those of the id first
        QByteArray initials;     ///< of the id
    };
    QList<Name> m_names;
};

} // namespace Concordat
