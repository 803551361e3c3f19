#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that translations/gatehouse_en.ts has every plural form of the sources, and none that is gone.

    check_translations.py [--lupdate PROGRAM]

Told, one line each, with exit status 1: a form that is empty or unfinished; a form that lost its %n; a text that lupdate
finds in the sources and the file has not, or the other way round; a "%n" in the sources that lupdate does not see (it
overlooks translate() when the count is more than a name). Exit status 77 where there is no lupdate: the rest was checked.
`cmake --build … --target update_translations` mends the file. Python 3.9 or later, standard library only.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILE = ROOT / "translations/gatehouse_en.ts"
FOLDERS = ["app", "ui", "models/wording"]
PLURAL = re.compile(r'"((?:[^"\\\n]|\\.)*%L?n(?![a-z])(?:[^"\\\n]|\\.)*)"')
BREAK = re.compile(r'"\s*\n\s*"')  # one literal, written on two lines


def entries(path):
    """{(context, text): [forms]}; None for the forms of an unfinished entry."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = context.findtext("name"), message.findtext("source")
            found[key] = None if "type" in translation.attrib else forms
    return found


def faults_in_forms(known):
    for (context, text), forms in known.items():
        if not forms or len(forms) != 2 or not all(forms):
            yield f"{context}: “{text}”: a form is missing or unfinished"
        elif re.search("%L?n", text) and not all(re.search("%L?n", form) for form in forms):
            yield f"{context}: “{text}”: a form does not tell the number"


def in_sources(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "sources_en.ts"
        subprocess.run([lupdate, "-silent", "-pluralonly", "-no-obsolete", "-locations", "none", "-source-language", "en",
                        "-target-language", "en", "-I", ".", *FOLDERS, "-ts", str(path)], cwd=ROOT, check=True)
        return entries(path)


def differences(known, wanted):
    for context, text in sorted(set(wanted) - set(known)):
        yield f"{context}: “{text}” has no entry"
    for context, text in sorted(set(known) - set(wanted)):
        yield f"{context}: “{text}” is no longer in the sources"


def unseen(known):
    texts = {text for _, text in known}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.cpp")):
            for text in PLURAL.findall(BREAK.sub("", path.read_text(encoding="utf-8"))):
                if text not in texts:
                    yield f"{path.relative_to(ROOT)}: “{text}” has no entry, or lupdate does not see it"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lupdate", help="the program, of Qt 6")
    lupdate = parser.parse_args().lupdate
    known = entries(FILE)
    faults = [*faults_in_forms(known), *unseen(known)]
    if lupdate:
        faults += differences(known, in_sources(lupdate))
    print("\n".join(faults) if faults else f"{len(known)} texts have their plural forms")
    if faults:
        return 1
    if not lupdate:
        print("skipped: the sources were not compared, there is no lupdate")
        return 77
    return 0


if __name__ == "__main__":
    sys.exit(main())
