// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Soundness.h"

#include "protocol/Characters.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr qsizetype mostFaults = 10;

class Examination
{
public:
    explicit Examination(const Protocol &protocol)
        : m_protocol(protocol)
        , m_lines(static_cast<int>(protocol.source().count(u'\n')) + 1)
        , m_body(body())
    {
    }

    QStringList run()
    {
        examineClauses();
        examineReferences();
        examineFigures();
        examineProblems();
        examineCharacters();
        return m_faults;
    }

private:
    void require(bool holds, const QString &fault)
    {
        if (!holds && m_faults.size() < mostFaults)
            m_faults.append(fault);
    }

    bool isClause(int index) const { return index >= 0 && index < m_protocol.clauses().size(); }

    bool isPlace(int clause, int position, int length) const
    {
        return isClause(clause) && position >= 0 && length > 0 && position <= m_protocol.clauses().at(clause).text.size() - length;
    }

    void examineClauses()
    {
        m_ids.reserve(m_protocol.clauses().size());
        int lastLine = 0;
        for (int i = 0; i < m_protocol.clauses().size(); ++i) {
            const Clause &clause = m_protocol.clauses().at(i);
            // Texts of faults are made only for faults: there can be a million clauses.
            if (clause.id.isEmpty() || m_ids.contains(clause.id))
                require(false, u"the id \"%1\" of clause %2 is empty or used twice"_s.arg(clause.id).arg(i));
            m_ids.insert(clause.id);
            if (clause.parent < -1 || clause.parent >= i)
                require(false, u"%1 has the parent %2"_s.arg(clause.id).arg(clause.parent));
            if (clause.section < -1 || clause.section >= i || (clause.section >= 0 && !m_protocol.clauses().at(clause.section).isHeading()))
                require(false, u"%1 has the section %2"_s.arg(clause.id).arg(clause.section));
            if (clause.firstLine < 1 || clause.lastLine < clause.firstLine || clause.lastLine > m_lines)
                require(false,
                        u"%1 stands on the lines %2 to %3 of %4"_s.arg(clause.id).arg(clause.firstLine).arg(clause.lastLine).arg(m_lines));
            if (clause.firstLine < lastLine)
                require(false, u"%1 on line %2 comes after a clause of line %3"_s.arg(clause.id).arg(clause.firstLine).arg(lastLine));
            lastLine = clause.firstLine;
        }
    }

    void examineReferences()
    {
        for (const Reference &reference : m_protocol.references()) {
            if (!isPlace(reference.clause, reference.position, reference.length)) {
                require(false, u"a reference stands at %1 of clause %2"_s.arg(reference.position).arg(reference.clause));
                continue;
            }
            const QString words = m_protocol.textOf(reference);
            require(reference.target == -1 || isClause(reference.target), u"\"%1\" leads to clause %2"_s.arg(words).arg(reference.target));
            require(reference.target == -1 || reference.external.isEmpty(), u"\"%1\" leads inside and outside"_s.arg(words));
            for (const int further : reference.furtherTargets)
                require(isClause(further), u"\"%1\" leads to clause %2"_s.arg(words).arg(further));
        }
    }

    void examineFigures()
    {
        for (const Figure &figure : m_protocol.figures()) {
            require(isPlace(figure.clause, figure.position, figure.length),
                    u"the figure %1 stands at %2 of clause %3"_s.arg(figure.value).arg(figure.position).arg(figure.clause));
            require(!figure.value.isEmpty(), u"a figure of clause %1 has no value"_s.arg(figure.clause));
        }
    }

    void examineProblems()
    {
        for (const Problem &problem : m_protocol.problems()) {
            if (problem.line < 0 || problem.line > m_lines)
                require(false, u"the problem %1 is on line %2 of %3"_s.arg(name(problem.kind)).arg(problem.line).arg(m_lines));
            if (!problem.subject.isEmpty() && !m_ids.contains(problem.subject))
                require(false, u"the problem %1 is about \"%2\", which is no clause"_s.arg(name(problem.kind), problem.subject));
        }
    }

