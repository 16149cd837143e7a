// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/AnnotationFile.h"

#include "base/FileBytes.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr auto bookmark = "bookmark"_L1;
constexpr int largestMebibytes = 64;

QJsonObject toJson(const Annotation &annotation)
{
    return {{u"id"_s, annotation.id},
            {u"kind"_s, annotation.kind == AnnotationKind::Bookmark ? QString(bookmark) : u"note"_s},
            {u"authority"_s, annotation.place.protocol},
            {u"clause"_s, annotation.place.clause},
            {u"text"_s, annotation.text},
            {u"text-hash"_s, annotation.textHash},
            {u"at"_s, annotation.at.toString(Qt::ISODateWithMs)}};
}

Annotation fromJson(const QJsonObject &object)
{
    return {.id = object.value(u"id"_s).toString(),
            .kind = object.value(u"kind"_s).toString() == bookmark ? AnnotationKind::Bookmark : AnnotationKind::Note,
            .place = {.protocol = object.value(u"authority"_s).toString(), .clause = object.value(u"clause"_s).toString()},
            .text = object.value(u"text"_s).toString(),
            .textHash = object.value(u"text-hash"_s).toString(),
            .at = QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs)};
}

} // namespace

QString annotationFilePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/annotations.json"_s;
}

AnnotationFile::AnnotationFile(QString path)
    : m_path(std::move(path))
{
}

Result<QList<Annotation>> AnnotationFile::read()
{
    m_kept.clear();
    if (!QFileInfo::exists(m_path))
        return m_kept;
    const Result<QByteArray> bytes = readFileBytes(m_path, largestMebibytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isArray())
        return std::unexpected(Problem{.kind = ProblemKind::UnreadableNotes, .subject = m_path, .detail = {}});
    for (const QJsonValue value : document.array()) {
        const Annotation annotation = fromJson(value.toObject());
        if (!annotation.id.isEmpty() && !annotation.place.protocol.isEmpty())
            m_kept.append(annotation);
    }
    return m_kept;
}

Result<> AnnotationFile::keep(const Annotation &annotation)
{
    const QList<Annotation> before = m_kept;
    const auto there = std::ranges::find(m_kept, annotation.id, &Annotation::id);
    if (there == m_kept.end())
        m_kept.append(annotation);
    else
        *there = annotation;
    Result<> written = write();
    if (!written)
        m_kept = before;
    return written;
}

Result<> AnnotationFile::remove(const QString &id)
{
    const QList<Annotation> before = m_kept;
    m_kept.removeIf([&](const Annotation &annotation) { return annotation.id == id; });
    Result<> written = write();
    if (!written)
        m_kept = before;
    return written;
}

Result<> AnnotationFile::write() const
{
    QDir().mkpath(QFileInfo(m_path).path());
    QJsonArray array;
    for (const Annotation &annotation : m_kept)
        array.append(toJson(annotation));
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(array).toJson()) >= 0 && file.commit();
    if (!written)
        return std::unexpected(Problem{.kind = ProblemKind::UnwritableNotes, .subject = m_path, .detail = file.errorString()});
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace Concordat
