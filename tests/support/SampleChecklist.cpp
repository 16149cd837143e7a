// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SampleChecklist.h"

#include "checklist/ChecklistReader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Concordat
{

namespace
{

constexpr auto path = CONCORDAT_TEST_DATA "/checklists/hall.yaml";

}

QByteArray hallDefinition()
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path);
    return file.readAll();
}

Checklist hallChecklist()
{
    auto checklist = readChecklist(QString::fromLatin1(path));
    if (!checklist)
        qFatal("%s, line %d: %s", path, checklist.error().constFirst().line, qPrintable(checklist.error().constFirst().detail));
    return *std::move(checklist);
}

void writeHall(PackFolder &folder)
{
    for (const QString &id : {u"aston"_s, u"barford"_s}) {
        folder.addPack(id);
        folder.replace(id + u"/protocol.md", "kind: district", "kind: district\nposts: {caretaker: Head Caretaker, door-keeper: Porter}");
    }
    folder.replace(u"barford/protocol.md"_s, ", door-keeper: Porter", "");
    folder.write(u"checklists/hall.yaml"_s, hallDefinition());
}

Answers answersOf(const Checklist &checklist, const QByteArray &json)
{
    auto answers = answersFromJson(checklist, json);
    if (!answers)
        qFatal("%s: %s does not fit; %s", json.constData(), qPrintable(answers.error().subject), qPrintable(answers.error().detail));
    return *std::move(answers);
}

} // namespace Concordat
