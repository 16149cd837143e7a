// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Concordat
{

/// A heading that names its own kind: `PART 3 VISITS`, `Appendix 2`, `Annex A: Visits`, `RHAN 2`.
struct NamedHeading {
    enum class Kind { None, Part, Appendix, Other };
    Kind kind = Kind::None;
    QString label; ///< `Part 3`, `Appendix 2`
    QString id;    ///< `part-3`, `appendix-2`
    QStringView title;

    explicit operator bool() const { return kind != Kind::None; }
};

/// Reads a heading that names its kind; a sentence that merely begins so is none.
NamedHeading parseNamedHeading(QStringView text);

/// A title's place in a constitution before it: `F7 - Visits protocol`, `6K: Visits`.
NamedHeading parsePlaceInConstitution(QStringView text);

/// The id of a heading without a number: lower-case letters and digits, the rest as single hyphens, apostrophes dropped; `heading` if
/// nothing is left.
QString slug(QStringView heading);

/// What two printings of one heading have in common: letters and digits in lower case, `&` as `and`, page numbers and "(continued)"
/// dropped.
QString titleKey(QStringView heading);

/// A heading that goes on from an earlier one: "(Contd.)", "(continued)".
bool isContinuation(QStringView heading);

bool isContentsHeading(QStringView heading);
bool isHistoryHeading(QStringView heading);

/// A line of a document's history: "Approved 4 May 2021", "Version 2.0 ...".
bool isHistoryLine(QStringView text);

/// The name of a council, a fire authority or another public body, and nothing else.
bool isAuthorityName(QStringView text);

/// Whether a title says what sort of document it is: protocol, code, convention, ...
bool namesDocument(QStringView title);

/// A contents row without the page number at its end.
QStringView withoutPageNumber(QStringView row);

/// Whether a contents row ends in a page number, after a tab, dots or a row of spaces.
bool endsInPageNumber(QStringView row);

/// The name of the public body that a text speaks of most, from its first pages; empty if it names none.
QString authorityNamedIn(QStringView text);

} // namespace Concordat
