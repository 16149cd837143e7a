// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CanonicalForm.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSqlField>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString typed(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return u't' + value.toString();
    case QMetaType::LongLong:
        return u'i' + value.toString();
    case QMetaType::Double:
        return u'r' + QString::number(value.toDouble(), 'g', 17);
    default:
        return u'b' + QString::fromLatin1(value.toByteArray().toHex());
    }
}

} // namespace

CanonicalForm &CanonicalForm::add(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_bytes += QByteArray::number(utf8.size()) + ':' + utf8 + ',';
    return *this;
}

CanonicalForm &CanonicalForm::add(const QSqlRecord &row)
{
    QMap<QString, QString> columns;
    for (int i = 0; i < row.count(); ++i) {
        if (const QString column = row.fieldName(i); column != u"id" && !row.isNull(i))
            columns.insert(column, typed(row.value(i)));
    }
    for (const auto &[column, value] : std::as_const(columns).asKeyValueRange())
        add(column).add(value);
    return *this;
}

QString CanonicalForm::sha256() const
{
    return QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace Concordat
