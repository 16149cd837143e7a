// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Concordat
{

/// A large button with an icon, a title and a sentence that says what lies behind it.
class DoorButton : public QPushButton
{
    Q_OBJECT

public:
    DoorButton(const QString &icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont titleFont() const;
    int iconSide() const;
    int gap() const;
    QRect textRect(int width) const;

    QString m_sentence;
};

} // namespace Concordat
