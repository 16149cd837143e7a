// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Concordat
{

/// Clause ids in a row that wraps, each a link that mouse and keyboard reach.
class LinkRow : public QLabel
{
    Q_OBJECT

public:
    LinkRow(const QStringList &ids, const QString &before, QWidget *parent = nullptr);

Q_SIGNALS:
    void linkChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    QStringList m_ids;
    QString m_before;
};

} // namespace Concordat
