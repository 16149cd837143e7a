// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Concordat
{

/// A term that a text defines; the expansion is what an abbreviation stands for.
struct Definition {
    QString term;
    QString expansion = {};
};

/// The definitions in the text of one clause, in the order of their forms. Below a heading of definitions a plain "X is a Y" counts as one.
QList<Definition> definitionsIn(const QString &text, bool belowDefinitions);

/// Whether a heading announces definitions.
bool announcesDefinitions(const QString &heading);

} // namespace Concordat
