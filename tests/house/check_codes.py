#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that docs/codes.md names every code that the sources raise, and no code that they do not know.

    check_codes.py

A code is a text of a source such as "csv.too-large": where a fault, a finding or a fact is made from it, and in the
models and verbs also where its family (the part before the first dot) is one that codes.md has. Other ids share that
spelling, those of a report's content and names of files; they are left out by folder and by ending.
Python 3.9 or later, standard library only.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CODE = r"[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*[a-z0-9])+"
# "Fault{"file.exists"", ".code = "mend.merge"", "problem("proof.bad-signature""
RAISED = re.compile(r'(?:Fault\w*\s*[({]\{?|\.code\s*=\s*|\b(?:fault|problem|refused?)\s*\()\s*"(' + CODE + r')"')
TEXT = re.compile(r'"(' + CODE + r')"')
# "Fault{.code = "question." + std::move(code)": what the source refuses is of that family.
FAMILY = re.compile(r'\.code\s*=\s*"([a-z-]+\.)"\s*\+')
REFUSED = re.compile(r'\b(?:refused|cannotAsk)\(\s*"([a-z-]+)"')
# Ids of the content of a report, worded by the Report*.cpp of models/wording.
REPORT_IDS = {"models/reports/chapters", "models/reports/writers", "models/reports/pdf"}
FILES = (".csv", ".json", ".sig", ".html", ".pdf")
# Names of actions and widgets have the spelling of codes too.
WINDOWS = ("ui/", "app/window")
# The name and the language of a report, among the words of its pages; the word of a condition in a manifest.
WORDS = {"report.title", "report.language", "app.properties"}
# The table of access codes begins with the gate or gates.
GATES = {"identity", "scope", "app-user", "context-user", "policy", "app-user, context-user"}


def sources():
    """(folder, text without comments) of every source that may raise something; wording only puts it into sentences."""
    for layer in ("app", "ui", "models"):
        for path in sorted((ROOT / layer).rglob("*")):
            folder = path.parent.relative_to(ROOT).as_posix()
            if path.suffix in (".h", ".cpp") and not folder.startswith("models/wording"):
                yield folder, re.sub(r"//.*", "", path.read_text(encoding="utf-8"))


def documented():
    """Codes in the tables; `remedy.none.` stands before the code of a gate and is made of both."""
    rows = [line for line in (ROOT / "docs/codes.md").read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    firsts = [row.split("|")[2 if row.split("|")[1].strip() in GATES else 1] for row in rows]
    return {code for first in firsts for code in re.findall(f"`({CODE})`", first)}


def raised_in(folder, text, families):
    raised = set(RAISED.findall(text)) | {family + name for family in FAMILY.findall(text) for name in REFUSED.findall(text)}
    if folder in REPORT_IDS or folder.startswith(WINDOWS):
        return raised
    return raised | {code for code in TEXT.findall(text) if code.split(".")[0] in families}


def told(code, known):
    return code in known or code in WORDS or code.endswith(FILES)


def faults():
    known = documented()
    families = {code.split(".")[0] for code in known}
    spelled = set()
    for folder, text in sources():
        raised = raised_in(folder, text, families)
        spelled |= raised | set(TEXT.findall(text))
        for code in sorted(raised):
            if not told(code, known):
                yield f"{folder}: `{code}` is not in docs/codes.md"
    for code in sorted(known - spelled):
        if code.removeprefix("remedy.none.") not in spelled:
            yield f"docs/codes.md: `{code}` is raised nowhere"


def main():
    found = list(faults())
    print("\n".join(found + [f"{len(documented())} codes, {len(found)} faults"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
