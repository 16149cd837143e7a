// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ClauseStore.h"

#include "protocol/Characters.h"

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int mostOfAKind = 1000;
constexpr int deepestLevel = 200;

/// Written where it stays, since a copy would wait for the memory of all that was written before it.
void note(const Block &block, Mark &mark)
{
    mark.form = block.label.form;
    mark.wrap = block.label.wrap;
    mark.bullet = block.bullet;
    mark.indent = block.indent;
    mark.gap = block.gap;
    mark.blankBefore = block.blankBefore;
    mark.hashes = block.hashes;
    mark.bold = block.bold;
    mark.labelAlone = block.label && block.textLine != block.firstLine;
    mark.joinedAt = block.joinedAt;
}

} // namespace

ClauseStore::ClauseStore(QList<FurnitureLine> furniture, size_t expected, HeadingLevels levels)
    : m_levels(levels)
{
    m_out.furniture = std::move(furniture);
    m_out.clauses.reserve(static_cast<qsizetype>(expected));
    m_out.marks.reserve(expected);
    m_out.ids.reserve(expected);
}

int ClauseStore::latestOf(QStringView id) const
{
    const KnownId *known = m_out.ids.find(id);
    return known ? known->latest : -1;
}

int ClauseStore::add(const Block &block, NewClause added)
{
    const int index = size();
    const std::uint8_t level = depthBelow(added.parent);
    QString id = uniqueIdOf(added, block.firstLine);
    Clause &clause = m_out.clauses.emplaceBack();
    clause.id = std::move(id);
    clause.label = m_pages.cut(added.label);
    clause.text = std::move(added.text);
    clause.kind = added.kind;
    clause.parent = added.parent;
    clause.section = added.section;
    clause.level = level;
    clause.firstLine = block.firstLine;
    clause.lastLine = block.lastLine;
    note(block, m_out.marks.emplace_back());
    m_ordinals.push_back(0);
    if (block.joinedAt)
        report(ProblemKind::PageBreakJoin, index, {}, block.joinedAt);
    return index;
}

int ClauseStore::addLabelled(const Block &block, NewClause clause)
{
    clause.text = textOf(takeDeclaredRepeat(block.text, clause), block.glance);
    const bool empty = clause.text.isEmpty() && !block.subLabel;
    const int index = add(block, std::move(clause));
    if (empty)
        m_empty.push_back(index);
    return index;
}

/// A pack writes a label that the wording uses twice as `(d)[2]`.
QStringView ClauseStore::takeDeclaredRepeat(QStringView text, NewClause &clause) const
{
    if (m_levels != HeadingLevels::AsMarked || text.size() < 4 || text[0] != u'[' || !isDigit(text[1].unicode()) || text[2] != u']')
        return text;
    clause.declaredRepeat = text[1].digitValue();
    return trimmed(text.sliced(3));
}

int ClauseStore::addUnlabelled(const Block &block, NewClause clause)
{
    const int parent = clause.parent;
    const int ordinal = parent >= 0 ? ++m_ordinals[static_cast<size_t>(parent)] : nextInFront();
    ShortText number;
    number.appendNumber(ordinal);
    clause.base = parent >= 0 && at(parent).kind != ClauseKind::Title ? QStringView(at(parent).id) : u"front";
    clause.joint = u"/";
    clause.id = number.view();
    return add(block, std::move(clause));
}

QString ClauseStore::textOf(QStringView text, Glance glance)
{
    return glance.plain ? m_pages.cut(trimmed(text)) : collapsed(text);
}

void ClauseStore::countFromHeader(int parent)
{
    int &ordinal = m_ordinals[static_cast<size_t>(parent)];
    if (ordinal == 0)
        ordinal = -1;
}

std::uint8_t ClauseStore::depthBelow(int parent) const
{
    return isHeadingOrTop(parent) ? 1 : static_cast<std::uint8_t>(std::min(at(parent).level + 1, deepestLevel));
}

QString ClauseStore::uniqueIdOf(const NewClause &clause, int line)
{
    QString id = m_pages.cut(clause.base, clause.joint, clause.id);
    KnownId &known = m_out.ids[id];
    known.latest = size();
    if (++known.count == 1) {
        known.first = size();
        return id;
    }
    ShortText repeat;
    repeat.append(u'[');
    repeat.appendNumber(known.count);
    repeat.append(u']');
    id = m_pages.cut(id, repeat.view());
    const bool declared = clause.declaredRepeat == known.count;
    if (!declared && !clause.label.isEmpty() && clause.id != u"title" && ++m_duplicates <= mostOfAKind)
        m_out.problems.append({.kind = ProblemKind::DuplicateLabel, .subject = id, .detail = clause.label.toString(), .line = line});
    return id;
}

void ClauseStore::report(ProblemKind kind, int clause, const QString &detail, int line)
{
    m_out.problems.append({.kind = kind, .subject = clause >= 0 ? at(clause).id : QString(), .detail = detail, .line = line});
}

qsizetype ClauseStore::reportAhead(ProblemKind kind, const QString &detail, int line)
{
    report(kind, -1, detail, line);
    return m_out.problems.size() - 1;
}

Outline ClauseStore::finish()
{
    reportEmpty();
    return std::move(m_out);
}

void ClauseStore::reportEmpty()
{
    for (const int index : m_empty) {
        const bool hasItems = index + 1 < size() && at(index + 1).parent == index;
        if (!hasItems)
            report(ProblemKind::EmptyClause, index, {}, at(index).firstLine);
    }
}

} // namespace Concordat
