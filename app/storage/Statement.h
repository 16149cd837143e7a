// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <QDate>
#include <QDateTime>
#include <QSqlRecord>

#include <optional>

namespace Concordat
{

/// One row of a result, whose columns are taken from left to right.
class Row
{
public:
    explicit Row(const QSqlQuery &query);

    QString text();
    std::optional<QString> optionalText();
    qint64 number();
    QDateTime time(); ///< invalid where there is none
    QSqlRecord record() const;

private:
    const QSqlQuery &m_query;
    int m_column = 0;
};

/// One use of a statement, its values bound by name. Short-lived: no lock is held once it is gone.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    Statement &bind(const QString &name, const QString &text); ///< empty text is text, also where the string is null
    Statement &bind(const QString &name, const std::optional<QString> &text);
    Statement &bind(const QString &name, qint64 number);
    Statement &bind(const QString &name, const QDateTime &time); ///< invalid: NULL

    Result<> run();

    /// Runs it and hands each row to `take`, a function of a Row.
    template <typename Take>
    Result<> each(Take &&take);

    Database &database() { return m_database; }

private:
    bool next();
    Result<> failure() const;

    Database &m_database;
    QString m_sql;
    Result<QSqlQuery> m_query;
};

template <typename Take>
Result<> Statement::each(Take &&take)
{
    if (const Result<> started = run(); !started)
        return started;
    while (next()) {
        Row row(*m_query);
        take(row);
    }
    return failure();
}

} // namespace Concordat
