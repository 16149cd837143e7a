// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/YamlText.h"

#include <yaml-cpp/eventhandler.h>

#include <set>
#include <sstream>
#include <vector>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

struct Refusal {
    YAML::Mark mark;
    QString detail;
};

/// Hears the parts of a YAML text in their order, before anything is built of them.
class Listener : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { node(mark, anchor); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuse(mark); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &value) override
    {
        const bool key = !m_open.empty() && m_open.back().isMap && m_open.back().keyIsNext;
        if (key && !m_open.back().keys.insert(value).second)
            throw Refusal{mark, u"the key \"%1\" is there twice"_s.arg(QString::fromStdString(value))};
        node(mark, anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        node(mark, anchor);
        m_open.push_back({.isMap = false, .keyIsNext = false, .keys = {}});
    }
    void OnSequenceEnd() override { m_open.pop_back(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        node(mark, anchor);
        m_open.push_back({.isMap = true, .keyIsNext = true, .keys = {}});
    }
    void OnMapEnd() override { m_open.pop_back(); }

private:
    struct Open {
        bool isMap = false;
        bool keyIsNext = false;
        std::set<std::string> keys;
    };

    void node(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            refuse(mark);
        if (!m_open.empty() && m_open.back().isMap)
            m_open.back().keyIsNext = !m_open.back().keyIsNext;
    }

    [[noreturn]] static void refuse(const YAML::Mark &mark) { throw Refusal{mark, u"aliases (& and *) are not allowed"_s}; }

    std::vector<Open> m_open;
};

} // namespace

Result<YAML::Node> parseYaml(const QByteArray &text, ProblemKind kind, int firstLine)
{
    const auto problem = [&](const YAML::Mark &mark, const QString &detail) {
        return std::unexpected(Problem{.kind = kind, .subject = {}, .detail = detail, .line = firstLine + std::max(mark.line, 0)});
    };
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        Listener listener;
        parser.HandleNextDocument(listener);
        return YAML::Load(text.toStdString());
    } catch (const Refusal &refusal) {
        return problem(refusal.mark, refusal.detail);
    } catch (const YAML::Exception &exception) {
        return problem(exception.mark, QString::fromStdString(exception.msg));
    }
}

QString yamlText(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

} // namespace Concordat
