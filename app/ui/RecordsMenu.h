// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Problem.h"

#include <QMenu>

#include <functional>

namespace Concordat
{

class Records;
class Settings;

/// What can be done with the records file as a whole: open another, back up, restore, verify, export.
class RecordsMenu : public QMenu
{
    Q_OBJECT

public:
    enum class Purpose { Open, BackUp, Restore, Export };

    /// Asks for a file; an empty answer is none. Tests put their own in its place.
    using PathAsker = std::function<QString(QWidget *, Purpose)>;

    RecordsMenu(Records *records, const Settings *settings, QWidget *parent);

    void setPathAsker(PathAsker asker) { m_askForPath = std::move(asker); }

Q_SIGNALS:
    void problemFound(const Concordat::Problem &problem);
    void noticeRaised(const QString &text);

private:
    void openOther();
    void backUp();
    void restore();
    void verify();
    void exportAll();

    Records *m_records;
    const Settings *m_settings;
    PathAsker m_askForPath;
};

} // namespace Concordat
