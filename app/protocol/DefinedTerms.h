// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QRegularExpression>

namespace Concordat
{

/// A word or phrase that a protocol explains, and the clause that does.
struct DefinedTerm {
    QString term;           ///< as the definition writes it, without article and quotation marks
    QString expansion = {}; ///< what an abbreviation stands for; empty for other terms
    int clause = -1;        ///< index of the clause that defines it
    bool exactCase = false; ///< written small it means something else, as "Authority" and "authority"
};

/// Where a clause uses a defined term.
struct TermMention {
    int position = 0; ///< in the clause's text, in QChar
    int length = 0;
    int term = -1; ///< index of the term
};

/// The terms that a protocol itself defines: named as terms, quoted and explained, set out in a section of definitions, given in
/// brackets after what they are short for, or abbreviated. Found by the form of the words; of two definitions the first counts.
class DefinedTerms
{
public:
    DefinedTerms() = default;
    explicit DefinedTerms(const Protocol &protocol);

    const QList<DefinedTerm> &terms() const { return m_terms; }

    /// The mentions in a clause, in order; none in a heading, nor of a term in the clause that defines it.
    QList<TermMention> mentionsIn(const Clause &clause, int index) const;

private:
    void add(const QString &term, int clause, const QString &expansion = {});
    void settleCase(const Protocol &protocol);
    void compile();
    std::optional<int> find(QStringView written) const;

    QList<DefinedTerm> m_terms;
    QHash<QString, int> m_byWord; ///< folded
    QRegularExpression m_any;
};

} // namespace Concordat
