// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Library.h"

#include "base/Folders.h"
#include "library/Synonyms.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Concordat
{

Library Library::open(const QStringList &folders, const QString &wordings)
{
    Library library;
    for (const QString &folder : folders)
        library.addTopics(QDir(folder).filePath(u"topics.yaml"_s));
    for (const QString &folder : folders)
        library.addMatters(QDir(folder).filePath(u"values.yaml"_s));
    for (const QString &folder : folders) {
        library.addWordLists(QDir(folder).filePath(u"synonyms.yaml"_s), library.m_synonyms);
        library.addWordLists(QDir(folder).filePath(u"related.yaml"_s), library.m_relatedWords);
    }
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (QFileInfo::exists(dir.filePath(name + u"/protocol.md"_s)))
                library.add(dir.filePath(name));
        }
    }
    std::ranges::sort(library.m_packs, {}, [](const Pack &pack) { return pack.protocol.authority().toLower(); });
    if (!wordings.isEmpty()) {
        for (const Pack &pack : std::as_const(library.m_packs))
            library.addWording(pack, wordings);
    }
    return library;
}

/// Folders may each bring topics; the first one that has an id counts.
void Library::addTopics(const QString &file)
{
    if (!QFileInfo::exists(file))
        return;
    auto topics = readTopics(file);
    if (!topics) {
        m_problems.append(topics.error());
        return;
    }
    for (Topic &topic : *topics) {
        if (!std::ranges::contains(m_topics, topic.id, &Topic::id))
            m_topics.append(std::move(topic));
    }
}

void Library::addWordLists(const QString &file, QList<QStringList> &lists)
{
    if (!QFileInfo::exists(file))
        return;
    auto words = readSynonyms(file);
    if (words)
        lists += *std::move(words);
    else
        m_problems.append(words.error());
}

/// Folders may each bring matters; the first one that has an id counts.
void Library::addMatters(const QString &file)
{
    if (!QFileInfo::exists(file))
        return;
    auto matters = readValueDefinitions(file);
    if (!matters) {
        m_problems.append(matters.error());
        return;
    }
    for (ValueDefinition &matter : *matters) {
        if (!std::ranges::contains(m_matters, matter.id, &ValueDefinition::id))
            m_matters.append(std::move(matter));
    }
}

void Library::add(const QString &folder)
{
    auto pack = readPack(folder, m_topics, m_matters);
    if (!pack) {
        m_problems += pack.error();
        return;
    }
    if (const Pack *other = find(pack->id)) {
        m_problems.append({.kind = ProblemKind::PackFolder,
                           .subject = folder,
                           .detail = u"the id \"%1\" belongs to %2 already"_s.arg(pack->id, other->folder)});
        return;
    }
    m_packs.append(*std::move(pack));
}

const Pack *Library::find(const QString &id) const
{
    const auto found = std::ranges::find(m_packs, id, &Pack::id);
    return found == m_packs.cend() ? nullptr : &*found;
}

void Library::addWording(const Pack &pack, const QString &wordings)
{
    const QString file = wordingFile(pack.id, wordings);
    if (!QFileInfo::exists(file))
        return;
    const auto wording = readWording(file, pack, m_packs);
    if (!wording)
        m_problems.append(wording.error());
    else if (!wording->fit.fits())
        m_problems.append({.kind = ProblemKind::WordingOfAnother, .subject = file, .detail = pack.id});
    else
        attach(*wording);
}

QStringList Library::ids() const
{
    QStringList ids;
    for (const Pack &pack : m_packs)
        ids.append(pack.id);
    return ids;
}

const AttachedWording *Library::wordingOf(const QString &id) const
{
    const auto found = m_wordings.constFind(id);
    return found == m_wordings.cend() ? nullptr : &*found;
}

void Library::attach(const AttachedWording &wording)
{
    m_wordings.insert(wording.authority, wording);
}

void Library::detach(const QString &id)
{
    m_wordings.remove(id);
}

QStringList protocolFolders()
{
    if (const QString set = qEnvironmentVariable("CONCORDAT_PROTOCOLS"); !set.isEmpty())
        return set.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    QStringList folders = {dataFolder() + u"/protocols"_s};
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/concordat/protocols"_s;
    folders.append(QFileInfo::exists(installed) ? installed : QStringLiteral(CONCORDAT_SOURCE_PROTOCOLS));
    return folders;
}

} // namespace Concordat
