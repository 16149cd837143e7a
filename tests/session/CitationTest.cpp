// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Citation.h"
#include "session/Session.h"
#include "support/SampleProtocol.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class CitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void packsClause_isCitedInEachForm_data();
    void packsClause_isCitedInEachForm();
    void fileIsCitedByItsName_andWithoutRestatement();
    void leadIn_isQuotedWithItsItems();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

void CitationTest::initTestCase()
{
    writeSamplePacks(m_folder.path());
    m_session = std::make_unique<Session>(Library::open({m_folder.path()}));
}

void CitationTest::packsClause_isCitedInEachForm_data()
{
    QTest::addColumn<Citation::Form>("form");
    QTest::addColumn<QString>("text");
    const QString full = u"Aston Fire Authority, Members and officers, paragraph 2.1 (as restated by Concordat)"_s;
    QTest::newRow("short") << Citation::Form::Short << u"aston:2.1"_s;
    QTest::newRow("full") << Citation::Form::Full << full;
    QTest::newRow("quotation") << Citation::Form::Quotation << QString(u"Members should decline a gift above £25.\n— "_s + full);
    QTest::newRow("link") << Citation::Form::Link << u"concordat:aston/2.1"_s;
}

void CitationTest::packsClause_isCitedInEachForm()
{
    QFETCH(Citation::Form, form);
    const ProtocolEntry &entry = *m_session->findEntry(u"aston"_s);
    QTEST(Citation::of(entry, entry.protocol.find(u"2.1"_s).value(), form), "text");
}

void CitationTest::fileIsCitedByItsName_andWithoutRestatement()
{
    const ProtocolEntry entry{.key = u"/home/me/aston.txt"_s, .name = u"aston.txt"_s, .isFile = true, .protocol = sampleProtocol()};
    const int section = entry.protocol.find(u"2"_s).value();
    QCOMPARE(Citation::of(entry, section, Citation::Form::Short), u"aston.txt:2"_s);
    QCOMPARE(Citation::of(entry, section, Citation::Form::Full), u"aston.txt, Members and officers of Aston, section 2"_s);
}

void CitationTest::leadIn_isQuotedWithItsItems()
{
    const ProtocolEntry &entry = *m_session->findEntry(u"aston"_s);
    const QString text = Citation::of(entry, entry.protocol.find(u"2.2"_s).value(), Citation::Form::Quotation);
    QCOMPARE(text.section(u'\n', 1, 2), u"  (a) who gave the gift;\n  (b) what it was worth."_s);
}

QTEST_GUILESS_MAIN(CitationTest)
#include "CitationTest.moc"
