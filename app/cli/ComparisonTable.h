// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Coverage.h"
#include "comparison/Values.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace Concordat
{

/// A comparison as cells of text, and as files of them. The first column names the row; every cell says so where an authority is silent.
class ComparisonTable
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::ComparisonTable)

public:
    static ComparisonTable of(const QList<CoverageRow> &rows, const Library &library);
    static ComparisonTable of(const QList<ValueRow> &rows, const Library &library);

    /// CSV (RFC 4180) in UTF-8 with a byte-order mark, as office programs expect it; cells that a spreadsheet would take for a formula are
    /// made plain.
    QByteArray toCsv() const;

    /// A page of its own, without script, style sheet or picture from elsewhere.
    QByteArray toHtml(const QString &title) const;

    const QStringList &header() const { return m_header; }
    const QList<QStringList> &rows() const { return m_rows; }

private:
    void setAuthorities(const QStringList &authorities, const Library &library, const QString &corner);

    QStringList m_header;
    QList<QStringList> m_rows;
};

} // namespace Concordat
