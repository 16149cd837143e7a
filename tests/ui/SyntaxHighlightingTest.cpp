// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/SyntaxHighlighting.h"
#include "support/Palettes.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QRegularExpression>
#include <QTest>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

/// Writes down which words of a line got which format.
class Recorder : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Recorder() { setDefinition(protocolDefinition()); }

    QStringList read(const QString &line)
    {
        m_line = line;
        m_found.clear();
        m_state = highlightLine(line, m_state);
        return m_found;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QString words = m_line.mid(offset, length).trimmed();
        if (!words.isEmpty() && format.name() != u"Text"_s)
            m_found.append(format.name() + u": "_s + words);
    }

private:
    QString m_line;
    QStringList m_found;
    KSyntaxHighlighting::State m_state;
};

} // namespace

/// resources/syntax/protocol.xml; a warning of the library about it fails the test.
class SyntaxHighlightingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void definition_loadsFromTheResources();
    void theme_followsThePalette();
    void line_isFormatted_data();
    void line_isFormatted();
    void frontMatter_endsAtItsMark();
    void marksInTheText_areNoFrontMatter();
};

void SyntaxHighlightingTest::definition_loadsFromTheResources()
{
    const KSyntaxHighlighting::Definition definition = protocolDefinition();
    QVERIFY(definition.isValid());
    QVERIFY(definition.filePath().startsWith(u":/"_s));
    QVERIFY(definition.includedDefinitions().isEmpty());
    QVERIFY(definition.formats().size() > 10);
}

void SyntaxHighlightingTest::theme_followsThePalette()
{
    const auto background = [](const QPalette &palette) {
        return QColor::fromRgba(themeFor(palette).editorColor(KSyntaxHighlighting::Theme::BackgroundColor)).lightnessF();
    };
    QVERIFY(background(lightPalette()) > 0.5f);
    QVERIFY(background(darkPalette()) < 0.5f);
}

void SyntaxHighlightingTest::line_isFormatted_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("heading") << u"## 8 Political groups"_s
                             << QStringList{u"Heading mark: ##"_s, u"Label: 8"_s, u"Heading: Political groups"_s};
    QTest::newRow("bold line of a converter") << u"**Introduction**"_s << QStringList{u"Heading: **Introduction**"_s};
    QTest::newRow("decimal label and duty") << u"8.2 Officers must attend."_s << QStringList{u"Label: 8.2"_s, u"Duty: must"_s};
    QTest::newRow("label with a dot") << u"62. Members should ask."_s << QStringList{u"Label: 62."_s, u"Advice: should"_s};
    QTest::newRow("letter in brackets") << u"  (a) the officer may not vote"_s << QStringList{u"Label: (a)"_s, u"Prohibition: may not"_s};
    QTest::newRow("letter with one bracket") << u"b) nobody"_s << QStringList{u"Label: b)"_s};
    QTest::newRow("bullet") << u"- officers can expect respect"_s << QStringList{u"List mark: -"_s, u"Right: can expect"_s};
    QTest::newRow("bullet before a number") << u"- 1.1 together"_s << QStringList{u"List mark: -"_s, u"Label: 1.1"_s};
    QTest::newRow("prohibition before duty") << u"They must not, and shall"_s << QStringList{u"Prohibition: must not"_s, u"Duty: shall"_s};
    QTest::newRow("references") << u"see paragraphs 4.1(b) and 5.2, or Appendix A"_s
                                << QStringList{u"Reference: paragraphs 4.1(b) and 5.2"_s, u"Reference: Appendix A"_s};
    QTest::newRow("money and time") << u"above £25.00 within 28 days or two working days"_s
                                    << QStringList{u"Figure: £25.00"_s, u"Figure: 28 days"_s, u"Figure: two working days"_s};
    QTest::newRow("date") << u"on 17 July 2019"_s << QStringList{u"Figure: 17 July 2019"_s};
    QTest::newRow("a number inside a sentence is no label") << u"There are 12 members"_s << QStringList{};
    QTest::newRow("a word that begins like a strength") << u"the mayor of Maytown"_s << QStringList{};
}

void SyntaxHighlightingTest::line_isFormatted()
{
    QFETCH(QString, line);
    QFETCH(QStringList, found);
    QCOMPARE(Recorder().read(line), found);
}

void SyntaxHighlightingTest::frontMatter_endsAtItsMark()
{
    Recorder recorder;
    QCOMPARE(recorder.read(u"---"_s), QStringList{u"Front matter mark: ---"_s});
    QCOMPARE(recorder.read(u"adopted: 2019-07-17 # as amended"_s),
             (QStringList{u"Front matter key: adopted"_s, u"Front matter: :"_s, u"Figure: 2019-07-17"_s,
                          u"Front matter comment: # as amended"_s}));
    QCOMPARE(recorder.read(u"---"_s), QStringList{u"Front matter mark: ---"_s});
    QCOMPARE(recorder.read(u"1.1 Members must read."_s), (QStringList{u"Label: 1.1"_s, u"Duty: must"_s}));
}

void SyntaxHighlightingTest::marksInTheText_areNoFrontMatter()
{
    Recorder recorder;
    recorder.read(u"1.1 Members must read."_s);
    recorder.read(u"---"_s);
    QCOMPARE(recorder.read(u"1.2 They must ask."_s), (QStringList{u"Label: 1.2"_s, u"Duty: must"_s}));
}

QTEST_MAIN(SyntaxHighlightingTest)
#include "SyntaxHighlightingTest.moc"
