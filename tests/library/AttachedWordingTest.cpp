// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/AttachedWording.h"

#include "library/Library.h"
#include "protocol/ProtocolReader.h"
#include "support/PackFolder.h"
#include "support/Wordings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

using Verdict = WordingFit::Verdict;

constexpr auto published =
    "Protocol of The Council of aston\n\n1 Rooms\n\n1.1 Members shall lock at night:\n(a) the hall; and\n(b) the safe.\n";

void write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Library &realPacks()
{
    static const Library library = Library::open({QStringLiteral(CONCORDAT_PROTOCOLS_FOLDER)});
    return library;
}

} // namespace

/// Published texts beside the packs: which clause has its text, and whose text is whose.
class AttachedWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wording_fitsItsPack();
    void missingAndExtraClauses_areNamed();
    void editionWithFewClauses_fits();
    void textOfAnother_isRefused_data();
    void textOfAnother_isRefused();
    void placeThatTheTextSpeaksOf_isNotItsAuthority();
    void unreadableFile_isAProblem();
    void keptWording_isThereForTheLibrary();
    void keptWording_isReplacedAndDropped();
    void wordingThatDoesNotFit_isNotKept();
    void wordingThatFitsNoLonger_isReportedAndLeftOut();
    void folderThatCannotBeWritten_isAProblem();
    void realWording_fitsItsPackAlone_data();
    void realWording_fitsItsPackAlone();
    void realWording_withoutAPart_tellsWhatIsMissing();

private:
    const Pack &pack(const QString &id = u"aston"_s) { return *m_library.find(id); }
    WordingFit fit(const QByteArray &text, const QString &id = u"aston"_s)
    {
        return fitOf(readProtocol(text), pack(id), m_library.packs());
    }

    std::unique_ptr<PackFolder> m_folder;
    std::unique_ptr<QTemporaryDir> m_wordings;
    Library m_library;
};

void AttachedWordingTest::init()
{
    m_folder = std::make_unique<PackFolder>();
    m_wordings = std::make_unique<QTemporaryDir>();
    m_folder->addPack(u"aston"_s);
    m_folder->addPack(u"barford"_s);
    m_library = Library::open({m_folder->path()});
    QCOMPARE(m_library.packs().size(), 2);
}

void AttachedWordingTest::wording_fitsItsPack()
{
    const WordingFit found = fit(published);
    QCOMPARE(found.verdict, Verdict::Fits);
    QCOMPARE(found.matched, (QStringList{u"1"_s, u"1.1"_s, u"1.1(a)"_s, u"1.1(b)"_s}));
    QVERIFY(found.missing.isEmpty());
    QVERIFY(found.extra.isEmpty());
    QCOMPARE(found.headings, 1);
    QCOMPARE(found.headingsAlike, 1);
    QVERIFY(found.likeness > 0.75);
}

void AttachedWordingTest::missingAndExtraClauses_areNamed()
{
    const WordingFit found = fit(QByteArray(published).replace("(b) the safe.\n", "\n1.2 Officers may lend a key.\n"));
    QCOMPARE(found.verdict, Verdict::Fits);
    QCOMPARE(found.missing, QStringList{u"1.1(b)"_s});
    QCOMPARE(found.extra, QStringList{u"1.2"_s});
}

void AttachedWordingTest::editionWithFewClauses_fits()
{
    const WordingFit found = fit("1 Rooms\n\n1.1 Members shall lock the doors.\n");
    QCOMPARE(found.verdict, Verdict::Fits);
    QCOMPARE(found.missing, (QStringList{u"1.1(a)"_s, u"1.1(b)"_s}));
}

