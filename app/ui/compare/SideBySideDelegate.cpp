// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/SideBySideDelegate.h"

#include "models/SideBySideModel.h"
#include "models/StrengthText.h"
#include "ui/widgets/Tones.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QTextCharFormat markOf(TextChange change, const Tones &tones)
{
    QTextCharFormat format;
    format.setForeground(tones.text);
    switch (change) {
    case TextChange::Same:
        break;
    case TextChange::Added:
        format.setForeground(tones.outcome(Outcome::Permitted));
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case TextChange::MovedTo:
        format.setForeground(tones.accent);
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        break;
    case TextChange::Removed:
        format.setForeground(tones.strength(Strength::MustNot));
        format.setFontStrikeOut(true);
        break;
    case TextChange::MovedFrom:
        format.setForeground(tones.muted);
        format.setFontStrikeOut(true);
        break;
    }
    return format;
}

/// Puts a cell into a document by cursor alone: its words come from files, and are never read as markup.
class CellWriter
{
public:
    CellWriter(QTextDocument &document, const QStyleOptionViewItem &option)
        : m_tones(option.palette)
        , m_em(option.fontMetrics.height())
    {
        document.setUndoRedoEnabled(false);
        document.setDefaultFont(option.font);
        document.setDocumentMargin(m_em / 2);
        m_cursor = QTextCursor(&document);
    }

    void write(const QModelIndex &index)
    {
        const auto clauses = index.data(SideBySideModel::ShownRole).value<QList<ShownClause>>();
        for (const ShownClause &clause : clauses)
            write(clause);
        if (clauses.isEmpty()) {
            QTextCharFormat quiet;
            quiet.setForeground(m_tones.muted);
            quiet.setFontItalic(true);
            m_cursor.insertText(index.data(SideBySideModel::SilentRole).toBool() ? SideBySideDelegate::tr("silent")
                                                                                 : SideBySideDelegate::tr("no clause like it"),
                                quiet);
        }
    }

private:
    void begin(qreal above)
    {
        QTextBlockFormat block;
        block.setTopMargin(m_isFirst ? 0 : above * m_em);
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
    }

    void write(const ShownClause &clause)
    {
        begin(0.7);
        QTextCharFormat id;
        id.setForeground(m_tones.muted);
        m_cursor.insertText(clause.id, id);
        QTextCharFormat mark;
        mark.setForeground(m_tones.strength(clause.strength));
        mark.setFontWeight(QFont::DemiBold);
        if (const QString word = strengthWord(clause.strength); !word.isEmpty())
            m_cursor.insertText(u"  "_s + word, mark);
        begin(0.1);
        if (clause.runs.isEmpty())
            m_cursor.insertText(clause.text, markOf(TextChange::Same, m_tones));
        for (const TextRun &run : clause.runs)
            m_cursor.insertText(run.text, markOf(run.change, m_tones));
        if (clause.remarks.isEmpty())
            return;
        begin(0.25);
        QTextCharFormat remark;
        remark.setForeground(m_tones.accent);
        m_cursor.insertText(u"→ "_s + clause.remarks.join(u" · "_s), remark);
    }

    QTextCursor m_cursor;
    Tones m_tones;
    qreal m_em;
    bool m_isFirst = true;
};

} // namespace

void SideBySideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Tones tones(item.palette);
    // The words keep their marks when chosen, so a choice is shown by ground and edge.
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(item.rect, selected ? tones.current : tones.background);
    if (index.data(SideBySideModel::DiffersRole).toBool())
        painter->fillRect(QRect(item.rect.left(), item.rect.top(), 3, item.rect.height()), tones.accent);
    if (selected) {
        painter->setPen(QPen(tones.accent, 2));
        painter->drawRect(item.rect.adjusted(1, 1, -1, -1));
    }
    QTextDocument document;
    CellWriter(document, item).write(index);
    document.setTextWidth(item.rect.width() - 3);
    painter->translate(item.rect.topLeft() + QPoint(3, 0));
    painter->setClipRect(0, 0, item.rect.width() - 3, item.rect.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = item.palette;
    context.palette.setColor(QPalette::Text, tones.text);
    document.documentLayout()->draw(painter, context);
    painter->restore();
}

QSize SideBySideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextDocument document;
    CellWriter(document, option).write(index);
    document.setTextWidth(std::max(40, option.rect.width() - 3));
    return {option.rect.width(), static_cast<int>(std::ceil(document.size().height()))};
}

} // namespace Concordat
