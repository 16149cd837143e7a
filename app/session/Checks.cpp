// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Checks.h"

namespace Concordat
{

Checks::Checks(QList<Checklist> checklists, QHash<QString, QMap<QString, QString>> posts, Today today, QObject *parent)
    : QObject(parent)
    , m_checklists(std::move(checklists))
    , m_posts(std::move(posts))
    , m_today(std::move(today))
{
}

void Checks::setChecklists(QList<Checklist> checklists)
{
    Q_EMIT checklistsAboutToChange();
    m_checklists = std::move(checklists);
    Q_EMIT checklistsChanged();
}

const Checklist *Checks::find(const QString &id) const
{
    const auto found = std::ranges::find(m_checklists, id, &Checklist::id);
    return found == m_checklists.end() ? nullptr : &*found;
}

QList<const Checklist *> Checks::citing(const QString &authority, const QString &clause) const
{
    QList<const Checklist *> found;
    for (const Checklist &checklist : m_checklists) {
        const RuleSet *rules = checklist.rulesOf(authority);
        const auto cites = [&clause](const Rule &rule) { return rule.clauses.contains(clause); };
        if (rules && (rules->nearest.contains(clause) || std::ranges::any_of(rules->rules, cites)))
            found.append(&checklist);
    }
    return found;
}

bool Checks::start(const QString &checklist, const QString &authority)
{
    const Checklist *definition = find(checklist);
    if (!definition || !definition->rulesOf(authority))
        return false;
    Q_EMIT runAboutToChange();
    m_run = std::make_unique<CheckRun>(withPosts(*definition, m_posts.value(authority)), authority, m_today());
    Q_EMIT runChanged();
    return true;
}

void Checks::leave()
{
    if (!m_run)
        return;
    Q_EMIT runAboutToChange();
    m_run.reset();
    Q_EMIT runChanged();
}

QHash<QString, QMap<QString, QString>> postsOf(const Library &library)
{
    QHash<QString, QMap<QString, QString>> posts;
    for (const Pack &pack : library.packs())
        posts.insert(pack.id, pack.protocol.frontMatter().posts);
    return posts;
}

} // namespace Concordat
