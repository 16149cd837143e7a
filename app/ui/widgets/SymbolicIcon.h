// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace Concordat
{

/// An icon of the resources that takes the palette's colour of text when it is drawn, light or dark, enabled or not.
QIcon symbolicIcon(const QString &name);

/// Concordat's own mark, in its own colours.
QIcon applicationIcon();

} // namespace Concordat
