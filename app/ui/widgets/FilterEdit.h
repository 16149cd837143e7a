// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Concordat
{

/// A line to filter a list below it by: Down goes to the list, Return takes the first match, Escape clears.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void listWanted();
    void firstMatchWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Concordat
