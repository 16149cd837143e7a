// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ContextModel.h"
#include "session/Session.h"
#include "support/SampleProtocol.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class ContextModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void headOfAProtocol_hasNoContext();
    void topics_areNamedWithTheirScope();
    void others_haveTheirClausesOnTheTopic();
    void silentAuthority_isToldAsSilent();
    void chosenTopic_changesWhatOthersSay();
    void figures_areTheClausesOwn();
    void references_areListedBothWays();
    void fileOfNoAuthority_hasReferencesAndNoOthers();

private:
    using Kind = ContextModel::Kind;
    QStringList rows(Kind kind) const;
    void goTo(const QString &id) { m_session->jumpTo(m_session->protocol().find(id).value()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ContextModel> m_model;
};

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

void ContextModelTest::init()
{
    writeSamplePacks(m_folder.path());
    write(m_folder.filePath(u"topics.yaml"_s), "- id: general\n  title: General\n  scope: Anything\n"
                                               "- id: gifts\n  title: Gifts\n  scope: What is given\n");
    QByteArray topics =
        "\"1.1\": [general]\n\"1.2\": [general]\n\"2.2\": [general]\n\"2.2(a)\": [general]\n\"2.2(b)\": [general]\n\"3.1\": [general]\n";
    write(m_folder.filePath(u"carlow/topics.yaml"_s), topics + "\"2.1\": [general]\n");
    for (const QString &pack : {u"aston"_s, u"barford"_s})
        write(m_folder.filePath(pack + u"/topics.yaml"_s), topics + "\"2.1\": [gifts, general]\n");
    m_session = std::make_unique<Session>(Library::open({m_folder.path()}));
    QCOMPARE(m_session->entries().size(), 3);
    m_session->choose(u"aston"_s);
    m_model = std::make_unique<ContextModel>(m_session.get());
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

QStringList ContextModelTest::rows(Kind kind) const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data(ContextModel::KindRole).toInt() == static_cast<int>(kind))
            texts.append(kind == Kind::Clause
                             ? index.data(ContextModel::KeyRole).toString() + u':' + index.data(ContextModel::LabelRole).toString()
                             : index.data().toString());
    }
    return texts;
}

void ContextModelTest::headOfAProtocol_hasNoContext()
{
    QCOMPARE(m_model->rowCount(), 0);
}

void ContextModelTest::topics_areNamedWithTheirScope()
{
    goTo(u"2.1"_s);
    QCOMPARE(rows(Kind::Topic), (QStringList{u"Gifts"_s, u"General"_s}));
    QCOMPARE(m_model->index(1).data(ContextModel::DetailRole).toString(), u"What is given"_s);
}

void ContextModelTest::others_haveTheirClausesOnTheTopic()
{
    goTo(u"2.1"_s);
    QVERIFY(rows(Kind::Clause).contains(u"barford:2.1"_s));
    QVERIFY(!rows(Kind::Clause).contains(u"barford:2.2"_s));
    QCOMPARE(rows(Kind::Authority), QStringList{u"Barford County Council"_s});
}

void ContextModelTest::silentAuthority_isToldAsSilent()
{
    goTo(u"2.1"_s);
    QCOMPARE(rows(Kind::Silence), QStringList{u"Carlow Borough Council"_s});
}

void ContextModelTest::chosenTopic_changesWhatOthersSay()
{
    goTo(u"2.1"_s);
    m_model->setTopic(u"general"_s);
    QVERIFY(rows(Kind::Silence).isEmpty());
    QVERIFY(rows(Kind::Clause).contains(u"carlow:3.1"_s));
    goTo(u"2.2"_s);
    QCOMPARE(m_model->topic(), u"general"_s);
}

void ContextModelTest::figures_areTheClausesOwn()
{
    goTo(u"2.1"_s);
    QCOMPARE(rows(Kind::Fact), QStringList{u"£25"_s});
    goTo(u"3.1"_s);
    QVERIFY(rows(Kind::Fact).isEmpty());
}

void ContextModelTest::references_areListedBothWays()
{
    goTo(u"2.1"_s);
    QVERIFY(rows(Kind::Heading).contains(u"Referred to by"_s));
    QVERIFY(rows(Kind::Clause).contains(u"aston:1.2"_s));
    goTo(u"1.2"_s);
    QVERIFY(rows(Kind::Heading).contains(u"It refers to"_s));
    QVERIFY(rows(Kind::Clause).contains(u"aston:2.1"_s));
}

void ContextModelTest::fileOfNoAuthority_hasReferencesAndNoOthers()
{
    m_session->addFile(u"/a"_s, sampleProtocol());
    goTo(u"2.2"_s);
    QVERIFY(rows(Kind::Authority).isEmpty());
    QVERIFY(rows(Kind::Topic).isEmpty());
    QVERIFY(rows(Kind::Clause).contains(u"/a:1.2"_s));
    goTo(u"1.1"_s);
    QVERIFY(rows(Kind::Heading).contains(u"Problems"_s));
}

QTEST_GUILESS_MAIN(ContextModelTest)
#include "ContextModelTest.moc"
