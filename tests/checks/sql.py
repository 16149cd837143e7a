# SPDX-License-Identifier: GPL-3.0-or-later
"""SQL stands in app/storage alone: no other folder of app/ has a statement in a string, or an .sql file."""

import re

from CheckRun import fault, files, run, string_literals

# In capitals, as our SQL is written, so that a sentence such as "Select a clause from the list" is none; and what no sentence says.
STATEMENT = re.compile(
    r"\b(SELECT\s.*\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|DROP\s+(TABLE|INDEX|TRIGGER|VIEW)"
    r"|CREATE\s+(TEMP\w*\s+|UNIQUE\s+|VIRTUAL\s+)*(TABLE|INDEX|TRIGGER|VIEW)|ALTER\s+TABLE|PRAGMA\s+\w|ATTACH\s+DATABASE|SAVEPOINT|VACUUM"
    r"|BEGIN\s+(IMMEDIATE|EXCLUSIVE|DEFERRED|TRANSACTION))"
    r"|(?i:\bselect\s+\*\s+from\b|\binsert\s+into\s+\w+\s*\(|\bpragma\s+\w+\s*=)",
    re.DOTALL,
)


def check(root, _options):
    for path in files(root, ["app"], {".h", ".cpp", ".sql"}):
        if path.relative_to(root / "app").parts[0] == "storage":
            continue
        if path.suffix == ".sql":
            yield fault(root, path, 1, "SQL outside app/storage")
            continue
        for line, literal in string_literals(path.read_text(encoding="utf-8")):
            if statement := STATEMENT.search(literal):
                yield fault(root, path, line, f"SQL outside app/storage: {' '.join(statement[0].split())[:60]}")


CASES = [
    ("SQL in storage", {"app/storage/A.cpp": 'auto s = "SELECT id FROM answer";'}, []),
    ("SQL in a model", {"app/models/A.cpp": '\nauto s = "SELECT id FROM answer";'}, ["app/models/A.cpp:2: SQL outside app/storage: SELECT id FROM"]),
    ("SQL over two literals", {"app/cli/A.cpp": 'f("SELECT id "\n  "FROM answer");'}, ["app/cli/A.cpp:1: SQL outside app/storage: SELECT id FROM"]),
    ("SQL in a raw literal", {"app/ui/A.cpp": 'f(R"(\nPRAGMA user_version)");'}, ["app/ui/A.cpp:1: SQL outside app/storage: PRAGMA u"]),
    ("SQL in lower case", {"app/ui/A.cpp": 'f("select * from t");'}, ["app/ui/A.cpp:1: SQL outside app/storage: select * from"]),
    ("an .sql file", {"app/library/1.sql": "SELECT 1;"}, ["app/library/1.sql:1: SQL outside app/storage"]),
    ("a sentence", {"app/ui/A.cpp": 'tr("Select a clause from the list, or delete from it");'}, []),
    ("a comment", {"app/ui/A.cpp": '// "SELECT id FROM answer" is what the store runs\nchar c = \'"\';'}, []),
]

if __name__ == "__main__":
    run(check, CASES)
