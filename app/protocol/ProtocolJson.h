// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QJsonObject>

#include <functional>

namespace Concordat
{

/// A protocol in the form that `concordat parse` prints; the keys are those of the design. The sentence of a problem is made by the caller.
QJsonObject toJson(const Protocol &protocol, const std::function<QString(const Problem &)> &sentence);

} // namespace Concordat
