// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/ChecklistLibrary.h"
#include "cli/CommandLine.h"
#include "session/Checks.h"
#include "session/AnnotationFile.h"
#include "session/ClauseLink.h"
#include "session/Search.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "ui/MainWindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr int unusable = 2;

void describeProgram()
{
    QCoreApplication::setOrganizationName(u"Concordat"_s);
    QCoreApplication::setApplicationName(u"concordat"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONCORDAT_VERSION));
}

void translate(QCoreApplication &program)
{
    auto *translator = new QTranslator(&program);
    const QString folder = u":/i18n"_s;
    // English, too, has a file: without it a plural would read "1 clause(s)".
    if (translator->load(QLocale(), u"concordat"_s, u"_"_s, folder) || translator->load(u"concordat_en"_s, folder))
        QCoreApplication::installTranslator(translator);
}

[[noreturn]] void giveUpWithoutDisplay()
{
    std::fputs("concordat: there is no display to open a window on; the commands need none: concordat parse FILE and the "
               "others that 'concordat --help' lists\n",
               stderr);
    std::fflush(stderr);
    std::_Exit(unusable);
}

/// Until the window system is reached, the only fatal message is that it cannot be.
void watchStart(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        giveUpWithoutDisplay();
}

bool mayHaveDisplay(const QStringList &arguments)
{
    const bool isSet = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                       qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    return isSet || arguments.contains(u"-platform"_s);
}

/// What the argument names: a clause's link, or a file.
void openAsked(Session &session, MainWindow &window, const QString &asked)
{
    const std::optional<Place> place = placeOf(asked);
    if (!place)
        session.openFile(asked);
    else if (!session.open(*place))
        window.showProblem({.kind = ProblemKind::NoSuchClause, .subject = {}, .detail = asked});
}

int openWindow(int argc, char **argv)
{
    const QtMessageHandler usual = qInstallMessageHandler(watchStart);
    QApplication program(argc, argv);
    qInstallMessageHandler(usual);
    QGuiApplication::setDesktopFileName(u"org.concordat.Concordat"_s);
    translate(program);

    Settings settings;
    const Library library = Library::open(protocolFolders(), wordingsFolder());
    const ChecklistLibrary checklists = ChecklistLibrary::open(protocolFolders(), library);
    Session session(library);
    Checks checks(checklists.checklists(), postsOf(library), &QDate::currentDate);
    session.choose(settings.protocol());
    if (session.currentEntry() < 0 && !session.entries().isEmpty())
        session.choose(session.entries().constFirst().key);
    session.resume(settings.reading());
    const Result<> notes = session.annotations().open(std::make_unique<AnnotationFile>(annotationFilePath()));
    Search search;
    MainWindow window(&session, &search, &checks, &settings);
    window.show();
    // After the first painting, which the index would only delay.
    QMetaObject::invokeMethod(&search, [&] { search.follow(library, searchIndexFolder(protocolFolders())); }, Qt::QueuedConnection);
    if (!notes)
        window.showProblem(notes.error());
    if (const QString asked = QCoreApplication::arguments().value(1); !asked.isEmpty())
        openAsked(session, window, asked);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    describeProgram();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // A word that is neither a command nor a file is most likely a mistyped command, which needs no display to be told of.
    const bool display = mayHaveDisplay(arguments);
    const bool mistyped = !display && !arguments.isEmpty() && !QFileInfo::exists(arguments.constFirst()) && !placeOf(arguments.constFirst());
    if (namesCommand(arguments) || mistyped) {
        QCoreApplication program(argc, argv);
        translate(program);
        return runCommand(QCoreApplication::arguments().mid(1));
    }
    if (!display)
        giveUpWithoutDisplay();
    return openWindow(argc, argv);
}
