// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Settings.h"

#include "session/ClauseLink.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QStringList linksOf(const QList<Place> &places)
{
    QStringList links;
    for (const Place &place : places)
        links.append(linkTo(place));
    return links;
}

QList<Place> placesOf(const QStringList &links)
{
    constexpr qsizetype enough = 50;
    QList<Place> places;
    for (const QString &link : links.first(std::min(links.size(), enough))) {
        if (const std::optional<Place> place = placeOf(link))
            places.append(*place);
    }
    return places;
}

} // namespace

Settings::Settings() = default;

Settings::Settings(const QString &file)
    : m_store(file, QSettings::IniFormat)
{
}

QString Settings::protocol() const
{
    return m_store.value(u"read/protocol"_s).toString();
}

void Settings::setProtocol(const QString &key)
{
    m_store.setValue(u"read/protocol"_s, key);
}

QString Settings::page() const
{
    return m_store.value(u"window/page"_s).toString();
}

void Settings::setPage(const QString &name)
{
    m_store.setValue(u"window/page"_s, name);
}

QString Settings::authority() const
{
    return m_store.value(u"user/authority"_s).toString();
}

void Settings::setAuthority(const QString &id)
{
    m_store.setValue(u"user/authority"_s, id);
    Q_EMIT identityChanged();
}

QString Settings::who() const
{
    return m_store.value(u"user/name"_s, qEnvironmentVariable("USER")).toString();
}

void Settings::setWho(const QString &name)
{
    m_store.setValue(u"user/name"_s, name);
}

std::optional<Role> Settings::role() const
{
    return roleNamed(m_store.value(u"user/role"_s).toString());
}

void Settings::setRole(Role role)
{
    m_store.setValue(u"user/role"_s, name(role));
    Q_EMIT identityChanged();
}

QString Settings::userName() const
{
    return m_store.value(u"user/name"_s).toString();
}

void Settings::setUserName(const QString &userName)
{
    m_store.setValue(u"user/name"_s, userName.simplified());
    Q_EMIT identityChanged();
}

QString Settings::language() const
{
    const QString language = m_store.value(u"window/language"_s).toString();
    return language == u"en" || language == u"cy" ? language : QString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(u"window/language"_s, language);
}

Appearance Settings::appearance() const
{
    const QString name = m_store.value(u"window/appearance"_s).toString();
    return name == u"light" ? Appearance::Light : name == u"dark" ? Appearance::Dark : Appearance::AsDesktop;
}

void Settings::setAppearance(Appearance appearance)
{
    const QString name = appearance == Appearance::Light ? u"light"_s : appearance == Appearance::Dark ? u"dark"_s : QString();
    m_store.setValue(u"window/appearance"_s, name);
}

std::optional<QList<QKeySequence>> Settings::shortcuts(const QString &action) const
{
    const QVariant kept = m_store.value("shortcuts/"_L1 + action);
    if (!kept.isValid())
        return std::nullopt;
    QList<QKeySequence> keys = QKeySequence::listFromString(kept.toString(), QKeySequence::PortableText);
    keys.removeIf([](const QKeySequence &sequence) { return sequence.isEmpty() || sequence[0].key() == Qt::Key_unknown; });
    return keys;
}

void Settings::setShortcuts(const QString &action, const QList<QKeySequence> &keys)
{
    m_store.setValue("shortcuts/"_L1 + action, QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void Settings::forgetShortcuts(const QString &action)
{
    m_store.remove("shortcuts/"_L1 + action);
}

Reading Settings::reading() const
{
    return {.tabs = placesOf(m_store.value(u"read/tabs"_s).toStringList()),
            .tab = m_store.value(u"read/tab"_s).toInt(),
            .recent = placesOf(m_store.value(u"read/recent"_s).toStringList())};
}

void Settings::setReading(const Reading &reading)
{
    m_store.setValue(u"read/tabs"_s, linksOf(reading.tabs));
    m_store.setValue(u"read/tab"_s, reading.tab);
    m_store.setValue(u"read/recent"_s, linksOf(reading.recent));
}

int Settings::zoom() const
{
    bool isNumber = false;
    const int percent = m_store.value(u"read/zoom"_s, 100).toInt(&isNumber);
    return isNumber && percent >= smallestZoom && percent <= largestZoom ? percent : 100;
}

void Settings::setZoom(int percent)
{
    m_store.setValue(u"read/zoom"_s, percent);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(u"window/geometry"_s, geometry);
}

bool Settings::isShown(const QString &panel, bool otherwise) const
{
    return m_store.value("read/shown/"_L1 + panel, otherwise).toBool();
}

void Settings::setShown(const QString &panel, bool shown)
{
    m_store.setValue("read/shown/"_L1 + panel, shown);
}

QByteArray Settings::arrangement(const QString &splitter) const
{
    return m_store.value("read/arrangement/"_L1 + splitter).toByteArray();
}

void Settings::setArrangement(const QString &splitter, const QByteArray &state)
{
    m_store.setValue("read/arrangement/"_L1 + splitter, state);
}

} // namespace Concordat
