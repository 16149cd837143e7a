// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/FindBar.h"

#include "ui/widgets/SymbolicIcon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QToolButton *makeButton(QWidget *parent, const QString &icon, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setIcon(symbolicIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(makeButton(this, u"up"_s, tr("Previous match (Shift+F3)")))
    , m_next(makeButton(this, u"down"_s, tr("Next match (F3)")))
    , m_close(makeButton(this, u"close"_s, tr("Close the find bar (Esc)")))
{
    setAccessibleName(tr("Find in the text"));
    m_words->setAccessibleName(tr("Words to find in the text"));
    m_words->setPlaceholderText(tr("Find in the text"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_words->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(9999).arg(9999)));

    auto *row = new QHBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->addWidget(m_words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_close);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    Q_EMIT wordsChanged(m_words->text());
}

QString FindBar::words() const
{
    return isVisibleTo(parentWidget()) ? m_words->text() : QString();
}

void FindBar::showCount(qsizetype hit, qsizetype count)
{
    QString said;
    if (!m_words->text().trimmed().isEmpty())
        said = count == 0 ? tr("Not found")
               : hit < 0  ? tr("%n match(es)", nullptr, static_cast<int>(count))
                          : tr("%1 of %2").arg(hit + 1).arg(count);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (said == m_count->text())
        return;
    m_count->setText(said);
    QAccessibleAnnouncementEvent announcement(m_count, said);
    QAccessible::updateAccessibility(&announcement);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (key->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previousWanted();
        else
            Q_EMIT nextWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

} // namespace Concordat
