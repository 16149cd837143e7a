// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Block.h"

#include "protocol/Characters.h"

#include <algorithm>

namespace Concordat
{

namespace
{

constexpr int tabWidth = 8;
constexpr qsizetype wrapWidth = 45;       ///< a shorter line was broken on purpose
constexpr qsizetype unwrappedWidth = 130; ///< a longer one holds a whole paragraph

bool isBullet(char16_t c)
{
    switch (c) {
    case u'-':
    case u'*':
    case u'+':
    case 0x2022: // •
    case 0x00B7: // ·
    case 0x2023:
    case 0x25AA:
    case 0x25AB:
    case 0x25CF:
    case 0x25CB:
    case 0x25E6:
    case 0x25A0:
    case 0x25A1:
    case 0x2043:
    case 0x2013: // – and —, with a gap after them
    case 0x2014:
    case 0x27A2:
    case 0x2713:
    case 0xF0B7: // office programs' private-use bullets
    case 0xF0A7:
    case 0xF0D8:
    case 0xF076:
    case 0xF0FC:
        return true;
    default:
        return false;
    }
}

/// Bullets of type are often set with no gap after them; a dash or an asterisk is a bullet only with one.
bool needsGap(char16_t c)
{
    return c < 0x80 || isDash(c);
}

struct Line {
    QStringView text;
    Glance glance;
    int number = 0;
    bool pageBreak = false; ///< a form feed stands before it
};

/// Gives the lines of a text one by one; a form feed ends a line too, but does not count as one.
class LineSource
{
public:
    LineSource(QStringView text, int firstLine)
        : m_text(text)
        , m_number(firstLine)
    {
    }

    bool next(Line &line)
    {
        if (m_at > m_text.size() || (m_at == m_text.size() && m_done))
            return false;
        const char16_t *begin = m_text.utf16() + m_at;
        const char16_t *end = m_text.utf16() + m_text.size();
        if (m_feed < m_at)
            findFeed();
        const char16_t *at = m_text.utf16() + m_feed;
        if (!m_glance.plain)
            at = std::find_if(begin, at, [](char16_t c) { return c == u'\f' || c == 0x2028 || c == 0x2029; });
        line.glance = m_glance;
        line.number = m_number;
        line.pageBreak = m_formFeed;
        m_formFeed = at < end && *at == u'\f';
        m_number += at < end && *at == u'\n';
        m_done = at == end;
        line.text = QStringView(begin, at - begin);
        m_at += at - begin + 1;
        return true;
    }

private:
    void findFeed()
    {
        const qsizetype feed = m_text.indexOf(u'\n', m_at);
        m_feed = feed < 0 ? m_text.size() : feed;
        m_glance = glanceAt(trimmed(m_text.sliced(m_at, m_feed - m_at)));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_feed = -1; ///< the next line feed, or the end
    Glance m_glance;       ///< at what stands before it
    int m_number = 1;
    bool m_formFeed = false;
    bool m_done = false;
};

qsizetype skipSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && (isSpace(text.utf16()[at]) || isInvisible(text.utf16()[at])))
        ++at;
    return at;
}

int columns(QStringView text, qsizetype begin, qsizetype end)
{
    int width = 0;
    for (qsizetype i = begin; i < end; ++i) {
        const char16_t c = text.utf16()[i];
        width = c == u'\t' ? (width / tabWidth + 1) * tabWidth : width + !isInvisible(c);
    }
    return width;
}

/// Two or more cells: a tab with text on both sides, or Markdown's bars.
bool isTableRow(QStringView text, Glance glance)
{
    if (glance.plain)
        return false;
    // A single character is found much faster than several.
    const bool bar = text.indexOf(u'|') >= 0;
    if (bar && ((text.startsWith(u'|') && text.size() > 2) || text.indexOf(u" | ") > 0))
        return true;
    const qsizetype tab = text.indexOf(u'\t');
    return tab > 0 && !trimmed(text.sliced(tab)).isEmpty();
}

class Splitter
{
public:
    Splitter(QStringView text, int firstLine)
        : m_lines(text, firstLine)
    {
        m_result.blocks.reserve(static_cast<size_t>(text.size() / 100 + 4));
    }

