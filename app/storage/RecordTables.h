// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace Concordat
{

/// A table whose every row has an entry in the audit trail. It has a column `id`.
struct RecordTable {
    QStringView name;
    int since; ///< the schema that brought it
    QStringView rows;
};

/// All of them: what a migration adds is added here.
constexpr std::array recordTables{
    RecordTable{u"clause_text", 2, u"SELECT * FROM clause_text"}, RecordTable{u"run", 2, u"SELECT * FROM run"},
    RecordTable{u"answer", 2, u"SELECT * FROM answer"},           RecordTable{u"finding", 2, u"SELECT * FROM finding"},
    RecordTable{u"run_note", 2, u"SELECT * FROM run_note"},       RecordTable{u"task_tick", 2, u"SELECT * FROM task_tick"},
    RecordTable{u"clause_note", 3, u"SELECT * FROM clause_note"},
};

} // namespace Concordat
