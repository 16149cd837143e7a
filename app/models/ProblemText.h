// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Problem.h"

#include <QCoreApplication>

namespace Concordat
{

/// Problems as plain sentences: what happened, what it means, what to do. The only place that makes prose of a ProblemKind.
/// The sentences are plain text; subject and detail come from files and are never to be shown as rich text.
class ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::ProblemText)

public:
    static QString title(const Problem &problem);    ///< what happened, with the words concerned
    static QString place(const Problem &problem);    ///< clause or file and line; empty where there is neither
    static QString advice(const Problem &problem);   ///< what it means and what to do
    static QString sentence(const Problem &problem); ///< all of it on one line
    static QString summary(qsizetype count);         ///< how many there are

    static ProblemText of(ProblemKind kind);

    QString what; ///< without a full stop
    QString meaning;
    QString remedy;
};

} // namespace Concordat
