// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Citation.h"

#include "ui/widgets/Actions.h"

#include <QMenu>

namespace Concordat
{

class Session;

/// The menu that copies the session's current clause, in one of the forms in which a clause is cited.
class CitationMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CitationMenu(Session *session, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const QString &notice);

private:
    void add(Citation::Form form, const ActionLooks &looks);
    void copy(Citation::Form form);

    Session *m_session;
};

} // namespace Concordat
