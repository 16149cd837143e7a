# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks share: a place to report, the source files, and made-up trees on which a check must fail.

Each check is a program `<name>.py --root FOLDER` that prints a line `file:line: what is wrong` for each fault and ends with 1 if there
is any. With --self-test it runs over trees of its own instead, and ends with 1 if it does not find exactly what is wrong with them.
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

OURS = ("app", "tests", "packaging", "protocols", "resources", "translations", ".ci")
CODE = {".cpp", ".h", ".c", ".py", ".sh", ".cmake", ".sql"}


def files(root, folders=OURS, suffixes=None):
    """Every file below the folders, in a fixed order; folders of generated files are left out."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and (suffixes is None or path.suffix in suffixes):
                yield path


def is_code(path):
    if path.suffix in CODE or path.name == "CMakeLists.txt":
        return True
    if path.suffix:
        return False
    with open(path, "rb") as file:
        return file.read(2) == b"#!"


def fault(root, path, line, what):
    return f"{path.relative_to(root).as_posix()}:{line}: {what}"


# The parts of C++ in which a quote means something else, tried in this order.
_TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/
      |(?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\((?P<rawtext>.*?)\)(?P=mark)")
      |(?P<include>\#\s*include[^\n]*)
      |(?P<text>"(?:[^"\\\n]|\\.)*")
      |'(?:[^'\\\n]|\\.)+'""",
    re.DOTALL | re.VERBOSE,
)


def string_literals(source):
    """Line and content of each string literal of a C++ text; neighbours that the compiler joins are joined here too."""
    joined = None
    end = 0
    for match in _TOKEN.finditer(source):
        content = match["rawtext"] if match["raw"] else match["text"][1:-1] if match["text"] else None
        if content is None:
            continue
        if joined and not source[end : match.start()].strip():
            joined = (joined[0], joined[1] + content)
        else:
            if joined:
                yield joined
            joined = (source.count("\n", 0, match.start()) + 1, content)
        end = match.end()
    if joined:
        yield joined


def write_tree(root, tree):
    for name, content in tree.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def run(check, cases, arguments=()):
    """Runs `check(root, options)`, which yields faults, over the tree given, or over each of `cases`: name, tree, faults expected."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--self-test", action="store_true")
    for name, default in arguments:
        parser.add_argument(name, default=default)
    options = parser.parse_args()
    if not options.self_test:
        found = list(check(options.root.resolve(), options))
        print("\n".join(found) if found else "nothing found")
        sys.exit(1 if found else 0)
    failed = False
    for name, tree, expected in cases:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder).resolve()
            write_tree(root, tree)
            found = list(check(root, options))
        if found != expected:
            failed = True
            print(f"{name}: expected\n  " + "\n  ".join(expected or ["nothing"]) + "\nbut found\n  " + "\n  ".join(found or ["nothing"]))
    print(f"{len(cases)} made-up trees, " + ("not all as expected" if failed else "all as expected"))
    sys.exit(1 if failed else 0)
