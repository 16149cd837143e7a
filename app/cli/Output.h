// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>

/// What commands print: results to the standard output, everything else to the standard error, both as UTF-8.
namespace Concordat::Output
{

void line(const QString &text);
void json(const QJsonDocument &document);
void error(const QString &text);

/// Says why the arguments or the input cannot be used; returns the exit code 2.
int refuse(const QString &reason);

} // namespace Concordat::Output
