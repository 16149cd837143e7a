// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/AttachedWording.h"
#include "library/Pack.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Concordat
{

/// The protocols at hand. A bad pack is among the problems and hides no other.
class Library
{
public:
    /// Reads the `topics.yaml`, `synonyms.yaml`, `related.yaml` and `values.yaml` of each folder, then every pack; an id found twice counts
    /// where it comes first, and for a pack that is reported. Then the wordings that are kept for the packs; one that no longer fits its
    /// pack is reported and left out.
    static Library open(const QStringList &folders, const QString &wordings = {});

    const QList<Pack> &packs() const { return m_packs; } ///< by authority name
    const QList<Topic> &topics() const { return m_topics; }
    const QList<ValueDefinition> &matters() const { return m_matters; }       ///< what values are read for, in order
    const QList<QStringList> &synonyms() const { return m_synonyms; }         ///< words and phrases that mean the same, of all folders
    const QList<QStringList> &relatedWords() const { return m_relatedWords; } ///< those that count as one when clauses are compared
    const QList<Problem> &problems() const { return m_problems; }

    const Pack *find(const QString &id) const;
    QStringList ids() const; ///< of the packs, in their order

    /// The published text that the user attached to a pack; null where there is none.
    const AttachedWording *wordingOf(const QString &id) const;

    /// Takes a wording, in place of an earlier one; it is for the caller to keep it.
    void attach(const AttachedWording &wording);
    void detach(const QString &id);

private:
    void addTopics(const QString &file);
    void addWordLists(const QString &file, QList<QStringList> &lists);
    void addMatters(const QString &file);
    void add(const QString &folder);
    void addWording(const Pack &pack, const QString &wordings);

    QList<Pack> m_packs;
    QList<Topic> m_topics;
    QList<QStringList> m_synonyms;
    QList<QStringList> m_relatedWords;
    QHash<QString, AttachedWording> m_wordings; ///< by the pack's id
    QList<ValueDefinition> m_matters;
    QList<Problem> m_problems;
};

/// Where packs are looked for: CONCORDAT_PROTOCOLS if it is set, else the user's data folder, then the installed folder or that of the
/// source tree.
QStringList protocolFolders();

} // namespace Concordat
