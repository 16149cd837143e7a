// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/SeriesStack.h"

namespace Concordat
{

using Form = Label::Form;
using Type = Series::Type;

bool Series::goesOnWith(const Label &label, int leadIn) const
{
    if (wrap != label.wrap)
        return false;
    if (label.form == Form::Number)
        return type == Type::Numbers && (label.first() == ordinal + 1 || (label.suffix && label.first() == ordinal));
    if (type == Type::Numbers || upper != label.isCapital())
        return false;
    if (type == Type::Roman)
        return romanValue(label.letters) == ordinal + 1;
    // (i) after (h) is a letter, unless (h) has just opened a list of its own.
    const bool couldBeRoman = romanValue(label.letters) == 1;
    return letterFollows(label.letters, letters) && !(couldBeRoman && leadIn == index);
}

int Series::ordinalOf(const Label &label) const
{
    switch (type) {
    case Type::Numbers:
        return label.first();
    case Type::Roman:
        return romanValue(label.letters);
    default:
        return letterOrdinal(label.letters);
    }
}

std::optional<Type> Series::typeBegunBy(const Label &label)
{
    if (romanValue(label.letters) == 1)
        return Type::Roman;
    if (letterOrdinal(label.letters) != 1)
        return std::nullopt;
    if (label.letters.size() == 1)
        return Type::Letters;
    const bool doubled = label.letters.size() == 2 && label.letters[0] == label.letters[1];
    return doubled ? std::optional(Type::Doubled) : std::nullopt;
}

Type Series::typeOf(const Label &label)
{
    if (label.letters.size() == 1)
        return Type::Letters;
    return romanValue(label.letters) ? Type::Roman : Type::Doubled;
}

std::optional<size_t> SeriesStack::continuedBy(const Label &label, int leadIn) const
{
    for (size_t i = m_series.size(); i-- > 0;) {
        if (m_series[i].goesOnWith(label, leadIn))
            return i;
    }
    return std::nullopt;
}

size_t SeriesStack::nearestTo(const Label &label) const
{
    for (size_t i = m_series.size(); i-- > 0;) {
        if (m_series[i].type != Type::Numbers && m_series[i].wrap == label.wrap)
            return i;
    }
    return m_series.size() - 1;
}

Series &SeriesStack::closeInside(size_t depth)
{
    m_series.resize(depth + 1);
    return m_series[depth];
}

std::optional<int> SeriesStack::closeLike(Type type, const Label &label, int latestText)
{
    for (size_t i = m_series.size(); i-- > 0;) {
        const Series &series = m_series[i];
        if (series.type != type || series.wrap != label.wrap || series.upper != label.isCapital())
            continue;
        const int owner = latestText >= 0 && latestText != series.index ? latestText : series.parent;
        m_series.resize(i);
        return owner;
    }
    return std::nullopt;
}

} // namespace Concordat
