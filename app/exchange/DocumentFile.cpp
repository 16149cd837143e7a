// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DocumentFile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextDocumentWriter>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr int pdfResolution = 1200; ///< dots an inch
constexpr qreal marginMillimetres = 18;

void writePdf(const QTextDocument &document, QIODevice *device)
{
    QPdfWriter writer(device);
    writer.setResolution(pdfResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                                     QPageLayout::Millimeter));
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(u"Concordat"_s);
    document.print(&writer);
}

} // namespace

Result<> saveDocument(const QTextDocument &document, const QString &path)
{
    // Put together in memory: the writer of ODT closes what it writes to, which a file that appears whole does not allow.
    QBuffer written;
    written.open(QIODevice::WriteOnly);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf") {
        writePdf(document, &written);
    } else {
        const QByteArray format = suffix == u"odt" ? "ODF" : suffix == u"html" ? "HTML" : "plaintext";
        QTextDocumentWriter(&written, format).write(&document);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(written.data()) != written.data().size() || !file.commit())
        return std::unexpected(Problem{.kind = ProblemKind::CannotWrite, .subject = path, .detail = file.errorString()});
    return {};
}

} // namespace Concordat
