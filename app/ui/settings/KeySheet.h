// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Concordat
{

class Shortcuts;

/// All keys there are, by menu, to search and to keep open beside the work. It is made of the actions themselves.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(Shortcuts *shortcuts, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeWanted(); ///< the user wants other keys
};

} // namespace Concordat
