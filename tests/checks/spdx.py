# SPDX-License-Identifier: GPL-3.0-or-later
"""Each source file names its licence in one of its first three lines."""

from CheckRun import fault, files, is_code, run

LINE = "SPDX-License-Identifier: GPL-3.0-or-later"


def check(root, _options):
    sources = [path for path in files(root) if is_code(path)]
    if (root / "CMakeLists.txt").exists():
        sources.append(root / "CMakeLists.txt")
    for path in sources:
        if LINE not in "\n".join(path.read_text(encoding="utf-8").split("\n")[:3]):
            yield fault(root, path, 1, f"the line {LINE} is missing")


WITH = f"// {LINE}\n"
CASES = [
    ("all have it", {"app/A.h": WITH, "tests/a.py": f"#!/usr/bin/env python3\n# {LINE}\n", "app/data.txt": "x"}, []),
    ("a header without", {"app/A.h": "#pragma once\n"}, [f"app/A.h:1: the line {LINE} is missing"]),
    ("too far down", {"app/A.cpp": "\n\n\n" + WITH}, [f"app/A.cpp:1: the line {LINE} is missing"]),
    ("another licence", {"app/A.cpp": "// SPDX-License-Identifier: MIT\n"}, [f"app/A.cpp:1: the line {LINE} is missing"]),
    ("a script without suffix", {".ci/run": "#!/bin/sh\n"}, [f".ci/run:1: the line {LINE} is missing"]),
    ("the top CMakeLists.txt", {"CMakeLists.txt": "project(a)\n"}, [f"CMakeLists.txt:1: the line {LINE} is missing"]),
]

if __name__ == "__main__":
    run(check, CASES)
