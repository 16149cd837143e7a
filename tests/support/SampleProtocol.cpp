// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SampleProtocol.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

/// Collects clauses, and the lines that they would stand on.
class Builder
{
public:
    int add(Clause clause)
    {
        ++m_line;
        clause.firstLine = m_line;
        clause.lastLine = m_line;
        data.source += clause.label + u' ' + clause.text + u'\n';
        data.clauses.append(std::move(clause));
        return static_cast<int>(data.clauses.size()) - 1;
    }

    void refer(int clause, const QString &words, int target, const QString &external = {})
    {
        const auto position = static_cast<int>(data.clauses.at(clause).text.indexOf(words));
        data.references.append({.clause = clause,
                                .position = position,
                                .length = static_cast<int>(words.size()),
                                .target = target,
                                .furtherTargets = {},
                                .external = external});
    }

    void figure(int clause, const QString &words, FigureKind kind, const QString &value, const QString &unit)
    {
        const auto position = static_cast<int>(data.clauses.at(clause).text.indexOf(words));
        data.figures.append(
            {.clause = clause, .position = position, .length = static_cast<int>(words.size()), .kind = kind, .value = value, .unit = unit});
    }

    ProtocolData data;

private:
    int m_line = 0;
};

Clause section(const QString &id, const QString &label, const QString &heading, int level, int above = -1)
{
    return {.id = id,
            .label = label,
            .text = heading,
            .kind = ClauseKind::Section,
            .level = static_cast<std::uint8_t>(level),
            .parent = above,
            .section = above,
            .actors = {}};
}

Clause clause(const QString &id, const QString &text, Strength strength, int parent, int under)
{
    return {.id = id,
            .label = id,
            .text = text,
            .kind = ClauseKind::Clause,
            .strength = strength,
            .level = 1,
            .parent = parent,
            .section = under,
            .actors = {}};
}

Clause below(const QString &id, const QString &label, const QString &text, ClauseKind kind, Strength strength, int parent, int under)
{
    return {.id = id,
            .label = label,
            .text = text,
            .kind = kind,
            .strength = strength,
            .level = 2,
            .parent = parent,
            .section = under,
            .actors = {}};
}

Builder sample()
{
    Builder b;
    b.data.title = u"Members and officers of Aston"_s;
    b.data.authority = u"Aston Fire Authority"_s;
    b.add({.id = u"title"_s, .label = {}, .text = b.data.title, .kind = ClauseKind::Title, .actors = {}});
    const int one = b.add(section(u"1"_s, u"1"_s, u"Purpose"_s, 1));
    b.add(clause(u"1.1"_s, u"This guide is <b>plain</b> text & nothing else; see section 2 and paragraph 9.9."_s, Strength::States, one,
                 one));
    const int meetings = b.add(section(u"meetings"_s, {}, u"Meetings of groups"_s, 2, one));
    const int lead = b.add(clause(u"1.2"_s, u"An officer who is asked to a group meeting must:"_s, Strength::Must, one, meetings));
    b.add(
        below(u"1.2(a)"_s, u"(a)"_s, u"tell the chief officer within 5 working days;"_s, ClauseKind::Item, Strength::Must, lead, meetings));
    b.add(below(u"1.2(b)"_s, u"(b)"_s, u"not take part in a vote."_s, ClauseKind::Item, Strength::MustNot, lead, meetings));
    b.add(below(u"1.2/1"_s, {}, u"Groups should not ask twice."_s, ClauseKind::Paragraph, Strength::ShouldNot, lead, meetings));
    const int two = b.add(section(u"2"_s, u"2"_s, u"Gifts"_s, 1));
    const int gift =
        b.add(clause(u"2.1"_s, u"Members should decline a gift above £25, as the Localism Act 2011 has it."_s, Strength::Should, two, two));
    const int back = b.add(clause(u"2.2"_s, u"Officers can expect the same; paragraph 1.2 tells how."_s, Strength::Expected, two, two));
    b.add(below(u"2/0"_s, {}, u"Gift\tWhat to do"_s, ClauseKind::TableRow, Strength::States, two, two));
    b.add(below(u"2/1"_s, {}, u"A pen\tKeep it"_s, ClauseKind::TableRow, Strength::States, two, two));
    const int three = b.add(section(u"3"_s, u"3"_s, u"Café and common rooms"_s, 1));
    b.add(clause(u"3.1"_s, u"Members are entitled to use the naïve entrance."_s, Strength::Entitled, three, three));
    b.add(clause(u"3.2"_s, u"Officers may sit anywhere."_s, Strength::May, three, three));
    b.add(clause(u"3.3"_s, u"Nobody need not attend."_s, Strength::NeedNot, three, three));
    b.refer(2, u"section 2"_s, two);
    b.refer(2, u"paragraph 9.9"_s, -1);
    b.refer(gift, u"Localism Act 2011"_s, -1, u"Localism Act 2011"_s);
    b.refer(back, u"paragraph 1.2"_s, lead);
    b.figure(5, u"5 working days"_s, FigureKind::TimeLimit, u"5"_s, u"working-days"_s);
    b.figure(gift, u"£25"_s, FigureKind::Money, u"25"_s, u"GBP"_s);
    b.data.problems.append({.kind = ProblemKind::UnresolvedReference, .subject = u"1.1"_s, .detail = u"paragraph 9.9"_s, .line = 3});
    return b;
}

void write(const QString &path, const QString &text)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
}

QString packOf(const QString &id, const QString &authority)
{
    return u"---\nid: %1\nauthority: %2\nkind: county\ntitle: Members and officers\nadopted: 2019-07-17\n---\n"
           "# 1 Purpose\n1.1 This guide says how members and officers of the authority work together.\n"
           "1.2 Officers must follow paragraph 2.1.\n"
           "# 2 Gifts and hospitality\n2.1 Members should decline a gift above £25.\n"
           "2.2 An officer must tell the monitoring officer within 28 days:\n  (a) who gave the gift;\n  (b) what it was worth.\n"
           "# 3 Meetings\n3.1 Officers may leave a meeting of a political group.\n"_s.arg(id, authority);
}

} // namespace

Protocol sampleProtocol()
{
    return Protocol(sample().data);
}

Protocol longSampleProtocol(int clauses)
{
    Builder b = sample();
    const int four = b.add(section(u"4"_s, u"4"_s, u"Everything else"_s, 1));
    for (int i = 1; i <= clauses; ++i)
        b.add(clause(u"4.%1"_s.arg(i),
                     u"Members and officers should act as in the clause before, so that this one fills a line or two. "_s.repeated(2),
                     Strength::Should, four, four));
    return Protocol(std::move(b.data));
}

void writeSamplePacks(const QString &folder)
{
    write(folder + u"/topics.yaml"_s, u"- id: general\n  title: General\n  scope: Anything\n"_s);
    const std::array packs{std::pair{u"aston"_s, u"Aston Fire Authority"_s}, std::pair{u"barford"_s, u"Barford County Council"_s},
                           std::pair{u"carlow"_s, u"Carlow Borough Council"_s}};
    for (const auto &[id, authority] : packs) {
        write(u"%1/%2/protocol.md"_s.arg(folder, id), packOf(id, authority));
        QString topics;
        for (const QString &clause : {u"1.1"_s, u"1.2"_s, u"2.1"_s, u"2.2"_s, u"2.2(a)"_s, u"2.2(b)"_s, u"3.1"_s})
            topics += u"\"%1\": [general]\n"_s.arg(clause);
        write(u"%1/%2/topics.yaml"_s.arg(folder, id), topics);
    }
}

} // namespace Concordat
