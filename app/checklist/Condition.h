// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist/Answer.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace Concordat
{

/// True, False, or Open while an answer that it turns on is missing or unknown.
enum class Truth : std::uint8_t { False, Open, True };

/// A condition over answers, as `when` in a checklist has it: an immutable value. Empty, it is always true.
class Condition
{
public:
    struct Node;

    Condition() = default;
    explicit Condition(std::shared_ptr<const Node> root);

    bool isEmpty() const { return m_root == nullptr; }
    Truth holds(const Answers &answers, QDate today) const;

    /// Ids of all questions that it mentions.
    QSet<QString> questions() const;

private:
    std::shared_ptr<const Node> m_root;
};

} // namespace Concordat
