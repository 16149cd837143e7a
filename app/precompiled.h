// SPDX-License-Identifier: GPL-3.0-or-later
// The headers that nearly every file includes, compiled once.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <array>
#include <expected>
#include <memory>
#include <optional>
#include <vector>
