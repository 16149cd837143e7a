// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/ChecklistLibrary.h"
#include "cli/CommandLine.h"
#include "session/AnnotationFile.h"
#include "session/Checks.h"
#include "session/ClauseLink.h"
#include "session/Records.h"
#include "session/Search.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "ui/MainWindow.h"
#include "ui/settings/Appearance.h"
#include "ui/settings/Language.h"
#include "ui/settings/WindowInLanguage.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>
#include <functional>

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

/// Calls something once a window stands painted: what is not needed for that would only delay it.
class AfterFirstPaint : public QObject
{
public:
    AfterFirstPaint(QObject *window, std::function<void()> then)
        : QObject(window)
        , m_then(std::move(then))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QMetaObject::invokeMethod(this, m_then, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

/// In a pool thread, for no page shows them at once. The library is a value, of which the thread has its own.
void openChecklists(Checks &checks, const Library &library)
{
    QThreadPool::globalInstance()->start([&checks, library, folders = protocolFolders()] {
        const ChecklistLibrary opened = ChecklistLibrary::open(folders, library);
        const auto take = [&checks, opened] {
            checks.setChecklists(opened.checklists());
            if (!opened.problems().isEmpty())
                Q_EMIT checks.failed(opened.problems().constFirst());
        };
        QMetaObject::invokeMethod(&checks, take, Qt::QueuedConnection);
    });
}

int openWindow(int argc, char **argv)
{
    const QtMessageHandler usual = qInstallMessageHandler(watchStart);
    QApplication program(argc, argv);
    qInstallMessageHandler(usual);
    QGuiApplication::setDesktopFileName(u"org.concordat.Concordat"_s);

    Settings settings;
    applyAppearance(settings.appearance());
    const Library library = Library::open(protocolFolders(), wordingsFolder());
    Session session(library);
    Records records;
    const Result<> recorded = records.open(recordsPath(), settings.who());
    Checks checks({}, &library, &records, &QDate::currentDate);
    session.choose(settings.protocol());
    if (session.currentEntry() < 0 && !session.entries().isEmpty())
        session.choose(session.entries().constFirst().key);
    session.resume(settings.reading());
    const Result<> notes = session.annotations().open(std::make_unique<AnnotationFile>(annotationFilePath()));
    Search search;
    WindowInLanguage shown(&settings, [&] { return std::make_unique<MainWindow>(&session, &search, &checks, &settings); });
    MainWindow &window = *shown.show();
    new AfterFirstPaint(&window, [&] {
        search.follow(library, searchIndexFolder(protocolFolders()));
        openChecklists(checks, library);
    });
    if (!recorded)
        window.showProblem(recorded.error());
    if (!notes)
        window.showProblem(notes.error());
    if (const QString asked = QCoreApplication::arguments().value(1); !asked.isEmpty())
        openAsked(session, window, asked);
    const int code = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone();
    return code;
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
    const bool mistyped =
        !display && !arguments.isEmpty() && !QFileInfo::exists(arguments.constFirst()) && !placeOf(arguments.constFirst());
    if (namesCommand(arguments) || mistyped) {
        QCoreApplication program(argc, argv);
        installLanguage({});
        return runCommand(QCoreApplication::arguments().mid(1));
    }
    if (!display)
        giveUpWithoutDisplay();
    return openWindow(argc, argv);
}
