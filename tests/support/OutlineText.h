// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QString>
#include <QStringList>

namespace Concordat
{

/// A protocol as the `.outline` files of tests/data/forms write it: `<kind> <id> <- <parent or -> | <text>`, a line a clause.
QStringList outlineOf(const Protocol &protocol);

/// What two lists of lines differ in, as people read it: `-` expected and not there, `+` there and not expected, a line around each.
/// Empty if they are the same.
QString difference(const QStringList &expected, const QStringList &actual);

/// The text of a list that must be empty, for QVERIFY2.
inline QByteArray lines(const QStringList &faults)
{
    return '\n' + faults.join(u'\n').toUtf8();
}

} // namespace Concordat
