// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/DefinedTerms.h"

#include "protocol/Definitions.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr qsizetype mostTerms = 500; // so that a hostile text cannot make a pattern that never ends

bool mayDefine(const Clause &clause)
{
    return !clause.isHeading() && clause.kind != ClauseKind::Contents && clause.kind != ClauseKind::History;
}

/// Whether a capital stands at the start of a sentence, where it says nothing.
bool opensSentence(QStringView text, qsizetype position)
{
    qsizetype i = position - 1;
    while (i >= 0 && (text.at(i).isSpace() || text.at(i).category() == QChar::Punctuation_InitialQuote || text.at(i) == u'"'))
        --i;
    return i < 0 || text.at(i) == u'.' || text.at(i) == u':' || text.at(i) == u';';
}

} // namespace

DefinedTerms::DefinedTerms(const Protocol &protocol)
{
    const QList<Clause> &clauses = protocol.clauses();
    for (int i = 0; i < clauses.size() && m_terms.size() < mostTerms; ++i) {
        const Clause &clause = clauses.at(i);
        if (!mayDefine(clause))
            continue;
        const bool below = clause.section >= 0 && announcesDefinitions(clauses.at(clause.section).text);
        for (const Definition &definition : definitionsIn(clause.text, below))
            add(definition.term, i, definition.expansion);
    }
    compile();
    settleCase(protocol);
}

void DefinedTerms::add(const QString &term, int clause, const QString &expansion)
{
    if (find(term))
        return;
    m_byWord.insert(term.toCaseFolded(), static_cast<int>(m_terms.size()));
    const bool capitals = term.isUpper();
    m_terms.append({.term = term, .expansion = expansion, .clause = clause, .exactCase = capitals});
}

std::optional<int> DefinedTerms::find(QStringView written) const
{
    // As it is written, without a plural, and with one.
    const QString word = written.toString().toCaseFolded();
    const QString singular = word.endsWith(u's') ? word.chopped(1) : QString();
    const QString plural = word + u's';
    for (const QString &form : {word, singular, plural}) {
        if (const auto found = m_byWord.constFind(form); !form.isEmpty() && found != m_byWord.cend())
            return *found;
    }
    return std::nullopt;
}

void DefinedTerms::compile()
{
    if (m_terms.isEmpty())
        return;
    QStringList words;
    for (const DefinedTerm &term : m_terms) {
        const QString stem = term.term.endsWith(u's') && !term.term.isUpper() ? term.term.chopped(1) : term.term;
        words.append(QRegularExpression::escape(stem));
    }
    std::ranges::sort(words, std::ranges::greater(), &QString::size);
    m_any = QRegularExpression(u"\\b(?:"_s + words.join(u'|') + u")s?\\b"_s,
                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

void DefinedTerms::settleCase(const Protocol &protocol)
{
    // A term with a capital means what is written small, too, unless the text writes the capital where it need not.
    if (m_terms.isEmpty())
        return;
    const QList<Clause> &clauses = protocol.clauses();
    for (int i = 0; i < clauses.size(); ++i) {
        for (const TermMention &mention : mentionsIn(clauses.at(i), i)) {
            DefinedTerm &term = m_terms[mention.term];
            const bool capital = clauses.at(i).text.at(mention.position).isUpper();
            if (term.term.at(0).isUpper() && capital && !opensSentence(clauses.at(i).text, mention.position))
                term.exactCase = true;
        }
    }
}

QList<TermMention> DefinedTerms::mentionsIn(const Clause &clause, int index) const
{
    QList<TermMention> mentions;
    if (m_terms.isEmpty() || !mayDefine(clause))
        return mentions;
    for (const QRegularExpressionMatch &match : m_any.globalMatch(clause.text)) {
        const std::optional<int> term = find(match.capturedView());
        if (!term || m_terms.at(*term).clause == index)
            continue;
        if (m_terms.at(*term).exactCase && match.capturedView().at(0) != m_terms.at(*term).term.at(0))
            continue;
        mentions.append(
            {.position = static_cast<int>(match.capturedStart()), .length = static_cast<int>(match.capturedLength()), .term = *term});
    }
    return mentions;
}

} // namespace Concordat
