// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace Concordat
{

class Checks;
struct Checklist;
struct Topic;

/// The checklists that can be begun, as one authority has them. The display role is the title.
class ChecklistListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        SituationRole,             ///< QString: when to use it
        SilentRole,                ///< bool: the authority's protocol says nothing on the matter
        CoveredRole,               ///< bool: the checklist has the authority
        WordsRole,                 ///< QString: all the words by which a user may look for it
    };

    ChecklistListModel(const Checks *checks, const QList<Topic> &topics, QObject *parent = nullptr);

    void setAuthority(const QString &authority);
    const QString &authority() const { return m_authority; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString wordsOf(const Checklist &checklist) const;

    const Checks *m_checks;
    QHash<QString, QString> m_topicWords;
    QString m_authority;
};

} // namespace Concordat
