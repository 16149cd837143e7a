// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/TextFinder.h"
#include "ui/read/PageStyle.h"
#include "ui/read/PageText.h"
#include "ui/read/Preview.h"
#include "ui/read/ProtocolWriter.h"

#include <QTextBrowser>
#include <QTimer>

namespace Concordat
{

class HitScrollBar;

/// A place in a text that is exact to the line: a clause, -1 for the head, and how much of it is above, from 0 to 1.
struct ReadingPoint {
    int clause = -1;
    qreal share = 0;
};

/// A protocol as a page to read: a column of text with hanging numbers, links where it refers to itself, and the strength
/// of each clause in the margin. A long text is laid out in slices, after the window's width has come to rest. It opens nothing by itself;
/// it says what was clicked.
class ProtocolPage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ProtocolPage(QWidget *parent = nullptr);
    ~ProtocolPage() override;

    void setText(const PageText &text);
    void setProtocol(const Protocol &protocol) { setText({.protocol = protocol}); }
    void setProminence(const QList<Prominence> &prominence); ///< of the same text: the reader stays where he is
    void setCurrentClause(int clause);                       ///< marks it and brings it into view; -1 goes to the head
    void setZoom(int percent);

    /// Marks what was found, in the text and beside it, and brings the current one into view.
    void setHits(const QList<Hit> &hits, qsizetype current);

    /// What stands at the top of the view.
    ReadingPoint readingPoint() const;
    void showReadingPoint(const ReadingPoint &point);

    /// What is shown about a reference or a term before it is followed.
    Preview preview(const Reference &reference) const { return Preview::ofReference(m_text.protocol, reference); }
    Preview previewAt(int clause, int offset) const; ///< of what stands there in a clause's text; empty where nothing leads on

    /// Where a clause, or a reference within it, stands in the document; nothing while it is not yet laid out.
    std::optional<int> positionOf(int clause) const;
    std::optional<int> positionOf(const Reference &reference) const;
    std::optional<int> positionOf(int clause, int offset) const; ///< of a character of the clause's text

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void clauseClicked(int clause);
    void referenceFollowed(int clause);
    void outsideReferenceFollowed(const QString &description);
    void previewShown(const QString &description); ///< by the keyboard, which has no tool tip to read

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    /// A clause and where it stands in the window, so that it can stand there again when the text is laid out anew.
    struct Anchor {
        int clause = -1;
        qreal top = 0;
    };

    void restyle(const Anchor &anchor);
    void holdWidth();
    void rewrite();
    void writeOn();
    void updateMargins();
    void reveal(int clause);
    void follow(const QUrl &link);
    Anchor findAnchor() const;
    void keepPlace(const Anchor &anchor);
    void drawMarks(QPainter &painter);
    QRectF rectOf(int clause) const;
    QRectF firstLineOf(int clause) const;
    int topPosition() const;
    int clauseAtPoint(const QPoint &point) const;
    Preview previewOf(const QString &link) const;
    QString tipAt(const QPoint &point) const;
    void showPreviewOfFocus();
    void markHits();
    void revealHit();
    qreal heightOf(const Hit &hit) const;
    QTextCursor cursorOf(const Hit &hit) const;
    const QList<Clause> &clauses() const { return m_text.protocol.clauses(); }

    PageText m_text;
    PageStyle m_style;
    std::unique_ptr<ProtocolWriter> m_writer;
    QTimer m_writing;
    QTimer m_settling; ///< of a long text in a window whose width has changed
    int m_zoom = 100;
    int m_clause = -1;
    QList<Hit> m_hits;
    qsizetype m_hit = -1;
    HitScrollBar *m_bar;
    int m_wanted = -1; ///< clause to bring into view as soon as it is laid out
};

} // namespace Concordat
