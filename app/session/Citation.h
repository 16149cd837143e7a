// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QCoreApplication>

namespace Concordat
{

struct ProtocolEntry;

/// The fixed forms in which a clause is cited elsewhere.
class Citation
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::Citation)

public:
    enum class Form {
        Short,     ///< wiltshire:62
        Full,      ///< Wiltshire (and Swindon) Fire Authority, Protocol for …, paragraph 62
        Quotation, ///< the clause's words, then the full form
        Link,      ///< concordat:wiltshire/62
    };

    static QString of(const ProtocolEntry &entry, int clause, Form form);
};

} // namespace Concordat
