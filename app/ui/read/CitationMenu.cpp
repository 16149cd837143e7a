// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/CitationMenu.h"

#include "session/Session.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Concordat
{

CitationMenu::CitationMenu(Session *session, QWidget *parent)
    : QMenu(tr("&Copy this clause"), parent)
    , m_session(session)
{
    add(Citation::Form::Quotation, {.name = u"read.copy-text"_s,
                                    .text = tr("&Text with citation"),
                                    .tip = tr("Copies what the clause says, and where it stands"),
                                    .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_C}});
    add(Citation::Form::Full,
        {.name = u"read.copy-citation"_s, .text = tr("&Full citation"), .tip = tr("Copies the authority, the protocol and the paragraph")});
    add(Citation::Form::Short, {.name = u"read.copy-short"_s,
                                .text = tr("&Short citation"),
                                .tip = tr("Copies the authority’s short name and the clause’s number")});
    add(Citation::Form::Link,
        {.name = u"read.copy-link"_s, .text = tr("&Link"), .tip = tr("Copies a link that opens this clause in Concordat")});
    menuAction()->setStatusTip(tr("Copies the clause in one of the forms in which it is cited"));
    menuAction()->setToolTip(menuAction()->statusTip());
    const auto update = [this] {
        for (QAction *action : actions())
            action->setEnabled(m_session->currentClause() >= 0);
    };
    connect(session, &Session::currentClauseChanged, this, update);
    connect(session, &Session::protocolChanged, this, update);
    update();
}

void CitationMenu::add(Citation::Form form, const ActionLooks &looks)
{
    QAction *action = makeAction(this, looks);
    connect(action, &QAction::triggered, this, [this, form] { copy(form); });
    addAction(action);
}

void CitationMenu::copy(Citation::Form form)
{
    if (m_session->currentClause() < 0)
        return;
    const QString text = Citation::of(m_session->entries().at(m_session->currentEntry()), m_session->currentClause(), form);
    QGuiApplication::clipboard()->setText(text);
    const QString first = text.section(QLatin1Char('\n'), -1);
    Q_EMIT copied(tr("Copied: %1").arg(first));
}

} // namespace Concordat
