// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Pack.h"

#include "library/Yaml.h"
#include "protocol/ProtocolReader.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

/// Collects all that is wrong with one pack.
class PackReader
{
public:
    PackReader(const QString &folder, const QList<Topic> &topics, const QList<ValueDefinition> &matters)
        : m_folder(folder)
        , m_matters(matters)
    {
        for (const Topic &topic : topics)
            m_known.insert(topic.id);
    }

    std::expected<Pack, QList<Problem>> read()
    {
        Pack pack;
        pack.folder = QFileInfo(m_folder).absoluteFilePath();
        pack.id = QFileInfo(pack.folder).fileName();
        readProtocolOf(pack);
        readTopicsOf(pack);
        readValuesOf(pack);
        if (!m_problems.isEmpty())
            return std::unexpected(m_problems);
        return pack;
    }

private:
    void report(ProblemKind kind, const QString &file, int line, const QString &detail)
    {
        m_problems.append({.kind = kind, .subject = file, .detail = detail, .line = line});
    }

    void readProtocolOf(Pack &pack)
    {
        const QString path = QDir(pack.folder).filePath(u"protocol.md"_s);
        auto protocol = readProtocolFile(path);
        if (!protocol) {
            m_problems.append(protocol.error());
            return;
        }
        pack.protocol = *std::move(protocol);
        checkFrontMatter(pack, path);
        for (const Problem &problem : pack.protocol.problems()) {
            const QString where = problem.subject.isEmpty() ? QString() : problem.subject + u": "_s;
            const bool document = problem.kind == ProblemKind::FrontMatter;
            report(document ? problem.kind : ProblemKind::PackFolder, path, problem.line,
                   document ? problem.detail : where + name(problem.kind) + u' ' + problem.detail);
        }
    }

    void checkFrontMatter(const Pack &pack, const QString &path)
    {
        static const QSet<QString> kinds = {u"fire-authority"_s, u"unitary"_s, u"county"_s, u"district"_s, u"combined"_s};
        const FrontMatter &front = pack.protocol.frontMatter();
        if (front.id != pack.id)
            report(ProblemKind::FrontMatter, path, lineOf(front, u"id"_s), u"id is \"%1\", the folder is \"%2\""_s.arg(front.id, pack.id));
        if (front.authority.isEmpty() || front.title.isEmpty())
            report(ProblemKind::FrontMatter, path, 2, u"authority and title are needed"_s);
        if (!kinds.contains(front.kind))
            report(ProblemKind::FrontMatter, path, lineOf(front, u"kind"_s), u"unknown kind \"%1\""_s.arg(front.kind));
        if (!front.review.clause.isEmpty() && !pack.protocol.find(front.review.clause))
            report(ProblemKind::FrontMatter, path, lineOf(front, u"review"_s),
                   u"review names the clause %1, which is not there"_s.arg(front.review.clause));
    }

    static int lineOf(const FrontMatter &front, const QString &key) { return front.lines.value(key, 2); }

    void readTopicsOf(Pack &pack)
    {
        const QString path = QDir(pack.folder).filePath(u"topics.yaml"_s);
        const auto root = loadYaml(path, ProblemKind::PackTopics);
        if (!root) {
            m_problems.append(root.error());
            return;
        }
        if (!root->IsMap()) {
            report(ProblemKind::PackTopics, path, 1, u"a map of clause ids is expected"_s);
            return;
        }
        for (const auto &entry : *root)
            readTopicsOfClause(pack, path, entry.first, entry.second);
        checkEveryClauseHasTopic(pack, path);
    }

    void readValuesOf(Pack &pack)
    {
        const QString path = QDir(pack.folder).filePath(u"values.yaml"_s);
        // Without the shared list, which is reported where it is broken, no value can be understood.
        if (m_matters.isEmpty() || !QFileInfo::exists(path))
            return;
        auto values = readPackValues(path, pack.protocol, m_matters);
        if (values)
            pack.values = *std::move(values);
        else
            m_problems += values.error();
    }

    void readTopicsOfClause(Pack &pack, const QString &path, const YAML::Node &key, const YAML::Node &value)
    {
        const QString clause = yamlText(key);
        if (!pack.protocol.find(clause))
            report(ProblemKind::PackTopics, path, yamlLine(key), u"there is no clause %1"_s.arg(clause));
        if (pack.topics.contains(clause))
            report(ProblemKind::PackTopics, path, yamlLine(key), u"the clause %1 is there twice"_s.arg(clause));
        QStringList topics;
        if (value.IsSequence()) {
            for (const YAML::Node &topic : value)
                topics.append(yamlText(topic));
        } else {
            topics.append(yamlText(value));
        }
        for (const QString &topic : std::as_const(topics)) {
            if (!m_known.contains(topic))
                report(ProblemKind::PackTopics, path, yamlLine(value), u"there is no topic \"%1\""_s.arg(topic));
        }
        pack.topics.insert(clause, topics);
    }

    void checkEveryClauseHasTopic(const Pack &pack, const QString &path)
    {
        for (const Clause &clause : pack.protocol.clauses()) {
            const bool needsTopic = !clause.isHeading() && clause.kind != ClauseKind::Contents && clause.kind != ClauseKind::History;
            if (needsTopic && pack.topics.value(clause.id).isEmpty())
                report(ProblemKind::PackTopics, path, 0, u"the clause %1 has no topic"_s.arg(clause.id));
        }
    }

    QString m_folder;
    const QList<ValueDefinition> &m_matters;
    QSet<QString> m_known;
    QList<Problem> m_problems;
};

} // namespace

std::expected<Pack, QList<Problem>> readPack(const QString &folder, const QList<Topic> &topics, const QList<ValueDefinition> &matters)
{
    return PackReader(folder, topics, matters).read();
}

} // namespace Concordat
