// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace Concordat
{

/// A scroll bar that shows where in the text something was found.
class HitScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    using QScrollBar::QScrollBar;

    /// Each from 0 at the top of the text to 1 at its end; `current` is one of them, or -1.
    void setHits(const QList<qreal> &hits, qsizetype current);
    const QList<qreal> &hits() const { return m_hits; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<qreal> m_hits;
    qsizetype m_current = -1;
};

} // namespace Concordat
