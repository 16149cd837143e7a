// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

class QTextDocument;

namespace Concordat
{

/// Draws the small arrow after a reference that leads out of the protocol. Of its own, because not every font has one.
class OutsideMark : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Has a document draw the marks in it.
    static void install(QTextDocument *document);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    using QObject::QObject;
};

/// The format of a mark after words of a given format, in a colour.
QTextCharFormat outsideMark(const QTextCharFormat &words, const QColor &colour);

} // namespace Concordat
