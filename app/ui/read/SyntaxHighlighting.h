// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

class QPalette;

namespace Concordat
{

/// The definition for protocol source and the theme that suits a palette. The first call loads the repository of definitions,
/// which costs about as much as opening a window: call it when a source view is first seen, not before.
KSyntaxHighlighting::Definition protocolDefinition();
KSyntaxHighlighting::Theme themeFor(const QPalette &palette);

} // namespace Concordat
