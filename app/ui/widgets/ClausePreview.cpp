// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ClausePreview.h"

#include "session/Session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString withChildren(const Protocol &protocol, int clause, int depth = 0)
{
    const Clause &shown = protocol.clauses().at(clause);
    const QString label = shown.label.isEmpty() ? (depth > 0 ? u"– "_s : QString()) : shown.label + u"  "_s;
    QString text = QString(depth * 4, u' ') + label + shown.text;
    for (const int child : protocol.childrenOf(clause))
        text += u'\n' + withChildren(protocol, child, depth + 1);
    return text;
}

} // namespace

ClausePreview::ClausePreview(Session *session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_open(new QPushButton(tr("Read it in &place"), this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_open->setToolTip(tr("Opens the clause in the reader"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    connect(m_open, &QPushButton::clicked, this, [this] { m_session->open(m_place); });
}

void ClausePreview::showClause(const Place &place)
{
    m_place = place;
    const Pack *pack = m_session->library().find(place.protocol);
    const std::optional<int> clause = pack ? pack->protocol.find(place.clause) : std::nullopt;
    const AttachedWording *wording = m_session->library().wordingOf(place.protocol);
    const std::optional<int> published = wording ? wording->text.find(place.clause) : std::nullopt;
    m_open->setEnabled(clause.has_value());
    m_title->setText(published ? tr("Clause %1, in the authority’s own words").arg(place.clause)
                               : tr("Clause %1, restated").arg(place.clause));
    const QString restated = clause ? withChildren(pack->protocol, *clause) : tr("This protocol has no such clause now.");
    m_text->setPlainText(published ? withChildren(wording->text, *published) + u"\n\n"_s + tr("In plain words:") + u'\n' + restated
                                   : restated);
    m_text->setAccessibleName(m_title->text());
}

} // namespace Concordat
