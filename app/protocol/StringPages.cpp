// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/StringPages.h"

#include <algorithm>

namespace Concordat
{

StringPages::~StringPages()
{
    turnPage();
}

QString StringPages::cut(QStringView first, QStringView second, QStringView third)
{
    const qsizetype size = first.size() + second.size() + third.size();
    if (size == 0 || size >= longestCut)
        return first.toString() + second.toString() + third.toString();
    if (m_used + size >= pageSize) {
        turnPage();
        m_page = QString(pageSize, Qt::Uninitialized);
        m_used = 0;
    }
    QString::DataPointer &page = m_page.data_ptr();
    if (m_counted == 0) {
        m_counted = 256;
        page.d_ptr()->ref_.fetchAndAddRelaxed(m_counted);
    }
    --m_counted;
    // No other string has these characters of the page, so that it need not be detached to write them.
    char16_t *begin = page.data() + m_used;
    char16_t *at = begin;
    for (const QStringView part : {first, second, third})
        at = std::copy_n(part.utf16(), part.size(), at);
    *at = 0;
    m_used += size + 1;
    return QString(QString::DataPointer(page.d_ptr(), begin, size));
}

/// Takes back what was counted too much.
void StringPages::turnPage()
{
    if (m_counted > 0)
        m_page.data_ptr().d_ptr()->ref_.fetchAndSubRelaxed(m_counted);
    m_counted = 0;
}

} // namespace Concordat
