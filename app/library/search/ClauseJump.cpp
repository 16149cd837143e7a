// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/ClauseJump.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr qsizetype longestAddress = 200; ///< in QChar; anything longer is a text to look for
constexpr qsizetype mostTargets = 12;

/// An address taken apart: the clause as typed, and the words that may name an authority.
struct Address {
    QString clause;
    QString authority;
};

std::optional<Address> withColon(const QString &typed)
{
    static const QRegularExpression form(u"^\\s*([^:\"]+?)\\s*:\\s*([^\\s:\"]+)\\s*$"_s);
    static const QRegularExpression field(u"^(authority|topic|actor|strength)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed);
    if (!match.hasMatch() || field.match(match.captured(1)).hasMatch())
        return std::nullopt;
    return Address{.clause = match.captured(2), .authority = match.captured(1)};
}

bool isFiller(QStringView word)
{
    constexpr QStringView fillers[] = {u"section", u"sections", u"sec", u"s",  u"paragraph", u"para", u"clause",  u"item",
                                       u"number",  u"no",       u"of",  u"in", u"the",       u"rule", u"article", u"protocol"};
    return std::ranges::any_of(fillers, [&](QStringView filler) { return word.compare(filler, Qt::CaseInsensitive) == 0; });
}

/// A number such as 5.4, with letters in brackets and steps below it, or a heading's id with steps.
std::optional<Address> withBlanks(QString typed)
{
    static const QRegularExpression loose(u"(?<=[0-9a-z)])\\s+(?=\\([0-9a-z]{1,5}\\))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(
        u"^[§]?(\\d{1,4}(?:\\.\\d{1,4})*\\.?(?:[a-z]|(?:\\([0-9a-z]{1,5}\\))+)?(?:\\[\\d\\])?(?:/\\d+)*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression steps(u"^([a-z][-a-z0-9]*(?:\\(\\w+\\))?(?:/\\d+)+)$"_s, QRegularExpression::CaseInsensitiveOption);
    typed.remove(loose);
    Address address;
    QStringList others;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        auto match = number.match(word);
        if (!match.hasMatch())
            match = steps.match(word);
        if (match.hasMatch() && !address.clause.isEmpty())
            return std::nullopt;
        if (match.hasMatch())
            address.clause = match.captured(1);
        else if (!isFiller(word))
            others.append(word);
    }
    if (address.clause.isEmpty())
        return std::nullopt;
    address.authority = others.join(u' ');
    return address;
}

/// What the ways of writing an id have in common: "4.1b", "4.1 (B)" and `4.1(b)`.
QString normalForm(QStringView id)
{
    QString form;
    for (const QChar c : id) {
        if (c != u'(' && c != u')' && c != u' ')
            form.append(c.toLower());
    }
    if (form.endsWith(u'.'))
        form.chop(1);
    return form;
}

/// Looks at every clause only where an authority was named: a number alone is looked up in all of them.
std::optional<QString> clauseIn(const Protocol &protocol, const QString &typed, bool looksAtEvery)
{
    if (protocol.find(typed))
        return typed;
    if (!looksAtEvery)
        return std::nullopt;
    const QString form = normalForm(typed);
    for (const Clause &clause : protocol.clauses()) {
        if (clause.id.size() >= form.size() && normalForm(clause.id) == form)
            return clause.id;
    }
    return std::nullopt;
}

} // namespace

std::optional<ClauseJump> findClauseJump(const QString &typed, const Library &library, const AuthorityNames &names,
                                         const QStringList &among)
{
    if (typed.size() > longestAddress)
        return std::nullopt;
    auto address = withColon(typed);
    if (!address)
        address = withBlanks(typed.simplified());
    if (!address)
        return std::nullopt;
    ClauseJump jump{.targets = {}, .namesAuthority = !address->authority.isEmpty(), .missing = {}};
    const QStringList named = names.named(address->authority);
    if (jump.namesAuthority && named.isEmpty())
        return std::nullopt;
    for (const Pack &pack : library.packs()) {
        const bool asked = !jump.namesAuthority || named.contains(pack.id);
        if (!asked || (!among.isEmpty() && !among.contains(pack.id)) || jump.targets.size() >= mostTargets)
            continue;
        if (const auto clause = clauseIn(pack.protocol, address->clause, jump.namesAuthority))
            jump.targets.append({.authority = pack.id, .clause = *clause});
    }
    if (jump.targets.isEmpty() && jump.namesAuthority)
        jump.missing = named.join(u' ') + u':' + address->clause;
    return jump;
}

} // namespace Concordat
