// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Outline.h"

#include "protocol/Characters.h"
#include "protocol/Heading.h"

#include <QHash>
#include <QSet>

#include <deque>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int deepest = 24;
constexpr int pageBreakLines = 3;
constexpr int mostOfAKind = 1000;

using Form = Label::Form;
using Wrap = Label::Wrap;

/// A run of labels of one form that is open below a clause: (a), (b), ... or 1., 2., ...
struct Series {
    enum class Type { Numbers, Letters, Roman, Doubled };
    Type type = Type::Numbers;
    Wrap wrap = Wrap::Bare;
    bool upper = false;
    int ordinal = 0;
    QStringView letters;
    int parent = -1; ///< the clause whose list it is
    int index = -1;  ///< its latest item
};

struct OpenBullet {
    int indent = 0;
    int index = -1;
};

bool isUpperLabel(const Label &label)
{
    return label.form == Form::Letter && isUpper(label.letters[0].unicode());
}

bool endsInColon(QStringView text)
{
    return lastMark(text) == u':' || text.endsWith(u":-") || text.endsWith(u": -") || text.endsWith(u":\u2013");
}

bool opensList(QStringView text)
{
    return endsInColon(text) || text.endsWith(u" -") || text.endsWith(u"\u2014");
}

class Builder
{
public:
    Builder(Blocks blocks, HeadingLevels levels)
        : m_blocks(std::move(blocks.blocks))
        , m_levels(levels)
    {
        m_out.furniture = std::move(blocks.furniture);
        m_out.clauses.reserve(static_cast<qsizetype>(m_blocks.size()));
        m_out.marks.reserve(m_blocks.size());
        m_out.ids.reserve(static_cast<qsizetype>(m_blocks.size()));
        m_trustHashes = levels == HeadingLevels::AsMarked || hashesAreNested();
    }

    Outline build()
    {
        takeTitle();
        dropNavigation();
        m_contentsEnd = findContentsWithoutHeading();
        for (; m_at < m_blocks.size(); ++m_at) {
            take(m_blocks[m_at]);
            while (!m_pending.empty()) {
                const Block block = std::move(m_pending.front());
                m_pending.pop_front();
                take(block);
            }
        }
        reportEmpty();
        return std::move(m_out);
    }

private:
    // ---- what stands ahead -----------------------------------------------------------------------------------------

    const Block *blockAhead(size_t steps = 1) const { return m_at + steps < m_blocks.size() ? &m_blocks[m_at + steps] : nullptr; }

    bool decimalAhead(int number) const
    {
        constexpr size_t farthest = 6;
        for (size_t i = m_at + 1; i < std::min(m_blocks.size(), m_at + 1 + farthest); ++i) {
            const Label &label = m_blocks[i].label;
            if (label.form == Form::Decimal)
                return label.first() == number;
            if (label.form == Form::Number && label.wrap != Wrap::Brackets && label.wrap != Wrap::Close)
                return false;
        }
        return false;
    }

    /// Markdown levels are worth something where one single # stands above all, and no heading is set in bold alone.
    bool hashesAreNested() const
    {
        int ones = 0;
        int deeper = 0;
        for (const Block &block : m_blocks) {
            ones += block.hashes == 1;
            deeper += block.hashes > 1;
            if (block.bold && !block.hashes && !block.bullet && looksLikeTitle(block.content()))
                return false;
        }
        return ones == 1 && deeper > 0 && !m_blocks.empty() && m_blocks.front().hashes == 1;
    }

    // ---- title -----------------------------------------------------------------------------------------------------

    void takeTitle()
    {
        if (m_levels == HeadingLevels::AsMarked)
            return;
        constexpr size_t farthest = 6;
        for (size_t i = 0; i < std::min(m_blocks.size(), farthest); ++i) {
            const Block &block = m_blocks[i];
            const QString text = withoutBold(block.content());
            const bool candidate =
                !block.bullet && !block.table && (block.hashes || block.bold || looksLikeTitle(text)) && text.size() < 160;
            if (!candidate || (block.label && !block.hashes && block.label.form != Form::Letter))
                return;
            NamedHeading named = parseNamedHeading(text);
            if (!named)
                named = parsePlaceInConstitution(text);
            if (named && named.title.isEmpty()) {
                // A label of an enclosure stands before the title; below the title it would be an appendix of its own.
                if (i + 1 < m_blocks.size() && namesDocument(withoutBold(m_blocks[i + 1].content()))) {
                    m_enclosure = named.label;
                    dropAsFurniture(i);
                    continue;
                }
                return;
            }
            if (isAuthorityName(text)) {
                m_out.authority = inTitleCase(text);
                dropAsFurniture(i);
                continue;
            }
            if (namesDocument(text) || isTitleByPlace(i)) {
                openTitle(block, text, named);
                m_at = i + 1;
                return;
            }
            if (i == 0 && m_blocks.size() > 1 && titleFollows())
                continue;
            return;
        }
    }

    /// Lines before the title (a place, a committee) do not hide it.
    bool titleFollows() const
    {
        for (size_t i = 1; i < std::min<size_t>(m_blocks.size(), 4); ++i) {
            const QString text = withoutBold(m_blocks[i].content());
            if (namesDocument(text) && looksLikeTitle(text) && !m_blocks[i].label)
                return true;
        }
        return false;
    }

    /// A first line with the form of a title, and another heading or a numbered section below it.
    bool isTitleByPlace(size_t at) const
    {
        if (at + 1 >= m_blocks.size() || isContentsHeading(m_blocks[at].content()))
            return false;
        const Block &block = m_blocks[at];
        const Block &next = m_blocks[at + 1];
        if (block.hashes == 1)
            return true;
        const bool headingBelow =
            next.hashes || next.bold || (next.label && looksLikeTitle(next.content())) || looksLikeTitle(next.content());
        const bool onlyOne = at == 0 && !next.label && !headingBelow && next.content().size() > 60;
        return headingBelow || (onlyOne && hasLaterHeading(at + 1)) || next.label.form == Form::Number || next.label.form == Form::Decimal;
    }

    bool hasLaterHeading(size_t from) const
    {
        return std::any_of(m_blocks.begin() + static_cast<std::ptrdiff_t>(from), m_blocks.end(),
                           [](const Block &block) { return block.hashes || block.bold || block.label || looksLikeTitle(block.content()); });
    }

    void dropAsFurniture(size_t at)
    {
        const Block &block = m_blocks[at];
        m_out.furniture.append({block.firstLine, block.content().toString()});
        m_at = at + 1;
    }

    static QString inTitleCase(const QString &text)
    {
        if (text != text.toUpper())
            return text;
        QString result = text.toLower();
        bool start = true;
        for (QChar &c : result) {
            if (start)
                c = c.toUpper();
            start = c == u' ' || c == u'-';
        }
        for (const auto &word : {u" And "_s, u" Of "_s, u" The "_s})
            result.replace(word, word.toLower());
        return result;
    }

    void openTitle(const Block &block, const QString &text, const NamedHeading &named)
    {
        QString title = text;
        QString label;
        if (named) {
            title = named.title.toString();
            label = named.label;
        }
        // "AUTHORITY** **TITLE": two runs of bold on one line.
        if (const QStringView content = block.content(); content.contains(u"** **")) {
            const QString first = collapsed(content.first(content.indexOf(u"**")));
            if (isAuthorityName(first))
                m_out.authority = inTitleCase(first);
        }
        if (m_out.title.isEmpty()) {
            m_out.title = title;
            m_titleKey = titleKey(title);
        }
        m_title = add(u"title"_s, label, title, ClauseKind::Title, block, -1);
        m_out.clauses.back().level = 0;
        m_out.clauses.back().section = -1;
        if (!m_enclosure.isEmpty())
            report(ProblemKind::HeadingSplit, m_title, std::exchange(m_enclosure, QString()), block.firstLine);
        if (block.content().contains(u"** **"))
            report(ProblemKind::HeadingSplit, m_title, {}, block.firstLine);
        m_inFront = true;
    }

    /// The chapter list of a web guide: a long run of bulleted titles right below the title, before any text.
    void dropNavigation()
    {
        constexpr size_t shortest = 6;
        size_t end = m_at;
        while (end < m_blocks.size() && m_blocks[end].bullet && !m_blocks[end].label && !m_blocks[end].bold &&
               looksLikeTitle(m_blocks[end].content()))
            ++end;
        if (m_title < 0 || end - m_at < shortest)
            return;
        for (; m_at < end; ++m_at)
            m_out.furniture.append({m_blocks[m_at].firstLine, m_blocks[m_at].content().toString()});
    }

