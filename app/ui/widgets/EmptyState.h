// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Concordat
{

/// What stands where there is nothing to show: what is missing, and what can be done about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &advice);
    QString title() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();

    QLabel *m_title;
    QLabel *m_advice;
};

} // namespace Concordat
