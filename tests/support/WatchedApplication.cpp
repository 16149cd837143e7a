// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/WatchedApplication.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>

namespace Concordat
{

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const auto type = static_cast<int>(event->type());
    const QString name = QString::fromLatin1(receiver->metaObject()->className());
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (timer.elapsed() > m_longest) {
        m_longest = timer.elapsed();
        m_event = name + u' ' + QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
    }
    return done;
}

void WatchedApplication::forget()
{
    m_longest = 0;
    m_event.clear();
}

} // namespace Concordat
