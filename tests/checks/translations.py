# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that users see is in the .ts files, translated, with all its plural forms and place markers.

lupdate runs over app/ into a copy; a message that it adds is a forgotten one, a message that vanishes is one too many. With --update it
runs over the files themselves, which is how new texts get into them.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from CheckRun import fault, run

# English texts are in the sources, so its file holds only what has a plural.
FORMS = {"en": 2, "cy": 5}
MARKER = re.compile(r"%(?:L?\d{1,2}|n)")


def lupdate(program, root, target):
    """No line numbers in the files: they would change with every edit. The order is that of the texts' places in the sources."""
    plural_only = ["-pluralonly"] if target.stem.endswith("_en") else []
    command = [program, "-silent", "-no-obsolete", "-locations", "none", *plural_only, "-extensions", "cpp,h", str(root / "app"), "-ts", str(target)]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0 or "arning" in result.stderr:
        return f"lupdate: {' '.join((result.stderr or result.stdout).split())}"
    return None


def messages(path):
    """Each message by context, text and comment."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def line_of(path, text):
    """Where a text stands in the file; ElementTree does not say."""
    wanted = text.split("\n")[0].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;").replace("'", "&apos;")
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if f"<source>{wanted}" in line:
            return number
    return 1


def faults_of(message, forms, context):
    # lupdate takes a tr() outside a class to belong to the namespace; at run time it is looked for under whatever that tr() says.
    if context in ("", "Concordat"):
        return "no class has this text, so its translation is never found"
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return "not translated"
    if translation.get("type") in ("vanished", "obsolete"):
        return "vanished from the sources"
    plural = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    if plural and len(texts) != forms:
        return f"{len(texts)} plural forms instead of {forms}"
    if not all(text.strip() for text in texts):
        return "empty translation"
    markers = set(MARKER.findall(message.findtext("source")))
    for text in texts:
        # A form for one, or for none, may say the number in words.
        if set(MARKER.findall(text)) - markers or (markers - {"%n"}) - set(MARKER.findall(text)):
            return f'the markers {" ".join(sorted(markers)) or "(none)"} are not those of "{text}"'
    return None


def check(root, options):
    for language, forms in FORMS.items():
        path = root / "translations" / f"concordat_{language}.ts"
        if not path.exists():
            yield fault(root, path, 1, "the file is missing")
            continue
        ours = messages(path)
        for key, message in ours.items():
            if what := faults_of(message, forms, key[0]):
                yield fault(root, path, line_of(path, key[1]), f'{what}: "{key[1]}" ({key[0]})')
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / path.name
            shutil.copy(path, copy)
            if what := lupdate(options.lupdate, root, copy):
                yield fault(root, path, 1, what)
                continue
            fresh = messages(copy)
        for key in fresh.keys() - ours.keys():
            yield fault(root, path, 1, f'missing: "{key[1]}" ({key[0]}); build the target update-translations, then translate')
        for key in ours.keys() - fresh.keys():
            yield fault(root, path, line_of(path, key[1]), f'no longer in the sources: "{key[1]}" ({key[0]}); build the target update-translations')


def ts(language, *contents):
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">\n<context>\n<name>A</name>\n' + "".join(
        f"<message{numerus}>\n<source>{source}</source>\n<translation{kind}>{translation}</translation>\n</message>\n"
        for numerus, source, kind, translation in contents
    ) + "</context>\n</TS>\n"


def case(name, source, cy, *expected, en=()):
    tree = {
        "app/A.cpp": f'#include <QCoreApplication>\nQString f(int n)\n{{\n    return QCoreApplication::translate("A", {source});\n}}\n',
        "translations/concordat_en.ts": ts("en", *en),
        "translations/concordat_cy.ts": ts("cy", *cy),
    }
    return name, tree, [f"translations/concordat_{text}" for text in expected]


def forms(*texts):
    return "".join(f"<numerusform>{text}</numerusform>" for text in texts)


OPEN = ("", "Open", "", "Agor")
COUNT = (' numerus="yes"', "%n clause(s)", "", forms(*["%n cymal"] * 5))
COUNT_EN = (' numerus="yes"', "%n clause(s)", "", forms("%n clause", "%n clauses"))
CASES = [
    case("complete", '"Open"', [OPEN]),
    case("complete plural", '"%n clause(s)", "", n', [COUNT], en=[COUNT_EN]),
    case("forgotten", '"Open"', [], 'cy.ts:1: missing: "Open" (A); build the target update-translations, then translate'),
    case("forgotten plural in English", '"%n clause(s)", "", n', [COUNT],
         'en.ts:1: missing: "%n clause(s)" (A); build the target update-translations, then translate'),
    case("unfinished", '"Open"', [("", "Open", ' type="unfinished"', "")], 'cy.ts:7: not translated: "Open" (A)'),
    case("left behind", '"Open"', [OPEN, ("", "Shut", "", "Cau")],
         'cy.ts:11: no longer in the sources: "Shut" (A); build the target update-translations'),
    case("too few forms", '"%n clause(s)", "", n', [(*COUNT[:3], forms("%n cymal", "%n cymal"))],
         'cy.ts:7: 2 plural forms instead of 5: "%n clause(s)" (A)', en=[COUNT_EN]),
    ("a text without a class",
     {"app/A.cpp": 'namespace Concordat {\nQString f() { return tr("Open"); }\n}\n', "translations/concordat_en.ts": ts("en"),
      "translations/concordat_cy.ts": ts("cy", OPEN).replace("<name>A<", "<name>Concordat<")},
     ['translations/concordat_cy.ts:7: no class has this text, so its translation is never found: "Open" (Concordat)']),
    case("a lost marker", '"Open %1"', [("", "Open %1", "", "Agor")], 'cy.ts:7: the markers %1 are not those of "Agor": "Open %1" (A)'),
]

if __name__ == "__main__":
    if "--update" in sys.argv:
        tree, program = Path(__file__).resolve().parents[2], sys.argv[sys.argv.index("--update") + 1]
        problems = [lupdate(program, tree, tree / "translations" / f"concordat_{language}.ts") for language in FORMS]
        print("\n".join(filter(None, problems)), end="")
        sys.exit(1 if any(problems) else 0)
    run(check, CASES, [("--lupdate", "lupdate")])
