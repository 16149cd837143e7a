// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/BriefingDialog.h"

#include "exchange/DocumentFile.h"
#include "models/ProblemText.h"
#include "session/CheckRun.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

QString askWithDialog(QWidget *parent, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, BriefingDialog::tr("Save the briefing note"), suggestion,
        BriefingDialog::tr("PDF (*.pdf);;OpenDocument text (*.odt);;Web page (*.html);;Plain text (*.txt)"));
}

} // namespace

BriefingDialog::BriefingDialog(const CheckRun *run, const Pack *pack, const NoteHead &head, QWidget *parent)
    : QDialog(parent)
    , m_run(run)
    , m_pack(pack)
    , m_head(head)
    , m_askForPath(askWithDialog)
    , m_occasion(new QLineEdit(head.occasion, this))
    , m_view(new QTextBrowser(this))
    , m_said(new QLabel(this))
{
    setWindowTitle(tr("Briefing note"));
    m_occasion->setPlaceholderText(tr("For example: group meeting on 3 March about the budget"));
    m_occasion->setMaxLength(500);
    m_view->setAccessibleName(tr("The note as it will be printed"));
    m_view->setOpenLinks(false);
    // Paper is white in a dark room, too.
    QPalette paper = m_view->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_view->setPalette(paper);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    print->setShortcut(QKeySequence::Print);
    save->setShortcut(QKeySequence::Save);
    print->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(tr("What it is &for"), m_occasion);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_view, 1);
    column->addWidget(m_said);
    column->addWidget(buttons);
    const int character = fontMetrics().averageCharWidth();
    resize(std::min(110 * character, parent ? parent->width() : 900), parent ? parent->height() * 9 / 10 : 700);

    connect(m_occasion, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_head.occasion = text.trimmed();
        showNote();
    });
    connect(m_occasion, &QLineEdit::editingFinished, this, [this] { Q_EMIT occasionChanged(m_head.occasion); });
    connect(print, &QPushButton::clicked, this, &BriefingDialog::print);
    connect(save, &QPushButton::clicked, this, &BriefingDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showNote();
    print->setFocus();
}

BriefingDialog::~BriefingDialog()
{
    // The view must not outlive the document that it shows.
    m_view->setDocument(nullptr);
}

void BriefingDialog::showNote()
{
    auto note = briefingNote(*m_run, *m_pack, m_head, font());
    note->setDocumentMargin(fontMetrics().height());
    m_view->setDocument(note.get());
    m_note = std::move(note);
}

void BriefingDialog::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(m_run->checklist().title);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        const auto note = briefingNote(*m_run, *m_pack, m_head, font());
        note->print(chosen);
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void BriefingDialog::save()
{
    const QString path = m_askForPath(this, m_run->checklist().id + u".pdf"_s);
    if (path.isEmpty())
        return;
    const auto note = briefingNote(*m_run, *m_pack, m_head, font());
    const Result<> saved = saveDocument(*note, path);
    m_said->setText(saved ? tr("Saved as %1.").arg(path) : ProblemText::sentence(saved.error()));
    m_said->show();
}

} // namespace Concordat
