// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/SeriesStack.h"

#include <QStringView>

#include <vector>

namespace Concordat
{

struct OpenBullet {
    int indent = 0;
    int index = -1;
};

/// Where the reader stands below the latest heading: the clause and the lists that are open, and the latest text with what it asks for.
/// The next block goes on from these. Each `enter...` says what was read.
class ReadingPlace
{
public:
    /// Before the first heading or label everything is front matter; below a heading such as "Version history" everything is history.
    enum class Part { Front, Body, History };
    Part part() const { return m_part; }

    /// The numbered clause that paragraphs go on from; -1 if there is none.
    int clause() const { return m_clause; }

    /// The latest text that bullets and lists can hang on; -1 directly below a heading.
    int latestText() const { return m_latestText; }

    /// The latest text, if it ends in a colon; else -1.
    int leadIn() const { return m_leadIn; }

    /// Nothing but headings was read since the latest heading.
    bool isAfterHeading() const { return m_afterHeading; }

    SeriesStack &series() { return m_series; }
    const SeriesStack &series() const { return m_series; }
    std::vector<OpenBullet> &bullets() { return m_bullets; }

    void enterTitle();
    void enterHistory() { m_part = Part::History; }
    void enterSection();
    void enterSectionWithoutHeading();
    void enterClause(int index, QStringView text);
    /// An item with a number of several parts, which has no other list open.
    void enterNumberedItem(int index, QStringView text);
    void enterItem(int index, QStringView text);
    void enterBullet();
    void enterParagraph(int index, QStringView text);
    void enterHistoryLine();
    void enterTableRow() { m_afterHeading = false; }

    /// Closes every open list and forgets the lead-in.
    void closeLists();

private:
    void noteLeadIn(int index, QStringView text);

    Part m_part = Part::Front;
    int m_clause = -1;
    int m_latestText = -1;
    int m_leadIn = -1;
    bool m_afterHeading = false;
    SeriesStack m_series;
    std::vector<OpenBullet> m_bullets;
};

} // namespace Concordat
