// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CanonicalForm.h"
#include "storage/AuditEntry.h"

#include <QSqlField>
#include <QSqlRecord>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

/// What is hashed, held against sha256sum: whoever has a print-out can check it with other tools, and a later version may not change it.
class CanonicalFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_areWrittenWithTheirLength();
    void row_isWrittenByNameWithoutItsIdAndWithoutNull();
    void kindsOfEmptiness_differ();
    void entry_isHashedFieldByField();
};

namespace
{

QSqlRecord row(const QList<std::pair<QString, QVariant>> &columns)
{
    QSqlRecord record;
    for (const auto &[name, value] : columns) {
        QSqlField field(name, value.metaType());
        field.setValue(value);
        record.append(field);
    }
    return record;
}

} // namespace

void CanonicalFormTest::texts_areWrittenWithTheirLength()
{
    // printf '1:a,2:\xc3\xa9,0:,' | sha256sum
    QCOMPARE(CanonicalForm().add(u"a"_s).add(u"é"_s).add(QString()).sha256(),
             u"f45dda23229455537a8e1375576283467823e440a6a04b4bed17cd33c69f0a54"_s);
    QVERIFY(CanonicalForm().add(u"ab"_s).add(u"c"_s).sha256() != CanonicalForm().add(u"a"_s).add(u"bc"_s).sha256());
}

void CanonicalFormTest::row_isWrittenByNameWithoutItsIdAndWithoutNull()
{
    // printf '3:age,3:i42,4:name,4:tBob,' | sha256sum
    const QSqlRecord record = row({{u"name"_s, u"Bob"_s}, {u"id"_s, qlonglong(7)}, {u"age"_s, qlonglong(42)}, {u"gone"_s, QVariant()}});
    QCOMPARE(CanonicalForm().add(record).sha256(), u"5b143a23958ecb0a1d329c0a52bb2ae00ce0e9e6b5a9b0fa75aba89cf6c0d104"_s);
}

void CanonicalFormTest::kindsOfEmptiness_differ()
{
    const QString empty = CanonicalForm().add(row({{u"a"_s, u""_s}})).sha256();
    const QString zero = CanonicalForm().add(row({{u"a"_s, qlonglong(0)}})).sha256();
    const QString zeroText = CanonicalForm().add(row({{u"a"_s, u"0"_s}})).sha256();
    const QString none = CanonicalForm().add(row({{u"a"_s, QVariant()}})).sha256();
    QCOMPARE((QSet<QString>{empty, zero, zeroText, none}).size(), 4);
}

void CanonicalFormTest::entry_isHashedFieldByField()
{
    // printf '1:1,20:2026-03-03T09:00:00Z,3:Sam,7:created,4:file,1:1,0:,0:,' | sha256sum
    const AuditEntry entry{.number = 1,
                           .at = u"2026-03-03T09:00:00Z"_s,
                           .who = u"Sam"_s,
                           .what = u"created"_s,
                           .table = u"file"_s,
                           .row = u"1"_s,
                           .rowHash = {},
                           .previous = {},
                           .hash = {}};
    QCOMPARE(entry.rightHash(), u"1eb872518f0cfa50d04b1986103112901e55b39309be7e008bdaca83645143c5"_s);
}

QTEST_APPLESS_MAIN(CanonicalFormTest)
#include "CanonicalFormTest.moc"
