// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Concordat
{

/// A subject that clauses of different authorities share, from `protocols/topics.yaml`.
struct Topic {
    QString id;
    QString title;
    QString scope;  ///< one line that says what belongs to it
    QString parent; ///< id of the group it stands under; empty for a group itself
    QStringList synonyms;
};

/// All topics of a `topics.yaml`, groups included, in the order of the file; fails with file, line and reason.
Result<QList<Topic>> readTopics(const QString &path);

} // namespace Concordat
