// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Pack.h"
#include "session/CheckRun.h"

#include <QDateTime>
#include <QString>

#include <memory>

class QFont;
class QTextDocument;

namespace Concordat
{

/// What a briefing note says beside the run itself.
struct NoteHead {
    QString occasion = {}; ///< the user's own words; may be empty
    QString who = {};      ///< who answered; may be empty
    QDateTime at = {};
    std::optional<Protocol> wording = {}; ///< the authority's own text, whose words the clauses then have
    QString trailHash = {};               ///< the latest hash of the audit trail; empty where nothing is recorded
};

/// One page to take along: outcome and conditions, the facts as they were answered, what to do afterwards, and each clause with its text.
/// The document is black on white, whatever the desktop's colours.
std::unique_ptr<QTextDocument> briefingNote(const CheckRun &run, const Pack &pack, const NoteHead &head, const QFont &font);

} // namespace Concordat
