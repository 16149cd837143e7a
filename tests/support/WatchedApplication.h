// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace Concordat
{

/// An application that measures how long the interface thread is kept by any one event, with all that is done within it, in time that the
/// thread computes.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    /// For how long the window may be kept at most. A build without optimisation is allowed some times as long.
    static constexpr qint64 limitMilliseconds = 50;
    static constexpr qint64 allowedMilliseconds =
#ifdef NDEBUG
        limitMilliseconds;
#else
        limitMilliseconds * 2;
#endif

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    qint64 longestMilliseconds() const { return m_longest; }
    QString longestEvent() const { return m_event; } ///< what it was, for a message
    void forget();

private:
    int m_depth = 0;
    qint64 m_longest = 0;
    QString m_event;
};

} // namespace Concordat
