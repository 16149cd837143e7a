// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Concordat
{

/// Cuts many short strings from few large ones, since taking and freeing memory for each is a good part of the time that a large text
/// needs. A string that was cut is shared, detached and ended by a null character like any other; it keeps its page in memory.
class StringPages
{
public:
    StringPages() = default;
    ~StringPages();
    Q_DISABLE_COPY_MOVE(StringPages)

    /// The parts as one string.
    QString cut(QStringView first, QStringView second = {}, QStringView third = {});

private:
    void turnPage();

    static constexpr qsizetype pageSize = 32 * 1024;
    static constexpr qsizetype longestCut = pageSize / 16; ///< a longer one has memory of its own

    QString m_page;
    qsizetype m_used = pageSize;
    int m_counted = 0; ///< strings still to be cut that the page counts among its users already, since counting one by one is slow
};

} // namespace Concordat
