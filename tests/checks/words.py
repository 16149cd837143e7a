# SPDX-License-Identifier: GPL-3.0-or-later
"""No folder or file has a name that says nothing of what is in it."""

import re

from CheckRun import fault, files, run

EMPTY = {"util", "utils", "utility", "utilities", "common", "helper", "helpers", "internal", "internals", "manager", "managers", "misc"}


def words(name):
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)]


def check(root, _options):
    reported = set()
    for path in files(root):
        parts = path.relative_to(root).parts
        for depth, part in enumerate(parts, 1):
            if parts[:depth] not in reported and (empty := EMPTY.intersection(words(part))):
                reported.add(parts[:depth])
                yield fault(root, root.joinpath(*parts[:depth]), 1, f'name it by what it does, not "{min(empty)}"')


CASES = [
    ("good names", {"app/protocol/Clause.h": "", "tests/support/Wordings.cpp": "", "app/ui/Commonplace.h": ""}, []),
    ("a folder, once", {"app/utils/A.h": "", "app/utils/B.h": ""}, ['app/utils:1: name it by what it does, not "utils"']),
    ("a word in a class", {"app/ui/WindowManager.cpp": ""}, ['app/ui/WindowManager.cpp:1: name it by what it does, not "manager"']),
    ("with an underscore", {"tests/test_helpers.py": ""}, ['tests/test_helpers.py:1: name it by what it does, not "helpers"']),
]

if __name__ == "__main__":
    run(check, CASES)
