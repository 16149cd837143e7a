// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RecordsMenu.h"

#include "session/Records.h"
#include "session/Settings.h"
#include "ui/widgets/Actions.h"

#include <QAction>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString askWithDialog(QWidget *parent, RecordsMenu::Purpose purpose)
{
    const QString files = RecordsMenu::tr("Records (*.sqlite)");
    switch (purpose) {
    case RecordsMenu::Purpose::Open:
        return QFileDialog::getSaveFileName(parent, RecordsMenu::tr("Open records, or begin new ones"), {}, files, nullptr,
                                            QFileDialog::DontConfirmOverwrite);
    case RecordsMenu::Purpose::BackUp:
        return QFileDialog::getSaveFileName(parent, RecordsMenu::tr("Back up the records"), {}, files);
    case RecordsMenu::Purpose::Restore:
        return QFileDialog::getOpenFileName(parent, RecordsMenu::tr("Restore the records from a backup"), {}, files);
    case RecordsMenu::Purpose::Export:
        return QFileDialog::getSaveFileName(parent, RecordsMenu::tr("Export the records"), {},
                                            RecordsMenu::tr("All there is to know (*.json);;Table (*.csv)"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

RecordsMenu::RecordsMenu(Records *records, const Settings *settings, QWidget *parent)
    : QMenu(tr("&Records"), parent)
    , m_records(records)
    , m_settings(settings)
    , m_askForPath(askWithDialog)
{
    menuAction()->setStatusTip(tr("Open, back up, restore, verify or export what your work has left"));
    const auto add = [this](const ActionLooks &looks, void (RecordsMenu::*then)()) {
        QAction *action = makeAction(this, looks);
        addAction(action);
        connect(action, &QAction::triggered, this, then);
        return action;
    };
    add({.name = u"records.open"_s, .text = tr("&Open records…"), .tip = tr("Works with another records file, or begins a new one")},
        &RecordsMenu::openOther);
    const QList<QAction *> needOpen{
        add({.name = u"records.back-up"_s, .text = tr("&Back up…"), .tip = tr("Copies the records to a file that stands alone")},
            &RecordsMenu::backUp),
        add({.name = u"records.restore"_s,
             .text = tr("&Restore…"),
             .tip = tr("Puts a backup in the place of the records, which are kept beside it")},
            &RecordsMenu::restore),
        add({.name = u"records.verify"_s, .text = tr("&Verify"), .tip = tr("Finds out whether another program has changed the records")},
            &RecordsMenu::verify),
        add({.name = u"records.export"_s, .text = tr("&Export…"), .tip = tr("Writes all records to a file that other programs read")},
            &RecordsMenu::exportAll)};
    const auto update = [this, needOpen] {
        for (QAction *action : needOpen)
            action->setEnabled(m_records->isOpen());
    };
    connect(m_records, &Records::changed, this, update);
    update();
}

void RecordsMenu::openOther()
{
    const QString path = m_askForPath(parentWidget(), Purpose::Open);
    if (path.isEmpty())
        return;
    if (const Result<> opened = m_records->open(path, m_settings->who()); !opened)
        Q_EMIT problemFound(opened.error());
    else
        Q_EMIT noticeRaised(tr("The records are now those of %1.").arg(path));
}

void RecordsMenu::backUp()
{
    const QString path = m_askForPath(parentWidget(), Purpose::BackUp);
    if (path.isEmpty())
        return;
    if (const Result<QString> copied = m_records->backUp(path); !copied)
        Q_EMIT problemFound(copied.error());
    else
        Q_EMIT noticeRaised(tr("Backed up to %1.").arg(path));
}

void RecordsMenu::restore()
{
    const QString path = m_askForPath(parentWidget(), Purpose::Restore);
    if (path.isEmpty())
        return;
    const Result<QString> replaced = m_records->restore(path);
    if (!replaced)
        Q_EMIT problemFound(replaced.error());
    else
        Q_EMIT noticeRaised(tr("Restored. What was there before is kept as %1.").arg(*replaced));
}

void RecordsMenu::verify()
{
    const Result<Verification> verified = m_records->verify();
    if (!verified)
        Q_EMIT problemFound(verified.error());
    else if (!verified->isIntact())
        Q_EMIT problemFound({.kind = ProblemKind::RecordsChangedOutside, .subject = m_records->path(), .detail = {}});
    else
        Q_EMIT noticeRaised(
            tr("The records are intact: %n entries, the latest with the hash %1.", nullptr, static_cast<int>(verified->entries))
                .arg(verified->latestHash.left(16)));
}

void RecordsMenu::exportAll()
{
    const QString path = m_askForPath(parentWidget(), Purpose::Export);
    if (path.isEmpty())
        return;
    if (const Result<> written = m_records->exportRuns(path, {}); !written)
        Q_EMIT problemFound(written.error());
    else
        Q_EMIT noticeRaised(tr("Written to %1.").arg(path));
}

} // namespace Concordat