    Blocks split()
    {
        Line line;
        while (m_lines.next(line))
            take(line);
        return std::move(m_result);
    }

private:
    void take(const Line &line)
    {
        if (line.pageBreak)
            m_blank += pageBreakLines;
        const QStringView text = trimmed(line.text);
        if (text.isEmpty()) {
            ++m_blank;
            return;
        }
        if (m_quotedLines == 0 && isFurniture(text, line.glance)) {
            m_result.furniture.append({line.number, text.toString()});
            ++m_blank;
            return;
        }
        Block block = marked(line, text);
        if (m_quotedLines > 0) {
            --m_quotedLines;
            joinQuoted(line, text);
        } else if (!continues(block, line)) {
            m_quotedLines = linesToClosingQuote(text);
            if (m_quotedLines > 0)
                block = unmarked(line, text);
            append(std::move(block));
        }
        m_blank = 0;
    }

    /// How many lines on a quotation that begins with this line ends; 0 if it ends here, or nowhere near.
    int linesToClosingQuote(QStringView text)
    {
        constexpr int farthest = 12;
        const char16_t open = text[0].unicode();
        if (open != 0x201C && open != u'"')
            return 0;
        const char16_t close = open == u'"' ? u'"' : 0x201D;
        if (text.indexOf(QChar(close), 1) >= 0)
            return 0;
        LineSource ahead = m_lines;
        Line line;
        for (int count = 0; count < farthest && ahead.next(line);) {
            if (trimmed(line.text).isEmpty())
                continue;
            ++count;
            const qsizetype end = line.text.indexOf(QChar(close));
            if (open != close && line.text.contains(QChar(open)) && (end < 0 || line.text.indexOf(QChar(open)) < end))
                return 0;
            if (end >= 0)
                return count;
        }
        return 0;
    }

    static Block unmarked(const Line &line, QStringView text)
    {
        Block block;
        block.firstLine = block.lastLine = block.textLine = line.number;
        block.indent = columns(line.text, 0, text.utf16() - line.text.utf16());
        block.text = text;
        block.glance = line.glance;
        block.hardBreak = line.text.endsWith(u"  ");
        return block;
    }

    void joinQuoted(const Line &line, QStringView text)
    {
        const Block block = unmarked(line, text);
        joinTo(m_result.blocks.back(), block, line);
    }

    void append(Block &&block)
    {
        block.blankBefore = m_blank;
        m_result.close += m_blank == 0;
        m_result.topHeadings += block.hashes == 1;
        m_result.blocks.push_back(std::move(block));
    }

    static bool isRule(QStringView text)
    {
        return text.size() >= 3 && std::all_of(text.begin(), text.end(), [&](QChar c) {
                   return c == u'_' || c == u'=' || c == u'.' || c == u'\u2026' || isDash(c.unicode()) || c == u'*' || c == u'|' ||
                          c == u':' || c == u' ';
               });
    }

    /// Page numbers, rules and the menus of web pages; anything doubtful stays in the text.
    static bool isFurniture(QStringView text, Glance glance)
    {
        constexpr qsizetype longest = 100;
        return text.size() <= longest && (isRule(text) || isPageNumber(text) || (!glance.plain && isTrail(text)) || isMenu(text));
    }

    /// "Page 4", "Page 4 of 12" alone or at the end of a footer, "Page updated ...".
    static bool isPageNumber(QStringView text)
    {
        const bool begins = (text[0].unicode() | 0x20) == u'p';
        if (!begins && !isDigit(text.back().unicode()))
            return false;
        const qsizetype at = text.indexOf(u"page", 0, Qt::CaseInsensitive);
        if (at < 0 || (at > 0 && isLetter(text[at - 1].unicode())))
            return false;
        const QStringView rest = trimmed(text.sliced(at + 4));
        if (rest.isEmpty())
            return at == 0;
        if (at == 0 && (rest.startsWith(u"updated", Qt::CaseInsensitive) || rest.startsWith(u"last updated", Qt::CaseInsensitive)))
            return true;
        qsizetype end = 0;
        while (end < rest.size() && isDigit(rest[end].unicode()))
            ++end;
        const QStringView after = trimmed(rest.sliced(end));
        return end > 0 && (after.isEmpty() || after.startsWith(u"of ") || after.startsWith(u'/'));
    }

