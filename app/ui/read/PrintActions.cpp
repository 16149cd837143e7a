// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/PrintActions.h"

#include "session/Session.h"
#include "ui/read/LensBar.h"
#include "ui/read/PagePair.h"
#include "ui/read/ProtocolPrint.h"
#include "ui/widgets/Actions.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace Concordat
{

PrintActions::PrintActions(Session *session, const PagePair *pages, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_pages(pages)
    , m_page(page)
    , m_preview(makeAction(this, {.name = u"read.print-preview"_s,
                                  .text = tr("Print pre&view…"),
                                  .tip = tr("Shows how the text will look on paper"),
                                  .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_P}}))
    , m_print(makeAction(this, {.name = u"read.print"_s,
                                .text = tr("&Print…"),
                                .tip = tr("Prints the text as it is shown"),
                                .shortcuts = {QKeySequence::Print}}))
{
    const auto update = [this] {
        for (QAction *action : actions())
            action->setEnabled(m_session->currentEntry() >= 0);
    };
    update();
    connect(session, &Session::protocolChanged, this, update);
    connect(m_preview, &QAction::triggered, this, &PrintActions::showPreview);
    connect(m_print, &QAction::triggered, this, &PrintActions::showDialog);
}

ProtocolPrint PrintActions::print() const
{
    const Protocol &protocol = m_pages->leadingProtocol();
    const bool restated = !protocol.frontMatter().isEmpty();
    const ProtocolEntry &entry = m_session->entries().at(m_session->currentEntry());
    PrintHeads heads{.above = protocol.title().isEmpty() ? entry.name : tr("%1 – %2").arg(entry.name, protocol.title()),
                     .note = m_session->lens().isClear() ? QString() : tr("Only %1").arg(LensBar::describe(m_session->lens())),
                     .below = restated ? tr("Restated in Concordat’s words, not the authority’s own wording") : QString()};
    return {{.protocol = protocol, .terms = {}, .prominence = m_pages->leadingProminence()}, heads};
}

void PrintActions::showPreview()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog dialog(&printer, m_page);
    const ProtocolPrint printed = print();
    connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [printed](QPrinter *to) { printed.print(to); });
    dialog.exec();
}

void PrintActions::showDialog()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, m_page);
    if (dialog.exec() == QDialog::Accepted)
        print().print(&printer);
}

} // namespace Concordat
