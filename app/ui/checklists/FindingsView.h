// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Evaluation.h"

#include <QTextBrowser>

namespace Concordat
{

/// What a check comes to, finding by finding, each with its force and its clauses as links.
class FindingsView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void showEvaluation(const Evaluation &evaluation, QDate today);

Q_SIGNALS:
    void clauseWanted(const QString &clause);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    Evaluation m_evaluation;
    QDate m_today;
};

} // namespace Concordat
