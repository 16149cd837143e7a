// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Words.h"

namespace Concordat
{

/// The words and marks of one clause by their place. Before the first and behind the last one nothing but full stops is seen, so looking
/// back and ahead needs no test of the ends. Text and tokens must outlive it.
class TokenView
{
public:
    TokenView(QStringView text, const std::vector<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

    size_t size() const { return m_tokens.size(); }
    QStringView text() const { return m_text; }
    const Token &operator[](size_t i) const { return m_tokens[i]; }

    Word at(size_t i) const { return i < m_tokens.size() ? m_tokens[i].word : Word::FullStop; }
    bool isCapital(size_t i) const { return i < m_tokens.size() && m_tokens[i].capital; }
    QStringView textAt(size_t i) const { return i < m_tokens.size() ? textOf(i, i) : QStringView(); }
    QStringView textOf(size_t first, size_t last) const
    {
        return m_text.sliced(m_tokens[first].begin, m_tokens[last].end() - m_tokens[first].begin);
    }

private:
    QStringView m_text;
    const std::vector<Token> &m_tokens;
};

} // namespace Concordat