void AttachedWordingTest::textOfAnother_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("verdict");
    QTest::newRow("the same form, under another name") << QByteArray(published).replace("aston", "Barford") << int(Verdict::NamesAnother);
    QTest::newRow("another council of the same form")
        << QByteArray("Carlow District Council\n\nProtocol of Carlow District Council\n\n1 Rooms\n\n1.1 Members of Carlow District Council "
                      "shall lock:\n(a) the hall; and\n(b) the safe.\n")
        << int(Verdict::NamesAnother);
    QTest::newRow("other numbers") << QByteArray("7 Rooms\n\n7.1 Members shall lock:\n(a) the hall; and\n(b) the safe.\n")
                                   << int(Verdict::IdsDiffer);
    QTest::newRow("other words") << QByteArray(
                                        "1 Bells\n\n1.1 Nobody rings them after dusk:\n(a) great tenor bell; or\n(b) little treble.\n")
                                 << int(Verdict::TextDiffers);
    QTest::newRow("no protocol") << QByteArray("Dear friends,\n\nthank you for your letter.\n") << int(Verdict::IdsDiffer);
    QTest::newRow("next to nothing") << QByteArray("x") << int(Verdict::IdsDiffer);
}

void AttachedWordingTest::textOfAnother_isRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, verdict);
    const WordingFit found = fit(text);
    QCOMPARE(int(found.verdict), verdict);
    QVERIFY(!found.fits());
    if (found.verdict == Verdict::NamesAnother)
        QVERIFY(!found.namedAuthority.isEmpty() && found.namedAuthority != pack().protocol.authority());
}

void AttachedWordingTest::placeThatTheTextSpeaksOf_isNotItsAuthority()
{
    QByteArray text(published);
    text.replace("Protocol of The Council of aston", "Rooms and keys")
        .replace("the safe.", "the safe of the Barford branch, as Barford has one.");
    QVERIFY(fit(text).fits());
}

void AttachedWordingTest::unreadableFile_isAProblem()
{
    const QString path = m_wordings->filePath(u"text.txt"_s);
    QCOMPARE(readWording(path, pack(), {}).error().kind, ProblemKind::CannotRead);
    write(path, QByteArray(5000, '\0'));
    QCOMPARE(readWording(path, pack(), {}).error().kind, ProblemKind::NotText);
}

void AttachedWordingTest::keptWording_isThereForTheLibrary()
{
    const QString file = m_wordings->filePath(u"download.md"_s);
    const QString kept = m_wordings->filePath(u"kept"_s);
    const QByteArray bytes = QByteArray("\xEF\xBB\xBF") + QByteArray(published).replace("\n", "\r\n");
    write(file, bytes);
    const auto wording = readWording(file, pack(), m_library.packs());
    QVERIFY(wording.has_value());
    QVERIFY(keepWording(*wording, kept).has_value());
    QVERIFY(QFile::remove(file));
    QCOMPARE(contentsOf(wordingFile(u"aston"_s, kept)), bytes);

    const Library library = Library::open({m_folder->path()}, kept);
    QVERIFY(library.problems().isEmpty());
    QVERIFY(library.wordingOf(u"aston"_s));
    const Protocol &text = library.wordingOf(u"aston"_s)->text;
    QVERIFY(text.clauses().at(*text.find(u"1.1"_s)).text.contains(u"shall"));
    QVERIFY(!library.wordingOf(u"barford"_s));
    QVERIFY(!Library::open({m_folder->path()}).wordingOf(u"aston"_s));
}

void AttachedWordingTest::keptWording_isReplacedAndDropped()
{
    const QString file = m_wordings->filePath(u"download.txt"_s);
    for (const QByteArray &word : {QByteArray("shall"), QByteArray("will")}) {
        write(file, QByteArray(published).replace("shall", word));
        QVERIFY(keepWording(*readWording(file, pack(), {}), m_wordings->path()).has_value());
        QVERIFY(contentsOf(wordingFile(u"aston"_s, m_wordings->path())).contains(word));
    }
    QVERIFY(dropWording(u"aston"_s, m_wordings->path()).has_value());
    QVERIFY(!QFile::exists(wordingFile(u"aston"_s, m_wordings->path())));
    QVERIFY(dropWording(u"aston"_s, m_wordings->path()).has_value());
    QVERIFY(QFile::exists(file));
}

