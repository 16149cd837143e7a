// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Records.h"

#include "storage/Backup.h"
#include "storage/RecordsExport.h"

using namespace std::chrono_literals;

namespace Concordat
{

Records::Records(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(2s);
    connect(&m_timer, &QTimer::timeout, this, &Records::lookElsewhere);
}

Result<> Records::open(const QString &path, const QString &who)
{
    auto file = RecordsFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    m_runs.reset();
    m_file = std::move(*file);
    m_file->setWho(who);
    m_runs = std::make_unique<RunStore>(m_file.get());
    m_timer.start();
    Q_EMIT changed();
    return {};
}

QString Records::path() const
{
    return m_file ? m_file->path() : QString();
}

void Records::setWho(const QString &who)
{
    if (m_file)
        m_file->setWho(who);
}

QString Records::who() const
{
    return m_file ? m_file->who() : QString();
}

QString Records::latestHash()
{
    if (!m_file)
        return {};
    return AuditTrail(m_file.get()).latestHash().value_or(QString());
}

Result<QString> Records::backUp(const QString &path)
{
    return backup(*m_file, path, ExistingFile::Replace);
}

Result<QString> Records::restore(const QString &backupPath)
{
    const QString path = m_file->path();
    const QString who = m_file->who();
    // No window may have the file open while another takes its place.
    m_timer.stop();
    m_runs.reset();
    m_file.reset();
    const Result<QString> replaced = Concordat::restore(backupPath, path);
    if (const Result<> opened = open(path, who); !opened)
        return std::unexpected(opened.error());
    return replaced;
}

Result<Verification> Records::verify()
{
    return AuditTrail(m_file.get()).verify();
}

Result<> Records::exportRuns(const QString &path, const QStringList &ids)
{
    if (!m_file)
        return {};
    RunFilter filter;
    filter.ids = ids;
    const auto written = path.endsWith(u".csv", Qt::CaseInsensitive) ? exportCsv(*m_file, path, filter) : exportJson(*m_file, path, filter);
    return written ? Result<>() : std::unexpected(written.error());
}

void Records::lookElsewhere()
{
    if (m_file && m_file->changedElsewhere().value_or(false))
        Q_EMIT changed();
}

} // namespace Concordat
