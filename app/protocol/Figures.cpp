// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Figures.h"

#include "protocol/Characters.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

/// A number in a text: digits or a number word.
struct Amount {
    QString value;
    bool isWord = false;
};

class FigureFinder
{
public:
    FigureFinder(int clause, QStringView text, const std::vector<Token> &tokens, QList<Figure> &figures)
        : m_clause(clause)
        , m_text(text)
        , m_tokens(tokens)
        , m_figures(figures)
        , m_firstOfClause(figures.size())
    {
    }

    void find()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i)
            i = look(i);
    }

private:
    Word at(size_t i) const { return i < m_tokens.size() ? m_tokens[i].word : Word::FullStop; }
    QStringView textAt(size_t i) const
    {
        return i < m_tokens.size() ? m_text.sliced(m_tokens[i].begin, m_tokens[i].length) : QStringView();
    }

    /// The last token of what was found at i, or i itself.
    size_t look(size_t i)
    {
        const Word word = at(i);
        if (word == Word::Pound)
            return money(i);
        if (word == Word::Number)
            return number(i);
        if (valueOf(word) > 0)
            return numberWord(i);
        if (monthOf(word) > 0 && m_tokens[i].capital)
            return month(i);
        if (word == Word::Annual || word == Word::Annually || word == Word::Every || word == Word::Yearly || word == Word::Quarterly ||
            word == Word::Monthly)
            return cycle(i);
        return i;
    }

    void add(size_t first, size_t last, FigureKind kind, const QString &value, const QString &unit = {})
    {
        Figure figure;
        figure.clause = m_clause;
        figure.position = m_tokens[first].begin;
        figure.length = m_tokens[last].end() - figure.position;
        figure.kind = kind;
        figure.value = value;
        figure.unit = unit;
        const QStringView printed = m_text.sliced(figure.position, figure.length);
        for (qsizetype i = m_firstOfClause; i < m_figures.size(); ++i) {
            if (m_text.sliced(m_figures.at(i).position, m_figures.at(i).length) == printed)
                return;
        }
        m_figures.append(figure);
    }

    /// Digits with thousands marks and pence; a digit that is glued on behind them is a footnote's mark.
    static QStringView sumWithoutFootnote(QStringView digits)
    {
        const qsizetype comma = digits.lastIndexOf(u',');
        if (comma < 0)
            return digits;
        const qsizetype end = comma + 4;
        if (end < digits.size() && digits[end] != u'.')
            return digits.first(end);
        constexpr qsizetype pence = 3;
        return digits.first(std::min(digits.size(), end + pence));
    }

    size_t money(size_t i)
    {
        if (at(i + 1) != Word::Number || m_tokens[i + 1].begin > m_tokens[i].end() + 1)
            return i;
        QString value = sumWithoutFootnote(textAt(i + 1)).toString();
        const qsizetype length = value.size();
        value.remove(u',');
        if (value.isEmpty() || !isDigit(value.at(0).unicode()))
            return i;
        qsizetype digits = 0;
        while (digits < value.size() && (isDigit(value.at(digits).unicode()) || value.at(digits) == u'.'))
            ++digits;
        value.truncate(digits);
        if (value.endsWith(u".00"))
            value.chop(3);
        add(i, i + 1, FigureKind::Money, value, u"GBP"_s);
        if (m_figures.size() > m_firstOfClause && length < m_tokens[i + 1].length)
            m_figures.last().length = m_tokens[i + 1].begin + static_cast<int>(length) - m_figures.last().position;
        return i + 1;
    }

    /// Unit of time at a place, with the words before it: `working days`, `clear days`, `days`.
    struct Period {
        size_t last = 0;
        QString unit;
        char letter = 0;
    };

    std::optional<Period> periodAt(size_t i) const
    {
        QString prefix;
        if (at(i) == Word::Working || at(i) == Word::Clear || at(i) == Word::Calendar) {
            prefix = textAt(i).toString().toLower() + u'-';
            ++i;
        }
        switch (at(i)) {
        case Word::Day:
        case Word::Days:
            return Period{i, prefix + u"days", 'D'};
        case Word::Week:
        case Word::Weeks:
            return Period{i, prefix + u"weeks", 'W'};
        case Word::Month:
        case Word::Months:
            return Period{i, prefix + u"months", 'M'};
        case Word::Year:
        case Word::Years:
            return Period{i, prefix + u"years", 'Y'};
        case Word::Hour:
        case Word::Hours:
            return Period{i, prefix + u"hours", 'H'};
        case Word::Minutes:
            return Period{i, prefix + u"minutes", 'm'};
        default:
            return std::nullopt;
        }
    }

    size_t number(size_t i)
    {
        const QStringView digits = textAt(i);
        if (const auto day = dayOfMonth(digits)) {
            if (const size_t last = date(i, *day); last > i)
                return last;
        }
        if (const size_t last = numericDate(i); last > i)
            return last;
        if (digits.endsWith(u'p') && digits.size() <= 3 && digits.chopped(1).toInt() > 0) {
            add(i, i, FigureKind::Money, u"0."_s + digits.chopped(1).toString().rightJustified(2, u'0'), u"GBP"_s);
            return i;
        }
        if (digits.toInt() > 0)
            return limit(i, {digits.toString(), false});
        return i;
    }

    size_t numberWord(size_t i)
    {
        // "four yearly cycle"
        if (at(i + 1) == Word::Yearly) {
            const size_t last = at(i + 2) == Word::Cycle || at(i + 2) == Word::Basis ? i + 2 : i + 1;
            add(i, last, FigureKind::ReviewCycle, u'P' + QString::number(valueOf(at(i))) + u'Y');
            return last;
        }
        return limit(i, {QString::number(valueOf(at(i))), true});
    }

    size_t limit(size_t i, const Amount &amount)
    {
        const auto period = periodAt(unitPlace(i));
        if (!period)
            return i;
        if (i > 0 && at(i - 1) == Word::Every)
            return i;
        if (amount.isWord && amount.value == u"1" && !isLimitWord(i))
            return period->last;
        add(i, period->last, FigureKind::TimeLimit, amount.value, period->unit);
        return period->last;
    }

    /// Where the unit of a number stands: right behind it, or after the same number in words, "28 (twenty-eight) days".
    size_t unitPlace(size_t i) const
    {
        constexpr size_t longestAside = 5;
        if (at(i + 1) != Word::OpenBracket)
            return i + 1;
        for (size_t k = i + 2; k < i + 2 + longestAside; ++k) {
            if (at(k) == Word::CloseBracket)
                return k + 1;
        }
        return i + 1;
    }

    /// "one day they may ..." is no limit; "within one week" is.
    bool isLimitWord(size_t i) const
    {
        return i > 0 && (at(i - 1) == Word::Within || at(i - 1) == Word::Than || at(i - 1) == Word::Of || textAt(i - 1) == u"least");
    }

    // ---- dates -----------------------------------------------------------------------------------------------------

    static std::optional<int> dayOfMonth(QStringView digits)
    {
        for (const QStringView suffix : {QStringView(u"st"), QStringView(u"nd"), QStringView(u"rd"), QStringView(u"th")}) {
            if (digits.endsWith(suffix))
                digits.chop(2);
        }
        bool number = false;
        const int day = digits.toInt(&number);
        return number && day >= 1 && day <= 31 && digits.size() <= 2 ? std::optional(day) : std::nullopt;
    }

    static bool isYear(QStringView digits) { return digits.size() == 4 && digits.toInt() >= 1800 && digits.toInt() < 2200; }

    static QString twoDigits(int value) { return QString::number(value).rightJustified(2, u'0'); }

    size_t date(size_t i, int day)
    {
        size_t at_ = i + 1;
        if (at(at_) == Word::Of)
            ++at_;
        const int month = monthOf(at(at_));
        if (month == 0 || !m_tokens[at_].capital)
            return i;
        const size_t year = at(at_ + 1) == Word::Comma ? at_ + 2 : at_ + 1;
        if (isYear(textAt(year))) {
            add(i, year, FigureKind::Date, textAt(year) + u'-' + twoDigits(month) + u'-' + twoDigits(day));
            return year;
        }
        add(i, at_, FigureKind::Date, u"--"_s + twoDigits(month) + u'-' + twoDigits(day));
        return at_;
    }

    /// 04/05/2021, day first; 2021-05-04 as it is.
    size_t numericDate(size_t i)
    {
        if (at(i + 1) == Word::Slash && at(i + 2) == Word::Number && at(i + 3) == Word::Slash && at(i + 4) == Word::Number) {
            int day = textAt(i).toInt();
            int month = textAt(i + 2).toInt();
            const QStringView year = textAt(i + 4);
            if (month > 12 && day <= 12)
                std::swap(day, month);
            if (day < 1 || day > 31 || month < 1 || month > 12 || !(isYear(year) || year.size() == 2))
                return i;
            const QString full = year.size() == 2 ? u"20"_s + year.toString() : year.toString();
            add(i, i + 4, FigureKind::Date, full + u'-' + twoDigits(month) + u'-' + twoDigits(day));
            return i + 4;
        }
        // 2021-05-04
        if (isYear(textAt(i)) && at(i + 1) == Word::Dash && at(i + 2) == Word::Number && at(i + 3) == Word::Dash &&
            at(i + 4) == Word::Number) {
            const int month = textAt(i + 2).toInt();
            const int day = textAt(i + 4).toInt();
            if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
                add(i, i + 4, FigureKind::Date, textAt(i) + u'-' + twoDigits(month) + u'-' + twoDigits(day));
                return i + 4;
            }
        }
        const QList<QStringView> parts = textAt(i).split(u'.');
        if (parts.size() == 3 && isYear(parts.at(2)) && parts.at(0).toInt() <= 31 && parts.at(1).toInt() <= 12 && parts.at(0).toInt() > 0 &&
            parts.at(1).toInt() > 0) {
            add(i, i, FigureKind::Date, parts.at(2) + u'-' + twoDigits(parts.at(1).toInt()) + u'-' + twoDigits(parts.at(0).toInt()));
            return i;
        }
        return i;
    }

    size_t month(size_t i)
    {
        const int month = monthOf(at(i));
        if (isYear(textAt(i + 1))) {
            add(i, i + 1, FigureKind::Date, textAt(i + 1) + u'-' + twoDigits(month));
            return i + 1;
        }
        // "May 4, 2021"
        if (const auto day = dayOfMonth(textAt(i + 1)); day && at(i + 1) == Word::Number) {
            const size_t year = at(i + 2) == Word::Comma ? i + 3 : i + 2;
            if (isYear(textAt(year))) {
                add(i, year, FigureKind::Date, textAt(year) + u'-' + twoDigits(month) + u'-' + twoDigits(*day));
                return year;
            }
        }
        // "the annual meeting in June" comes round each year.
        const bool inMonth = i > 0 && at(i - 1) == Word::In;
        if (!inMonth)
            return i;
        size_t first = i;
        if (i >= 3 && at(i - 2) == Word::Meeting)
            first = at(i - 3) == Word::Annual ? i - 3 : i - 2;
        add(first, i, FigureKind::Date, u"--"_s + twoDigits(month));
        return i;
    }

    // ---- cycles ----------------------------------------------------------------------------------------------------

    size_t cycle(size_t i)
    {
        const Word word = at(i);
        if (word == Word::Annual)
            return named(i, at(i + 1) == Word::Basis || at(i + 1) == Word::Review ? i + 1 : i,
                         at(i + 1) == Word::Basis || at(i + 1) == Word::Review, u"P1Y"_s);
        if (word == Word::Annually || word == Word::Yearly)
            return named(i, i, true, u"P1Y"_s);
        if (word == Word::Quarterly || word == Word::Monthly)
            return named(i, i, at(i + 1) == Word::Basis || isReviewSentence(), word == Word::Monthly ? u"P1M"_s : u"P3M"_s);
        return everySo(i);
    }

    size_t named(size_t first, size_t last, bool holds, const QString &value)
    {
        if (holds)
            add(first, last, FigureKind::ReviewCycle, value);
        return last;
    }

    bool isReviewSentence() const
    {
        for (const Token &token : m_tokens) {
            if (m_text.sliced(token.begin, token.length).startsWith(u"review", Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

    /// every four years (after approval), every year, every 12 months
    size_t everySo(size_t i)
    {
        size_t at_ = i + 1;
        QString count = u"1"_s;
        if (at(at_) == Word::Number) {
            count = textAt(at_++).toString();
        } else if (valueOf(at(at_)) > 0) {
            count = QString::number(valueOf(at(at_++)));
        }
        const auto period = periodAt(at_);
        if (!period || !(period->letter == 'Y' || period->letter == 'M') || !isReviewSentence())
            return i;
        size_t last = period->last;
        if (at(last + 1) == Word::After && (at(last + 2) == Word::Approval || at(last + 2) == Word::Adoption))
            last += 2;
        add(i, last, FigureKind::ReviewCycle, u'P' + count + QLatin1Char(period->letter));
        return last;
    }

    int m_clause;
    QStringView m_text;
    const std::vector<Token> &m_tokens;
    QList<Figure> &m_figures;
    qsizetype m_firstOfClause;
};

} // namespace

void findFigures(int clause, QStringView text, const std::vector<Token> &tokens, QList<Figure> &figures)
{
    FigureFinder(clause, text, tokens, figures).find();
}

} // namespace Concordat
