// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/WatchedApplication.h"

#include <QEvent>
#include <QMetaEnum>

#include <ctime>

namespace Concordat
{

namespace
{

/// The time that this thread has computed: what other programs take of a busy machine would say nothing about ours.
qint64 computedMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const auto type = static_cast<int>(event->type());
    const QString name = QString::fromLatin1(receiver->metaObject()->className());
    const qint64 begin = computedMilliseconds();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (const qint64 taken = computedMilliseconds() - begin; taken > m_longest) {
        m_longest = taken;
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