    /// Marks go, and so do the zeros of `01.` and `4.0`; everything else that has ink must be somewhere.
    static bool mayGo(char16_t c)
    {
        static const QSet<char16_t> marks = [] {
            QSet<char16_t> set;
            for (const char16_t mark : u"*#|_+.:()[]=\\0…•·‣▪▫●○◦■□⁃➢✓\uF0B7\uF0A7\uF0D8\uF076\uF0FC")
                set.insert(mark);
            return set;
        }();
        return isSpace(c) || isInvisible(c) || isDash(c) || marks.contains(c) || c == u'\n' || c == u'\f' || c == 0x2028 || c == 0x2029;
    }

    void count(QStringView text, int step)
    {
        for (const QChar c : text) {
            // A label is cited in one case: `PART 2` as `Part 2`.
            const char16_t folded = c.toCaseFolded().unicode();
            if (!mayGo(folded))
                m_counts[folded] += step;
        }
    }

    /// The source without its front matter, tags of HTML, and the first of two labels on a line, which an office program wrote.
    QString body() const
    {
        static const QRegularExpression tag(u"</?[A-Za-z][^<>\\n]{0,200}>"_s);
        static const QRegularExpression automaticLabel(u"^[ \\t]*[A-Za-z0-9]{1,4}[.)][ \\t]+(?=\\(?[A-Za-z0-9]{1,4}[.)])"_s,
                                                       QRegularExpression::MultilineOption);
        QString source = m_protocol.source();
        if (const qsizetype end = source.indexOf(u"\n---\n", 3); source.startsWith(u"---\n") && end > 0)
            source.remove(0, end + 5);
        if (source.contains(u'<'))
            source.remove(tag);
        return source.remove(automaticLabel);
    }

    void examineCharacters()
    {
        // Where a list is written in HTML, every broken tag is a mark too; the outlines of such forms are compared as a whole.
        static const QRegularExpression html(u"<(ol|ul|li|h[1-6])\\b"_s, QRegularExpression::CaseInsensitiveOption);
        if (m_body.contains(html) || m_protocol.source().contains(html))
            return;
        count(m_body, 1);
        for (const Clause &clause : m_protocol.clauses()) {
            count(clause.label, -1);
            count(clause.text, -1);
        }
        for (const FurnitureLine &line : m_protocol.furniture())
            count(line.text, -1);
        QString lost;
        for (auto at = m_counts.cbegin(); at != m_counts.cend(); ++at) {
            if (at.value() > 0 && lost.size() < 100)
                lost += u"%1×%2 "_s.arg(at.value())
                            .arg(QChar(at.key()).isPrint() ? QString(QChar(at.key())) : u"U+"_s + QString::number(at.key(), 16));
        }
        if (!lost.isEmpty())
            require(false, u"characters of the source are nowhere: "_s + lost + u"; words fewer than in the source: "_s + lostWords());
    }

    void countWords(QStringView text, int step, QHash<QString, int> &words) const
    {
        static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
        auto matches = word.globalMatchView(text);
        while (matches.hasNext())
            words[matches.next().captured().toCaseFolded()] += step;
    }

    /// A hint at what was lost; words that were joined or parted show too.
    QString lostWords() const
    {
        QHash<QString, int> words;
        countWords(QStringView(m_body).first(std::min<qsizetype>(m_body.size(), 100'000)), 1, words);
        for (const Clause &clause : m_protocol.clauses())
            countWords(QString(clause.label + u' ' + clause.text), -1, words);
        for (const FurnitureLine &line : m_protocol.furniture())
            countWords(line.text, -1, words);
        QStringList lost;
        for (auto at = words.cbegin(); at != words.cend(); ++at) {
            if (at.value() > 0 && lost.size() < mostFaults)
                lost.append(at.key().first(std::min<qsizetype>(at.key().size(), 40)));
        }
        lost.sort();
        return lost.join(u' ');
    }

    const Protocol &m_protocol;
    int m_lines;
    QString m_body;
    QSet<QString> m_ids;
    QHash<char16_t, qint64> m_counts;
    QStringList m_faults;
};

} // namespace

QStringList faultsOf(const Protocol &protocol)
{
    return Examination(protocol).run();
}

} // namespace Concordat
