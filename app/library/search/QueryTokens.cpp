// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/QueryTokens.h"

#include "protocol/Characters.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int mostWords = 64;

using Kind = QueryToken::Kind;

bool isQuotationMark(QChar c)
{
    return c == u'"' || c == QChar(0x201C) || c == QChar(0x201D);
}

std::optional<QueryFilter::Field> fieldOf(QStringView name)
{
    constexpr std::pair<QLatin1StringView, QueryFilter::Field> fields[] = {
        {"authority"_L1, QueryFilter::Field::Authority},
        {"topic"_L1, QueryFilter::Field::Topic},
        {"actor"_L1, QueryFilter::Field::Actor},
        {"strength"_L1, QueryFilter::Field::Strength},
    };
    const auto *found =
        std::ranges::find_if(fields, [&](const auto &field) { return name.compare(field.first, Qt::CaseInsensitive) == 0; });
    return found == std::end(fields) ? std::nullopt : std::optional(found->second);
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString &typed)
        : m_typed(typed)
    {
    }

    QueryTokens read()
    {
        while (m_at < m_typed.size() && !m_result.cut) {
            if (m_typed.at(m_at).isSpace())
                ++m_at;
            else if (isQuotationMark(m_typed.at(m_at)))
                readPhrase();
            else
                readChunk();
        }
        return std::move(m_result);
    }

private:
    /// The end of the phrase whose opening mark stands at a place; nothing for half a pair.
    std::optional<qsizetype> endOfPhrase(qsizetype opening) const
    {
        for (qsizetype i = opening + 1; i < m_typed.size() && m_hasPairs; ++i) {
            if (isQuotationMark(m_typed.at(i)))
                return i;
        }
        m_hasPairs = false;
        return std::nullopt;
    }

    void readPhrase()
    {
        const auto end = endOfPhrase(m_at);
        if (!end) {
            ++m_at;
            return;
        }
        add(Kind::Phrase, wordsBetween(m_at + 1, *end));
        m_at = *end + 1;
    }

    void readChunk()
    {
        qsizetype begin = m_at;
        while (m_at < m_typed.size() && !m_typed.at(m_at).isSpace() && !isQuotationMark(m_typed.at(m_at)))
            ++m_at;
        qsizetype end = m_at;
        for (; begin < end && m_typed.at(begin) == u'('; ++begin)
            m_result.tokens.append({.kind = Kind::Open, .words = {}, .filter = {}});
        int closing = 0;
        // In "4.1(b)" the bracket belongs to the number.
        const bool opensOne = QStringView(m_typed).sliced(begin, end - begin).contains(u'(');
        for (; !opensOne && end > begin && m_typed.at(end - 1) == u')'; --end)
            ++closing;
        if (begin + 1 < end && m_typed.at(begin) == u'-' && isLetterOrDigit(m_typed.at(begin + 1).unicode())) {
            m_result.tokens.append({.kind = Kind::Not, .words = {}, .filter = {}});
            ++begin;
        }
        readWords(begin, end);
        for (; closing > 0; --closing)
            m_result.tokens.append({.kind = Kind::Close, .words = {}, .filter = {}});
    }

    void readWords(qsizetype begin, qsizetype end)
    {
        const QStringView chunk = QStringView(m_typed).sliced(begin, end - begin);
        if (chunk == u"AND" || chunk == u"OR" || chunk == u"NOT") {
            m_result.tokens.append({.kind = chunk == u"AND"  ? Kind::And
                                            : chunk == u"OR" ? Kind::Or
                                                             : Kind::Not,
                                    .words = {},
                                    .filter = {}});
            return;
        }
        const qsizetype colon = chunk.indexOf(u':');
        if (colon > 0) {
            if (const auto field = fieldOf(chunk.first(colon))) {
                readFilter(*field, chunk.sliced(colon + 1));
                return;
            }
        }
        const QList<SearchWord> words = wordsBetween(begin, end);
        for (const SearchWord &word : words) {
            const bool prefix = word.end() == end - 1 && m_typed.at(word.end()) == u'*';
            add(prefix ? Kind::Prefix : Kind::Word, {word});
        }
    }

    void readFilter(QueryFilter::Field field, QStringView value)
    {
        QString text = value.toString();
        if (value.isEmpty() && m_at < m_typed.size() && isQuotationMark(m_typed.at(m_at))) {
            if (const auto closing = endOfPhrase(m_at)) {
                text = m_typed.sliced(m_at + 1, *closing - m_at - 1).simplified();
                m_at = *closing + 1;
            }
        }
        if (!text.isEmpty())
            m_result.tokens.append({.kind = Kind::Filter, .words = {}, .filter = {.field = field, .value = text, .excluded = false}});
    }

    QList<SearchWord> wordsBetween(qsizetype begin, qsizetype end) const
    {
        QList<SearchWord> words = searchWords(QStringView(m_typed).sliced(begin, end - begin));
        for (SearchWord &word : words)
            word.position += static_cast<int>(begin);
        return words;
    }

    void add(Kind kind, const QList<SearchWord> &words)
    {
        m_words += static_cast<int>(words.size());
        m_result.cut = m_words > mostWords;
        if (!words.isEmpty() && !m_result.cut)
            m_result.tokens.append({.kind = kind, .words = words, .filter = {}});
    }

    const QString &m_typed;
    QueryTokens m_result;
    qsizetype m_at = 0;
    int m_words = 0;
    mutable bool m_hasPairs = true; ///< further quotation marks may follow
};

} // namespace

QueryTokens queryTokens(const QString &typed)
{
    return Tokenizer(typed).read();
}

} // namespace Concordat
