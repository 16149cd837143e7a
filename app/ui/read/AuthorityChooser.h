// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Concordat
{

class ProtocolListModel;
class Session;

/// Chooses the protocol to read, by the authority's full name or the file's.
class AuthorityChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit AuthorityChooser(Session *session, QWidget *parent = nullptr);

private:
    void showCurrent();

    Session *m_session;
    ProtocolListModel *m_model;
};

} // namespace Concordat
