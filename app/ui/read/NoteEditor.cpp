// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/NoteEditor.h"

#include "models/ProblemText.h"
#include "session/Session.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Concordat
{

namespace
{
constexpr int pauseMilliseconds = 700;
}

NoteEditor::NoteEditor(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_label(new QLabel(tr("My &note on this clause"), this))
    , m_text(new QPlainTextEdit(this))
    , m_state(new QLabel(this))
{
    m_label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("note"));
    m_text->setAccessibleName(tr("My note on this clause"));
    m_text->setAccessibleDescription(tr("Kept on this computer, by itself, as you type"));
    m_text->setPlaceholderText(tr("Only you see it"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 2 + 12);
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->installEventFilter(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->hide();
    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_label);
    layout->addWidget(m_text);
    layout->addWidget(m_state);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::finish);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(session, &Session::currentClauseChanged, this, &NoteEditor::showNote);
    connect(session, &Session::protocolChanged, this, &NoteEditor::showNote);
    connect(&session->annotations(), &Annotations::changed, this, &NoteEditor::showState);
    showNote();
}

void NoteEditor::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        finish();
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::finish()
{
    m_pause.stop();
    if (m_place.clause.isEmpty() || !m_text->document()->isModified())
        return;
    m_text->document()->setModified(false);
    if (const Result<> kept = m_session->annotations().setNote(m_place, m_text->toPlainText(), m_clauseText); !kept)
        Q_EMIT noticeRaised(ProblemText::sentence(kept.error()));
}

void NoteEditor::showNote()
{
    finish();
    const std::optional<Place> place = m_session->place();
    const int clause = m_session->currentClause();
    m_place = place && clause >= 0 ? *place : Place();
    m_clauseText = clause < 0 ? QString() : m_session->protocol().clauses().at(clause).text;
    const std::optional<Annotation> note = m_session->annotations().noteOn(m_place);
    m_text->setPlainText(note ? note->text : QString());
    m_pause.stop();
    setVisible(!m_place.clause.isEmpty());
    showState();
}

void NoteEditor::showState()
{
    const std::optional<Annotation> note = m_session->annotations().noteOn(m_place);
    const bool changed = note && note->textHash != Annotations::hashOf(m_clauseText);
    m_state->setText(changed ? tr("The clause has changed since you wrote this.") : QString());
    m_state->setVisible(changed);
}

} // namespace Concordat
