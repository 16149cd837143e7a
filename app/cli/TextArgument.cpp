// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TextArgument.h"

#include "cli/Output.h"
#include "models/ProblemText.h"
#include "protocol/ProtocolReader.h"

#include <QFile>

#include <cstdio>

namespace Concordat
{

Result<Protocol> readTextArgument(const Library &library, const QString &argument)
{
    if (const Pack *pack = library.find(argument))
        return pack->protocol;
    if (argument != u"-")
        return readProtocolFile(argument);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::unexpected(Problem{.kind = ProblemKind::CannotRead, .subject = argument, .detail = input.errorString()});
    return readProtocol(input.readAll());
}

void warnOfPacks(const Library &library)
{
    for (const Problem &problem : library.problems())
        Output::error(ProblemText::sentence(problem));
}

} // namespace Concordat
