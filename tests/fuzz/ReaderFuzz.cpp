// SPDX-License-Identifier: GPL-3.0-or-later
// Entry for libFuzzer: any bytes must give a sound protocol. With CONCORDAT_FUZZ_FILES it is a program that runs the files it is given.
#include "protocol/ProtocolReader.h"
#include "support/Soundness.h"

#include <QFile>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QStringList faults = Concordat::faultsOf(Concordat::readProtocol(bytes));
    if (faults.isEmpty())
        return 0;
    for (const QString &fault : faults)
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::abort();
}

#ifdef CONCORDAT_FUZZ_FILES
int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: %s\n", argv[i], qPrintable(file.errorString()));
            return 2;
        }
        const QByteArray bytes = file.readAll();
        std::printf("%s\n", argv[i]);
        std::fflush(stdout);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    }
}
#endif
