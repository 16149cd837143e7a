// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

class QTextLayout;

namespace Concordat
{

/// Breaks a text into at most so many lines of a width, in pixels, for a delegate to draw; returns their height.
qreal layOutPassage(QTextLayout &layout, qreal width, int mostLines);

} // namespace Concordat
