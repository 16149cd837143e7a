// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>

namespace Concordat
{

/// How a mark with words beside it is measured and painted when the words wrap.
class WrappedButtonLook
{
public:
    enum class Mark { Radio, Check };

    WrappedButtonLook(const QAbstractButton *button, Mark mark);

    QSize sizeHint() const;
    QSize minimumSizeHint() const;
    int heightForWidth(int width) const;
    void paint(QPainter *painter, bool hovered) const;

private:
    int markWidth() const;
    void paintMark(QPainter *painter, const QRectF &rect, bool hovered) const;

    const QAbstractButton *m_button;
    Mark m_mark;
    int m_side;
};

/// A radio button or check box whose words wrap, which Qt's own do not. Assistive programs see the button of Qt that it is.
template <typename Button, WrappedButtonLook::Mark mark>
class WrappingButton : public Button
{
public:
    WrappingButton(const QString &text, QWidget *parent)
        : Button(text, parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        Button::setSizePolicy(policy);
    }

    QSize sizeHint() const override { return look().sizeHint(); }
    QSize minimumSizeHint() const override { return look().minimumSizeHint(); }
    int heightForWidth(int width) const override { return look().heightForWidth(width); }

protected:
    bool hitButton(const QPoint &position) const override { return Button::rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        look().paint(&painter, Button::underMouse());
    }

private:
    WrappedButtonLook look() const { return {this, mark}; }
};

using WrappingRadioButton = WrappingButton<QRadioButton, WrappedButtonLook::Mark::Radio>;
using WrappingCheckBox = WrappingButton<QCheckBox, WrappedButtonLook::Mark::Check>;

} // namespace Concordat