    /// "Home > Democracy > Members": where a page stands on its site.
    static bool isTrail(QStringView text)
    {
        const bool parted = std::any_of(text.begin(), text.end(), [](QChar c) { return c == u'>' || c == u'\u203A' || c == u'\u00BB'; });
        if (!parted)
            return false;
        return text.count(u" > ") >= 2 || text.count(u" \u203A ") >= 2 || text.count(u" \u00BB ") >= 2;
    }

    static bool isMenu(QStringView text)
    {
        static constexpr QStringView whole[] = {u"menu",
                                                u"search",
                                                u"home",
                                                u"log in",
                                                u"login",
                                                u"sign in",
                                                u"share",
                                                u"print",
                                                u"back",
                                                u"next",
                                                u"previous",
                                                u"close",
                                                u"skip to content",
                                                u"skip to main content",
                                                u"skip navigation",
                                                u"back to top",
                                                u"print this page",
                                                u"cookie policy",
                                                u"accept all cookies",
                                                u"accept cookies",
                                                u"reject cookies",
                                                u"share this page",
                                                u"return to top",
                                                u"search this site",
                                                u"contact us",
                                                u"accessibility",
                                                u"privacy"};
        static constexpr QStringView starts[] = {
            u"was this page helpful", u"we use cookies", u"this site uses cookies", u"downloads:", u"privacy |",
            u"accessibility |",       u"last updated:",  u"you are here",           u"published:", u"file size:"};
        constexpr qsizetype longestMenu = 22;
        if (!isLetter(text[0].unicode()))
            return false;
        const auto begins = [&](QStringView menu) {
            return (text[0].unicode() | 0x20) == menu[0].unicode() && text.startsWith(menu, Qt::CaseInsensitive);
        };
        return (text.size() <= longestMenu &&
                std::ranges::any_of(whole, [&](QStringView menu) { return text.size() == menu.size() && begins(menu); })) ||
               std::ranges::any_of(starts, begins);
    }

    static void takeLabel(Block &block, QStringView &text)
    {
        block.label = parseLabel(text);
        if (!block.label)
            return;
        block.printedLabel = text.first(block.label.length);
        text = text.sliced(skipSpace(text, block.label.length));
        if (block.label.form == Label::Form::Number && text.startsWith(u'(')) {
            const Label second = parseLabel(text);
            if (second.form == Label::Form::Number && second.wrap == Label::Wrap::Brackets) {
                block.subLabel = second;
                text = text.sliced(skipSpace(text, second.length));
            }
        }
    }

    static Block marked(const Line &line, QStringView text)
    {
        Block block;
        block.glance = line.glance;
        block.firstLine = block.lastLine = block.textLine = line.number;
        block.indent = columns(line.text, 0, text.utf16() - line.text.utf16());
        block.hardBreak = line.text.endsWith(u"  ") || line.text.endsWith(u'\\');
        if (text[0] == u'#')
            takeHashes(block, text);
        if (!block.hashes)
            takeBullet(block, text);
        takeBold(block, text);
        takeLabel(block, text);
        if (!block.bold)
            takeBold(block, text);
        if (block.hashes)
            while (text.endsWith(u'#'))
                text = trimmed(text.chopped(1));
        block.labelAlone = block.label && text.isEmpty();
        block.table = !block.hashes && !block.bold && isTableRow(text, line.glance);
        block.text = text;
        return block;
    }

    static void takeHashes(Block &block, QStringView &text)
    {
        qsizetype count = 0;
        while (count < text.size() && text[count] == u'#')
            ++count;
        if (count > 6 || (count < text.size() && !isSpace(text[count].unicode())))
            return;
        block.hashes = static_cast<int>(count);
        text = trimmed(text.sliced(count));
    }

    static void takeBullet(Block &block, QStringView &text)
    {
        if (text.isEmpty() || !isBullet(text[0].unicode()))
            return;
        const qsizetype rest = skipSpace(text, 1);
        if (rest == 1 && (needsGap(text[0].unicode()) || rest == text.size()))
            return;
        if (rest == text.size())
            return;
        block.bullet = text[0].unicode();
        block.gap = columns(text, 1, rest);
        text = text.sliced(rest);
    }

