// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ProtocolReader.h"
#include "session/AnnotationFile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

class AnnotationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void note_isKeptChangedAndTakenAway();
    void bookmark_isSetAndTakenAway();
    void annotations_areThereAfterAStart();
    void damagedFile_isRefusedAndLeftAsItIs();
    void unwritableFolder_changesNothing();
    void noteOnAClauseThatStayed_isTheSame();
    void noteOnAClauseThatChanged_saysSo();
    void noteOnWordsThatMoved_followsThem();
    void noteOnAClauseThatWent_isOnTheNearestAbove();
    void noteWithNothingAbove_isAtTheHead();

private:
    using Fit = PlacedAnnotation::Fit;
    static Place at(const QString &clause) { return {.protocol = u"aston"_s, .clause = clause}; }
    static PlacedAnnotation placed(const QString &clause, const QString &words, const QByteArray &text);

    QTemporaryDir m_folder;
};

PlacedAnnotation AnnotationsTest::placed(const QString &clause, const QString &words, const QByteArray &text)
{
    Annotations annotations;
    (void)annotations.setNote(at(clause), u"mine"_s, words);
    return annotations.placedIn(u"aston"_s, readProtocol(text)).value(0);
}

void AnnotationsTest::note_isKeptChangedAndTakenAway()
{
    Annotations annotations;
    const QSignalSpy changed(&annotations, &Annotations::changed);
    QVERIFY(annotations.setNote(at(u"1"_s), u"one ' \" é 😀"_s, u"text"_s));
    QCOMPARE(annotations.noteOn(at(u"1"_s))->text, u"one ' \" é 😀"_s);
    const QString id = annotations.noteOn(at(u"1"_s))->id;
    QVERIFY(annotations.setNote(at(u"1"_s), u"two"_s, u"text"_s));
    QCOMPARE(annotations.noteOn(at(u"1"_s))->id, id);
    QVERIFY(annotations.setNote(at(u"1"_s), u"two"_s, u"text"_s));
    QVERIFY(annotations.setNote(at(u"1"_s), u"  "_s, u"text"_s));
    QVERIFY(!annotations.noteOn(at(u"1"_s)));
    QCOMPARE(changed.count(), 3);
}

void AnnotationsTest::bookmark_isSetAndTakenAway()
{
    Annotations annotations;
    QVERIFY(annotations.toggleBookmark(at(u"1"_s), u"text"_s));
    QCOMPARE(annotations.bookmarks().size(), 1);
    QVERIFY(!annotations.noteOn(at(u"1"_s)));
    QVERIFY(annotations.toggleBookmark(at(u"1"_s), u"text"_s));
    QVERIFY(annotations.bookmarks().isEmpty());
}

void AnnotationsTest::annotations_areThereAfterAStart()
{
    const QString path = m_folder.filePath(u"new/folder/notes.json"_s);
    Annotations before;
    QVERIFY(before.open(std::make_unique<AnnotationFile>(path)));
    QVERIFY(before.setNote(at(u"4.1(b)/2"_s), u"line\nline"_s, u"text"_s));
    QVERIFY(before.toggleBookmark(at(u"2"_s), u"text"_s));
    Annotations after;
    QVERIFY(after.open(std::make_unique<AnnotationFile>(path)));
    QCOMPARE(after.all(), before.all());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void AnnotationsTest::damagedFile_isRefusedAndLeftAsItIs()
{
    const QString path = m_folder.filePath(u"damaged.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[{\"id\": ");
    file.close();
    Annotations annotations;
    const Result<> opened = annotations.open(std::make_unique<AnnotationFile>(path));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ProblemKind::UnreadableNotes);
    QVERIFY(annotations.setNote(at(u"1"_s), u"mine"_s, u"text"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "[{\"id\": ");
}

void AnnotationsTest::unwritableFolder_changesNothing()
{
    QFile file(m_folder.filePath(u"a-file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Annotations annotations;
    QVERIFY(annotations.open(std::make_unique<AnnotationFile>(m_folder.filePath(u"a-file/notes.json"_s))));
    const QSignalSpy changed(&annotations, &Annotations::changed);
    const Result<> kept = annotations.setNote(at(u"1"_s), u"mine"_s, u"text"_s);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ProblemKind::UnwritableNotes);
    QVERIFY(annotations.all().isEmpty());
    QCOMPARE(changed.count(), 0);
}

void AnnotationsTest::noteOnAClauseThatStayed_isTheSame()
{
    const PlacedAnnotation note = placed(u"1.2"_s, u"Knock first."_s, "# 1 Doors\n1.1 Shut them.\n1.2 Knock\nfirst.\n");
    QCOMPARE(note.fit, Fit::Same);
    QCOMPARE(note.clause, 2);
}

void AnnotationsTest::noteOnAClauseThatChanged_saysSo()
{
    const PlacedAnnotation note = placed(u"1.2"_s, u"Knock first."_s, "# 1 Doors\n1.1 Shut them.\n1.2 Do not knock.\n");
    QCOMPARE(note.fit, Fit::Changed);
    QCOMPARE(note.clause, 2);
}

void AnnotationsTest::noteOnWordsThatMoved_followsThem()
{
    const PlacedAnnotation note = placed(u"1.2"_s, u"Knock first."_s, "# 1 Doors\n1.1 Shut them.\n1.2 Stand still.\n1.3 Knock first.\n");
    QCOMPARE(note.fit, Fit::Moved);
    QCOMPARE(note.clause, 3);
}

void AnnotationsTest::noteOnAClauseThatWent_isOnTheNearestAbove()
{
    const PlacedAnnotation note = placed(u"1.7(c)"_s, u"Knock first."_s, "# 1 Doors\n1.1 Shut them.\n1.2 Stand still.\n");
    QCOMPARE(note.fit, Fit::Gone);
    QCOMPARE(note.clause, 2);
}

void AnnotationsTest::noteWithNothingAbove_isAtTheHead()
{
    const PlacedAnnotation note = placed(u"elsewhere"_s, u"Knock first."_s, "# 1 Doors\n1.1 Shut them.\n");
    QCOMPARE(note.fit, Fit::Gone);
    QCOMPARE(note.clause, -1);
}

QTEST_GUILESS_MAIN(AnnotationsTest)
#include "AnnotationsTest.moc"
