// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Reading.h"
#include "session/Role.h"

#include <QByteArray>
#include <QKeySequence>
#include <QObject>
#include <QSettings>
#include <QString>

namespace Concordat
{

enum class Appearance : std::uint8_t { AsDesktop, Light, Dark };

/// What the window remembers from one start to the next. Values that make no sense read as the default.
class Settings : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallestZoom = 50;
    static constexpr int largestZoom = 300;

    Settings();                             ///< the user's own
    explicit Settings(const QString &file); ///< an INI file

    QString protocol() const; ///< key of the pack last read
    void setProtocol(const QString &key);

    QString page() const; ///< name of the page last shown
    void setPage(const QString &name);

    QString authority() const; ///< id of the user's own authority; empty until said
    void setAuthority(const QString &id);

    QString who() const; ///< the user's name, for the records; that of the system account until said
    void setWho(const QString &name);

    std::optional<Role> role() const; ///< nothing until said
    void setRole(Role role);

    QString userName() const; ///< goes with answers in the records; empty until said
    void setUserName(const QString &name);

    QString language() const; ///< `en` or `cy`; empty: as the desktop
    void setLanguage(const QString &language);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// The keys the user chose for an action, by its name; an empty list is no keys at all, nothing the usual ones.
    std::optional<QList<QKeySequence>> shortcuts(const QString &action) const;
    void setShortcuts(const QString &action, const QList<QKeySequence> &keys);
    void forgetShortcuts(const QString &action);

    Reading reading() const; ///< where the user read last
    void setReading(const Reading &reading);

    int zoom() const; ///< per cent
    void setZoom(int percent);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Whether a panel of the reader is shown, by its name.
    bool isShown(const QString &panel, bool otherwise) const;
    void setShown(const QString &panel, bool shown);

    /// The sizes of a splitter, by its name.
    QByteArray arrangement(const QString &splitter) const;
    void setArrangement(const QString &splitter, const QByteArray &state);

Q_SIGNALS:
    void identityChanged(); ///< name, authority or role

private:
    QSettings m_store;
};

} // namespace Concordat
