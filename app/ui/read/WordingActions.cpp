// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/WordingActions.h"

#include "models/ProblemText.h"
#include "models/WordingFitText.h"
#include "session/Session.h"
#include "ui/read/AttachDialog.h"
#include "ui/widgets/Actions.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Concordat
{

WordingActions::WordingActions(Session *session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
    , m_askForFile([](QWidget *parent) {
        return QFileDialog::getOpenFileName(parent, tr("Attach the published wording"), {},
                                            tr("Texts (*.txt *.md *.markdown);;All files (*)"));
    })
    , m_approve([this](const AttachedWording &wording, QWidget *parent) { return approveWithDialog(wording, parent); })
    , m_attach(makeAction(this, {.name = u"read.attach"_s,
                                 .text = tr("&Attach wording…"),
                                 .tip = tr("Shows the authority’s own published text beside the restatement, from a file")}))
    , m_detach(makeAction(this, {.name = u"read.detach"_s,
                                 .text = tr("&Detach wording"),
                                 .tip = tr("Shows the restatement alone again; the published file stays")}))
{
    makeViews();
    connect(m_attach, &QAction::triggered, this, &WordingActions::attach);
    connect(m_detach, &QAction::triggered, this, &WordingActions::detach);
    connect(session, &Session::wordingRead, this, &WordingActions::showFit);
    connect(session, &Session::wordingFailed, this,
            [this](const Problem &problem) { Q_EMIT noticeRaised(ProblemText::sentence(problem)); });
    connect(session, &Session::protocolChanged, this, &WordingActions::update);
    connect(session, &Session::wordingChanged, this, &WordingActions::update);
    connect(session, &Session::textShownChanged, this, &WordingActions::update);
    update();
}

void WordingActions::makeViews()
{
    struct View {
        TextShown shown;
        ActionLooks looks;
    };
    const std::array views{View{TextShown::Restatement,
                                {.name = u"read.restatement"_s,
                                 .text = tr("Res&tatement"),
                                 .tip = tr("Shows the protocol in plain English"),
                                 .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_R}}},
                           View{TextShown::Wording,
                                {.name = u"read.wording"_s,
                                 .text = tr("&Wording"),
                                 .tip = tr("Shows the authority’s own published text"),
                                 .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_W}}},
                           View{TextShown::Both,
                                {.name = u"read.both"_s,
                                 .text = tr("Side &by side"),
                                 .tip = tr("Shows the wording with the restatement beside it"),
                                 .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_B}}}};
    auto *group = new QActionGroup(this);
    for (const View &view : views) {
        QAction *action = makeToggle(group, view.looks, false);
        connect(action, &QAction::triggered, this, [this, shown = view.shown] { m_session->setTextShown(shown); });
        m_views.append(action);
    }
}

void WordingActions::update()
{
    const bool hasWording = m_session->wording();
    const bool isPack = m_session->place() && m_session->library().find(m_session->place()->protocol);
    m_attach->setEnabled(isPack);
    m_detach->setEnabled(hasWording);
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        m_views.at(i)->setEnabled(hasWording || i == 0);
        m_views.at(i)->setChecked(i == static_cast<qsizetype>(m_session->textShown()));
    }
}

void WordingActions::attach()
{
    if (const QString file = m_askForFile(m_page); !file.isEmpty())
        m_session->readWording(file);
}

bool WordingActions::approveWithDialog(const AttachedWording &wording, QWidget *parent) const
{
    const Pack *pack = m_session->library().find(wording.authority);
    return pack && AttachDialog(wording, *pack, parent).exec() == QDialog::Accepted;
}

void WordingActions::showFit(const AttachedWording &wording)
{
    if (!m_approve(wording, m_page) || !wording.fit.fits())
        return;
    const Result<> kept = m_session->attach(wording, wordingsFolder());
    Q_EMIT noticeRaised(kept ? WordingFitText::summary(wording.fit) : ProblemText::sentence(kept.error()));
}

void WordingActions::detach()
{
    if (const Result<> dropped = m_session->detachWording(wordingsFolder()); !dropped)
        Q_EMIT noticeRaised(ProblemText::sentence(dropped.error()));
}

} // namespace Concordat
