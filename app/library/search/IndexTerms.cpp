// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search/IndexTerms.h"

#include <QCryptographicHash>

namespace Concordat
{

namespace
{

constexpr qsizetype longestTerm = 200; ///< bytes; Xapian takes 245

std::string term(const char *prefix, const QByteArray &value)
{
    if (value.size() <= longestTerm)
        return prefix + value.toStdString();
    return prefix + QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace

std::string ownTerm(const QByteArray &meaning)
{
    return term("Z", meaning);
}

std::string contextTerm(const QByteArray &meaning)
{
    return term("XC", meaning);
}

std::string authorityTerm(const QString &id)
{
    return term("XA", id.toUtf8());
}

std::string topicTerm(const QString &id)
{
    return term("XT", id.toUtf8());
}

std::string actorTerm(const QString &name)
{
    return term("XR", name.toUtf8());
}

std::string strengthTerm(const QString &name)
{
    return term("XS", name.toUtf8());
}

std::string clauseTerm(const QString &authority, const QString &clause)
{
    return term("Q", authority.toUtf8() + ':' + clause.toUtf8());
}

} // namespace Concordat
