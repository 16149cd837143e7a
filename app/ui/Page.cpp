// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Page.h"

namespace Concordat
{

Page::Page(const PageLooks &looks, QWidget *parent)
    : QWidget(parent)
    , m_looks(looks)
{
    setObjectName(looks.name);
}

void Page::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
}

} // namespace Concordat
