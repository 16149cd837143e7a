// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/SyntaxHighlighting.h"

#include <KSyntaxHighlighting/Repository>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

// Our definition lies in the resources where a repository looks for additions by itself.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository instance;
    return instance;
}

} // namespace

KSyntaxHighlighting::Definition protocolDefinition()
{
    return repository().definitionForName(u"Member-officer protocol"_s);
}

KSyntaxHighlighting::Theme themeFor(const QPalette &palette)
{
    return repository().themeForPalette(palette);
}

} // namespace Concordat
