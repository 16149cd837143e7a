// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/BriefingNote.h"
#include "exchange/DocumentFile.h"
#include "library/Library.h"
#include "protocol/ProtocolReader.h"
#include "support/SampleChecklist.h"

#include <QFile>
#include <QFont>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Concordat;
using namespace Qt::StringLiterals;

class BriefingNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void note_hasFactsOutcomeAndClauses();
    void openQuestions_makeItNotFinal();
    void attachedWording_givesTheClausesTheirWords();
    void markup_isTakenForWords();
    void saved_hasTheFormOfItsSuffix_data();
    void saved_hasTheFormOfItsSuffix();
    void savedWhereNothingCanBe_saysWhy();

private:
    QString textWith(const NoteHead &head) const { return briefingNote(*m_run, *m_pack, head, QFont())->toPlainText(); }

    std::unique_ptr<PackFolder> m_folder;
    Library m_library;
    const Pack *m_pack = nullptr;
    std::unique_ptr<CheckRun> m_run;
};

void BriefingNoteTest::init()
{
    m_folder = std::make_unique<PackFolder>();
    writeHall(*m_folder);
    m_library = Library::open({m_folder->path()});
    m_pack = m_library.find(u"aston"_s);
    QVERIFY(m_pack);
    m_run = std::make_unique<CheckRun>(withPosts(hallChecklist(), m_pack->protocol.frontMatter().posts), u"aston"_s, QDate(2026, 3, 20));
    m_run->answer(u"fee"_s, {.state = AnswerState::Given, .value = Money{2600}, .reason = {}});
    m_run->answer(u"asked-on"_s, {.state = AnswerState::Given, .value = QDate(2026, 3, 3), .reason = {}});
}

void BriefingNoteTest::note_hasFactsOutcomeAndClauses()
{
    const QString text = textWith(
        {.occasion = u"the ball"_s, .who = u"A. Member"_s, .at = QDateTime(QDate(2026, 3, 20), QTime(9, 30)), .trailHash = u"abc123"_s});
    for (const QString &part : {u"Lending the hall"_s, u"The Council of aston"_s, u"the ball"_s, u"A. Member"_s, u"Enter the fee."_s,
                                u"£26.00"_s, u"the safe"_s, u"31 March 2026"_s, u"abc123"_s, u"The days run from the loan."_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void BriefingNoteTest::openQuestions_makeItNotFinal()
{
    QVERIFY(!m_run->evaluation().unanswered.isEmpty());
    QVERIFY(textWith({}).contains(u"Not final"_s));
}

void BriefingNoteTest::attachedWording_givesTheClausesTheirWords()
{
    NoteHead head;
    head.wording = readProtocol("# 1 Rooms\n\n1.1 All persons shall secure:\n  (a) the hall; and\n  (b) the iron coffer.\n");
    const QString text = textWith(head);
    QVERIFY(text.contains(u"the iron coffer"_s));
    QVERIFY(!text.contains(u"the safe"_s));
}

void BriefingNoteTest::markup_isTakenForWords()
{
    QVERIFY(textWith({.occasion = u"<b>bold</b> & <img src=x>"_s}).contains(u"<b>bold</b> & <img src=x>"_s));
}

void BriefingNoteTest::saved_hasTheFormOfItsSuffix_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("ODT") << u"odt"_s << QByteArray("PK\x03\x04");
    QTest::newRow("HTML") << u"html"_s << QByteArray("<!DOCTYPE");
    QTest::newRow("text") << u"txt"_s << QByteArray("Lending");
}

void BriefingNoteTest::saved_hasTheFormOfItsSuffix()
{
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, begins);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"note."_s + suffix);
    QVERIFY(saveDocument(*briefingNote(*m_run, *m_pack, {}, QFont()), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(begins.size()), begins);
}

void BriefingNoteTest::savedWhereNothingCanBe_saysWhy()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/note.pdf"_s);
    const Result<> saved = saveDocument(*briefingNote(*m_run, *m_pack, {}, QFont()), path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ProblemKind::CannotWrite);
    QCOMPARE(saved.error().subject, path);
}

QTEST_MAIN(BriefingNoteTest)
#include "BriefingNoteTest.moc"
