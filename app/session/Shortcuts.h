// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <optional>

namespace Concordat
{

class Settings;

/// An action that keys can be given to.
struct ShortcutEntry {
    QString menu; ///< the title of the menu it stands in
    QAction *action = nullptr;
    QList<QKeySequence> usual; ///< its keys until the user chose others
};

/// The keys of all actions: the usual ones, and those that the user chose instead, which settings keep.
/// The actions are the truth; a change goes to them at once.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    explicit Shortcuts(Settings *settings, QObject *parent = nullptr);

    /// Takes in an action, which must have a name and outlive this, and gives it the keys that the user chose for it.
    void add(const QString &menu, QAction *action);

    const QList<ShortcutEntry> &entries() const { return m_entries; }
    bool isUsual(int entry) const;

    /// The other entry that answers to these keys where this one does: two pages may use the same, being never shown at once.
    std::optional<int> clash(int entry, const QKeySequence &keys) const;

    /// Gives an action these keys and no others; empty ones are none.
    void setKeys(int entry, const QKeySequence &keys);
    /// Gives an action these keys, and takes them from whichever has them now.
    void takeKeys(int entry, const QKeySequence &keys);
    void reset(int entry);
    void resetAll();

Q_SIGNALS:
    void changed(int entry);

private:
    void keep(int entry, const QList<QKeySequence> &keys);

    Settings *m_settings;
    QList<ShortcutEntry> m_entries;
};

} // namespace Concordat