    /// Whole-line bold, or bold that runs on over a broken heading: `**A TITLE` / `IN TWO LINES**`.
    static void takeBold(Block &block, QStringView &text)
    {
        if (text.size() < 3 || text[0] != u'*' || text[1] != u'*')
            return;
        if (text.endsWith(u"**") && text.size() > 4) {
            block.bold = true;
            text = trimmed(text.sliced(2, text.size() - 4));
        } else if (text.indexOf(u"**", 2) < 0) {
            block.bold = true;
            text = trimmed(text.sliced(2));
        } else if (const Label label = parseLabel(text.sliced(2)); label && text.sliced(2 + label.length).startsWith(u"**")) {
            // A bold label before plain text: only the label is read here, the rest stays as it is.
            block.label = label;
            text = text.sliced(2);
        }
    }

    bool continues(Block &next, const Line &line)
    {
        if (m_result.blocks.empty() || next.hashes || next.bullet)
            return false;
        Block &last = m_result.blocks.back();
        if (last.labelAlone && last.text.isEmpty() && !next.table)
            return completeLabel(last, next, line);
        if (next.label || last.table || next.table)
            return false;
        const QStringView before = last.text;
        const char16_t first = next.text.isEmpty() ? u' ' : next.text[0].unicode();
        if (last.bold && m_blank == 0 && boldRunsOn(line))
            return joinTo(last, next, line);
        if (last.hashes || last.bold || next.bold)
            return false;
        if (m_blank == 0 && last.hardBreak && isLower(first) && before.size() < wrapWidth)
            last.joinedAt = line.number;
        if (m_blank == 0)
            return continuesParagraph(last, before, first) && joinTo(last, next, line);
        // Broken by a page: the sentence is open and the next block goes on in small letters.
        if (isLower(first) && !endsSentence(before) && lastMark(before) != u',' && !isListEnd(before) && before.size() > 3 &&
            (before.contains(u' '))) {
            last.joinedAt = line.number;
            return joinTo(last, next, line);
        }
        return false;
    }

    /// `...; and` closes a list item that more items or a tail follow.
    static bool isListEnd(QStringView text)
    {
        return text.endsWith(u"; and") || text.endsWith(u"; or") || text.endsWith(u", and") || text.endsWith(u", or");
    }

    static bool boldRunsOn(const Line &line)
    {
        const QStringView text = trimmed(line.text);
        return text.endsWith(u"**") && !text.startsWith(u"**");
    }

    static bool continuesParagraph(const Block &last, QStringView before, char16_t first)
    {
        // The end of a list, and what goes on from its lead-in: "in what order," / "and who may vote."
        const bool item = last.bullet || last.label.form == Label::Form::Letter;
        if (item && isLower(first) && before.size() < wrapWidth &&
            (before.endsWith(u',') || before.endsWith(u';') || before.endsWith(u'.')))
            return false;
        // A glossary line begins with its term.
        if (isOpeningQuote(first) && !before.isEmpty() && isOpeningQuote(before[0].unicode()))
            return false;
        if (isLower(first) || first == u'(')
            return !before.endsWith(u':') || !last.label;
        if (last.hardBreak || before.size() < wrapWidth)
            return false;
        if (before.size() > unwrappedWidth && endsSentence(before))
            return false;
        if (before.endsWith(u':'))
            return false;
        return true;
    }

    bool completeLabel(Block &last, Block &next, const Line &line)
    {
        if (next.label || isColumn())
            return false;
        if (isPageNumberInSentence(last, next))
            return dropPageNumber(next, line);
        last.text = next.text;
        last.glance = next.glance;
        last.bold = last.bold || next.bold;
        last.textLine = last.lastLine = line.number;
        last.hardBreak = next.hardBreak;
        return true;
    }

