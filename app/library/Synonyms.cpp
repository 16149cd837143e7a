// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Synonyms.h"

#include "library/Yaml.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

Result<QList<QStringList>> readSynonyms(const QString &path)
{
    const auto root = loadYaml(path, ProblemKind::PackSynonyms);
    if (!root)
        return std::unexpected(root.error());
    const auto refuse = [&](const YAML::Node &node, const QString &detail) {
        return std::unexpected(Problem{.kind = ProblemKind::PackSynonyms, .subject = path, .detail = detail, .line = yamlLine(node)});
    };
    if (!root->IsSequence())
        return refuse(*root, u"a list of lists of words is expected"_s);
    QList<QStringList> synonyms;
    for (const YAML::Node &entry : *root) {
        QStringList words;
        if (entry.IsSequence()) {
            for (const YAML::Node &word : entry)
                words.append(yamlText(word).simplified());
        }
        if (words.size() < 2 || words.contains(QString()))
            return refuse(entry, u"two words or more that mean the same are expected"_s);
        synonyms.append(words);
    }
    return synonyms;
}

} // namespace Concordat
