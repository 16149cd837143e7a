// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <QTest>

/// The real wordings and what a correct parser finds in them; they belong to others, so a checkout may be without them.
namespace Concordat::Wordings
{

/// Whether both are at hand for every authority.
bool areAtHand();

/// Whether a test that needs them must fail without: CONCORDAT_REQUIRE_WORDINGS=1, as in CI.
bool areRequired();

/// The ids of the authorities that have a wording, in alphabetical order.
QStringList authorities();

QByteArray bytes(const QString &authority);

/// The annotations of `gold/structure`, made by hand.
QJsonObject gold(const QString &authority);

/// An annotation file of `gold/` that is for all authorities, for example `checklists.json`; empty where it is not at hand.
QJsonObject goldFile(const QString &name);

} // namespace Concordat::Wordings

/// Ends the test where the wordings are absent: as skipped, or as failed where they are required.
#define REQUIRE_WORDINGS()                                                                                                                 \
    do {                                                                                                                                   \
        if (!Concordat::Wordings::areAtHand()) {                                                                                           \
            if (Concordat::Wordings::areRequired())                                                                                        \
                QFAIL("CONCORDAT_REQUIRE_WORDINGS is set, but there are no wordings in " CONCORDAT_SHARED);                                \
            QSKIP("the wordings are not at hand: " CONCORDAT_SHARED " has no wordings/ with gold/structure/");                             \
        }                                                                                                                                  \
    } while (false)
