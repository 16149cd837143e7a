// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace Concordat
{

class Comparison;
struct Value;

/// What governs practice: matters down, authorities across. The display role is the value in words, or that the text is silent.
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int of ValueStatus
        ClausesRole,                   ///< QStringList: ids that say so
        NearestRole,                   ///< QStringList: ids of what comes closest, where silent
        DoubtRole,                     ///< QString: why the reading is doubtful; empty where it is plain
        NoteRole,                      ///< QString
        QuestionRole,                  ///< QString: what the matter is, as a question
        TopicRole,                     ///< QString: id of the matter's topic
        AuthorityRole,                 ///< QString: id
    };

    explicit ValuesModel(const Comparison *comparison, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString inWords(const Value &value) const;
    QString accessibleText(const QModelIndex &index) const;

    const Comparison *m_comparison;
};

} // namespace Concordat
