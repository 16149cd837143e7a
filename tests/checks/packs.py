# SPDX-License-Identifier: GPL-3.0-or-later
"""concordat-packcheck, given as argument, accepts a good pack and names file, line and reason of what is wrong with a bad one."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from CheckRun import write_tree

FRONT = "---\nid: {id}\nauthority: Made-up Council\nkind: county\ntitle: Made-up protocol\n---\n"
TEXT = "# 1 Purpose\n1.1 Members must treat officers fairly.\n1.2 Officers may ask for advice.\n"
TOPICS = '"1.1": [conduct]\n"1.2": [conduct]\n'
GOOD = {
    "topics.yaml": "- id: conduct\n  title: Conduct\n",
    "made-up/protocol.md": FRONT.format(id="made-up") + TEXT,
    "made-up/topics.yaml": TOPICS,
}
VALUES = {
    "values.yaml": "- {id: tea, title: Tea, question: When is tea?, topic: conduct}\n",
    "made-up/values.yaml": '"tea": {value: At four., clauses: ["1.1"]}\n',
}
CASES = [
    ("a good pack", {}, 0, None),
    ("another pack's id", {"made-up/protocol.md": FRONT.format(id="other") + TEXT}, 1, r"made-up/protocol\.md:\d+: front-matter: .+"),
    ("a number used twice", {"made-up/protocol.md": FRONT.format(id="made-up") + TEXT.replace("1.2", "1.1")}, 1, r"made-up/protocol\.md:9: .+"),
    ("an unknown topic", {"made-up/topics.yaml": TOPICS.replace("[conduct]", "[conducted]", 1)}, 1, r"made-up/topics\.yaml:1: pack-topics: .+"),
    ("a clause without topic", {"made-up/topics.yaml": '"1.1": [conduct]\n'}, 1, r"made-up/topics\.yaml.*: pack-topics: .*1\.2.*"),
    ("a good list of values", VALUES, 0, None),
    ("a value without clause", VALUES | {"made-up/values.yaml": '"tea": {value: At four.}\n'}, 1, r"made-up/values\.yaml:1: pack-values: .+"),
    ("a value's clause that is not there", VALUES | {"made-up/values.yaml": '"tea": {value: At four., clauses: ["1.9"]}\n'}, 1, r"made-up/values\.yaml:1: pack-values: .*1\.9"),
    ("a silence with a clause", VALUES | {"made-up/values.yaml": '"tea": {status: silent, clauses: ["1.1"]}\n'}, 1, r"made-up/values\.yaml:1: pack-values: .+"),
    ("a matter left out", VALUES | {"made-up/values.yaml": "{}\n"}, 1, r"made-up/values\.yaml: pack-values: .*tea.*"),
    ("a matter nobody knows", VALUES | {"made-up/values.yaml": '"tea": {status: silent}\n"cake": {status: silent}\n'}, 1, r"made-up/values\.yaml:2: pack-values: .*cake.*"),
    ("a matter without question", VALUES | {"values.yaml": "- {id: tea, title: Tea, topic: conduct}\n"}, 1, r"/values\.yaml:1: pack-values: .+"),
    ("a broken list of synonyms", {"synonyms.yaml": "- [tea]\n"}, 1, r"/synonyms\.yaml:1: pack-synonyms: .+"),
    ("a broken list of topics", {"topics.yaml": "- id: [conduct\n"}, 1, r"/topics\.yaml:\d+: pack-topics: .+"),
]

failed = 0
for name, changes, status, message in CASES:
    with tempfile.TemporaryDirectory() as folder:
        write_tree(Path(folder), GOOD | changes)
        result = subprocess.run([sys.argv[1], folder], capture_output=True, text=True)
    if result.returncode != status or (message and not re.search(message, result.stderr)):
        failed += 1
        print(f"{name}: expected {status} and {message}, got {result.returncode} and\n{result.stderr}")
print(f"{len(CASES)} made-up packs, {failed} not as expected")
sys.exit(1 if failed else 0)
