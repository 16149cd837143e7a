// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/DefinedTerms.h"
#include "protocol/ProtocolReader.h"

#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class DefinedTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definition_isFoundByItsForm_data();
    void definition_isFoundByItsForm();
    void abbreviation_saysWhatItStandsFor();
    void mention_isFoundInAnyNumber_butNotWhereItIsDefined();
    void capitalThatMatters_isHeeded();
    void secondDefinition_doesNotCount();
    void textWithoutDefinitions_hasNoTerms();

private:
    static QStringList termsOf(const QString &text)
    {
        QStringList terms;
        const DefinedTerms found(readProtocol(text.toUtf8()));
        for (const DefinedTerm &term : found.terms())
            terms.append(term.term);
        return terms;
    }
};

void DefinedTermsTest::definition_isFoundByItsForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("named") << u"# 1 Words\n1.1 The terms warden and keeper include everyone with a key."_s
                           << QStringList{u"warden"_s, u"keeper"_s};
    QTest::newRow("named and quoted") << u"# 1 Words\n1.1 The term 'warden' refers to all who keep a gate."_s << QStringList{u"warden"_s};
    QTest::newRow("quoted") << u"# 1 Words\n1.1 “Gate keeper” means anyone with a key."_s << QStringList{u"Gate keeper"_s};
    QTest::newRow("plain") << u"# 1 Words\n1.1 Gate keeper means the holder of a key."_s << QStringList{u"Gate keeper"_s};
    QTest::newRow("under definitions") << u"# 1 Definitions\n1.1 The gate keepers are those who hold a key."_s
                                       << QStringList{u"gate keepers"_s};
    QTest::newRow("in brackets") << u"# 1 Words\n1.1 It binds Aston Town Council (“the Council”) alone."_s << QStringList{u"Council"_s};
    QTest::newRow("statement") << u"# 1 Words\n1.1 The gate keepers are those who hold a key."_s << QStringList();
    QTest::newRow("consequence") << u"# 1 Words\n1.1 Holding a key means that the gate can be shut."_s << QStringList();
    QTest::newRow("pronoun") << u"# 1 Words\n1.1 This means the gate is shut."_s << QStringList();
}

void DefinedTermsTest::definition_isFoundByItsForm()
{
    QFETCH(QString, text);
    QTEST(termsOf(text), "terms");
}

void DefinedTermsTest::abbreviation_saysWhatItStandsFor()
{
    const DefinedTerms terms(readProtocol("# 1 Words\n1.1 Staff of the Aston Fire and Rescue Service (FRS) and others (XYZ) attend.\n"));
    QCOMPARE(terms.terms().size(), 1);
    QCOMPARE(terms.terms().constFirst().term, u"FRS"_s);
    QCOMPARE(terms.terms().constFirst().expansion, u"Fire and Rescue Service"_s);
}

void DefinedTermsTest::mention_isFoundInAnyNumber_butNotWhereItIsDefined()
{
    const Protocol protocol =
        readProtocol("# 1 Words\n1.1 “Gate keeper” means anyone with a key.\n1.2 A stray gate keeper must wait for other gate keepers.\n");
    const DefinedTerms terms(protocol);
    const int definition = protocol.find(u"1.1"_s).value();
    const int user = protocol.find(u"1.2"_s).value();
    QVERIFY(terms.mentionsIn(protocol.clauses().at(definition), definition).isEmpty());
    const QList<TermMention> mentions = terms.mentionsIn(protocol.clauses().at(user), user);
    QCOMPARE(mentions.size(), 2);
    QCOMPARE(protocol.clauses().at(user).text.mid(mentions.at(1).position, mentions.at(1).length), u"gate keepers"_s);
}

void DefinedTermsTest::capitalThatMatters_isHeeded()
{
    const Protocol protocol = readProtocol(
        "# 1 Words\n1.1 The word Authority covers its panels.\n1.2 The staff of the Authority and of a local authority differ.\n");
    const int user = protocol.find(u"1.2"_s).value();
    QCOMPARE(DefinedTerms(protocol).mentionsIn(protocol.clauses().at(user), user).size(), 1);
}

void DefinedTermsTest::secondDefinition_doesNotCount()
{
    const Protocol protocol = readProtocol("# 1 Words\n1.1 “Warden” means a keeper.\n1.2 “Warden” means a guard.\n");
    const DefinedTerms terms(protocol);
    QCOMPARE(terms.terms().size(), 1);
    QCOMPARE(terms.terms().constFirst().clause, protocol.find(u"1.1"_s).value());
}

void DefinedTermsTest::textWithoutDefinitions_hasNoTerms()
{
    QVERIFY(DefinedTerms(Protocol()).terms().isEmpty());
    QVERIFY(termsOf(u"# 1 Words\n1.1 Members must be polite.\n"_s).isEmpty());
}

QTEST_GUILESS_MAIN(DefinedTermsTest)
#include "DefinedTermsTest.moc"
