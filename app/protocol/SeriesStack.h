// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Label.h"

#include <optional>
#include <vector>

namespace Concordat
{

/// A run of labels of one form that is open below a clause: (a), (b), ... or 1., 2., ...
struct Series {
    enum class Type { Numbers, Letters, Roman, Doubled };
    Type type = Type::Numbers;
    Label::Wrap wrap = Label::Wrap::Bare;
    bool upper = false;
    int ordinal = 0; ///< of its latest item
    QStringView letters;
    int parent = -1; ///< the clause whose list it is
    int index = -1;  ///< its latest item

    /// Whether the label is the next of the run; `leadIn` is the latest text, if it asks for a list of its own.
    bool goesOnWith(const Label &label, int leadIn) const;

    /// The place of a label in a run of this type, from 1.
    int ordinalOf(const Label &label) const;

    /// What a letter begins: (a) letters, (i) roman numerals, (aa) doubled letters; nothing if it is no first one.
    static std::optional<Type> typeBegunBy(const Label &label);

    /// The type of a letter that is no first one and goes on from none.
    static Type typeOf(const Label &label);
};

/// The runs of labels that are open where the reader stands, outermost first. Tells which of them a label goes on with: (i) after (h) is a
/// letter, after (b) a roman numeral.
class SeriesStack
{
public:
    bool isEmpty() const { return m_series.empty(); }
    void clear() { m_series.clear(); }
    void push(const Series &series) { m_series.push_back(series); }

    const Series &outermost() const { return m_series.front(); }
    const Series &innermost() const { return m_series.back(); }
    bool innermostIs(Series::Type type) const { return !m_series.empty() && m_series.back().type == type; }

    /// The innermost run that the label is the next of.
    std::optional<size_t> continuedBy(const Label &label, int leadIn) const;

    /// The innermost run of letters in such brackets, else the innermost of all: where a letter out of its run is kept.
    size_t nearestTo(const Label &label) const;

    /// Closes what is open inside a run, and returns it.
    Series &closeInside(size_t depth);

    /// A run of a form that is already open starts again: closes that one and what is inside it, and returns the owner of its list, or the
    /// latest text where the list stands below that.
    std::optional<int> closeLike(Series::Type type, const Label &label, int latestText);

private:
    std::vector<Series> m_series;
};

} // namespace Concordat