    // ---- contents --------------------------------------------------------------------------------------------------

    /// A run of three or more titles with page numbers, or of titles that all come again, before the first section.
    size_t findContentsWithoutHeading() const
    {
        size_t end = m_at;
        int paged = 0;
        QSet<QString> seen;
        while (end < m_blocks.size() && !isContentsHeading(m_blocks[end].content())) {
            const Block &block = m_blocks[end];
            const QStringView title = withoutPageNumber(block.content());
            if (!looksLikeTitle(title) || block.hashes || (paged > 0 && seen.contains(titleKey(title))))
                break;
            seen.insert(titleKey(title));
            paged += endsInPageNumber(block.content());
            ++end;
        }
        const auto count = static_cast<int>(end - m_at);
        if (count < 3)
            return m_at;
        if (paged * 3 >= count * 2)
            return end;
        return repeatedTitles(m_at, end);
    }

    size_t repeatedTitles(size_t begin, size_t end) const
    {
        QSet<QString> later;
        constexpr qsizetype longestTitle = 120;
        for (size_t i = begin; i < m_blocks.size(); ++i) {
            const QStringView text = m_blocks[i].content();
            if (text.size() > longestTitle)
                continue;
            const QString key = titleKey(withoutBold(text));
            if (i >= end || later.contains(key))
                later.insert(key);
        }
        // The run may go on into the first real heading, so its last rows are tried without.
        QHash<QString, size_t> firstSeen;
        size_t stop = begin;
        for (size_t i = begin; i < end; ++i) {
            const QString key = titleKey(m_blocks[i].content());
            if (firstSeen.contains(key)) {
                stop = i;
                break;
            }
            firstSeen.insert(key, i);
            if (!later.contains(key))
                break;
            stop = i + 1;
        }
        return stop - begin >= 3 ? stop : begin;
    }

    /// Page numbers and labels that stand in columns of their own cannot be paired with the titles.
    static bool isBareNumber(const Block &block) { return block.labelAlone && block.content().isEmpty(); }

    bool isContentsRow(const Block &block)
    {
        const QStringView text = block.content();
        if (block.hashes || block.bold)
            return false;
        const QString key = titleKey(text);
        if (key == m_titleKey && !block.label)
            return false;
        if (endsInPageNumber(text))
            return true;
        // Once a row comes again, the text itself has begun.
        if (m_contentsKeys.contains(key))
            return false;
        if (block.blankBefore >= pageBreakLines && m_contentsRows > 0)
            return false;
        return looksLikeTitle(withoutPageNumber(text));
    }

    void addContentsRow(const Block &block)
    {
        m_contentsKeys.insert(titleKey(block.content()));
        ++m_contentsRows;
        const QString id = u"contents/"_s + QString::number(m_contentsRows);
        add(id, block.label ? bareLabel(block.label) : QString(), collapsed(block.content()), ClauseKind::Contents, block, m_contents);
    }

    static QString bareLabel(const Label &label) { return label.form == Form::Letter ? label.letters.toString() : label.cited(); }

    // ---- one block -------------------------------------------------------------------------------------------------

    void take(const Block &block)
    {
        if (takeComment(block))
            return;
        if (m_at < m_contentsEnd) {
            addContentsRow(block);
            return;
        }
        if (m_inContents) {
            if (isBareNumber(block)) {
                m_out.furniture.append({block.firstLine, block.printedLabel.toString()});
                return;
            }
            if (isContentsRow(block)) {
                addContentsRow(block);
                return;
            }
            m_inContents = false;
        }
        if (isRepeatedTitle(block)) {
            repeatTitle(block);
            return;
        }
        if (splitRunIn(block))
            return;
        if (takeHeading(block))
            return;
        if (block.table && takeTableRow(block))
            return;
        m_tableColumns = 0;
        if (block.label && takeLabelled(block))
            return;
        if (block.bullet && !block.label)
            takeBullet(block);
        else
            takeParagraph(block);
    }

    /// A pack's comment is not part of the text; one before a gap in the numbers says that the gap is meant.
    bool takeComment(const Block &block)
    {
        if (!block.content().startsWith(u"<!--"))
            return false;
        m_gapIsMeant = true;
        m_out.furniture.append({block.firstLine, block.content().toString()});
        return true;
    }

    bool isRepeatedTitle(const Block &block) const
    {
        if (m_titleKey.isEmpty() || block.label || block.bullet || block.content().size() > 200)
            return false;
        if (m_title < 0 || block.content().isEmpty())
            return false;
        const QChar first = block.content()[0];
        if (isLetter(first.unicode()) && first.toLower() != m_titleKey[0])
            return false;
        if (titleKey(withoutBold(block.content())) != m_titleKey)
            return false;
        return true;
    }

    void repeatTitle(const Block &block)
    {
        const int first = m_title;
        openTitle(block, withoutBold(block.content()), {});
        report(ProblemKind::RepeatedHeading, m_title, m_out.clauses.at(first).text, block.firstLine);
        closeLists();
        m_sections.clear();
    }

    // ---- headings --------------------------------------------------------------------------------------------------

    bool takeHeading(const Block &block)
    {
        const QStringView text = block.content();
        if (block.table || text.size() > 240 || (m_levels == HeadingLevels::AsMarked && !block.hashes))
            return false;
        if (block.label.form == Form::Number || (block.label.form == Form::Decimal && block.label.depth >= 2))
            return takeNumberedHeading(block);
        if (block.label.form == Form::Letter)
            return takeLetterHeading(block);
        const bool marked = block.hashes || (block.bold && text.size() < 160 && lastMark(text) != u'.');
        if (block.bullet && !block.bold)
            return false;
        if (const NamedHeading named = block.bullet ? NamedHeading() : parseNamedHeading(text);
            named && named.kind != NamedHeading::Kind::Other) {
            openNamed(block, named);
            return true;
        }
        if (!marked && !isPlainHeading(block))
            return false;
        openUnnumbered(block, withoutBold(text));
        return true;
    }

    bool isPlainHeading(const Block &block) const
    {
        const QStringView text = block.content();
        if (block.bullet || !looksLikeTitle(text) || isHistoryLine(text))
            return false;
        const Block *next = blockAhead();
        if (!next || !m_pending.empty())
            return false;
        const bool capitals = text.size() > 3 && text.toString().toUpper() == text;
        if (block.blankBefore == 0 && !m_lastWasHeading && m_out.clauses.size() > 1 && !capitals && next->blankBefore == 0)
            return false;
        if (m_leadIn >= 0 && !capitals && block.blankBefore < 2 && !next->label)
            return false;
        return true;
    }

    bool takeNumberedHeading(const Block &block)
    {
        const Label &label = block.label;
        if (label.wrap == Wrap::Brackets || label.wrap == Wrap::Close || label.suffix || block.subLabel)
            return false;
        if (label.form == Form::Decimal && !label.zero)
            return takeDecimalHeading(block);
        if (!label.zero && !isNumberedHeading(block))
            return false;
        openNumbered(block);
        return true;
    }

    bool isNumberedHeading(const Block &block) const
    {
        const int number = block.label.first();
        const QStringView text = block.content();
        if (block.hashes)
            return true;
        if (text.isEmpty())
            return block.labelAlone && decimalAhead(number);
        if (block.bold && lastMark(text) != u'.')
            return true;
        if (!looksLikeTitle(text) && !(endsInColon(text) && decimalAhead(number) && looksLikeTitle(text.chopped(1))))
            return false;
        if (!m_series.empty() && m_series.back().type == Series::Type::Numbers && number == m_series.back().ordinal + 1)
            return false;
        if (decimalAhead(number))
            return true;
        if (m_leadIn >= 0 && number == 1)
            return false;
        const Block *next = blockAhead();
        if (!next)
            return false;
        if (m_restarted && number == m_flat + 1)
            return false;
        const bool restart = number == 1 && (m_lastSection > 0 || m_scope >= 0) && innermostIsUnnumbered();
        if (next->bullet)
            return !restart;
        if (!next->label)
            return true;
        if (next->label.form == Form::Number && next->label.wrap == block.label.wrap)
            return next->label.first() == 1 || (number == m_lastSection + 1 && m_lastSection > 0 && m_flat == 0);
        return true;
    }

