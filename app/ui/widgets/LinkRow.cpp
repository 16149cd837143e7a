// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LinkRow.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Concordat
{

LinkRow::LinkRow(const QStringList &ids, const QString &before, QWidget *parent)
    : QLabel(parent)
{
    // The one place where a label reads markup: ids are escaped, and nothing else of a document comes in.
    QStringList links;
    for (const QString &id : ids)
        links.append(u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(id)), id.toHtmlEscaped()));
    setTextFormat(Qt::RichText);
    setText(before.toHtmlEscaped() + u' ' + links.join(u" · "_s));
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(before + u' ' + ids.join(u", "_s));
    connect(this, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT linkChosen(QUrl::fromPercentEncoding(link.toLatin1())); });
}

} // namespace Concordat
