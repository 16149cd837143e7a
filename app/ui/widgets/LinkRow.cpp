// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LinkRow.h"

#include "ui/widgets/Tones.h"

#include <QEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Concordat
{

LinkRow::LinkRow(const QStringList &ids, const QString &before, QWidget *parent)
    : QLabel(parent)
    , m_ids(ids)
    , m_before(before)
{
    setTextFormat(Qt::RichText);
    write();
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(before + u' ' + ids.join(u", "_s));
    connect(this, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT linkChosen(QUrl::fromPercentEncoding(link.toLatin1())); });
}

/// The one place where a label reads markup: ids are escaped, and nothing else of a document comes in.
void LinkRow::write()
{
    const QString colour = Tones(palette()).link.name();
    QStringList links;
    for (const QString &id : std::as_const(m_ids))
        links.append(u"<a href=\"%1\" style=\"color: %2\">%3</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(id)), colour,
                                                                        id.toHtmlEscaped()));
    setText(m_before.toHtmlEscaped() + u' ' + links.join(u" · "_s));
}

void LinkRow::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace Concordat
