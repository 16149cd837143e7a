// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/BriefingNote.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTextDocument;

namespace Concordat
{

/// The briefing note of a check as it will look on paper, to print or to save.
class BriefingDialog : public QDialog
{
    Q_OBJECT

public:
    /// Asks where to save; an empty answer is nowhere. Tests put their own in its place.
    using PathAsker = std::function<QString(QWidget *, const QString &suggestion)>;

    BriefingDialog(const CheckRun *run, const Pack *pack, const NoteHead &head, QWidget *parent = nullptr);
    ~BriefingDialog() override;

    void setPathAsker(PathAsker asker) { m_askForPath = std::move(asker); }

Q_SIGNALS:
    void occasionChanged(const QString &occasion);

private:
    void showNote();
    void print();
    void save();

    const CheckRun *m_run;
    const Pack *m_pack;
    NoteHead m_head;
    PathAsker m_askForPath;
    QLineEdit *m_occasion;
    QTextBrowser *m_view;
    QLabel *m_said;
    std::unique_ptr<QTextDocument> m_note;
};

} // namespace Concordat
