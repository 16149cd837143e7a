# SPDX-License-Identifier: GPL-3.0-or-later
"""No file of ours carries a sentence of an authority's wording: no line has ten of its words in a row.

Headings, numbers and ids do carry over and are not looked at. Needs the wordings, which are not part of the project; without them it is
skipped, or fails where CONCORDAT_REQUIRE_WORDINGS is set.
"""

import os
import re
import sys
from pathlib import Path

from CheckRun import OURS, fault, files, run

RUN = 10
TEXT = {".md", ".yaml", ".cpp", ".h", ".py", ".sh", ".ts", ".xml", ".txt", ".json", ".desktop", ".c"}
SLUG = re.compile(r"\w+(?:-\w+){3,}")


def words(text):
    return re.findall(r"[a-z£]+", text.lower().replace("\u2019", "").replace("'", ""))


def runs_of(text):
    all_words = words(text)
    return [tuple(all_words[i : i + RUN]) for i in range(len(all_words) - RUN + 1)]


def check(root, options):
    folder = root / "wordings" if options.self_test else Path(options.wordings)
    texts = sorted(folder.glob("*.txt"))
    if not texts:
        print(f"no wordings in {folder}")
        sys.exit(1 if os.environ.get("CONCORDAT_REQUIRE_WORDINGS") else 77)
    runs = {run_of_words for path in texts for run_of_words in runs_of(path.read_text(encoding="utf-8"))}
    for path in files(root, OURS, TEXT):
        lines = path.read_text(encoding="utf-8").split("\n")
        # A heading stands again in a list of contents.
        headings = {each for line in lines if line.startswith("#") for each in runs_of(line)} if path.suffix == ".md" else set()
        for number, line in enumerate(lines, 1):
            copied = next((each for each in runs_of(SLUG.sub("", line)) if each in runs and each not in headings), None)
            if copied:
                yield fault(root, path, number, "a wording's words: " + " ".join(copied))


WORDING = {"wordings/a.txt": "9.1 One two three four five six seven,\neight nine ten eleven twelve.\n"}
CASES = [
    ("our own words", WORDING | {"protocols/a/protocol.md": "1 One two three four five, and then nine ten eleven twelve.\n"}, []),
    ("a heading and an id", WORDING | {"protocols/a/protocol.md": "4. One two three four five six seven eight nine ten\n## 4 One two three four five six seven eight nine ten\n",
                                       "protocols/a/topics.yaml": '"one-two-three-four-five-six-seven-eight-nine-ten/1": [x]\n'}, []),
    ("a copied sentence", WORDING | {"protocols/a/protocol.md": "# 9\n9.1 One two three four five six seven eight nine ten\n"},
     ["protocols/a/protocol.md:2: a wording's words: one two three four five six seven eight nine ten"]),
    ("in a test", WORDING | {"tests/ATest.cpp": '\n"Three four five six seven eight nine ten eleven twelve"'},
     ["tests/ATest.cpp:2: a wording's words: three four five six seven eight nine ten eleven twelve"]),
]

if __name__ == "__main__":
    run(check, CASES, [("--wordings", "")])
