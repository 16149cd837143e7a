// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ComparisonTable.h"

#include "models/DifferenceText.h"
#include "models/StrengthText.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString titleOf(const Library &library, const QString &topic)
{
    const auto found = std::ranges::find(library.topics(), topic, &Topic::id);
    return found == library.topics().cend() ? topic : found->title;
}

QString cellOf(const Provision &provision)
{
    if (provision.isSilent())
        return ComparisonTable::tr("silent");
    QStringList parts;
    if (const QString word = provision.strength ? strengthWord(*provision.strength) : QString(); !word.isEmpty())
        parts.append(word);
    parts.append(provision.clauses.join(u", "_s));
    if (!provision.further.isEmpty())
        parts.append(ComparisonTable::tr("also %1").arg(provision.further.join(u", "_s)));
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString cellOf(const Value &value)
{
    switch (value.said.status) {
    case ValueStatus::Silent:
        return ComparisonTable::tr("silent");
    case ValueStatus::Unread: {
        QStringList figures;
        for (const Figure &figure : value.figures)
            figures.append(DifferenceText::figure(figure));
        return figures.isEmpty() ? ComparisonTable::tr("not read yet")
                                 : ComparisonTable::tr("not read yet; figures: %1").arg(figures.join(u", "_s));
    }
    case ValueStatus::Rule:
    case ValueStatus::Partial:
        break;
    }
    const QString said = ComparisonTable::tr("%1 (%2)").arg(value.said.text, value.said.clauses.join(u", "_s));
    return value.said.doubt.isEmpty() ? said : ComparisonTable::tr("%1 Doubtful: %2").arg(said, value.said.doubt);
}

QString csvCell(QString cell)
{
    static const QString formula = u"=+-@\t\r\n"_s;
    if (!cell.isEmpty() && (formula.contains(cell.front()) || cell.front().category() == QChar::Other_Control))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace

void ComparisonTable::setAuthorities(const QStringList &authorities, const Library &library, const QString &corner)
{
    m_header = {corner};
    for (const QString &authority : authorities) {
        const Pack *pack = library.find(authority);
        m_header.append(pack == nullptr ? authority : pack->protocol.authority());
    }
}

ComparisonTable ComparisonTable::of(const QList<CoverageRow> &rows, const Library &library)
{
    ComparisonTable table;
    QStringList authorities;
    for (const Provision &provision : rows.value(0).provisions)
        authorities.append(provision.authority);
    table.setAuthorities(authorities, library, tr("Topic"));
    for (const CoverageRow &row : rows) {
        QStringList cells = {titleOf(library, row.topic)};
        for (const Provision &provision : row.provisions)
            cells.append(cellOf(provision));
        table.m_rows.append(cells);
    }
    return table;
}

ComparisonTable ComparisonTable::of(const QList<ValueRow> &rows, const Library &library)
{
    ComparisonTable table;
    QStringList authorities;
    for (const Value &value : rows.value(0).values)
        authorities.append(value.authority);
    table.setAuthorities(authorities, library, tr("Matter"));
    for (const ValueRow &row : rows) {
        QStringList cells = {row.matter.title};
        for (const Value &value : row.values)
            cells.append(cellOf(value));
        table.m_rows.append(cells);
    }
    return table;
}

QByteArray ComparisonTable::toCsv() const
{
    QString text = QString(QChar::ByteOrderMark) + csvLine(m_header);
    for (const QStringList &row : m_rows)
        text += csvLine(row);
    return text.toUtf8();
}

QByteArray ComparisonTable::toHtml(const QString &title) const
{
    const QString name = title.toHtmlEscaped();
    QString page =
        u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"_s + name +
        u"</title>\n<style>\nbody { font-family: sans-serif; margin: 2em; }\ntable { border-collapse: collapse; }\n"
        "th, td { border: 1px solid #888; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }\n</style>\n</head>\n<body>\n<h1>"_s +
        name + u"</h1>\n<table>\n<thead>\n<tr>"_s;
    for (const QString &cell : m_header)
        page += u"<th scope=\"col\">"_s + cell.toHtmlEscaped() + u"</th>"_s;
    page += u"</tr>\n</thead>\n<tbody>\n"_s;
    for (const QStringList &row : m_rows) {
        page += u"<tr><th scope=\"row\">"_s + row.constFirst().toHtmlEscaped() + u"</th>"_s;
        for (const QString &cell : row.sliced(1))
            page += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        page += u"</tr>\n"_s;
    }
    return (page + u"</tbody>\n</table>\n</body>\n</html>\n"_s).toUtf8();
}

} // namespace Concordat
