// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/AttachedWording.h"

#include <QDialog>

class QTabWidget;

namespace Concordat
{

/// Shows how a published text fits a protocol, clause by clause, before the user attaches it; one that does not fit is refused with the
/// reason.
class AttachDialog : public QDialog
{
    Q_OBJECT

public:
    AttachDialog(const AttachedWording &wording, const Pack &pack, QWidget *parent = nullptr);

private:
    void addList(QTabWidget *tabs, const QString &title, const QString &nothing, const QStringList &rows);
};

} // namespace Concordat
