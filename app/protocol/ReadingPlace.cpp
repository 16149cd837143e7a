// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/ReadingPlace.h"

#include "protocol/Characters.h"

namespace Concordat
{

void ReadingPlace::enterTitle()
{
    closeLists();
    m_part = Part::Front;
}

void ReadingPlace::enterSection()
{
    closeLists();
    m_part = Part::Body;
    m_clause = -1;
    m_latestText = -1;
    m_afterHeading = true;
}

void ReadingPlace::enterSectionWithoutHeading()
{
    enterSection();
    m_afterHeading = false;
}

void ReadingPlace::enterClause(int index, QStringView text)
{
    m_clause = index;
    enterNumberedItem(index, text);
}

void ReadingPlace::enterNumberedItem(int index, QStringView text)
{
    closeLists();
    enterItem(index, text);
}

void ReadingPlace::enterItem(int index, QStringView text)
{
    m_part = Part::Body;
    enterParagraph(index, text);
}

void ReadingPlace::enterBullet()
{
    m_afterHeading = false;
    m_leadIn = -1;
}

void ReadingPlace::enterParagraph(int index, QStringView text)
{
    m_bullets.clear();
    m_latestText = index;
    m_afterHeading = false;
    noteLeadIn(index, text);
}

void ReadingPlace::enterHistoryLine()
{
    m_bullets.clear();
    m_afterHeading = false;
    m_leadIn = -1;
}

void ReadingPlace::closeLists()
{
    m_series.clear();
    m_bullets.clear();
    m_leadIn = -1;
}

void ReadingPlace::noteLeadIn(int index, QStringView text)
{
    m_leadIn = endsInColon(text) ? index : -1;
}

} // namespace Concordat
