// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Tones.h"

#include <cmath>

namespace Concordat
{

namespace
{

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor blend(const QColor &from, const QColor &to, qreal share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Tones::Tones(const QPalette &palette)
    : background(palette.color(QPalette::Active, QPalette::Base))
    , text(palette.color(QPalette::Active, QPalette::Text))
{
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    current = blend(background, highlight, isDark() ? 0.22 : 0.10);
    figure = blend(background, text, isDark() ? 0.11 : 0.06);
    warning = blend(palette.color(QPalette::Active, QPalette::Window), QColor::fromHsv(42, 200, 255), isDark() ? 0.2 : 0.3);
    found = blend(background, QColor::fromHsv(46, 220, 255), isDark() ? 0.3 : 0.5);
    foundMark = QColor::fromHsv(40, 220, isDark() ? 235 : 215);
    faint = blend(background, text, 0.2);
    accent = readable(highlight);
    link = readable(blend(palette.color(QPalette::Active, QPalette::Link), highlight, 0.4));
    muted = readable(blend(background, text, 0.6));
    dimmed = readable(blend(background, text, 0.4));
}

bool Tones::isDark() const
{
    return luminance(background) < luminance(text);
}

QColor Tones::strength(Strength strength) const
{
    const int value = isDark() ? 235 : 150;
    switch (strength) {
    case Strength::MustNot:
    case Strength::ShouldNot:
        return readable(QColor::fromHsv(6, 170, value));
    case Strength::Must:
    case Strength::Should:
        return accent;
    case Strength::Expected:
    case Strength::Entitled:
        return readable(QColor::fromHsv(168, 190, value));
    case Strength::May:
    case Strength::NeedNot:
    case Strength::States:
        return muted;
    }
    Q_UNREACHABLE_RETURN(muted);
}

QColor Tones::outcome(Outcome outcome) const
{
    const int value = isDark() ? 235 : 150;
    switch (outcome) {
    case Outcome::Prohibited:
        return strength(Strength::MustNot);
    case Outcome::MustReport:
        return readable(QColor::fromHsv(32, 210, isDark() ? 240 : 160));
    case Outcome::Required:
    case Outcome::Advised:
        return accent;
    case Outcome::PermittedToRefuse:
        return readable(QColor::fromHsv(275, 110, value));
    case Outcome::Permitted:
    case Outcome::NoDuty:
        return readable(QColor::fromHsv(140, 170, isDark() ? 215 : 120));
    case Outcome::Silent:
        return muted;
    }
    Q_UNREACHABLE_RETURN(muted);
}

QColor Tones::readable(const QColor &wanted) const
{
    // The current clause's background is the nearer to the text's colour, so what can be read on it can be read everywhere.
    for (qreal share = 0; share < 1; share += 0.1) {
        const QColor colour = blend(wanted, text, share);
        if (contrast(colour, current) >= 4.5 && contrast(colour, background) >= 4.5)
            return colour;
    }
    return text;
}

} // namespace Concordat
