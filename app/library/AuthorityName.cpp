// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/AuthorityName.h"

#include "protocol/Characters.h"

namespace Concordat
{

bool isGenericName(QStringView word)
{
    constexpr QStringView generic[] = {u"council",   u"county",   u"city",   u"district", u"borough",  u"metropolitan", u"unitary",
                                       u"authority", u"combined", u"fire",   u"rescue",   u"service",  u"services",     u"police",
                                       u"crime",     u"panel",    u"board",  u"national", u"park",     u"and",          u"the",
                                       u"of",        u"royal",    u"cyngor", u"sir",      u"awdurdod", u"tan"};
    return std::ranges::find(generic, word) != std::end(generic);
}

QStringList properWords(QStringView authority)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (word.size() > 2 && !isGenericName(word) && !words.contains(word))
            words.append(word);
        word.clear();
    };
    for (const QChar c : authority) {
        if (isLetter(c.unicode()))
            word.append(c.toLower());
        else
            end();
    }
    end();
    return words;
}

} // namespace Concordat
