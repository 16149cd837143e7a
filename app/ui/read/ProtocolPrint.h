// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/read/PageText.h"

#include <QCoreApplication>

class QPainter;
class QPrinter;

namespace Concordat
{

/// What stands around the text on every printed page; each may be empty.
struct PrintHeads {
    QString above; ///< whose protocol it is
    QString note;  ///< what is shown of it, where that is not all
    QString below; ///< what kind of text it is
};

/// Puts a protocol on paper, in black on white whatever the screen has, with heads and page numbers.
class ProtocolPrint
{
    Q_DECLARE_TR_FUNCTIONS(Concordat::ProtocolPrint)

public:
    ProtocolPrint(PageText text, PrintHeads heads);

    void print(QPrinter *printer) const;

private:
    struct Sheet;

    void printPage(QPainter *painter, const Sheet &sheet, int page) const;

    PageText m_text;
    PrintHeads m_heads;
};

} // namespace Concordat
