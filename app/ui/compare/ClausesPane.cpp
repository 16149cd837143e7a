// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ClausesPane.h"

#include "models/StrengthText.h"
#include "session/ClauseLink.h"
#include "session/Session.h"
#include "ui/widgets/Tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

/// Puts clauses into a document by cursor alone: their words come from files, and are never read as markup.
class ClauseWriter
{
public:
    ClauseWriter(QTextDocument *document, const QPalette &palette)
        : m_cursor(document)
        , m_tones(palette)
        , m_em(QFontMetricsF(document->defaultFont()).height())
    {
    }

    void write(const QString &text, const QColor &colour, bool italic = false)
    {
        if (text.isEmpty())
            return;
        begin(0.4);
        QTextCharFormat format;
        format.setForeground(colour);
        format.setFontItalic(italic);
        m_cursor.insertText(text, format);
    }

    void writeClause(const Protocol &protocol, const Place &place)
    {
        const std::optional<int> position = protocol.find(place.clause);
        if (!position)
            return;
        const Clause &clause = protocol.clauses().at(*position);
        begin(0.5);
        QTextCharFormat link;
        link.setForeground(m_tones.link);
        link.setFontUnderline(true);
        link.setAnchor(true);
        link.setAnchorHref(linkTo(place));
        m_cursor.insertText(clause.id, link);
        QTextCharFormat mark;
        mark.setForeground(m_tones.strength(clause.strength));
        mark.setFontWeight(QFont::DemiBold);
        if (const QString word = strengthWord(clause.strength); !word.isEmpty())
            m_cursor.insertText(u"  "_s + word, mark);
        QTextCharFormat plain;
        plain.setForeground(m_tones.text);
        m_cursor.insertText(u"  "_s + clause.text, plain);
    }

    const Tones &tones() const { return m_tones; }

private:
    void begin(qreal above)
    {
        QTextBlockFormat block;
        block.setTopMargin(m_isFirst ? 0 : above * m_em);
        block.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
    }

    QTextCursor m_cursor;
    Tones m_tones;
    qreal m_em;
    bool m_isFirst = true;
};

} // namespace

ClausesPane::ClausesPane(Session *session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_sideBySide(new QPushButton(tr("Side by si&de"), this))
    , m_text(new QTextBrowser(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_sideBySide->setToolTip(tr("Sets the clauses of several authorities on this topic beside each other"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setUndoRedoEnabled(false);
    m_text->setAccessibleName(tr("Clauses"));
    auto *head = new QHBoxLayout;
    const int gap = fontMetrics().height() / 2;
    head->setContentsMargins(gap, gap / 2, gap, gap / 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_sideBySide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    connect(m_sideBySide, &QPushButton::clicked, this, [this] { Q_EMIT sideBySideWanted(m_content.topic, m_content.authority); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const std::optional<Place> place = placeOf(link.toString(QUrl::FullyEncoded)))
            m_session->open(*place);
    });
    setContent({});
}

void ClausesPane::setContent(const PaneContent &content)
{
    m_content = content;
    m_title->setText(content.title.isEmpty() ? tr("Choose a cell to see its clauses") : content.title);
    m_text->setAccessibleDescription(m_title->text());
    m_sideBySide->setEnabled(!content.topic.isEmpty());
    write();
}

void ClausesPane::write()
{
    m_text->clear();
    m_text->document()->setDocumentMargin(fontMetrics().height() / 2);
    m_text->document()->setDefaultFont(font());
    ClauseWriter writer(m_text->document(), palette());
    writer.write(m_content.says, writer.tones().text);
    writer.write(m_content.remark, writer.tones().muted, true);
    if (const Pack *pack = m_session->library().find(m_content.authority)) {
        for (const QString &clause : std::as_const(m_content.clauses))
            writer.writeClause(pack->protocol, {m_content.authority, clause});
        if (!m_content.further.isEmpty())
            writer.write(m_content.furtherTitle, writer.tones().muted);
        for (const QString &clause : std::as_const(m_content.further))
            writer.writeClause(pack->protocol, {m_content.authority, clause});
    }
    m_text->moveCursor(QTextCursor::Start);
}

void ClausesPane::takeFocus()
{
    m_text->setFocus(Qt::TabFocusReason);
}

void ClausesPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

void ClausesPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Concordat
