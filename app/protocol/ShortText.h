// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <charconv>

namespace Concordat
{

/// A text of at most 64 characters that is put together without taking memory, such as a label or an ordinal. What goes beyond is left out.
class ShortText
{
public:
    void append(char16_t c)
    {
        if (m_size < m_text.size())
            m_text[m_size++] = c;
    }

    void append(QStringView text)
    {
        for (const QChar c : text)
            append(c.unicode());
    }

    void appendNumber(int number)
    {
        char digits[12];
        const char *end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
        for (const char *digit = digits; digit != end; ++digit)
            append(static_cast<char16_t>(*digit));
    }

    QStringView view() const { return {m_text.data(), static_cast<qsizetype>(m_size)}; }
    QString toString() const { return view().toString(); }

private:
    std::array<char16_t, 64> m_text;
    size_t m_size = 0;
};

} // namespace Concordat
