// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a window of Qt Widgets can be: what starting Concordat is held against.
#include <QApplication>
#include <QMainWindow>
#include <QStatusBar>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Bare"));
    window.statusBar()->showMessage(QStringLiteral("Nothing but a window"));
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}
