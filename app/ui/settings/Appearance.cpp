// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace Concordat
{

namespace
{

/// Fusion's own colours of either kind; only the link must be told from the text in both.
QPalette paletteOf(Appearance appearance)
{
    const bool dark = appearance == Appearance::Dark;
    const QColor text = dark ? QColor(0xf0f0f0) : QColor(0x1b1b1b);
    QPalette palette(dark ? QColor(0x35383c) : QColor(0xf0f0f1), dark ? QColor(0x2a2c2f) : QColor(0xf0f0f1));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, dark ? QColor(0x1e2022) : QColor(Qt::white));
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x26282b) : QColor(0xf6f6f7));
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x35383c) : QColor(Qt::white));
    palette.setColor(QPalette::Highlight, dark ? QColor(0x3b78c0) : QColor(0x2b68ad));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x82b8f2) : QColor(0x1c5a9e));
    QColor faded = text;
    faded.setAlphaF(0.55F);
    palette.setColor(QPalette::PlaceholderText, faded);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

} // namespace

void applyAppearance(Appearance appearance)
{
    const auto scheme = appearance == Appearance::Light  ? Qt::ColorScheme::Light
                        : appearance == Appearance::Dark ? Qt::ColorScheme::Dark
                                                         : Qt::ColorScheme::Unknown;
    QStyleHints *hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != scheme || scheme == Qt::ColorScheme::Unknown)
        hints->setColorScheme(scheme);
    const bool isDark = QPalette().color(QPalette::Window).lightness() < QPalette().color(QPalette::WindowText).lightness();
    if (appearance == Appearance::AsDesktop)
        QApplication::setPalette(QPalette());
    else if (isDark != (appearance == Appearance::Dark))
        QApplication::setPalette(paletteOf(appearance));
}

} // namespace Concordat
