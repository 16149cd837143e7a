// SPDX-License-Identifier: GPL-3.0-or-later
// What was found in the text of a page: where it is marked, and how it comes into view.
#include "ui/read/HitScrollBar.h"
#include "ui/read/ProtocolPage.h"

#include <QTextBlock>

namespace Concordat
{

void ProtocolPage::setHits(const QList<Hit> &hits, qsizetype current)
{
    m_hits = hits;
    m_hit = current;
    markHits();
    revealHit();
}

QTextCursor ProtocolPage::cursorOf(const Hit &hit) const
{
    // From the end of the one character to the start of the other, so that a mark of ours in between is covered.
    const std::optional<int> from = positionOf(hit.clause, hit.position);
    const std::optional<int> last = positionOf(hit.clause, hit.position + hit.length - 1);
    QTextCursor cursor(document());
    if (!from || !last)
        return {};
    cursor.setPosition(*from);
    cursor.setPosition(*last + 1, QTextCursor::KeepAnchor);
    return cursor;
}

qreal ProtocolPage::heightOf(const Hit &hit) const
{
    // By its place among the characters, which is near enough and known without laying out what comes before.
    const std::optional<int> position = positionOf(hit.clause);
    return position ? static_cast<qreal>(*position) / std::max(1, document()->characterCount()) : 1;
}

void ProtocolPage::markHits()
{
    if (m_hits.isEmpty() || !m_writer) {
        if (!extraSelections().isEmpty())
            setExtraSelections({});
        m_bar->setHits({}, -1);
        return;
    }
    QList<qreal> heights;
    for (const Hit &hit : std::as_const(m_hits))
        heights.append(heightOf(hit));
    m_bar->setHits(heights, m_hit);

    // Only those in view: thousands of selections would slow every stroke of the page down.
    const int bottom = cursorForPosition(viewport()->rect().bottomRight()).position();
    const int lastClause = m_writer->clauseAt(bottom);
    QList<ExtraSelection> selections;
    for (auto hit = std::ranges::lower_bound(m_hits, m_writer->clauseAt(topPosition()), {}, &Hit::clause); hit != m_hits.end(); ++hit) {
        if (hit->clause > lastClause)
            break;
        const bool current = hit - m_hits.begin() == m_hit;
        ExtraSelection selection;
        selection.cursor = cursorOf(*hit);
        selection.format.setBackground(current ? palette().color(QPalette::Highlight) : m_style.tones().found);
        selection.format.setForeground(current ? palette().color(QPalette::HighlightedText) : m_style.tones().text);
        if (!selection.cursor.isNull())
            selections.append(selection);
    }
    setExtraSelections(selections);
}

void ProtocolPage::revealHit()
{
    if (m_hit < 0 || m_hit >= m_hits.size())
        return;
    const QTextCursor cursor = cursorOf(m_hits.at(m_hit));
    if (cursor.isNull()) {
        m_wanted = m_hits.at(m_hit).clause;
        return;
    }
    QTextCursor start(cursor);
    start.setPosition(cursor.selectionStart());
    const QRect there = cursorRect(start);
    const int room = viewport()->height();
    if (there.top() < 0 || there.bottom() > room)
        m_bar->setValue(m_bar->value() + there.top() - room / 3);
}

} // namespace Concordat