    bool innermostIsUnnumbered() const { return !m_sections.empty() && m_out.clauses.at(m_sections.back()).label.isEmpty(); }

    /// `2.2 Candour Members should`, where the next clause has the same form: a guess at where the heading ends; -1 if it is none.
    qsizetype guessedHeadingLength(const Block &block) const
    {
        const Block *next = blockAhead();
        if (block.label.depth != 2 || m_levels == HeadingLevels::AsMarked)
            return -1;
        const bool sibling =
            next && next->label.form == Form::Decimal && next->label.depth == 2 && headingBeforeSubject(next->content()) > 0;
        return sibling || m_guessedHeading ? headingBeforeSubject(block.content()) : -1;
    }

    static qsizetype headingBeforeSubject(QStringView text)
    {
        static constexpr QStringView subjects[] = {u"Members", u"Member", u"Officers", u"Officer", u"Councillors", u"The",
                                                   u"A",       u"An",     u"All",      u"Each",    u"Any",         u"No",
                                                   u"If",      u"Where",  u"When",     u"Both"};
        static constexpr QStringView adjectives[] = {
            u"Elected", u"Individual", u"Cabinet",  u"Executive",   u"Senior",    u"Chief", u"Group",      u"Opposition", u"Lead",
            u"Council", u"Authority",  u"Co-opted", u"Independent", u"Ward",      u"Local", u"Fire",       u"New",        u"Former",
            u"Other",   u"Statutory",  u"Party",    u"Political",   u"Committee", u"Panel", u"Monitoring", u"Deputy"};
        const auto isOneOf = [](QStringView word, const auto &words) {
            return std::find(std::begin(words), std::end(words), word) != std::end(words);
        };
        constexpr int mostWords = 4;
        qsizetype begin = 0;
        for (int count = 0; count <= mostWords; ++count) {
            const qsizetype end = text.indexOf(u' ', begin);
            if (end < 0)
                return -1;
            const QStringView word = text.sliced(begin, end - begin);
            if (count > 0 && isOneOf(word, subjects))
                return begin;
            const bool joint = word == u"and" || word == u"of" || word == u"for" || word == u"in";
            if (word.isEmpty() || (count == 0 && isOneOf(word, subjects)) || isOneOf(word, adjectives) ||
                (!joint && !isUpper(word[0].unicode())) || !isLetter(word.back().unicode()))
                return -1;
            begin = end + 1;
        }
        return -1;
    }

    bool takeGuessedHeading(const Block &block)
    {
        const qsizetype length = guessedHeadingLength(block);
        m_guessedHeading = length > 0;
        if (length <= 0)
            return false;
        Block head = block;
        m_keptTexts.push_back(block.content().toString());
        const QStringView kept = m_keptTexts.back();
        head.joined.clear();
        head.text = trimmed(kept.first(length));
        openSection(head, scoped(block.label.cited()), block.label.cited(), head.text.toString(), 2 + m_partLevels, true);
        m_out.clauses.back().guessed = true;
        report(ProblemKind::GuessedStructure, m_sections.back(), head.text.toString(), block.firstLine);
        Block rest = head;
        rest.label = {};
        rest.text = trimmed(kept.sliced(length));
        m_pending.push_back(rest);
        return true;
    }

    /// `4.2 Depots` above a paragraph or its own items is a heading; among clauses of one rank it is an item that has only a title.
    bool takeDecimalHeading(const Block &block)
    {
        const Label &label = block.label;
        const QStringView text = block.content();
        if (label.depth != 2 || text.isEmpty())
            return false;
        if (takeGuessedHeading(block))
            return true;
        if (!block.hashes && !block.bold && !looksLikeTitle(text))
            return false;
        const Block *next = blockAhead();
        if (!next || next->bullet)
            return false;
        const bool own = next->label.form == Form::Decimal && next->label.depth == 3 && next->label.first() == label.first();
        const bool paragraph = !next->label && !next->bullet && !next->table && !isPlainHeadingBlock(*next);
        if (!own && !paragraph && !block.hashes)
            return false;
        const QString id = scoped(label.cited());
        openSection(block, id, label.cited(), withoutBold(text), 2 + m_partLevels, false);
        m_clause = m_host = -1;
        return true;
    }

    static bool isPlainHeadingBlock(const Block &block) { return block.hashes || block.bold || looksLikeTitle(block.content()); }

    bool takeLetterHeading(const Block &block)
    {
        const Label &label = block.label;
        const QStringView text = block.content();
        const bool upper = isUpperLabel(label);
        const Block *next = blockAhead();
        if (!next || text.isEmpty() || !looksLikeTitle(text) || label.wrap == Wrap::Brackets || label.wrap == Wrap::Close)
            return false;
        if (upper) {
            const bool first = label.letters == u"A" && m_letterSection.isEmpty();
            const bool follows = !m_letterSection.isEmpty() && letterOrdinal(label.letters) == letterOrdinal(m_letterSection) + 1;
            if (label.letters.size() != 1 || !(first || follows) || m_leadIn >= 0 ||
                (next->label.form == Form::Letter && isUpperLabel(next->label)))
                return false;
            m_letterSection = label.letters.toString();
            openSection(block, label.letters.toString(), label.letters.toString(), withoutBold(text), 1, false);
            return true;
        }
        if (label.wrap != Wrap::Dot || romanValue(label.letters) == 0 || m_clause >= 0 || m_lastSection > 0 || !m_series.empty())
            return false;
        const bool first = label.letters == u"i";
        if (!first && romanValue(label.letters) != m_romanSection + 1)
            return false;
        if (first && next->label.form == Form::Letter)
            return false;
        m_romanSection = romanValue(label.letters);
        openSection(block, label.letters.toString(), label.letters.toString(), withoutBold(text), 1, false);
        return true;
    }

    void openNamed(const Block &block, const NamedHeading &named)
    {
        QString title = withoutBold(named.title);
        if (title.isEmpty() && named.kind == NamedHeading::Kind::Part)
            title = takeTitleBelow();
        const bool part = named.kind == NamedHeading::Kind::Part;
        if (part)
            m_partLevels = 1;
        openSection(block, named.id, named.label, title, 1, false);
        m_scope = part ? -1 : m_sections.back();
        if (!part)
            m_lastSection = 0;
        m_flat = part ? m_flat : 0;
        m_letterSection.clear();
    }

    /// `PART 3` with its title on the next line.
    QString takeTitleBelow()
    {
        const Block *next = blockAhead();
        if (!next || next->label || next->bullet || next->hashes || !m_pending.empty() || !looksLikeTitle(next->content()))
            return {};
        const QString title = withoutBold(next->content());
        const Block *after = blockAhead(2);
        if (!after || after->firstLine - next->lastLine > 4)
            return {};
        ++m_at;
        return title;
    }

    void openNumbered(const Block &block)
    {
        const int number = block.label.first();
        const QString id = scoped(QString::number(number));
        const bool inAppendix = m_scope >= 0;
        openSection(block, id, QString::number(number), withoutBold(block.content()), 1 + m_partLevels + (inAppendix ? 1 : 0), false);
        if (!inAppendix && m_lastSection > 0)
            checkRun(m_lastSection, number, m_lastSectionIndex, m_sections.back(), block.firstLine);
        m_lastSection = number;
        m_lastSectionIndex = m_sections.back();
        m_flatInSection = 0;
    }

