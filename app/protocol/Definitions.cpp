// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Definitions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr qsizetype longestTerm = 60;
constexpr qsizetype mostWords = 5;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

const QString explains = u"(?:also )?(?:shall |will )?(?:be )?(?:means?|includes?|refers? to|covers?|takes? in|appl(?:y|ies) to|"
                         "(?:has|have) the|taken to|read as|used (?:to|for|in)|defined)\\b"_s;

/// Without quotation marks, emphasis and article; empty where it cannot be a term.
QString cleaned(QString term)
{
    static const QRegularExpression marks = pattern(u"[\"“”‘’*_]|^'|'$"_s);
    static const QRegularExpression article = pattern(u"^(?:[Tt]he|[Aa]n?|[Aa]ny|[Aa]ll) "_s);
    static const QRegularExpression pronoun = pattern(
        u"^(?:this|that|these|those|it|they|there|here|which|what|who|we|you|he|she|nothing|to|for|in|on|by|where|when|if|as|and|or|"
        "each|every|some|both|such)\\b"_s);
    term = term.remove(marks).simplified();
    term.remove(article);
    const bool fits = term.size() >= 2 && term.size() <= longestTerm && term.count(u' ') < mostWords;
    return fits && !pronoun.match(term.toLower()).hasMatch() ? term : QString();
}

void addList(QList<Definition> &found, const QString &list)
{
    static const QRegularExpression between = pattern(u"\\s*(?:,|/|\\band\\b|\\bor\\b)\\s*"_s);
    for (const QString &part : list.split(between, Qt::SkipEmptyParts)) {
        if (const QString term = cleaned(part); !term.isEmpty())
            found.append({.term = term});
    }
}

/// "The terms member and members include …"
void addNamed(QList<Definition> &found, const QString &text)
{
    static const QRegularExpression form =
        pattern(u"\\b(?:[Tt]erm|[Ww]ord|[Ee]xpression|[Pp]hrase)s? ([^.;:()]{2,90}?) (?:is |are )?"_s + explains);
    for (const QRegularExpressionMatch &match : form.globalMatch(text))
        addList(found, match.captured(1));
}

/// "'Officer' means …"
void addQuoted(QList<Definition> &found, const QString &text)
{
    static const QRegularExpression form = pattern(
        u"(?:^|[\\s(])(?:[\"“‘']|\\*{1,2})([^\"“”‘’'*.;:]{2,60})(?:[\"”’']|\\*{1,2}),? (?:(?:is|are) (?:an?|the|any|all|those)\\b|(?:is |are )?"_s +
        explains + u')');
    for (const QRegularExpressionMatch &match : form.globalMatch(text))
        addList(found, match.captured(1));
}

/// "Senior officer means the …"; below a heading of definitions also "Senior officers are the …"
void addPlain(QList<Definition> &found, const QString &text, bool belowDefinitions)
{
    static const QRegularExpression anywhere =
        pattern(u"^([^.,;:()]{2,60}?) (?:shall mean|means?) (?:an?|the|any|all|those|every|each|one)\\b"_s);
    static const QRegularExpression inDefinitions = pattern(
        u"^([^.,;:()]{2,60}?) (?:(?:is|are) (?:an?|the|any|all|those|people|persons)\\b|(?:means?|includes?|refers? to|covers?)\\b)"_s);
    const QRegularExpressionMatch match = (belowDefinitions ? inDefinitions : anywhere).match(text);
    if (match.hasMatch())
        addList(found, match.captured(1));
}

/// "… the County Council ("the Council")"
void addBracketed(QList<Definition> &found, const QString &text)
{
    static const QRegularExpression form =
        pattern(u"([^.;:()]{0,120})\\((?:[a-z ]{0,40} )?(?:the )?[\"“‘'](?:the |The )?([^\"“”‘’'();]{2,40})[\"”’']\\)"_s);
    for (const QRegularExpressionMatch &match : form.globalMatch(text)) {
        if (const QString term = cleaned(match.captured(2)); !term.isEmpty())
            found.append({.term = term});
    }
}

QString withoutPossessive(const QString &words)
{
    return words.endsWith("'s"_L1) || words.endsWith(u"’s"_s) ? words.chopped(2) : words;
}

/// The words before an abbreviation whose first letters it takes; empty where they do not fit.
QString expansionBefore(const QString &text, qsizetype end, const QString &abbreviation)
{
    const QStringList words = text.left(end).split(u' ', Qt::SkipEmptyParts);
    qsizetype letter = abbreviation.size();
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        const QChar initial = words.at(i).at(0);
        if (!initial.isUpper() && initial != u'&') {
            if (words.at(i).size() > 3)
                return {};
            continue;
        }
        if (initial != u'&' && initial != abbreviation.at(--letter))
            return {};
        if (letter == 0)
            return withoutPossessive(words.sliced(i).join(u' '));
    }
    return {};
}

/// "… the Fire and Rescue Service (FRS)"
void addAbbreviated(QList<Definition> &found, const QString &text)
{
    static const QRegularExpression form = pattern(u"\\(([\"“‘']?)([A-Z]{2,8})[\"”’']?\\)"_s);
    for (const QRegularExpressionMatch &match : form.globalMatch(text)) {
        const QString expansion = expansionBefore(text, match.capturedStart(), match.captured(2));
        if (!expansion.isEmpty())
            found.append({.term = match.captured(2), .expansion = expansion});
    }
}

} // namespace

bool announcesDefinitions(const QString &heading)
{
    static const QRegularExpression words = QRegularExpression(
        u"\\b(?:definitions?|interpretation|glossary|defined terms|meanings?|terminology)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return words.match(heading).hasMatch();
}

QList<Definition> definitionsIn(const QString &text, bool belowDefinitions)
{
    QList<Definition> found;
    addAbbreviated(found, text);
    addNamed(found, text);
    addQuoted(found, text);
    addBracketed(found, text);
    if (found.isEmpty() || belowDefinitions)
        addPlain(found, text, belowDefinitions);
    return found;
}

} // namespace Concordat
