// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/DutySide.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

// Both sides as the subject of one sentence, as in "members and officers can expect", tell nothing.
constexpr auto party = "(?:the |all )?(members?|councillors?|officers?|employees?|staff)\\b(?! and| or|/)"_L1;

Side sideOf(QStringView word)
{
    return word.startsWith(u'm', Qt::CaseInsensitive) || word.startsWith(u'c', Qt::CaseInsensitive) ? Side::Members : Side::Officers;
}

Side opposite(Side side)
{
    return side == Side::Members ? Side::Officers : Side::Members;
}

/// Who owes what the other can expect: named after "from", or the one who does not expect.
Side expectedOf(const QString &text)
{
    static const QRegularExpression expected(u"\\bexpect\\w*\\b[^.;:]{0,40}?\\b(?:from|of) "_s + party,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression expecting(u"\\b(?<!and )"_s + party + u"[^.;:]{0,40}?\\bexpect\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (!text.contains(u"expect"_s, Qt::CaseInsensitive))
        return Side::Unknown;
    if (const auto match = expected.match(text); match.hasMatch())
        return sideOf(match.capturedView(1));
    if (const auto match = expecting.match(text); match.hasMatch())
        return opposite(sideOf(match.capturedView(1)));
    return Side::Unknown;
}

Side sideOfActors(const QStringList &actors)
{
    static const QSet<QString> members = {u"member"_s, u"chair"_s, u"vice-chair"_s, u"group-leader"_s, u"group"_s, u"committee"_s};
    bool member = false;
    bool officer = false;
    for (const QString &actor : actors) {
        const bool isMember = members.contains(actor);
        member |= isMember;
        officer |= !isMember && actor != u"authority";
    }
    if (member && officer)
        return Side::Both;
    return member ? Side::Members : officer ? Side::Officers : Side::Unknown;
}

/// Where nothing binds: the one side that the sentence begins with.
Side sideOfSubject(const QString &text)
{
    static const QRegularExpression subject(
        u"^\\W*(?:that )?(?:the |all |any |an? |each |every |individual )*(members?|councillors?|officers?)\\b(?!\\s*(?:and|or|/|-))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = subject.match(text);
    return match.hasMatch() ? sideOf(match.capturedView(1)) : Side::Unknown;
}

Side ownSide(const Clause &clause)
{
    if (const Side side = expectedOf(clause.text); side != Side::Unknown)
        return side;
    const Side side = sideOfActors(clause.actors);
    return side == Side::Unknown ? sideOfSubject(clause.text) : side;
}

} // namespace

QList<Side> namedSides(const Clause &clause)
{
    static const QRegularExpression named(u"\\b(members?|councillors?|officers?|employees?|staff)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QList<Side> sides;
    for (auto matches = named.globalMatch(clause.text); matches.hasNext() && sides.size() < 2;) {
        const Side side = sideOf(matches.next().capturedView(1));
        if (!sides.contains(side))
            sides.append(side);
    }
    return sides;
}

Side dutySide(const Protocol &protocol, int clause)
{
    const Clause &own = protocol.clauses().at(clause);
    const Clause *leadIn = own.parent < 0 || protocol.clauses().at(own.parent).isHeading() ? nullptr : &protocol.clauses().at(own.parent);
    // What one side can expect of the other is said in the lead-in, and an item's own actors are both of them then.
    if (const Side side = sideOfActors(own.actors); side == Side::Both && leadIn != nullptr) {
        if (const Side expected = expectedOf(leadIn->text); expected != Side::Unknown)
            return sideOfSubject(own.text) == Side::Unknown ? expected : sideOfSubject(own.text);
    }
    const Side side = ownSide(own);
    return side == Side::Unknown && leadIn != nullptr ? ownSide(*leadIn) : side;
}

} // namespace Concordat
