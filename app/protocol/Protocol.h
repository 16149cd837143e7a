// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Problem.h"
#include "protocol/Clause.h"
#include "protocol/FrontMatter.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Concordat
{

/// A line that belongs to the page and not to the protocol: a page number, a menu, the label of an enclosure.
struct FurnitureLine {
    int line = 0; ///< 1-based
    QString text;
};

/// What a reader finds in a text; Protocol makes an immutable value of it.
struct ProtocolData {
    FrontMatter frontMatter; ///< empty where the document has none
    QString title;
    QString authority;
    QString source;                 ///< the whole text, decoded, with line ends as LF
    QList<Clause> clauses;          ///< in document order, headings included
    QList<Reference> references;    ///< in document order
    QList<Figure> figures;          ///< in document order
    QList<Problem> problems;        ///< by line
    QList<FurnitureLine> furniture; ///< lines that are in no clause, by line
};

/// One authority's structured document: an immutable value, cheap to copy, safe to read from several threads.
class Protocol
{
public:
    Protocol();
    explicit Protocol(ProtocolData data);

    const FrontMatter &frontMatter() const;
    const QString &title() const;
    const QString &authority() const;
    const QString &source() const;
    const QList<Clause> &clauses() const;
    const QList<Reference> &references() const;
    const QList<Figure> &figures() const;
    const QList<Problem> &problems() const;
    const QList<FurnitureLine> &furniture() const;

    /// Index of the clause with this id; nothing if there is none.
    std::optional<int> find(const QString &id) const;

    /// Indexes of the clauses directly below one, in document order; of those at the top for -1.
    const QList<int> &childrenOf(int clause) const;

    /// The words that a reference or a figure covers.
    QString textOf(const Reference &reference) const;
    QString textOf(const Figure &figure) const;

private:
    struct Shared;
    std::shared_ptr<const Shared> d;
};

} // namespace Concordat
