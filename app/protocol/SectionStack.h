// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/BlockQueue.h"
#include "protocol/ClauseStore.h"

#include <QHash>

#include <vector>

namespace Concordat
{

/// A heading that is about to be opened.
struct NewSection {
    QStringView base = {}; ///< as of a clause
    QStringView joint = {};
    QStringView id = {};
    QStringView label = {};
    QString text = {};
    int level = 1;      ///< its rank, from 1
    bool runIn = false; ///< the text went on in the same line
};

/// The title and the headings that are open where the reader stands, outermost first. Says which section a clause belongs to, below which
/// heading its number counts, and what rank a heading has whose number does not tell.
class SectionStack
{
public:
    SectionStack(ClauseStore &clauses, const BlockQueue &blocks, HeadingLevels levels);

    /// A title closes every heading; the numbers and the section that text goes on in stay.
    void openTitle(int title);
    int title() const { return m_title; }

    /// Closes the headings of this rank and below, and adds the heading.
    int open(const Block &block, const NewSection &section);

    bool isEmpty() const { return m_sections.empty(); }
    int innermost() const { return m_sections.back(); }
    bool innermostIsUnnumbered() const { return !m_sections.empty() && m_clauses.at(m_sections.back()).label.isEmpty(); }

    /// The section of the next clause: the innermost heading, the one that "(continued)" goes on from, or the title; -1 before all.
    int current() const { return m_continued >= 0 ? m_continued : m_sections.empty() ? m_title : m_sections.back(); }
    void continueIn(int section) { m_continued = section; }

    /// The latest heading with this title key; -1 if there is none.
    int latestTitled(const QString &key) const { return m_byTitle.value(key, -1); }

    /// The heading whose own numbers these are, such as an appendix; -1 where they are the text's.
    int scope() const { return m_scope; }
    void setScope(int section) { m_scope = section; }
    QStringView scopeId() const { return m_scope < 0 ? QStringView() : m_clauses.at(m_scope).id; }
    QStringView scopeJoint() const { return m_scope < 0 ? u"" : u"/"; }

    /// The latest clause with this number in the scope; -1 if there is none.
    int latestNumbered(QStringView number) const;

    bool trustsHashes() const { return m_trustHashes; }

    /// The rank of a heading without a number; `afterHeading` says that nothing stands between it and the heading above.
    int levelOfUnnumbered(const Block &block, bool afterHeading);

private:
    int levelByCapitals(const Block &block, int base);

    ClauseStore &m_clauses;
    HeadingLevels m_levels;
    bool m_trustHashes;
    bool m_smallHeadings = false; ///< headings in small letters stand below those in capitals
    std::vector<int> m_sections;
    QHash<QString, int> m_byTitle;
    int m_title = -1;
    int m_continued = -1;
    int m_scope = -1;
};

} // namespace Concordat
