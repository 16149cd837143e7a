// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read/AttachDialog.h"

#include "models/WordingFitText.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Concordat
{

namespace
{

/// "62  The first words of the clause…"
QStringList rowsOf(const QStringList &ids, const Protocol &protocol)
{
    constexpr qsizetype enough = 120;
    QStringList rows;
    for (const QString &id : ids) {
        const std::optional<int> clause = protocol.find(id);
        const QString text = clause ? protocol.clauses().at(*clause).text.simplified() : QString();
        rows.append(id + QStringLiteral("   ") + (text.size() > enough ? text.left(enough) + u'…' : text));
    }
    return rows;
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AttachDialog::AttachDialog(const AttachedWording &wording, const Pack &pack, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Attach wording"));
    const int character = fontMetrics().averageCharWidth();
    resize(std::min(90 * character, 900), std::min(70 * character, 560));
    auto *column = new QVBoxLayout(this);
    const bool fits = wording.fit.fits();
    column->addWidget(makeText(tr("%1 as the wording of %2").arg(QFileInfo(wording.file).fileName(), pack.protocol.authority()), this));
    auto *verdict =
        makeText(fits ? WordingFitText::summary(wording.fit) : WordingFitText::refusal(wording.fit, pack.protocol.authority()), this);
    verdict->setObjectName(QStringLiteral("verdict"));
    QFont bold = verdict->font();
    bold.setBold(true);
    verdict->setFont(bold);
    column->addWidget(verdict);

    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("How the text fits"));
    addList(tabs, tr("&Missing (%1)").arg(wording.fit.missing.size()), tr("Every clause has its text."),
            rowsOf(wording.fit.missing, pack.protocol));
    addList(tabs, tr("&Extra (%1)").arg(wording.fit.extra.size()), tr("The text has nothing more."),
            rowsOf(wording.fit.extra, wording.text));
    addList(tabs, tr("Mat&ched (%1)").arg(wording.fit.matched.size()), tr("No clause was found in the text."),
            rowsOf(wording.fit.matched, wording.text));
    column->addWidget(tabs, 1);
    column->addWidget(makeText(tr("Missing clauses are shown as restated; extra ones are shown in the wording alone. The file itself is "
                                  "not changed: a copy is kept on this computer."),
                               this));

    auto *buttons = new QDialogButtonBox(fits ? QDialogButtonBox::Cancel : QDialogButtonBox::Close, this);
    if (fits) {
        QPushButton *attach = buttons->addButton(tr("&Attach"), QDialogButtonBox::AcceptRole);
        attach->setDefault(true);
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AttachDialog::addList(QTabWidget *tabs, const QString &title, const QString &nothing, const QStringList &rows)
{
    if (rows.isEmpty()) {
        QLabel *none = makeText(nothing, tabs);
        none->setAlignment(Qt::AlignCenter);
        tabs->addTab(none, title);
        return;
    }
    auto *list = new QListView(tabs);
    list->setModel(new QStringListModel(rows, list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(QString(title).remove(u'&'));
    tabs->addTab(list, title);
}

} // namespace Concordat
