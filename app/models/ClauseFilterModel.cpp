// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClauseFilterModel.h"

#include "models/ClauseTreeModel.h"

namespace Concordat
{

namespace
{

/// Letters without case, accents and the difference between kinds of apostrophe.
QString fold(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.isMark())
            continue;
        folded.append(character == QChar(0x2019) ? QChar(u'\'') : character);
    }
    return folded.toCaseFolded();
}

template <typename Visit>
void visitAll(const QAbstractItemModel &model, const QModelIndex &parent, const Visit &visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        visit(index);
        visitAll(model, index, visit);
    }
}

} // namespace

ClauseFilterModel::ClauseFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ClauseFilterModel::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    m_folded.clear();
    // Connected before the base class connects, so that the old texts are gone when it filters the new rows.
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_folded.clear(); });
    QSortFilterProxyModel::setSourceModel(model);
}

void ClauseFilterModel::setFilter(const QString &filter)
{
    QStringList words = fold(filter).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateRowsFilter();
}

bool ClauseFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_words.isEmpty() || holdsWords(sourceModel()->index(row, 0, parent));
}

bool ClauseFilterModel::matches(const QModelIndex &index) const
{
    return isFiltering() && holdsWords(mapToSource(index));
}

bool ClauseFilterModel::holdsWords(const QModelIndex &source) const
{
    const QString &text = foldedText(source);
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

const QString &ClauseFilterModel::foldedText(const QModelIndex &source) const
{
    QString &folded = m_folded[source.data(ClauseTreeModel::ClauseRole).toInt()];
    if (folded.isNull()) {
        const QStringList parts{source.data(ClauseTreeModel::IdRole).toString(), source.data(ClauseTreeModel::LabelRole).toString(),
                                source.data(ClauseTreeModel::TextRole).toString()};
        folded = fold(parts.join(u'\n'));
    }
    return folded;
}

int ClauseFilterModel::matchCount() const
{
    int count = 0;
    visitAll(*this, {}, [this, &count](const QModelIndex &index) { count += matches(index) ? 1 : 0; });
    return count;
}

QModelIndex ClauseFilterModel::firstMatch() const
{
    QModelIndex first;
    visitAll(*this, {}, [this, &first](const QModelIndex &index) {
        if (!first.isValid() && matches(index))
            first = index;
    });
    return first;
}

} // namespace Concordat
