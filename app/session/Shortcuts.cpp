// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Shortcuts.h"

#include "session/Settings.h"

namespace Concordat
{

namespace
{

/// The part of its name before the dot.
QString pageOf(const QAction *action)
{
    return action->objectName().section(u'.', 0, 0);
}

} // namespace

Shortcuts::Shortcuts(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void Shortcuts::add(const QString &menu, QAction *action)
{
    Q_ASSERT(!action->objectName().isEmpty());
    m_entries.append({.menu = menu, .action = action, .usual = action->shortcuts()});
    if (const auto chosen = m_settings->shortcuts(action->objectName()))
        action->setShortcuts(*chosen);
}

bool Shortcuts::isUsual(int entry) const
{
    const ShortcutEntry &asked = m_entries.at(entry);
    return asked.action->shortcuts() == asked.usual;
}

std::optional<int> Shortcuts::clash(int entry, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return std::nullopt;
    const QString page = pageOf(m_entries.at(entry).action);
    const auto isEverywhere = [](const QString &of) { return of == u"window" || of == u"page"; };
    for (int other = 0; other < m_entries.size(); ++other) {
        const QString itsPage = pageOf(m_entries.at(other).action);
        const bool meet = page == itsPage || isEverywhere(page) || isEverywhere(itsPage);
        if (other != entry && meet && m_entries.at(other).action->shortcuts().contains(keys))
            return other;
    }
    return std::nullopt;
}

void Shortcuts::keep(int entry, const QList<QKeySequence> &keys)
{
    const ShortcutEntry &changing = m_entries.at(entry);
    changing.action->setShortcuts(keys);
    if (keys == changing.usual)
        m_settings->forgetShortcuts(changing.action->objectName());
    else
        m_settings->setShortcuts(changing.action->objectName(), keys);
    Q_EMIT changed(entry);
}

void Shortcuts::setKeys(int entry, const QKeySequence &keys)
{
    keep(entry, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
}

void Shortcuts::takeKeys(int entry, const QKeySequence &keys)
{
    while (const std::optional<int> other = clash(entry, keys)) {
        QList<QKeySequence> rest = m_entries.at(*other).action->shortcuts();
        rest.removeAll(keys);
        keep(*other, rest);
    }
    setKeys(entry, keys);
}

void Shortcuts::reset(int entry)
{
    keep(entry, m_entries.at(entry).usual);
}

void Shortcuts::resetAll()
{
    for (int entry = 0; entry < m_entries.size(); ++entry) {
        if (!isUsual(entry))
            reset(entry);
    }
}

} // namespace Concordat
