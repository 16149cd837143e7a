// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/HtmlText.h"

#include "protocol/Characters.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr QChar lineBreak(0x2028);

/// A list that is open, and how its items are labelled.
struct OpenList {
    char16_t style = u'-'; ///< 1 a A i I, or - for bullets
    int next = 1;
};

QString romanNumeral(int value)
{
    static constexpr std::pair<int, QStringView> parts[] = {{50, u"l"}, {40, u"xl"}, {10, u"x"}, {9, u"ix"},
                                                            {5, u"v"},  {4, u"iv"},  {1, u"i"}};
    QString text;
    for (const auto &[part, letters] : parts) {
        for (; value >= part; value -= part)
            text += letters;
    }
    return text;
}

QString itemLabel(OpenList &list)
{
    const int number = list.next++;
    switch (list.style) {
    case u'1':
        return QString::number(number) + u". ";
    case u'a':
    case u'A':
        return u'(' + QString(QChar(char16_t(list.style + (number - 1) % 26))) + u") ";
    case u'i':
        return u'(' + romanNumeral(number) + u") ";
    case u'I':
        return u'(' + romanNumeral(number).toUpper() + u") ";
    default:
        return u"\u2022 "_s;
    }
}

QStringView attribute(QStringView tag, QStringView name)
{
    const qsizetype at = tag.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 1 || isLetter(tag[at - 1].unicode()))
        return {};
    QStringView value = trimmed(tag.sliced(at + name.size()));
    if (!value.startsWith(u'='))
        return {};
    value = trimmed(value.sliced(1));
    if (value.startsWith(u'"') || value.startsWith(u'\'')) {
        const qsizetype end = value.indexOf(value[0], 1);
        return end < 0 ? QStringView() : value.sliced(1, end - 1);
    }
    const qsizetype end = value.indexOf(u' ');
    return end < 0 ? value : value.first(end);
}

OpenList orderedList(QStringView tag)
{
    OpenList list{.style = u'1'};
    if (const QStringView type = attribute(tag, u"type"); type.size() == 1 && QStringView(u"1aAiI").contains(type[0]))
        list.style = type[0].unicode();
    const QStringView style = attribute(tag, u"style");
    if (style.contains(u"lower-roman"))
        list.style = u'i';
    else if (style.contains(u"upper-roman"))
        list.style = u'I';
    else if (style.contains(u"lower-alpha") || style.contains(u"lower-latin"))
        list.style = u'a';
    else if (style.contains(u"upper-alpha") || style.contains(u"upper-latin"))
        list.style = u'A';
    bool number = false;
    if (const int start = attribute(tag, u"start").toInt(&number); number)
        list.next = start;
    return list;
}

class Converter
{
public:
    explicit Converter(QStringView html)
        : m_html(html)
    {
        m_out.reserve(html.size());
    }

    QString convert()
    {
        qsizetype at = 0;
        while (at < m_html.size()) {
            const char16_t c = m_html[at].unicode();
            if (c == u'<')
                at = takeTag(at);
            else if (c == u'&')
                at = takeEntity(at);
            else
                m_out += m_html[at++];
        }
        return std::move(m_out);
    }

private:
    qsizetype takeTag(qsizetype at)
    {
        if (m_html.sliced(at).startsWith(u"<!--"))
            return skipTo(at, u"-->");
        const qsizetype end = m_html.indexOf(u'>', at);
        const bool tag = end > at + 1 && (isLetter(m_html[at + 1].unicode()) || m_html[at + 1] == u'/' || m_html[at + 1] == u'!');
        if (!tag) {
            m_out += m_html[at];
            return at + 1;
        }
        const QStringView inner = m_html.sliced(at + 1, end - at - 1);
        qsizetype length = inner.startsWith(u'/') ? 1 : 0;
        while (length < inner.size() && isLetterOrDigit(inner[length].unicode()))
            ++length;
        const QString name = inner.first(length).toString().toLower();
        if (name == u"script" || name == u"style")
            return skipTo(at, name == u"script" ? QStringView(u"</script>") : QStringView(u"</style>"));
        keepLineEnds(inner);
        takeElement(name, inner);
        return end + 1;
    }

