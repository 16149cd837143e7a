// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Statement.h"

#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Concordat
{

Row::Row(const QSqlQuery &query)
    : m_query(query)
{
}

QString Row::text()
{
    return m_query.value(m_column++).toString();
}

std::optional<QString> Row::optionalText()
{
    const QVariant value = m_query.value(m_column++);
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

qint64 Row::number()
{
    return m_query.value(m_column++).toLongLong();
}

QDateTime Row::time()
{
    return QDateTime::fromString(text(), Qt::ISODateWithMs);
}

QSqlRecord Row::record() const
{
    return m_query.record();
}

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_query(database.borrow(sql))
{
}

Statement::~Statement()
{
    if (m_query)
        m_database.giveBack(m_sql, std::move(*m_query));
}

Statement &Statement::bind(const QString &name, const QString &text)
{
    // A null string would be NULL; half a surrogate pair would not come back as it went.
    if (m_query)
        m_query->bindValue(name, text.isEmpty() ? u""_s : text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8()));
    return *this;
}

Statement &Statement::bind(const QString &name, const std::optional<QString> &text)
{
    if (text)
        return bind(name, *text);
    if (m_query)
        m_query->bindValue(name, QVariant());
    return *this;
}

Statement &Statement::bind(const QString &name, qint64 number)
{
    if (m_query)
        m_query->bindValue(name, number);
    return *this;
}

Statement &Statement::bind(const QString &name, const QDateTime &time)
{
    return bind(name, time.isValid() ? std::optional(time.toUTC().toString(Qt::ISODateWithMs)) : std::nullopt);
}

Result<> Statement::run()
{
    if (!m_query)
        return std::unexpected(m_query.error());
    if (!m_query->exec())
        return std::unexpected(m_database.problem(m_query->lastError()));
    return {};
}

bool Statement::next()
{
    return m_query->next();
}

Result<> Statement::failure() const
{
    if (m_query->lastError().isValid())
        return std::unexpected(m_database.problem(m_query->lastError()));
    return {};
}

} // namespace Concordat
