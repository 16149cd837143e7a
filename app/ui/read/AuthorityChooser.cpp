// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/AuthorityChooser.h"

#include "models/ProtocolListModel.h"
#include "session/Session.h"

namespace Concordat
{

AuthorityChooser::AuthorityChooser(Session *session, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
    , m_model(new ProtocolListModel(session, this))
{
    setAccessibleName(tr("Authority"));
    setToolTip(tr("The authority whose protocol is read"));
    setStatusTip(toolTip());
    setPlaceholderText(tr("Choose an authority"));
    setModel(m_model);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(36);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this,
            [this](int row) { m_session->choose(m_model->index(row).data(ProtocolListModel::KeyRole).toString()); });
    connect(session, &Session::protocolChanged, this, &AuthorityChooser::showCurrent);
    showCurrent();
}

void AuthorityChooser::showCurrent()
{
    setCurrentIndex(m_session->currentEntry());
}

} // namespace Concordat
