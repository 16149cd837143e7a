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

/// What conditions are held against.
struct Facts {
    Answers answers;
    QSet<QString> notAsked; ///< questions whose own condition is false: no test on them is true
    QDate today;
};

/// A condition over answers, as `when` in a checklist has it: an immutable value. Empty, it is always true.
class Condition
{
public:
    struct Node;

    Condition() = default;
    explicit Condition(std::shared_ptr<const Node> root);

    bool isEmpty() const { return m_root == nullptr; }
    const Node *root() const { return m_root.get(); }
    Truth holds(const Facts &facts) const;

    /// Ids of all questions that it mentions.
    QSet<QString> questions() const;

    /// Whether it is Open, and a value for this question could still change that.
    bool turnsOn(const QString &question, const Facts &facts) const;

    /// The questions whose answers make it True or False, as few as do; empty while it is Open.
    QStringList settledBy(const Facts &facts) const;

    /// The questions whose answers have settled those parts of it that mention this one.
    QStringList settledBy(const Facts &facts, const QString &question) const;

private:
    std::shared_ptr<const Node> m_root;
};

} // namespace Concordat
