# SPDX-License-Identifier: GPL-3.0-or-later
"""Which folder of app/ may include which, and which libraries. The table below is the rule; app/README.md says why."""

import re
from pathlib import Path

from CheckRun import fault, files, run

MAY_INCLUDE = {
    "base": "",
    "protocol": "base",
    "library": "base protocol",
    "comparison": "base protocol library",
    "checklist": "base protocol library",
    "register": "base protocol library checklist",
    "induction": "base protocol library",
    "storage": "base protocol library checklist register induction",
    "session": "base protocol library comparison checklist register induction storage",
    "models": "base protocol library comparison checklist register induction session",
    "exchange": "base protocol library comparison checklist register induction storage session models",
    "cli": "base protocol library comparison checklist register induction storage session models exchange",
    "ui": "base protocol library comparison checklist register induction session models exchange",
    "packcheck": "base protocol library checklist induction",
}
EVERYTHING = " ".join(MAY_INCLUDE)

# Modules of Qt beside Qt Core; no folder may have one that is not named here.
GUI = "QtGui QtConcurrent"
QT = {"storage": "QtSql", "session": GUI, "models": GUI, "exchange": GUI, "cli": GUI}
WINDOWS = f"{GUI} QtWidgets QtSvg QtSvgWidgets QtPrintSupport"

# Other libraries, by how their headers begin.
LIBRARIES = {
    "yaml-cpp": ("yaml-cpp/", "protocol library checklist induction"),
    "Xapian": ("xapian", "library"),
    "KHolidays": ("KHolidays", "checklist"),
    "dtl": ("dtl/", "comparison"),
    "libstemmer": ("libstemmer", "comparison"),
    "rapidfuzz": ("rapidfuzz/", "protocol comparison library"),
    "Poppler": ("poppler", "exchange"),
    "libxlsxwriter": ("xlsxwriter", "exchange"),
    "KCalendarCore": ("KCalendarCore", "exchange"),
    "KSyntaxHighlighting": ("KSyntaxHighlighting/", "ui"),
}

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
ROOT_FILES = {"main.cpp", "precompiled.h"}


def qt_modules(headers):
    """Module of each Qt header, from the folders in which Qt is installed."""
    folders = sorted(Path(headers).glob("Qt*")) if headers else []
    return {header.name: folder.name for folder in folders for header in folder.iterdir() if header.is_file()}


def module_of(header, modules):
    module, slash, name = header.partition("/")
    if slash:
        return module if module.startswith("Qt") else None
    return modules.get(header)


def wrong_include(where, folder, name):
    """Our own headers; `where` is the including file's path below app/."""
    target = name.split("/")
    if len(target) == 1:
        return f'include "{name}" by its path from app/'
    if target[0] not in MAY_INCLUDE:
        return None if target[0].endswith(".h") else f'"{name}" is not a header of app/'
    if target[0] != folder and target[0] not in MAY_INCLUDE.get(folder, EVERYTHING).split():
        return f"{folder} may not include {target[0]}"
    # A page can be deleted with one line, so none knows another, and what they share knows none of them.
    if folder == target[0] == "ui" and len(where.parts) > 2 and len(target) > 2 and target[1] not in (where.parts[1], "widgets"):
        return f"ui/{where.parts[1]} may not include ui/{target[1]}"
    return None


def wrong_library(folder, header, modules):
    module = module_of(header, modules)
    if module and module != "QtCore":
        allowed = WINDOWS if folder in ("ui", "main.cpp") else QT.get(folder, "")
        return None if module in allowed.split() else f"{folder} may not include {module}"
    for name, (start, folders) in LIBRARIES.items():
        if header.startswith(start) and folder not in folders.split():
            return f"{folder} may not include {name}"
    return None


def check(root, options):
    modules = qt_modules(root / "qt" if options.self_test else options.qt_headers)
    if not modules:
        yield "tests/checks/layers.py:1: no Qt headers found; name their folder with --qt-headers"
        return
    for path in files(root, ["app"], {".h", ".cpp"}):
        where = path.relative_to(root / "app")
        folder = where.parts[0]
        if folder not in MAY_INCLUDE and folder not in ROOT_FILES:
            yield fault(root, path, 1, f"{folder} is not a folder that MAY_INCLUDE in tests/checks/layers.py knows")
            continue
        source = path.read_text(encoding="utf-8")
        for match in INCLUDE.finditer(source):
            ours, theirs = match.groups()
            what = wrong_include(where, folder, ours) if ours else wrong_library(folder, theirs, modules)
            if what:
                yield fault(root, path, source.count("\n", 0, match.start(1 if ours else 2)) + 1, what)


HEADERS = {"qt/QtCore/QString": "", "qt/QtWidgets/QLabel": "", "qt/QtGui/QColor": "", "qt/QtSql/QSqlQuery": "", "qt/QtNetwork/QTcpSocket": ""}


def case(name, path, includes, *expected):
    return name, HEADERS | {path: includes}, [f"{path}:{line}: {what}" for line, what in expected]


CASES = [
    case("arrows down are allowed", "app/models/A.cpp", '#include "session/Session.h"\n#include <QString>\n#include <QColor>\n#include <vector>\n'),
    case("models may not see storage", "app/models/A.h", '// first\n#include "storage/Store.h"\n', (2, "models may not include storage")),
    case("an arrow up", "app/base/A.h", '#include "protocol/Clause.h"\n', (1, "base may not include protocol")),
    case("neighbours", "app/comparison/A.cpp", '#  include "checklist/Rule.h"\n', (1, "comparison may not include checklist")),
    case("widgets below ui", "app/session/A.cpp", "#include <QLabel>\n", (1, "session may not include QtWidgets")),
    case("a module named in the include", "app/session/A.cpp", "#include <QtWidgets/QLabel>\n", (1, "session may not include QtWidgets")),
    case("colours in the core", "app/protocol/A.cpp", "#include <QColor>\n", (1, "protocol may not include QtGui")),
    case("SQL outside storage", "app/ui/A.cpp", "#include <QSqlQuery>\n", (1, "ui may not include QtSql")),
    case("SQL in storage", "app/storage/A.cpp", "#include <QSqlQuery>\n"),
    case("a network", "app/ui/A.cpp", "#include <QTcpSocket>\n", (1, "ui may not include QtNetwork")),
    case("a library in the wrong place", "app/ui/A.cpp", "#include <yaml-cpp/yaml.h>\n", (1, "ui may not include yaml-cpp")),
    case("a page that knows another", "app/ui/read/A.cpp", '#include "ui/compare/B.h"\n', (1, "ui/read may not include ui/compare")),
    case("a page and shared widgets", "app/ui/read/A.cpp", '#include "ui/widgets/B.h"\n#include "ui/Page.h"\n#include "ui/read/C.h"\n'),
    case("shared widgets that know a page", "app/ui/widgets/A.cpp", '#include "ui/read/B.h"\n', (1, "ui/widgets may not include ui/read")),
    case("the main window arranges pages", "app/ui/MainWindow.cpp", '#include "ui/read/B.h"\n'),
    case("main puts all together", "app/main.cpp", '#include "ui/MainWindow.h"\n#include "cli/Commands.h"\n#include <QLabel>\n'),
    case("an include without a folder", "app/ui/A.cpp", '#include "Session.h"\n', (1, 'include "Session.h" by its path from app/')),
    case("a folder nobody named", "app/extras/A.h", "", (1, "extras is not a folder that MAY_INCLUDE in tests/checks/layers.py knows")),
]

if __name__ == "__main__":
    run(check, CASES, [("--qt-headers", "")])
