// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Outcome.h"

#include <QWidget>

namespace Concordat
{

/// The outcome of a check in large words with a mark of its own shape, so that it does not rely on colour.
class OutcomeBadge : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeBadge(QWidget *parent = nullptr);

    void setOutcome(std::optional<Outcome> outcome, const QString &words, const QString &remaining);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont largeFont() const;
    int margin() const;
    int textLeft() const;

    std::optional<Outcome> m_outcome;
    QString m_words;
    QString m_remaining;
};

/// Draws the mark of an outcome, filled with one colour and its sign in another; an open ring where there is none yet.
void paintOutcomeMark(QPainter *painter, const QRectF &rect, std::optional<Outcome> outcome, const QColor &colour, const QColor &sign);

} // namespace Concordat
