// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "library/Pack.h"
#include "library/WordingFit.h"

#include <QString>
#include <QStringList>

namespace Concordat
{

/// An authority's own published text, which the user attached to its pack: the reader shows it, and the search looks through it.
struct AttachedWording {
    QString authority; ///< the pack's id
    QString file;      ///< absolute path of the text as it is kept
    Protocol text;
    WordingFit fit;
};

/// Reads a text or Markdown file and matches it to a pack; `others` are the packs whose text it may be instead. Nothing is kept, and
/// whether it fits is for the caller to see. Fails if the file cannot be read or holds no text.
Result<AttachedWording> readWording(const QString &file, const Pack &pack, const QList<Pack> &others);

/// Keeps a wording, byte for byte, in a folder of wordings, in place of an earlier one. Refuses one that does not fit.
Result<> keepWording(const AttachedWording &wording, const QString &folder);

/// Takes an authority's wording out of the folder; done as well where there is none.
Result<> dropWording(const QString &authority, const QString &folder);

/// The file in which a folder keeps an authority's wording.
QString wordingFile(const QString &authority, const QString &folder);

/// Where the user's attached wordings are: `wordings` in dataFolder().
QString wordingsFolder();

} // namespace Concordat