    void openUnnumbered(const Block &block, const QString &text)
    {
        const QString key = titleKey(text);
        if (m_lastWasHeading && !m_sections.empty() && key == titleKey(m_out.clauses.at(m_sections.back()).text) && !key.isEmpty()) {
            report(ProblemKind::RepeatedHeading, m_sections.back(), text, block.firstLine);
            m_out.clauses[m_sections.back()].lastLine = block.lastLine;
            return;
        }
        const bool contents = isContentsHeading(text);
        const bool recitals = text.compare(u"recitals"_s, Qt::CaseInsensitive) == 0;
        const int level = isHistoryHeading(text) && !m_trustHashes ? 1 : levelOfUnnumbered(block);
        if (m_recitals && m_scope >= 0 && level <= m_out.clauses.at(m_scope).level) {
            m_scope = -1;
            m_flat = 0;
            m_recitals = false;
        }
        const bool runIn = block.bullet != 0;
        const int continued = isContinuation(text) ? findSection(key) : -1;
        openSection(block, slug(text), {}, text, level, runIn);
        m_out.marks.back().hashes = block.hashes;
        m_inHistory = isHistoryHeading(text);
        if (recitals) {
            m_scope = m_sections.back();
            m_flat = 0;
            m_recitals = true;
        }
        if (contents) {
            m_inContents = true;
            m_contents = m_sections.back();
            m_contentsKeys.clear();
            m_contentsRows = 0;
            m_out.clauses.back().level = 1;
        }
        if (continued >= 0) {
            report(ProblemKind::RepeatedHeading, m_sections.back(), m_out.clauses.at(continued).text, block.firstLine);
            m_out.marks.back().continued = true;
            m_continued = continued;
        }
    }

    int findSection(const QString &key) const
    {
        const auto found = m_sectionKeys.constFind(key);
        return found == m_sectionKeys.cend() ? -1 : *found;
    }

    int levelOfUnnumbered(const Block &block) const
    {
        if (m_trustHashes && block.hashes)
            return m_levels == HeadingLevels::AsMarked ? block.hashes : block.hashes - 1;
        int base = 1;
        int lastUnnumbered = 0;
        int lastIndex = -1;
        for (const int index : m_sections) {
            const Clause &section = m_out.clauses.at(index);
            if (!section.label.isEmpty()) {
                base = section.level + 1;
                lastUnnumbered = 0;
                lastIndex = -1;
            } else if (!m_out.marks[static_cast<size_t>(index)].runInHeading) {
                lastUnnumbered = section.level;
                lastIndex = index;
            }
        }
        if (block.bullet)
            return lastIndex >= 0 ? lastUnnumbered + 1 : base;
        if (lastIndex < 0)
            return base;
        if (block.blankBefore >= pageBreakLines)
            return base;
        if (const int level = levelByCapitals(block, base))
            return level;
        const bool directlyBelow = lastIndex == m_out.clauses.size() - 1 && m_lastWasHeading;
        return directlyBelow && block.hashes == 0 ? lastUnnumbered + 1 : lastUnnumbered;
    }

    static bool isCapitals(QStringView text) { return text.size() > 3 && text.toString().toUpper() == text; }

    /// Where some headings are set in capitals, those stand above the others; 0 where that says nothing.
    int levelByCapitals(const Block &block, int base) const
    {
        if (block.hashes || block.bold)
            return 0;
        const bool capitals = isCapitals(block.content());
        int capitalsAt = 0;
        bool small = false;
        for (const int index : m_sections) {
            const Clause &section = m_out.clauses.at(index);
            if (!section.label.isEmpty() || section.level < base)
                continue;
            if (isCapitals(section.text))
                capitalsAt = section.level;
            else
                small = true;
        }
        m_smallHeadings = m_smallHeadings || (!capitals && capitalsAt > 0) || small;
        if (capitalsAt == 0)
            return 0;
        if (!capitals)
            return capitalsAt + 1;
        return m_smallHeadings ? capitalsAt : 0;
    }

    void openSection(const Block &block, const QString &id, const QString &label, const QString &text, int level, bool runIn)
    {
        closeLists();
        m_inFront = false;
        m_inContents = false;
        m_inHistory = false;
        m_continued = -1;
        m_clause = m_host = -1;
        while (!m_sections.empty() && m_out.clauses.at(m_sections.back()).level >= level)
            m_sections.pop_back();
        const int parent = m_sections.empty() ? -1 : m_sections.back();
        const int index = add(id, label, text, ClauseKind::Section, block, parent);
        m_out.clauses[index].level = static_cast<std::uint8_t>(std::min(level, 200));
        m_out.clauses[index].section = parent;
        m_out.marks.back().runInHeading = runIn;
        m_sections.push_back(index);
        m_sectionKeys.insert(titleKey(text), index);
        m_lastWasHeading = true;
        m_firstHeadingSeen = true;
        if (!block.label)
            m_restarted = false;
    }

    // ---- labels ----------------------------------------------------------------------------------------------------

    QString scoped(const QString &id) const { return m_scope < 0 ? id : m_out.clauses.at(m_scope).id + u'/' + id; }

    bool takeLabelled(const Block &block)
    {
        if (block.label.form == Form::Decimal)
            return takeDecimal(block);
        return block.label.form == Form::Number ? takeNumber(block) : takeLetter(block);
    }

    bool takeDecimal(const Block &block)
    {
        const Label &label = block.label;
        // In an appendix numbers start again; a number that the appendix does not have yet, below one that it has, is its own.
        QString prefix = QString::number(label.first());
        int parent = findKnown(scoped(prefix));
        if (parent < 0 && m_scope < 0)
            parent = untitledSection(block, label.first());
        for (int depth = 1; depth + 1 < label.depth; ++depth) {
            prefix += u'.' + QString::number(label.parts[static_cast<size_t>(depth)]);
            if (const int found = findKnown(scoped(prefix)); found >= 0)
                parent = found;
        }
        if (parent < 0)
            parent = currentSection();
        const bool underHeading = parent < 0 || m_out.clauses.at(parent).isHeading();
        const int index =
            addLabelled(block, scoped(label.cited()), label.cited(), underHeading ? ClauseKind::Clause : ClauseKind::Item, parent);
        checkChild(parent, label.last(), index, block.firstLine);
        closeLists();
        openClause(index, underHeading);
        return true;
    }

    /// The first number changes and no heading says so: a section without a title, where the text has no headings at all.
    int untitledSection(const Block &block, int number)
    {
        const bool headings = !m_sections.empty() && !m_untitled;
        if (headings)
            return m_sections.back();
        m_untitled = true;
        Block heading = block;
        heading.joined.clear();
        openSection(heading, QString::number(number), QString::number(number), {}, 1, false);
        m_lastWasHeading = false;
        return m_sections.back();
    }

    bool takeNumber(const Block &block)
    {
        const Label &label = block.label;
        const int number = label.first();
        if (const size_t depth = seriesThatContinues(label); depth < m_series.size()) {
            continueSeries(depth, block);
            return true;
        }
        const bool bracketed = label.wrap == Wrap::Brackets || label.wrap == Wrap::Close;
        if (!bracketed && m_flat > 0 && number == m_flat + 1) {
            takeFlat(block);
            return true;
        }
        const bool leadIn = m_leadIn >= 0 && (number == 1 || bracketed);
        if (leadIn || bracketed) {
            openSeries(block, Series::Type::Numbers, number, m_leadIn >= 0 ? m_leadIn : listOwner());
            return true;
        }
        if (label.wrap == Wrap::Bare && !label.glued && m_flat == 0 && m_lastSection > 0)
            return false;
        takeFlat(block);
        return true;
    }

    int listOwner() const { return m_clause >= 0 ? m_clause : currentSection(); }

    /// Numbers that run through the document, or start again under a heading of their own.
    void takeFlat(const Block &block)
    {
        const int number = block.label.first();
        const int section = currentSection();
        const bool numberedSection = section >= 0 && m_out.clauses.at(section).label == QString::number(m_lastSection) && m_lastSection > 0;
        const bool knownAlready = findKnown(scoped(QString::number(number))) >= 0;
        if (numberedSection && (number == 1 || number == m_flatInSection + 1)) {
            // `1.` under section `1.`: the same form on two levels.
            const int index = addLabelled(block, m_out.clauses.at(section).id + u'/' + block.label.cited(), block.label.cited(),
                                          ClauseKind::Clause, section);
            checkChild(section, number, index, block.firstLine);
            m_flatInSection = number;
            closeLists();
            openClause(index, true);
            return;
        }
        const bool ownHeading = section >= 0 && m_scope != section && m_out.clauses.at(section).label.isEmpty();
        if (number == 1 && section >= 0 && m_scope != section && (knownAlready || (m_scope >= 0 && ownHeading))) {
            m_scope = section;
            m_flat = 0;
            m_restarted = true;
        }
        const bool sentence = !looksLikeTitle(block.content());
        const ClauseKind kind = m_restarted && !sentence ? ClauseKind::Item : ClauseKind::Clause;
        const int parent = section;
        const int index = addLabelled(block, scoped(block.label.cited()), block.label.cited(), kind, parent);
        if (m_restarted && number == 1 && (section < 0 || m_out.clauses.at(section).label.isEmpty()))
            reportRestart(index, block);
        m_out.marks.back().restarted = m_restarted;
        if (m_flat > 0 && m_flatParentScope == m_scope)
            checkRun(m_flat, number, m_flatIndex, index, block.firstLine);
        m_flat = number;
        m_flatIndex = index;
        m_flatParentScope = m_scope;
        closeLists();
        openClause(index, true);
        if (block.subLabel)
            takeSubLabel(block);
    }

