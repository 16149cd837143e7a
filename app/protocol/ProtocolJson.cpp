// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ProtocolJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

class Writer
{
public:
    explicit Writer(const Protocol &protocol)
        : m_protocol(protocol)
    {
    }

    QJsonValue idOf(int index) const { return index < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(m_protocol.clauses().at(index).id); }

    QJsonArray sections() const
    {
        QJsonArray array;
        for (const Clause &clause : m_protocol.clauses()) {
            if (clause.isHeading())
                array.append(QJsonObject{{u"id"_s, clause.id},
                                         {u"label"_s, clause.label},
                                         {u"heading"_s, clause.text},
                                         {u"level"_s, clause.level},
                                         {u"parent"_s, idOf(clause.section)},
                                         {u"first_line"_s, clause.firstLine},
                                         {u"last_line"_s, clause.lastLine}});
        }
        return array;
    }

    QJsonArray clauses() const
    {
        QJsonArray array;
        for (const Clause &clause : m_protocol.clauses())
            array.append(clauseObject(clause));
        return array;
    }

    QJsonArray references() const
    {
        QJsonArray array;
        for (const Reference &reference : m_protocol.references()) {
            QJsonObject object{{u"in"_s, idOf(reference.clause)},
                               {u"text"_s, m_protocol.textOf(reference)},
                               {u"position"_s, reference.position},
                               {u"target"_s, idOf(reference.target)},
                               {u"external"_s, orNull(reference.external)}};
            if (!reference.furtherTargets.isEmpty()) {
                QJsonArray targets{idOf(reference.target)};
                for (const int further : reference.furtherTargets)
                    targets.append(idOf(further));
                object.insert(u"targets"_s, targets);
            }
            array.append(object);
        }
        return array;
    }

    QJsonArray figures() const
    {
        QJsonArray array;
        for (const Figure &figure : m_protocol.figures())
            array.append(QJsonObject{{u"in"_s, idOf(figure.clause)},
                                     {u"text"_s, m_protocol.textOf(figure)},
                                     {u"position"_s, figure.position},
                                     {u"kind"_s, name(figure.kind)},
                                     {u"value"_s, figure.value},
                                     {u"unit"_s, orNull(figure.unit)}});
        return array;
    }

private:
    QJsonObject clauseObject(const Clause &clause) const
    {
        QString text = clause.text;
        QJsonObject object{{u"id"_s, clause.id},
                           {u"label"_s, clause.label},
                           {u"parent"_s, idOf(clause.parent)},
                           {u"section"_s, idOf(clause.section)},
                           {u"kind"_s, name(clause.kind)},
                           {u"strength"_s, name(clause.strength)},
                           {u"actors"_s, QJsonArray::fromStringList(clause.actors)},
                           {u"first_line"_s, clause.firstLine},
                           {u"last_line"_s, clause.lastLine}};
        if (clause.kind == ClauseKind::TableRow) {
            object.insert(u"cells"_s, QJsonArray::fromStringList(text.split(u'\t')));
            text.replace(u'\t', u' ');
        }
        if (clause.guessed)
            object.insert(u"guessed"_s, true);
        object.insert(u"text"_s, text);
        return object;
    }

    const Protocol &m_protocol;
};

} // namespace

QJsonObject toJson(const Protocol &protocol, const std::function<QString(const Problem &)> &sentence)
{
    const Writer writer(protocol);
    QJsonArray problems;
    for (const Problem &problem : protocol.problems())
        problems.append(QJsonObject{{u"kind"_s, name(problem.kind)},
                                    {u"where"_s, orNull(problem.subject)},
                                    {u"line"_s, problem.line},
                                    {u"message"_s, sentence(problem)}});
    return {{u"title"_s, protocol.title()},   {u"authority"_s, protocol.authority()}, {u"sections"_s, writer.sections()},
            {u"clauses"_s, writer.clauses()}, {u"references"_s, writer.references()}, {u"figures"_s, writer.figures()},
            {u"problems"_s, problems}};
}

} // namespace Concordat
