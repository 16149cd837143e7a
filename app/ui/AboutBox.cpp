// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AboutBox.h"

#include "ui/widgets/SymbolicIcon.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace Concordat
{

namespace
{
struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(Concordat::AboutBox)
};
} // namespace

void showAboutBox(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(AboutBox::tr("About Concordat"));
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setTextFormat(Qt::PlainText);
    box->setText(AboutBox::tr("Concordat %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        AboutBox::tr("Reads the protocols by which councils and fire authorities govern how their members and officers deal with "
                     "each other.\n\nThe protocols are restated in Concordat’s own words. What counts is each authority’s published "
                     "text.\n\nFree software under the GNU General Public License, version 3 or later."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace Concordat