    void reportRestart(int index, const Block &block)
    {
        if (m_levels == HeadingLevels::AsMarked)
            return;
        const int heading = m_out.clauses.at(index).parent;
        report(ProblemKind::DuplicateLabel, heading >= 0 ? heading : index, block.label.cited(), block.firstLine);
    }

    /// `4.—(1)`: the text belongs to the sub-paragraph.
    void takeSubLabel(const Block &block)
    {
        const int owner = lastIndex();
        const QString text = std::exchange(m_out.clauses[owner].text, QString());
        Block below = block;
        below.label = block.subLabel;
        below.subLabel = {};
        openSeries(below, Series::Type::Numbers, block.subLabel.first(), owner);
        m_out.clauses.back().text = text;
        noteLeadIn(lastIndex());
    }

    /// A label that is there twice, as typed and as numbered by the program that made the page: `b. (b) sign in;`. The typed one counts.
    bool takeTypedLabel(const Block &block)
    {
        const Label second = parseLabel(block.content());
        if (second.form != Form::Letter || second.wrap == block.label.wrap || second.wrap == Wrap::Bare || second.letters.size() != 1)
            return false;
        const bool startsList =
            second.letters != block.label.letters && (letterOrdinal(second.letters) == 1 || romanValue(second.letters) == 1);
        if (startsList)
            return false;
        Block typed = block;
        typed.label = second;
        typed.printedLabel = block.content().first(second.length);
        typed.text = trimmed(block.content().sliced(second.length));
        if (!block.joined.isEmpty()) {
            m_keptTexts.push_back(block.joined);
            const QStringView kept = m_keptTexts.back();
            typed.label = parseLabel(kept);
            typed.printedLabel = kept.first(second.length);
            typed.text = trimmed(kept.sliced(second.length));
            typed.joined.clear();
        }
        const bool taken = takeLetter(typed);
        if (taken && second.letters != block.label.letters)
            report(ProblemKind::LabelMismatch, lastIndex(), block.label.cited() + u' ' + second.cited(), block.firstLine);
        return taken;
    }

    bool takeLetter(const Block &block)
    {
        const Label &label = block.label;
        if (takeTypedLabel(block))
            return true;
        if (const size_t depth = seriesThatContinues(label); depth < m_series.size()) {
            continueSeries(depth, block);
            return true;
        }
        const bool doubled = label.letters.size() == 2 && label.letters[0] == label.letters[1] && romanValue(label.letters) == 0;
        const bool alpha = label.letters.size() == 1 && letterOrdinal(label.letters) == 1;
        const bool roman = romanValue(label.letters) == 1;
        if (needsCompany(label) && !(alpha && nextLetterAhead(label)))
            return false;
        if (alpha || roman || (doubled && letterOrdinal(label.letters) == 1)) {
            const auto type = alpha ? Series::Type::Letters : roman ? Series::Type::Roman : Series::Type::Doubled;
            openSeries(block, type, 1, ownerOfNewList(type, label));
            return true;
        }
        if (!m_series.empty() && m_series.back().type != Series::Type::Numbers) {
            // Out of its run: a gap, a repeat or another order. It is kept where it stands.
            continueSeries(seriesOfForm(label), block);
            return true;
        }
        const auto type = label.letters.size() == 1   ? Series::Type::Letters
                          : romanValue(label.letters) ? Series::Type::Roman
                                                      : Series::Type::Doubled;
        openSeries(block, type, type == Series::Type::Roman ? romanValue(label.letters) : letterOrdinal(label.letters),
                   ownerOfNewList(type, label));
        return true;
    }

    /// One-letter words and initials begin lines too, so such a label counts only in a run.
    static bool needsCompany(const Label &label)
    {
        return label.wrap == Wrap::Bare || (label.wrap == Wrap::Dot && isUpperLabel(label)) || label.wrap == Wrap::Dash ||
               label.wrap == Wrap::Colon;
    }

    bool nextLetterAhead(const Label &label) const
    {
        constexpr size_t farthest = 12;
        for (size_t i = m_at + 1; i < std::min(m_blocks.size(), m_at + 1 + farthest); ++i) {
            const Label &other = m_blocks[i].label;
            if (other.form == Form::Letter && other.wrap == label.wrap && letterFollows(other.letters, label.letters))
                return true;
        }
        return false;
    }

    int ownerOfNewList(Series::Type type, const Label &label)
    {
        // A list of a form that is already open starts again: it belongs to what stands above that list.
        for (size_t i = m_series.size(); i-- > 0;) {
            const Series &series = m_series[i];
            if (series.type == type && series.wrap == label.wrap && series.upper == isUpperLabel(label)) {
                const bool ownLeadIn = m_host >= 0 && m_host != series.index;
                const int owner = ownLeadIn ? m_host : series.parent;
                m_series.resize(i);
                return owner;
            }
        }
        return m_host >= 0 ? m_host : currentSection();
    }

    size_t seriesOfForm(const Label &label) const
    {
        for (size_t i = m_series.size(); i-- > 0;) {
            if (m_series[i].type != Series::Type::Numbers && m_series[i].wrap == label.wrap)
                return i;
        }
        return m_series.size() - 1;
    }

    /// The innermost open list that the label is the next of; the number of open lists if there is none.
    size_t seriesThatContinues(const Label &label) const
    {
        for (size_t i = m_series.size(); i-- > 0;) {
            const Series &series = m_series[i];
            if (series.wrap != label.wrap)
                continue;
            if (label.form == Form::Number) {
                if (series.type == Series::Type::Numbers &&
                    (label.first() == series.ordinal + 1 || (label.suffix && label.first() == series.ordinal)))
                    return i;
                continue;
            }
            if (series.type == Series::Type::Numbers || series.upper != isUpperLabel(label))
                continue;
            if (continuesLetters(series, label))
                return i;
        }
        return m_series.size();
    }

    bool continuesLetters(const Series &series, const Label &label) const
    {
        if (series.type == Series::Type::Roman)
            return romanValue(label.letters) == series.ordinal + 1;
        const bool follows = letterFollows(label.letters, series.letters);
        // (i) after (h) is a letter, unless (h) has just opened a list of its own.
        const bool couldBeRoman = romanValue(label.letters) == 1;
        return follows && !(couldBeRoman && m_leadIn == series.index);
    }

    void continueSeries(size_t depth, const Block &block)
    {
        m_series.resize(depth + 1);
        Series &series = m_series[depth];
        const int previous = series.ordinal;
        const int before = series.index;
        series.ordinal = ordinalIn(series, block.label);
        series.letters = block.label.letters;
        const int index = addListItem(block, series.parent);
        m_series[depth].index = index;
        const bool welsh = series.type == Series::Type::Letters && (block.label.letters.size() == 2);
        if (!welsh && !block.label.suffix)
            checkRun(previous, m_series[depth].ordinal, before, index, block.firstLine);
        afterListItem(index, block);
    }

    static int ordinalIn(const Series &series, const Label &label)
    {
        switch (series.type) {
        case Series::Type::Numbers:
            return label.first();
        case Series::Type::Roman:
            return romanValue(label.letters);
        default:
            return letterOrdinal(label.letters);
        }
    }

    void openSeries(const Block &block, Series::Type type, int ordinal, int parent)
    {
        const int index = addListItem(block, parent);
        m_series.push_back({type, block.label.wrap, isUpperLabel(block.label), ordinal, block.label.letters, parent, index});
        afterListItem(index, block);
    }

