// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/ShortText.h"

#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>

namespace Concordat
{

/// A number or letter at the start of a line, as printed. What it means depends on the labels before it.
struct Label {
    enum class Form : std::uint8_t {
        None,
        Number,  ///< `4`, `4.`, `(4)`, `4)`, `(2A)`
        Decimal, ///< `4.2`, `4.2.1.`
        Letter,  ///< `(a)`, `a)`, `a.`, `(iv)`, `A.`, `(aa)`, `(ch)`
    };
    enum class Wrap : std::uint8_t { Bare, Dot, Close, Brackets, Colon, Dash };

    Form form = Form::None;
    Wrap wrap = Wrap::Bare;
    std::uint8_t depth = 0; ///< how many parts a number or decimal has
    bool zero = false;      ///< `4.0`: the zero is not among the parts
    bool glued = false;     ///< text follows without a gap
    char16_t suffix = 0;    ///< the letter of an inserted `2A`
    std::array<std::uint16_t, 8> parts = {};
    QStringView letters; ///< of a letter, without brackets
    int length = 0;      ///< in QChar, from the first character to the end of the wrap

    explicit operator bool() const { return form != Form::None; }
    int first() const { return parts[0]; }
    int last() const { return depth ? parts[depth - 1] : 0; }

    /// `(4)`, `4)`: a bracket closes it.
    bool isBracketed() const { return wrap == Wrap::Brackets || wrap == Wrap::Close; }

    /// A letter that is a capital.
    bool isCapital() const;

    /// `a`, `A.`, `a:`: words, initials and names begin lines like this too, so such a label counts only in a run.
    bool needsCompany() const;

    /// As it is cited: `5.4.1`, `62`, `(a)`, `(2A)`.
    ShortText citation() const;
    QString cited() const { return citation().toString(); }

    /// The first parts of a number with full stops between them: `5.4` of `5.4.1`.
    ShortText firstParts(int count) const;
};

/// The label at the start of a text that begins with no space. A date, a sum, an ordinal or a bare word is none.
Label parseLabel(QStringView text);

/// The place of a letter in its series, from 1: `c` 3. Doubled letters (`bb`) count as a series of their own, as do capitals.
int letterOrdinal(QStringView letters);

/// The value of a roman numeral up to 89, either case; 0 if it is none.
int romanValue(QStringView letters);

/// Whether one letter follows another in the Latin or the Welsh alphabet (`c`, `ch`, `d`, `dd`, ...).
bool letterFollows(QStringView letter, QStringView previous);

} // namespace Concordat
