// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Corrections.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int formatVersion = 1;

std::optional<Verdict> verdictOf(const QString &text)
{
    for (const Verdict each : std::array{Verdict::Confirmed, Verdict::Refused, Verdict::Added, Verdict::Split}) {
        if (name(each) == text)
            return each;
    }
    return {};
}

/// The same word, said of the pair the other way round.
Correction turned(const Correction &correction)
{
    Correction other = correction;
    std::swap(other.authorityA, other.authorityB);
    std::swap(other.a, other.b);
    if (other.relation)
        other.relation = turnedRound(*other.relation);
    return other;
}

/// The latest word on each pair of two authorities, as said of A and B; of two at one time the later in the list counts.
QList<Correction> latest(const QList<Correction> &corrections, const QString &authorityA, const QString &authorityB)
{
    QList<Correction> kept;
    for (const Correction &each : corrections) {
        if (each.authorityA != authorityA && each.authorityB != authorityA)
            continue;
        const Correction correction = each.authorityA == authorityA && each.authorityB == authorityB ? each : turned(each);
        if (correction.authorityA != authorityA || correction.authorityB != authorityB)
            continue;
        const auto same =
            std::ranges::find_if(kept, [&](const Correction &other) { return other.a == correction.a && other.b == correction.b; });
        if (same == kept.end())
            kept.append(correction);
        else if (correction.when >= same->when)
            *same = correction;
    }
    return kept;
}

QJsonObject toJson(const Correction &correction)
{
    const auto clause = [](const QString &authority, const QString &id) {
        return QJsonObject{{u"authority"_s, authority}, {u"clause"_s, id}};
    };
    return {{u"a"_s, clause(correction.authorityA, correction.a)},
            {u"b"_s, clause(correction.authorityB, correction.b)},
            {u"verdict"_s, name(correction.verdict)},
            {u"relation"_s, correction.relation ? QJsonValue(name(*correction.relation)) : QJsonValue()},
            {u"why"_s, correction.why},
            {u"who"_s, correction.who},
            {u"when"_s, correction.when.toUTC().toString(Qt::ISODateWithMs)}};
}

Result<Correction> correctionOf(const QJsonValue &entry, int number)
{
    const auto refuse = [&](const QString &detail) {
        return std::unexpected(
            Problem{.kind = ProblemKind::BadCorrections, .subject = {}, .detail = u"entry %1: %2"_s.arg(QString::number(number), detail)});
    };
    const auto text = [&](QStringView key) { return entry[key].toString(); };
    const auto verdict = verdictOf(text(u"verdict"));
    if (!verdict)
        return refuse(u"the verdict \"%1\" is unknown"_s.arg(text(u"verdict")));
    const QJsonValue relation = entry[u"relation"];
    const auto known = relationOf(relation.toString());
    if (!known && !relation.isNull() && !relation.isUndefined())
        return refuse(u"the relation \"%1\" is unknown"_s.arg(relation.toString()));
    const Correction correction{.authorityA = entry[u"a"][u"authority"].toString(),
                                .a = entry[u"a"][u"clause"].toString(),
                                .authorityB = entry[u"b"][u"authority"].toString(),
                                .b = entry[u"b"][u"clause"].toString(),
                                .verdict = *verdict,
                                .relation = known,
                                .why = text(u"why"),
                                .who = text(u"who"),
                                .when = QDateTime::fromString(text(u"when"), Qt::ISODateWithMs).toUTC()};
    if (correction.authorityA.isEmpty() || correction.authorityB.isEmpty() || correction.a.isEmpty() || correction.b.isEmpty())
        return refuse(u"both clauses and their authorities are needed"_s);
    if (correction.who.isEmpty() || !correction.when.isValid())
        return refuse(u"it is needed who said so and when"_s);
    return correction;
}

} // namespace

QString name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return u"confirmed"_s;
    case Verdict::Refused:
        return u"refused"_s;
    case Verdict::Added:
        return u"added"_s;
    case Verdict::Split:
        return u"split"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QList<CorrectedMatch> corrected(const QList<Match> &matches, const QString &authorityA, const QString &authorityB,
                                const QList<Correction> &corrections)
{
    QList<Correction> words = latest(corrections, authorityA, authorityB);
    QList<CorrectedMatch> all;
    for (const Match &match : matches) {
        CorrectedMatch result{match, {}};
        const auto word = std::ranges::find_if(words, [&](const Correction &each) { return each.a == match.a && each.b == match.b; });
        if (word != words.end()) {
            result.correction = *word;
            if (word->relation)
                result.match.relation = word->relation;
            words.erase(word);
        }
        if (!result.correction || result.correction->verdict != Verdict::Refused)
            all.append(result);
    }
    // What people said of pairs that this run did not find.
    for (const Correction &word : std::as_const(words)) {
        if (word.verdict != Verdict::Refused)
            all.append({Match{.a = word.a, .b = word.b, .score = 0, .relation = word.relation}, word});
    }
    std::ranges::stable_partition(all, [](const CorrectedMatch &match) { return match.correction.has_value(); });
    return all;
}

QJsonObject toJson(const QList<Correction> &corrections)
{
    QJsonArray array;
    for (const Correction &correction : corrections)
        array.append(toJson(correction));
    return {{u"format"_s, u"concordat-corrections"_s}, {u"version"_s, formatVersion}, {u"corrections"_s, array}};
}

Result<QList<Correction>> correctionsFromJson(const QJsonObject &object)
{
    const auto refuse = [](const QString &detail) {
        return std::unexpected(Problem{.kind = ProblemKind::BadCorrections, .subject = {}, .detail = detail});
    };
    if (object[u"format"].toString() != u"concordat-corrections" || !object[u"corrections"].isArray())
        return refuse(u"it is no file of corrections"_s);
    if (object[u"version"].toInt() != formatVersion)
        return refuse(u"its version is %1, not %2"_s.arg(QString::number(object[u"version"].toInt()), QString::number(formatVersion)));
    QList<Correction> corrections;
    for (const QJsonValue &entry : object[u"corrections"].toArray()) {
        auto correction = correctionOf(entry, static_cast<int>(corrections.size()) + 1);
        if (!correction)
            return std::unexpected(correction.error());
        corrections.append(*std::move(correction));
    }
    return corrections;
}

} // namespace Concordat