    int addListItem(const Block &block, int parent)
    {
        const bool underHeading = parent < 0 || m_out.clauses.at(parent).isHeading();
        const QString base = parent >= 0 ? m_out.clauses.at(parent).id : QString();
        const Label &label = block.label;
        const bool printedBare = label.wrap != Wrap::Brackets && label.wrap != Wrap::Close;
        const bool listNumber = label.form == Form::Number && printedBare && underHeading;
        const QString cited = label.form == Form::Number && !listNumber ? bracketed(label) : label.cited();
        const QString id = base + (listNumber ? u"/"_s : QString()) + cited;
        const bool numbered = label.form == Form::Number && underHeading;
        return addLabelled(block, id, cited, numbered ? ClauseKind::Clause : ClauseKind::Item, parent);
    }

    static QString bracketed(const Label &label)
    {
        Label copy = label;
        copy.wrap = Wrap::Brackets;
        return copy.cited();
    }

    void afterListItem(int index, const Block &block)
    {
        m_bullets.clear();
        m_host = index;
        if (m_clause < 0)
            m_listOnly = true;
        takeSecondLabel(index, block);
        noteLeadIn(index);
    }

    /// Two labels on one line: `b. (i) sign in;` opens (b) and its own list.
    void takeSecondLabel(int index, const Block &block)
    {
        const Label second = parseLabel(m_out.clauses.at(index).text);
        if (second.form != Form::Letter || block.label.form != Form::Letter || second.wrap == Wrap::Bare)
            return;
        if (romanValue(second.letters) != 1 && letterOrdinal(second.letters) != 1)
            return;
        m_keptTexts.push_back(std::exchange(m_out.clauses[index].text, QString()));
        const QStringView kept = m_keptTexts.back();
        Block below = block;
        below.label = parseLabel(kept);
        below.printedLabel = kept.first(below.label.length);
        below.joined.clear();
        below.text = trimmed(kept.sliced(below.label.length));
        m_pending.push_back(below);
    }

    void openClause(int index, bool underHeading)
    {
        if (underHeading)
            m_clause = index;
        m_host = index;
        m_listOnly = false;
        m_lastWasHeading = false;
        noteLeadIn(index);
    }

    // ---- bullets, paragraphs, tables -------------------------------------------------------------------------------

    void takeBullet(const Block &block)
    {
        while (!m_bullets.empty() && block.indent < m_bullets.back().indent)
            m_bullets.pop_back();
        int parent = m_host >= 0 ? m_host : currentSection();
        if (!m_bullets.empty()) {
            const int last = m_bullets.back().index;
            const QStringView text = m_out.clauses.at(last).text;
            const char16_t mark = lastMark(text);
            const bool open =
                endsInColon(text) || (mark != u';' && mark != u',' && mark != u'.' && !text.endsWith(u" and") && !text.endsWith(u" or"));
            const bool deeper = block.indent > m_bullets.back().indent;
            if (deeper && open && last == m_out.clauses.size() - 1)
                parent = last;
            else
                parent = m_out.clauses.at(last).parent;
            if (!deeper || parent != last)
                m_bullets.pop_back();
        }
        const int index = addUnlabelled(block, ClauseKind::Bullet, parent);
        m_bullets.push_back({block.indent, index});
        m_lastWasHeading = false;
        m_leadIn = -1;
    }

    void takeParagraph(const Block &block)
    {
        const QString text = paragraphText(block);
        if (m_inFront || (m_sections.empty() && m_clause < 0 && !m_listOnly)) {
            takePreamble(block, text);
            return;
        }
        if (takeLostListItem(block, text))
            return;
        m_gapIsMeant = m_gapIsMeant || isNoteOfOmission(text);
        const bool tail = !text.isEmpty() && isLower(text.at(0).unicode());
        int parent = currentSection();
        if (m_clause >= 0)
            parent = ownerOfParagraph();
        else if (tail && m_host >= 0 && !m_out.clauses.at(m_host).isHeading())
            parent = m_series.empty() ? m_host : m_series.front().parent;
        const bool history = m_inHistory || isHistoryLine(text);
        const int index = addUnlabelled(block, history ? ClauseKind::History : ClauseKind::Paragraph, parent, text);
        m_bullets.clear();
        m_lastWasHeading = false;
        if (!history)
            m_host = index;
        m_leadIn = -1;
        if (!history)
            noteLeadIn(index);
    }

    /// A paragraph after a numbered clause, or after the list of one, goes on from that clause.
    int ownerOfParagraph() const { return m_clause; }

    /// A label that turned out to be none is a word of the text again.
    static QString paragraphText(const Block &block)
    {
        if (!block.label || block.content().isEmpty())
            return collapsed(block.label && block.content().isEmpty() ? labelAsText(block) : block.content());
        const QString label = labelAsText(block).toString();
        return collapsed(QString(label + u' ' + block.content().toString()));
    }

    static QStringView labelAsText(const Block &block)
    {
        if (block.label.form == Form::Letter) {
            const bool open = block.label.wrap == Wrap::Brackets;
            return QStringView(block.label.letters.utf16() - (open ? 1 : 0), block.label.length);
        }
        return block.printedLabel;
    }

