// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "library/PackValues.h"
#include "library/Topic.h"
#include "protocol/Protocol.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Concordat
{

/// The folder `protocols/<authority>/`: a restatement and the topics of its clauses.
struct Pack {
    QString id;     ///< the authority's id, the same as the folder's name
    QString folder; ///< absolute path
    Protocol protocol;
    QHash<QString, QStringList> topics; ///< clause id to topic ids, the first one primary
    QHash<QString, PackValue> values;   ///< by matter; empty where nobody has read the text for them
};

/// Reads a pack and checks it: front matter complete, id as the folder, no problem in the text, a known topic for every clause that
/// is not a heading, contents row or history, and a value for every matter if it has any. Fails with all that is wrong, each with file,
/// line and reason.
std::expected<Pack, QList<Problem>> readPack(const QString &folder, const QList<Topic> &topics, const QList<ValueDefinition> &matters = {});

} // namespace Concordat
