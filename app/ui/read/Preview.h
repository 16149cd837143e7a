// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/DefinedTerms.h"

#include <QCoreApplication>

namespace Concordat
{

/// What is shown beside a reference or a defined term before one goes there: plain text, whatever the protocol holds.
class Preview
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::Preview)

public:
    static Preview ofReference(const Protocol &protocol, const Reference &reference);
    static Preview ofTerm(const Protocol &protocol, const DefinedTerm &term);

    QString heading; ///< what it is
    QString text;    ///< the clause's own words with the items below it, cut short; empty where there is no clause
    QString note;    ///< where it stands

    bool isEmpty() const { return heading.isEmpty(); }
    QString plainText() const; ///< in one line, for a status bar or a screen reader
    QString html() const;      ///< escaped, for a tool tip
};

} // namespace Concordat
