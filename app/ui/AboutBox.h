// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Concordat
{

/// Says what Concordat is; does not hold up the window behind it.
void showAboutBox(QWidget *parent);

} // namespace Concordat