    /// What is passed over keeps its line ends, so that the lines below keep their numbers.
    qsizetype skipTo(qsizetype at, QStringView mark)
    {
        const qsizetype found = m_html.indexOf(mark, at, Qt::CaseInsensitive);
        const qsizetype end = found < 0 ? m_html.size() : found + mark.size();
        keepLineEnds(m_html.sliced(at, end - at));
        return end;
    }

    void keepLineEnds(QStringView skipped) { m_out += QString(skipped.count(u'\n'), u'\n'); }

    void takeElement(const QString &name, QStringView tag)
    {
        if (name.size() == 2 && name[0] == u'h' && isDigit(name[1].unicode())) {
            breakLine(2);
            m_out += QString(name[1].digitValue(), u'#') + u' ';
        } else if (name == u"ol") {
            breakLine(1);
            m_lists.push_back(orderedList(tag));
        } else if (name == u"ul") {
            breakLine(1);
            m_lists.push_back({});
        } else if (name == u"/ol" || name == u"/ul") {
            breakLine(1);
            if (!m_lists.empty())
                m_lists.pop_back();
        } else if (name == u"li") {
            takeItem(tag);
        } else if (name == u"td" || name == u"th") {
            m_out += u'\t';
        } else if (name == u"br" || name == u"tr" || name == u"/tr" || name == u"/li") {
            breakLine(1);
        } else if (name == u"p" || name == u"/p" || name == u"div" || name == u"/div" || (name.size() == 3 && name.startsWith(u"/h"))) {
            breakLine(2);
        }
    }

    void takeItem(QStringView tag)
    {
        breakLine(1);
        if (m_lists.empty())
            m_lists.push_back({});
        bool number = false;
        if (const int value = attribute(tag, u"value").toInt(&number); number)
            m_lists.back().next = value;
        m_out += itemLabel(m_lists.back());
    }

    void breakLine(int count) { m_out += QString(count, lineBreak); }

    qsizetype takeEntity(qsizetype at)
    {
        static const QHash<QString, char16_t> names = {
            {u"amp"_s, u'&'},      {u"lt"_s, u'<'},      {u"gt"_s, u'>'},      {u"quot"_s, u'"'},     {u"apos"_s, u'\''},
            {u"nbsp"_s, 0x00A0},   {u"pound"_s, 0x00A3}, {u"ndash"_s, 0x2013}, {u"mdash"_s, 0x2014},  {u"lsquo"_s, 0x2018},
            {u"rsquo"_s, 0x2019},  {u"ldquo"_s, 0x201C}, {u"rdquo"_s, 0x201D}, {u"hellip"_s, 0x2026}, {u"bull"_s, 0x2022},
            {u"eacute"_s, 0x00E9}, {u"acirc"_s, 0x00E2}, {u"ocirc"_s, 0x00F4}, {u"middot"_s, 0x00B7}};
        constexpr qsizetype longest = 10;
        const qsizetype end = m_html.indexOf(u';', at);
        if (end < 0 || end - at > longest) {
            m_out += m_html[at];
            return at + 1;
        }
        const QStringView name = m_html.sliced(at + 1, end - at - 1);
        if (name.startsWith(u'#')) {
            const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
            bool number = false;
            const uint code = hex ? name.sliced(2).toUInt(&number, 16) : name.sliced(1).toUInt(&number);
            if (number && code > 0 && code < 0x110000) {
                m_out += QChar::fromUcs4(code);
                return end + 1;
            }
        } else if (const auto found = names.constFind(name.toString()); found != names.cend()) {
            m_out += QChar(*found);
            return end + 1;
        }
        m_out += m_html[at];
        return at + 1;
    }

    QStringView m_html;
    QString m_out;
    std::vector<OpenList> m_lists;
};

} // namespace

bool looksLikeHtml(QStringView text)
{
    constexpr qsizetype sample = 64 * 1024;
    const QStringView head = text.first(std::min(text.size(), sample));
    if (!head.contains(u"</"))
        return false;
    static constexpr QStringView tags[] = {u"<li", u"<p>", u"<p ", u"<h1", u"<h2", u"<h3", u"<body"};
    const auto count =
        std::count_if(std::begin(tags), std::end(tags), [&](QStringView tag) { return head.contains(tag, Qt::CaseInsensitive); });
    return count >= 2;
}

QString textFromHtml(QStringView html)
{
    return Converter(html).convert();
}

} // namespace Concordat
