// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/TextFinder.h"

namespace Concordat
{

namespace
{

/// One character for each, so that positions hold.
QChar folded(QChar character)
{
    switch (character.unicode()) {
    case 0x2018:
    case 0x2019:
        return u'\'';
    case 0x201c:
    case 0x201d:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
        return u'-';
    case u'\t':
    case u'\n':
    case 0x00a0:
        return u' ';
    default:
        break;
    }
    if (character.unicode() < 0x80)
        return character.toLower();
    const QString parts = character.decomposition();
    return (parts.isEmpty() || character.decompositionTag() != QChar::Canonical ? character : parts.at(0)).toLower();
}

QString folded(QString text)
{
    for (QChar &character : text)
        character = folded(character);
    return text;
}

} // namespace

TextFinder::TextFinder(const Protocol &protocol)
{
    m_clauses.reserve(protocol.clauses().size());
    for (const Clause &clause : protocol.clauses()) {
        const QString label = clause.label.isEmpty() ? QString() : clause.label + u' ';
        m_clauses.append({.text = folded(label + clause.text), .labelLength = static_cast<int>(label.size())});
    }
}

QList<Hit> TextFinder::find(const QString &words, const QList<Prominence> &prominence) const
{
    constexpr qsizetype longest = 1000;
    QList<Hit> hits;
    const QString sought = folded(words.left(longest));
    if (sought.trimmed().isEmpty())
        return hits;
    for (int i = 0; i < m_clauses.size(); ++i) {
        if (prominence.value(i, Prominence::Full) == Prominence::Hidden)
            continue;
        const QString &text = m_clauses.at(i).text;
        for (qsizetype at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.size()))
            hits.append(
                {.clause = i, .position = static_cast<int>(at) - m_clauses.at(i).labelLength, .length = static_cast<int>(sought.size())});
    }
    return hits;
}

} // namespace Concordat