    static bool isNoteOfOmission(const QString &text)
    {
        static constexpr QStringView words[] = {u"left out", u"omitted", u"not used", u"deleted",
                                                u"repealed", u"revoked", u"removed",  u"spare"};
        return text.startsWith(u'[') &&
               std::any_of(std::begin(words), std::end(words), [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
    }

    void takePreamble(const Block &block, const QString &text)
    {
        const QString id = u"front/"_s + QString::number(++m_front);
        const bool history = isHistoryLine(text);
        const int index = add(id, {}, text, history ? ClauseKind::History : ClauseKind::Preamble, block, m_title);
        m_out.clauses[index].section = m_title;
        m_host = index;
        m_lastWasHeading = false;
        m_bullets.clear();
        m_leadIn = -1;
        noteLeadIn(index);
    }

    /// Lines after a colon that lost their list marks: short, parallel, each a sentence part of its own.
    bool takeLostListItem(const Block &block, const QString &text)
    {
        if (m_lostList >= 0 && m_host == m_lostList && continuesLostList(text)) {
            addLostItem(block, text);
            return true;
        }
        m_lostList = -1;
        if (m_leadIn < 0 || m_leadIn != m_host || m_out.clauses.size() - 1 != m_leadIn)
            return false;
        const Block *next = blockAhead();
        if (!next || next->label || next->bullet || next->hashes || next->bold || !m_pending.empty())
            return false;
        const QString nextText = collapsed(next->content());
        if (!isListLike(text) || !isListLike(nextText) || !parallel(text, nextText))
            return false;
        m_lostList = m_leadIn;
        report(ProblemKind::ListMarksLost, -1, m_out.clauses.at(m_leadIn).id, block.firstLine);
        m_lostProblem = m_out.problems.size() - 1;
        addLostItem(block, text);
        m_out.problems[m_lostProblem].subject = m_out.clauses.constLast().id;
        report(ProblemKind::GuessedStructure, lastIndex(), {}, block.firstLine);
        return true;
    }

    void addLostItem(const Block &block, const QString &text)
    {
        const int index = addUnlabelled(block, ClauseKind::Bullet, m_lostList, text);
        m_out.clauses[index].guessed = true;
        m_out.marks.back().lostMark = true;
        m_leadIn = -1;
        m_lostSample = text;
        m_lastWasHeading = false;
    }

    bool continuesLostList(const QString &text) const { return isListLike(text) && parallel(m_lostSample, text); }

    static bool isListLike(const QString &text)
    {
        constexpr qsizetype longest = 170;
        return text.size() <= longest && !text.chopped(1).contains(u". ") && !opensList(text);
    }

    static bool parallel(const QString &one, const QString &other)
    {
        static constexpr QStringView subjects[] = {
            u"The",  u"A",  u"An",  u"This", u"These", u"It",   u"Members", u"Member", u"Officers", u"Officer",     u"If",      u"Where",
            u"When", u"In", u"All", u"Any",  u"No",    u"Each", u"There",   u"They",   u"Such",     u"Councillors", u"However", u"For"};
        const auto firstWord = [](const QString &text) { return QStringView(text).first(std::max<qsizetype>(text.indexOf(u' '), 0)); };
        const QStringView first = firstWord(one);
        const QStringView second = firstWord(other);
        if (first.isEmpty() || second.isEmpty())
            return false;
        if (first == second)
            return true;
        const auto isSubject = [](QStringView word) {
            return std::find(std::begin(subjects), std::end(subjects), word) != std::end(subjects);
        };
        const bool sameCase = isUpper(first[0].unicode()) == isUpper(second[0].unicode());
        return sameCase && !isSubject(first) && !isSubject(second);
    }

    bool takeTableRow(const Block &block)
    {
        const QString text = tableText(block.label ? QString(block.printedLabel.toString() + u' ' + block.content().toString())
                                                   : block.content().toString());
        const auto columns = static_cast<int>(text.count(u'\t')) + 1;
        const Block *next = blockAhead();
        const bool begins = next && next->table && tableText(next->content()).count(u'\t') + 1 == columns && next->blankBefore == 0;
        if (m_tableColumns == 0 && (!begins || columns < 2))
            return false;
        const int parent = m_leadIn >= 0 ? m_leadIn : m_clause >= 0 ? m_clause : currentSection();
        const bool header = m_tableColumns == 0;
        m_tableColumns = columns;
        if (header && parent >= 0 && ordinals(parent) == 0)
            ordinals(parent) = -1;
        addUnlabelled(block, ClauseKind::TableRow, parent, text);
        m_lastWasHeading = false;
        return true;
    }

    static QString tableText(QStringView row)
    {
        const QChar mark = row.contains(u'\t') ? u'\t' : u'|';
        if (row.startsWith(u'|'))
            row = row.sliced(1);
        if (row.endsWith(u'|'))
            row = row.chopped(1);
        QStringList cells;
        for (const QStringView cell : row.split(mark)) {
            if (mark == u'|' || !trimmed(cell).isEmpty())
                cells.append(collapsed(cell));
        }
        return cells.join(u'\t');
    }

    // ---- run-in lines ----------------------------------------------------------------------------------------------

    /// `2. Visits 2.1 A member may`, `... signs in. 4.3 The Clerk keeps`, `a) by pen; b) by stamp`: splits where the successor stands.
    bool splitRunIn(const Block &block)
    {
        constexpr int mostSplits = 64;
        if (block.subLabel || m_splits > mostSplits)
            return false;
        const QStringView text = block.content();
        const qsizetype successor = block.label ? successorAt(block, text) : -1;
        const qsizetype list = listAfterColon(text);
        const qsizetype at = list >= 0 && (successor < 0 || list < successor) ? list : successor;
        if (at < 0)
            return false;
        Block head = block;
        Block rest = block;
        head.joined.clear();
        head.text = trimmed(text.first(at));
        rest.joined.clear();
        rest.bullet = 0;
        const QStringView tail = text.sliced(at);
        rest.label = parseLabel(tail);
        rest.text = trimmed(tail.sliced(rest.label.length));
        rest.printedLabel = tail.first(rest.label.length);
        rest.subLabel = {};
        rest.labelAlone = false;
        rest.blankBefore = 0;
        // The joined text must outlive the two halves, which are views into it.
        if (!block.joined.isEmpty()) {
            m_keptTexts.push_back(block.joined);
            const QStringView kept = m_keptTexts.back();
            head.text = trimmed(kept.first(at));
            rest.label = parseLabel(kept.sliced(at));
            rest.text = trimmed(kept.sliced(at + rest.label.length));
            rest.printedLabel = kept.sliced(at, rest.label.length);
        }
        ++m_splits;
        m_runInNext = rest.label;
        takeHead(head, rest);
        m_pending.push_front(rest);
        --m_splits;
        return true;
    }

    void takeHead(const Block &head, const Block &rest)
    {
        if (head.label.form == Form::Number && rest.label.form == Form::Decimal && looksLikeTitle(head.text)) {
            openNumbered(head);
            return;
        }
        if (takeHeading(head))
            return;
        if (!head.label || !takeLabelled(head))
            takeParagraph(head);
    }

    /// "... signed: a) by pen; b) by stamp": where the list begins whose second item follows in the same text.
    static qsizetype listAfterColon(QStringView text)
    {
        const qsizetype colon = text.size() > 2000 ? -1 : text.indexOf(u':');
        if (colon < 0 || colon + 2 >= text.size() || text[colon + 1] != u' ')
            return -1;
        const qsizetype at = colon + 2;
        const Label first = parseLabel(text.sliced(at));
        const bool opens = first.form == Form::Letter && (first.wrap == Wrap::Close || first.wrap == Wrap::Brackets) &&
                           (letterOrdinal(first.letters) == 1 || romanValue(first.letters) == 1);
        if (!opens)
            return -1;
        const QString next = first.letters == u"a" ? u"b)"_s : u"ii)"_s;
        return text.indexOf(next, at) > 0 ? at : -1;
    }

    qsizetype successorAt(const Block &block, QStringView text) const
    {
        const Label &label = block.label;
        if (label.form == Form::Letter)
            return letterSuccessorAt(label, text);
        if (text.size() > 20'000)
            return -1;
        if (label.form == Form::Decimal) {
            QString next;
            for (int i = 0; i + 1 < label.depth; ++i)
                next += QString::number(label.parts[static_cast<size_t>(i)]) + u'.';
            next += QString::number(label.last() + 1);
            return labelAt(text, next, true);
        }
        if (label.wrap == Wrap::Brackets || label.wrap == Wrap::Close)
            return -1;
        return labelAt(text, QString::number(label.first()) + u".1"_s, false);
    }

    static qsizetype labelAt(QStringView text, const QString &label, bool afterSentence)
    {
        // Few characters are digits, so one is looked for before the whole label is compared.
        for (qsizetype at = text.indexOf(label[0]); at >= 0; at = text.indexOf(label[0], at + 1)) {
            if (at == 0 || !text.sliced(at).startsWith(label))
                continue;
            const qsizetype end = at + label.size();
            const qsizetype word = end < text.size() && text[end] == u'.' ? end + 1 : end;
            if (!isSpace(text[at - 1].unicode()) || word + 1 >= text.size() || !isSpace(text[word].unicode()))
                continue;
            const QStringView before = trimmed(text.first(at));
            const bool closed = endsSentence(before);
            const QStringView after = trimmed(text.sliced(word));
            if (!after.isEmpty() && isUpper(after[0].unicode()) && (!afterSentence || closed) && !endsInReferenceWord(before))
                return at;
        }
        return -1;
    }

    static bool endsInReferenceWord(QStringView before)
    {
        static constexpr QStringView words[] = {u"paragraph", u"paragraphs", u"section", u"clause", u"and",   u"to",     u"or",
                                                u"see",       u"rule",       u"in",      u"of",     u"under", u"article"};
        const QStringView word = before.sliced(before.lastIndexOf(u' ') + 1);
        return std::any_of(std::begin(words), std::end(words),
                           [&](QStringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; });
    }

    qsizetype letterSuccessorAt(const Label &label, QStringView text) const
    {
        if (text.size() > 2000 || !text.contains(u')') || label.letters.size() != 1 || needsCompany(label) || label.wrap == Wrap::Dot)
            return -1;
        const bool roman = !m_series.empty() && m_series.back().type == Series::Type::Roman && romanValue(label.letters) > 0;
        const QString next = roman || label.letters == u"i" ? romanText(romanValue(label.letters) + 1)
                                                            : QString(QChar(char16_t(label.letters[0].unicode() + 1)));
        const QString printed = (label.wrap == Wrap::Brackets ? u"("_s : QString()) + next + u')';
        for (qsizetype at = text.indexOf(printed); at > 0; at = text.indexOf(printed, at + 1)) {
            const QStringView before = trimmed(text.first(at));
            const bool listMark = before.endsWith(u';') || before.endsWith(u',') || before.endsWith(u"; or") || before.endsWith(u"; and") ||
                                  before.endsWith(u", or") || before.endsWith(u", and") || before.endsWith(u'.');
            if (isSpace(text[at - 1].unicode()) && listMark)
                return at;
        }
        return -1;
    }

    static QString romanText(int value)
    {
        static constexpr QStringView numerals[] = {u"",    u"i",    u"ii", u"iii", u"iv", u"v",  u"vi",
                                                   u"vii", u"viii", u"ix", u"x",   u"xi", u"xii"};
        return value < static_cast<int>(std::size(numerals)) ? numerals[value].toString() : QString();
    }

    // ---- adding ----------------------------------------------------------------------------------------------------

    int currentSection() const { return m_continued >= 0 ? m_continued : m_sections.empty() ? m_title : m_sections.back(); }

    int lastIndex() const { return static_cast<int>(m_out.clauses.size()) - 1; }

    int &ordinals(int parent) { return m_ordinals[static_cast<size_t>(parent)]; }

    int addUnlabelled(const Block &block, ClauseKind kind, int parent, const QString &text = {})
    {
        const int ordinal = parent >= 0 ? ++ordinals(parent) : ++m_front;
        const QString base = parent >= 0 && parent != m_title ? m_out.clauses.at(parent).id : u"front"_s;
        return add(base + u'/' + QString::number(ordinal), {}, text.isNull() ? collapsed(block.content()) : text, kind, block, parent);
    }

    int addLabelled(const Block &block, const QString &id, const QString &label, ClauseKind kind, int parent)
    {
        m_inFront = false;
        m_inHistory = false;
        m_lastWasHeading = false;
        const QStringView text = withoutDeclaredRepeat(block.content());
        const int index = add(id, label, collapsed(text), kind, block, parent);
        m_declaredRepeat = 0;
        if (m_out.clauses.at(index).text.isEmpty() && !block.subLabel)
            m_empty.push_back(index);
        return index;
    }

    /// A pack writes a label that the wording uses twice as `(d)[2]`.
    QStringView withoutDeclaredRepeat(QStringView text)
    {
        if (m_levels != HeadingLevels::AsMarked || text.size() < 4 || text[0] != u'[' || !isDigit(text[1].unicode()) || text[2] != u']')
            return text;
        m_declaredRepeat = text[1].digitValue();
        return trimmed(text.sliced(3));
    }

    int add(const QString &id, const QString &label, const QString &text, ClauseKind kind, const Block &block, int parent)
    {
        const auto index = static_cast<int>(m_out.clauses.size());
        Clause clause;
        clause.id = uniqueId(id, index, label, block.firstLine);
        clause.label = label;
        clause.text = text;
        clause.kind = kind;
        clause.parent = parent;
        clause.section = currentSection();
        clause.level = depthBelow(parent);
        clause.firstLine = block.firstLine;
        clause.lastLine = block.lastLine;
        m_out.clauses.append(std::move(clause));
        Mark mark;
        mark.form = block.label.form;
        mark.wrap = block.label.wrap;
        mark.bullet = block.bullet;
        mark.indent = block.indent;
        mark.gap = block.gap;
        mark.blankBefore = block.blankBefore;
        mark.hashes = block.hashes;
        mark.bold = block.bold;
        mark.labelAlone = block.label && block.textLine != block.firstLine;
        mark.joinedAt = block.joinedAt;
        m_out.marks.push_back(mark);
        m_ordinals.push_back(0);
        m_lastChildren.emplace_back();
        if (block.joinedAt)
            report(ProblemKind::PageBreakJoin, index, {}, block.joinedAt);
        return index;
    }

    std::uint8_t depthBelow(int parent) const
    {
        if (parent < 0 || m_out.clauses.at(parent).isHeading())
            return 1;
        return static_cast<std::uint8_t>(std::min(m_out.clauses.at(parent).level + 1, 200));
    }

    QString uniqueId(const QString &id, int index, const QString &label, int line)
    {
        KnownId &known = m_out.ids[id];
        known.latest = index;
        if (++known.count == 1) {
            known.first = index;
            return id;
        }
        if (m_levels == HeadingLevels::AsMarked && m_declaredRepeat == known.count)
            return id + u'[' + QString::number(known.count) + u']';
        const QString unique = id + u'[' + QString::number(known.count) + u']';
        if (!label.isEmpty() && id != u"title"_s && ++m_duplicates <= mostOfAKind)
            m_out.problems.append({.kind = ProblemKind::DuplicateLabel, .subject = unique, .detail = label, .line = line});
        return unique;
    }

    int findKnown(const QString &id) const
    {
        const auto found = m_out.ids.constFind(id);
        return found == m_out.ids.cend() ? -1 : found->latest;
    }

    void noteLeadIn(int index) { m_leadIn = endsInColon(m_out.clauses.at(index).text) ? index : -1; }

    void closeLists()
    {
        m_series.clear();
        m_bullets.clear();
        m_leadIn = -1;
        m_lostList = -1;
        m_listOnly = false;
    }

    // ---- problems --------------------------------------------------------------------------------------------------

    void report(ProblemKind kind, int clause, const QString &detail, int line)
    {
        m_out.problems.append(
            {.kind = kind, .subject = clause >= 0 ? m_out.clauses.at(clause).id : QString(), .detail = detail, .line = line});
    }

    void checkChild(int parent, int number, int index, int line)
    {
        if (parent < 0)
            return;
        LastChild &last = m_lastChildren[static_cast<size_t>(parent)];
        if (last.number > 0)
            checkRun(last.number, number, last.index, index, line);
        last = {number, index};
    }

    /// A gap is reported where the run stops; a repeat is reported by its id already.
    void checkRun(int previous, int number, int before, int here, int line)
    {
        if (std::exchange(m_gapIsMeant, false))
            return;
        if (number > previous + 1) {
            QStringList missing;
            for (int i = previous + 1; i < number && missing.size() < 5; ++i)
                missing.append(QString::number(i));
            report(ProblemKind::MissingNumber, before, missing.join(u", "_s), line);
        } else if (number < previous) {
            report(ProblemKind::OutOfOrder, here, QString::number(number), line);
        }
    }

    void reportEmpty()
    {
        for (const int index : m_empty) {
            const bool hasItems = index + 1 < m_out.clauses.size() && m_out.clauses.at(index + 1).parent == index;
            if (!hasItems)
                report(ProblemKind::EmptyClause, index, {}, m_out.clauses.at(index).firstLine);
        }
    }

    std::vector<Block> m_blocks;
    HeadingLevels m_levels;
    Outline m_out;
    size_t m_at = 0;
    size_t m_contentsEnd = 0;
    std::deque<Block> m_pending;
    std::deque<QString> m_keptTexts;
    std::vector<int> m_ordinals; ///< of the last unlabelled child, one a clause
    struct LastChild {
        int number = 0;
        int index = -1;
    };
    std::vector<LastChild> m_lastChildren; ///< the latest numbered child, one a clause
    std::vector<int> m_empty;
    QHash<QString, int> m_sectionKeys;
    QSet<QString> m_contentsKeys;
    QString m_titleKey;
    QString m_letterSection;
    QString m_enclosure; ///< a label such as Appendix 1 that stands before the title
    QString m_lostSample;
    Label m_runInNext;
    std::vector<int> m_sections; ///< the open headings, outermost first
    std::vector<Series> m_series;
    std::vector<OpenBullet> m_bullets;
    bool m_gapIsMeant = false;
    mutable bool m_smallHeadings = false; ///< headings in small letters stand below those in capitals
    bool m_trustHashes = false;
    bool m_inFront = true;
    bool m_inContents = false;
    bool m_inHistory = false;
    bool m_lastWasHeading = false;
    bool m_firstHeadingSeen = false;
    bool m_untitled = false;
    bool m_restarted = false;
    bool m_recitals = false;
    bool m_guessedHeading = false;
    bool m_listOnly = false;
    int m_title = -1;
    int m_contents = -1;
    int m_contentsRows = 0;
    int m_front = 0;
    int m_clause = -1; ///< the numbered clause that paragraphs go on from
    int m_host = -1;   ///< the latest text that bullets and lists can hang on
    int m_leadIn = -1; ///< the latest text, if it ends in a colon
    int m_scope = -1;  ///< the heading whose own numbers these are
    int m_continued = -1;
    int m_lastSection = 0;
    int m_lastSectionIndex = -1;
    int m_flat = 0; ///< the latest number that runs through the text
    int m_flatIndex = -1;
    int m_flatParentScope = -1;
    int m_flatInSection = 0;
    int m_romanSection = 0;
    int m_partLevels = 0;
    int m_tableColumns = 0;
    int m_declaredRepeat = 0;
    int m_lostList = -1;
    qsizetype m_lostProblem = -1;
    int m_splits = 0;
    int m_duplicates = 0;
};

} // namespace

Outline buildOutline(Blocks blocks, HeadingLevels levels)
{
    return Builder(std::move(blocks), levels).build();
}

} // namespace Concordat
