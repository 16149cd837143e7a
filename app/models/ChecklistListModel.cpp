// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChecklistListModel.h"

#include "library/Topic.h"
#include "session/Checks.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

ChecklistListModel::ChecklistListModel(const Checks *checks, const QList<Topic> &topics, QObject *parent)
    : QAbstractListModel(parent)
    , m_checks(checks)
{
    for (const Topic &topic : topics)
        m_topicWords.insert(topic.id, QString(topic.title + u' ' + topic.synonyms.join(u' ')));
    connect(checks, &Checks::checklistsAboutToChange, this, [this] { beginResetModel(); });
    connect(checks, &Checks::checklistsChanged, this, [this] { endResetModel(); });
}

QString ChecklistListModel::wordsOf(const Checklist &checklist) const
{
    QStringList words{checklist.title, checklist.situation};
    for (const QString &topic : checklist.topics)
        words.append(m_topicWords.value(topic));
    for (const Question &question : checklist.questions) {
        words.append(question.ask);
        for (const Choice &choice : question.choices)
            words.append(choice.says);
    }
    return words.join(u' ');
}

void ChecklistListModel::setAuthority(const QString &authority)
{
    if (authority == m_authority)
        return;
    m_authority = authority;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ChecklistListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks->checklists().size());
}

QVariant ChecklistListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Checklist &checklist = m_checks->checklists().at(index.row());
    const RuleSet *rules = checklist.rulesOf(m_authority);
    const bool silent = rules && rules->isSilent;
    switch (role) {
    case Qt::DisplayRole:
        return checklist.title;
    case SituationRole:
        return checklist.situation;
    case WordsRole:
        return wordsOf(checklist);
    case IdRole:
        return checklist.id;
    case SilentRole:
        return silent;
    case CoveredRole:
        return rules != nullptr;
    case Qt::AccessibleTextRole:
        return QString(checklist.title + u". " + checklist.situation +
                       (silent ? u' ' + tr("This protocol says nothing on it.") : QString()));
    default:
        return {};
    }
}

} // namespace Concordat
