// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace Concordat
{

/// The clauses whose id, label and text together hold every word of a filter, and what they stand under.
///
/// Case and accents make no difference, nor does the order of the words; a word may be part of a longer one.
class ClauseFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ClauseFilterModel(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    void setFilter(const QString &filter);
    bool isFiltering() const { return !m_words.isEmpty(); }

    /// Whether a row is shown for its own sake, not only for what stands below it.
    bool matches(const QModelIndex &index) const;

    /// How many clauses match by themselves, and the first of them in reading order.
    int matchCount() const;
    QModelIndex firstMatch() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool holdsWords(const QModelIndex &source) const;
    const QString &foldedText(const QModelIndex &source) const;

    QStringList m_words;
    mutable QHash<int, QString> m_folded; ///< by clause: folding is the dear part, and every keystroke asks again
};

} // namespace Concordat
