// SPDX-License-Identifier: GPL-3.0-or-later
// The published text beside a session's restatement.
#include "session/Session.h"

#include <QFuture>

namespace Concordat
{

const AttachedWording *Session::wording() const
{
    return m_entry < 0 ? nullptr : m_library.wordingOf(m_entries.at(m_entry).key);
}

void Session::setTextShown(TextShown shown)
{
    if (shown == m_textShown)
        return;
    m_textShown = shown;
    Q_EMIT textShownChanged();
}

void Session::readWording(const QString &file)
{
    const Pack *pack = m_entry < 0 ? nullptr : m_library.find(m_entries.at(m_entry).key);
    if (!pack)
        return;
    const quint64 generation = ++m_wordingGeneration;
    const auto finish = [this, generation](const Result<AttachedWording> &read) {
        if (generation != m_wordingGeneration)
            return;
        if (read)
            Q_EMIT wordingRead(*read);
        else
            Q_EMIT wordingFailed(read.error());
    };
    const auto queued = [this, finish](const Result<AttachedWording> &read) {
        QMetaObject::invokeMethod(this, [=] { finish(read); }, Qt::QueuedConnection);
    };
    QtFuture::makeReadyVoidFuture()
        .then(QtFuture::Launch::Async,
              [file, pack = *pack, others = m_library.packs()] { return Concordat::readWording(file, pack, others); })
        .then(this, queued);
}

Result<> Session::attach(const AttachedWording &wording, const QString &folder)
{
    if (Result<> kept = keepWording(wording, folder); !kept)
        return kept;
    m_library.attach(wording);
    Q_EMIT wordingChanged();
    return {};
}

Result<> Session::detachWording(const QString &folder)
{
    if (!wording())
        return {};
    const QString authority = wording()->authority;
    if (Result<> dropped = dropWording(authority, folder); !dropped)
        return dropped;
    m_library.detach(authority);
    Q_EMIT wordingChanged();
    return {};
}

} // namespace Concordat