void AttachedWordingTest::wordingThatDoesNotFit_isNotKept()
{
    const QString file = m_wordings->filePath(u"download.txt"_s);
    write(file, "Dear friends,\n\nthank you.\n");
    QCOMPARE(keepWording(*readWording(file, pack(), {}), m_wordings->path()).error().kind, ProblemKind::WordingOfAnother);
    QVERIFY(!QFile::exists(wordingFile(u"aston"_s, m_wordings->path())));
}

void AttachedWordingTest::wordingThatFitsNoLonger_isReportedAndLeftOut()
{
    write(wordingFile(u"aston"_s, m_wordings->path()), "Dear friends,\n\nthank you for your letter.\n");
    write(wordingFile(u"barford"_s, m_wordings->path()), QByteArray(3000, '\0'));
    write(wordingFile(u"nobody"_s, m_wordings->path()), published);
    const Library library = Library::open({m_folder->path()}, m_wordings->path());
    QCOMPARE(library.packs().size(), 2);
    QVERIFY(!library.wordingOf(u"aston"_s) && !library.wordingOf(u"barford"_s) && !library.wordingOf(u"nobody"_s));
    QCOMPARE(library.problems().size(), 2);
    QCOMPARE(library.problems().at(0).kind, ProblemKind::WordingOfAnother);
    QCOMPARE(library.problems().at(0).subject, wordingFile(u"aston"_s, m_wordings->path()));
    QCOMPARE(library.problems().at(1).kind, ProblemKind::NotText);
}

void AttachedWordingTest::folderThatCannotBeWritten_isAProblem()
{
    const QString file = m_wordings->filePath(u"download.txt"_s);
    write(file, published);
    const auto kept = keepWording(*readWording(file, pack(), {}), file + u"/below");
    QCOMPARE(kept.error().kind, ProblemKind::WordingNotKept);
}

void AttachedWordingTest::realWording_fitsItsPackAlone_data()
{
    REQUIRE_WORDINGS();
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("authority");
    for (const QString &text : Wordings::authorities()) {
        for (const Pack &real : realPacks().packs())
            QTest::addRow("%s to %s", qPrintable(text), qPrintable(real.id)) << text << real.id;
    }
}

void AttachedWordingTest::realWording_fitsItsPackAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, authority);
    const Pack &real = *realPacks().find(authority);
    const WordingFit found = fitOf(readProtocol(Wordings::bytes(text)), real, realPacks().packs());
    QCOMPARE(found.fits(), text == authority);
    if (found.fits()) {
        QCOMPARE(found.missing, QStringList());
        QCOMPARE(found.extra, QStringList());
        QCOMPARE(found.headingsAlike, found.headings);
        QVERIFY2(found.likeness > 0.6, qPrintable(QString::number(found.likeness)));
    } else {
        QVERIFY2(found.likeness < 0.3, qPrintable(QString::number(found.likeness)));
    }
}

void AttachedWordingTest::realWording_withoutAPart_tellsWhatIsMissing()
{
    REQUIRE_WORDINGS();
    for (const Pack &real : realPacks().packs()) {
        const Protocol whole = readProtocol(Wordings::bytes(real.id));
        const QStringList lines = whole.source().split(u'\n');
        const WordingFit found = fitOf(readProtocol(lines.first(lines.size() / 2).join(u'\n').toUtf8()), real, realPacks().packs());
        QVERIFY2(found.fits(), qPrintable(real.id));
        QVERIFY2(found.missing.contains(real.protocol.clauses().constLast().id), qPrintable(real.id));
        QVERIFY2(found.matched.size() > 15 && found.missing.size() > 15, qPrintable(real.id));
    }
}

QTEST_GUILESS_MAIN(AttachedWordingTest)
#include "AttachedWordingTest.moc"
