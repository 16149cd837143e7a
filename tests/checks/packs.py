# SPDX-License-Identifier: GPL-3.0-or-later
"""concordat-packcheck, given as argument, accepts a good pack and a good checklist and names file, line and reason of what is wrong with bad ones."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from CheckRun import write_tree

FRONT = "---\nid: {id}\nauthority: Made-up Council\nkind: county\ntitle: Made-up protocol\n---\n"
TEXT = "# 1 Purpose\n1.1 Members must treat officers fairly.\n1.2 Officers may ask for advice.\n"
TOPICS = '"1.1": [conduct]\n"1.2": [conduct]\n'
CHECKLIST = """id: hall
title: Lending the hall
situation: Somebody asks for it.
for: both
version: 1
questions:
  - {id: agreed, ask: Has the caretaker agreed, type: yes-no}
  - {id: asked-on, ask: When were you asked, type: date}
authorities:
  made-up:
    rules:
      - id: ask
        when: {agreed: no}
        outcome: required
        force: must
        says: Ask first.
        clauses: ["1.1"]
        due: {days: 5, from: asked-on}
"""
GOOD = {
    "topics.yaml": "- id: conduct\n  title: Conduct\n",
    "made-up/protocol.md": FRONT.format(id="made-up") + TEXT,
    "made-up/topics.yaml": TOPICS,
    "checklists/hall.yaml": CHECKLIST,
}


def checklist(before, after):
    assert before in CHECKLIST
    return {"checklists/hall.yaml": CHECKLIST.replace(before, after)}


IN_CHECKLIST = r"checklists/hall\.yaml:{}: checklist: "
VALUES = {
    "values.yaml": "- {id: tea, title: Tea, question: 'When is tea?', topic: conduct}\n",
    "made-up/values.yaml": '"tea": {value: At four., clauses: ["1.1"]}\n',
}
CASES = [
    ("a good pack", {}, 0, None),
    ("another pack's id", {"made-up/protocol.md": FRONT.format(id="other") + TEXT}, 1, r"made-up/protocol\.md:\d+: front-matter: .+"),
    ("a number used twice", {"made-up/protocol.md": FRONT.format(id="made-up") + TEXT.replace("1.2", "1.1")}, 1, r"made-up/protocol\.md:9: .+"),
    ("an unknown topic", {"made-up/topics.yaml": TOPICS.replace("[conduct]", "[conducted]", 1)}, 1, r"made-up/topics\.yaml:1: pack-topics: .+"),
    ("a clause without topic", {"made-up/topics.yaml": '"1.1": [conduct]\n'}, 1, r"made-up/topics\.yaml.*: pack-topics: .*1\.2.*"),
    ("a clause that is not there", checklist('"1.1"', '"1.7"'), 1, IN_CHECKLIST.format(12) + r"made-up has no clause 1\.7"),
    ("an unknown question", checklist("when: {agreed", "when: {allowed"), 1, IN_CHECKLIST.format(13) + '.*"allowed"'),
    ("a rule that nothing leads to", checklist("{agreed: no}", "{all: [{agreed: no}, {agreed: yes}]}"), 1, IN_CHECKLIST.format(12) + ".*no answers"),
    ("an unknown outcome", checklist("outcome: required", "outcome: needed"), 1, IN_CHECKLIST.format(14) + '.*"needed"'),
    ("a deadline without its date", checklist("from: asked-on", "from: agreed"), 1, IN_CHECKLIST.format(18) + '.*"agreed"'),
    ("a checklist for nobody", checklist("made-up:", "somewhere:"), 1, IN_CHECKLIST.format(10) + '.*"somewhere"'),
    ("a broken checklist", checklist("questions:", "questions: ["), 1, IN_CHECKLIST.format(r"\d+")),
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
print(f"{len(CASES)} made-up folders, {failed} not as expected")
sys.exit(1 if failed else 0)
