// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Annotations.h"

namespace Concordat
{

/// Annotations in a JSON file, written anew as a whole at each change, so that it is always either as before or as after. A file that
/// cannot be understood is refused and left as it is.
class AnnotationFile : public AnnotationStore
{
public:
    explicit AnnotationFile(QString path);

    Result<QList<Annotation>> read() override;
    Result<> keep(const Annotation &annotation) override;
    Result<> remove(const QString &id) override;

private:
    Result<> write() const;

    QString m_path;
    QList<Annotation> m_kept;
};

/// Where the user's are, in his data folder.
QString annotationFilePath();

} // namespace Concordat
