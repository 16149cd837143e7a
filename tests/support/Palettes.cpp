// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Palettes.h"

namespace Concordat
{

namespace
{

struct Colours {
    QColor window, text, base, button, highlight, link;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.button, colours.window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colours.link);
    QColor faded = colours.text;
    faded.setAlphaF(0.5f);
    palette.setColor(QPalette::PlaceholderText, faded);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xefeff0),
                      .text = QColor(0x1d2023),
                      .base = QColor(0xffffff),
                      .button = QColor(0xf4f4f5),
                      .highlight = QColor(0x2f6fb5),
                      .link = QColor(0x1f5fa8)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x2a2d31),
                      .text = QColor(0xe6e8ea),
                      .base = QColor(0x1d1f22),
                      .button = QColor(0x34383d),
                      .highlight = QColor(0x3d7ec7),
                      .link = QColor(0x7db4ee)});
}

QPalette highContrastPalette()
{
    QPalette palette = paletteOf({.window = Qt::black,
                                  .text = Qt::white,
                                  .base = Qt::black,
                                  .button = Qt::black,
                                  .highlight = QColor(0xffff00),
                                  .link = QColor(0x00ffff)});
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

} // namespace Concordat
