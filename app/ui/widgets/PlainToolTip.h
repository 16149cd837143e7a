// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPoint;
class QWidget;

namespace Concordat
{

/// Shows a tool tip whose words come from a document: it wraps, and nothing in it is taken for HTML. An empty text hides it.
void showPlainToolTip(const QPoint &globalPosition, const QString &text, QWidget *widget);

} // namespace Concordat