    /// A bare number on a line of its own where a sentence is open and goes on in small letters below.
    bool isPageNumberInSentence(const Block &number, const Block &next) const
    {
        const auto &blocks = m_result.blocks;
        const bool bare = number.label.form == Label::Form::Number && number.label.wrap == Label::Wrap::Bare;
        if (!bare || blocks.size() < 2 || next.text.isEmpty() || !isLower(next.text[0].unicode()))
            return false;
        const QStringView before = blocks[blocks.size() - 2].text;
        return before.contains(u' ') && !endsSentence(before);
    }

    bool dropPageNumber(const Block &next, const Line &line)
    {
        const Block number = m_result.blocks.back();
        m_result.furniture.append({number.firstLine, number.printedLabel.toString()});
        m_result.close -= number.blankBefore == 0;
        m_result.topHeadings -= number.hashes == 1;
        m_result.blocks.pop_back();
        m_result.blocks.back().joinedAt = line.number;
        return joinTo(m_result.blocks.back(), next, line);
    }

    /// Two labels alone, one below the other: a column of numbers and not the labels of what follows.
    bool isColumn() const
    {
        const auto &blocks = m_result.blocks;
        return blocks.size() >= 2 && blocks[blocks.size() - 2].labelAlone && blocks[blocks.size() - 2].text.isEmpty();
    }

    bool joinTo(Block &last, const Block &next, const Line &line)
    {
        QStringView text = next.text;
        if (last.bold && text.endsWith(u"**"))
            text = trimmed(text.chopped(2));
        if (!last.joined)
            m_result.joinedTexts.push_back(last.text.toString());
        QString &joined = m_result.joinedTexts.back();
        joined += u' ';
        joined += text;
        last.joined = true;
        last.text = joined;
        last.glance = {.plain = last.glance.plain && next.glance.plain, .colon = last.glance.colon || next.glance.colon};
        last.lastLine = line.number;
        last.hardBreak = next.hardBreak;
        return true;
    }

    LineSource m_lines;
    Blocks m_result;
    int m_blank = 0;
    int m_quotedLines = 0; ///< lines ahead that a quotation goes on for
};

/// Verbs and other words that make a short line a sentence and not a heading.
bool hasRuleWord(QStringView text)
{
    static constexpr QStringView words[] = {u"must", u"shall", u"will", u"should", u"may",  u"cannot", u"is",
                                            u"are",  u"was",   u"were", u"has",    u"have", u"can"};
    qsizetype begin = 0;
    while (begin < text.size()) {
        while (begin < text.size() && !isLetter(text.utf16()[begin]))
            ++begin;
        qsizetype end = begin;
        while (end < text.size() && (isLetter(text.utf16()[end]) || isApostrophe(text.utf16()[end])))
            ++end;
        const QStringView word = text.sliced(begin, end - begin);
        if (word.size() <= 6 && word.size() >= 2 && isLower(word[0].unicode()) &&
            std::find(std::begin(words), std::end(words), word) != std::end(words))
            return true;
        begin = end;
    }
    return false;
}

} // namespace

Blocks splitBlocks(QStringView text, int firstLine)
{
    return Splitter(text, firstLine).split();
}

bool looksLikeTitle(QStringView text)
{
    constexpr qsizetype longestTitle = 110;
    constexpr qsizetype mostWords = 16;
    text = trimmed(text);
    if (text.isEmpty() || text.size() > longestTitle)
        return false;
    const char16_t last = text.back().unicode();
    if (last == u'.' || last == u';' || last == u',' || last == u':' || text.endsWith(u":-"))
        return false;
    const char16_t first = text[0].unicode();
    if (!isUpper(first) && !isDigit(first))
        return false;
    if (text.contains(u". ") || text.count(u' ') >= mostWords)
        return false;
    static constexpr QStringView questions[] = {u"What ", u"Who ", u"How ", u"When ", u"Where ", u"Why ", u"Which "};
    const bool question =
        last == u'?' || std::any_of(std::begin(questions), std::end(questions), [&](QStringView word) { return text.startsWith(word); });
    return question || !hasRuleWord(text);
}

QString withoutBold(QStringView text)
{
    QString result = collapsed(text);
    if (!result.contains(u"**"))
        return result;
    result.remove(QStringLiteral("**"));
    return collapsed(result);
}

} // namespace Concordat
