// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace KSyntaxHighlighting
{
class SyntaxHighlighter;
}

namespace Concordat
{

/// The text of a protocol's file as it is, with line numbers and highlighting, read-only. Takes the text and loads what
/// highlighting needs only when it is first seen. Over a megabyte there is no highlighting, which would hold the window up.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void setSource(const QString &source);

    /// Marks the lines of a clause, 1-based, and brings them into view; 0 marks none.
    void setMarkedLines(int first, int last);
    void setZoom(int percent);

    int numbersWidth() const;
    void paintNumbers(QPaintEvent *event, QWidget *area);

Q_SIGNALS:
    void lineClicked(int line);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void load();
    void applyFont();
    void applyTheme();
    void applyMark();

    QWidget *m_numbers;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
    QString m_source;
    bool m_loaded = true;
    int m_firstMarked = 0;
    int m_lastMarked = 0;
    int m_zoom = 100;
};

} // namespace Concordat
