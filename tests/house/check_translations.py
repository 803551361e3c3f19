#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that the files of translations/ have every text of the sources, and none that is gone, and say it well.

    check_translations.py [--lupdate PROGRAM]

Told, one line each, with exit status 1: a form or a translation that is empty or unfinished; a place mark (%1, %n) that is
lost or invented; in German also a mnemonic, a space or a sign at the end that differs, wrong quotation marks, and a word of
docs/glossary-de.md that is translated otherwise; a scope of the catalogue without German; a text that lupdate finds in the sources and a file has not, or the other
way round; a "%n" in the sources that lupdate does not see (it overlooks translate() when the count is more than a name); a context in which nobody asks.
Exit status 77 where there is no lupdate: the rest was checked.
`cmake --build … --target update_translations` mends the file. Python 3.9 or later, standard library only.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENGLISH = ROOT / "translations/gatehouse_en.ts"  # plural forms alone
GERMAN = ROOT / "translations/gatehouse_de.ts"
SCOPES = ROOT / "translations/catalogue_de.ts"
CATALOGUE = ROOT / "resources/catalogue/catalogue.json"
GLOSSARY = ROOT / "docs/glossary-de.md"
FOLDERS = [folder for folder in ("app", "ui", "models/wording", "models/reports") if (ROOT / folder).is_dir()]
PLURAL = re.compile(r'"((?:[^"\\\n]|\\.)*%L?n(?![a-z])(?:[^"\\\n]|\\.)*)"')
PLACE_MARK = re.compile(r"%L?[AP]?([1-9]|n)|\{([a-z]+)\}")
MNEMONIC = re.compile(r"&(?=\w)")
END = re.compile(r"[.:…?!,;]*$")
SWITCHES = {"small letters", "d MMM yyyy", "d MMM", "d MMM yyyy, HH:mm"}  # read by Qt or the program, not by people
BREAK = re.compile(r'"\s*\n\s*"')  # one literal, written on two lines


def entries(path):
    """{(context, text, comment, is plural): [forms]}, one form where it is no plural; None for an unfinished entry."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            key = context.findtext("name"), message.findtext("source"), message.findtext("comment") or "", plural
            found[key] = None if "type" in translation.attrib else forms
    return found


def plurals(known):
    return {key: forms for key, forms in known.items() if key[3]}


def place_marks(text):
    return sorted(mark or word for mark, word in PLACE_MARK.findall(text))


def faults_in_forms(known):
    for (context, text, _, plural), forms in known.items():
        if not forms or len(forms) != (2 if plural else 1) or not all(forms):
            yield f"{context}: “{text}”: a form is missing or unfinished"
            continue
        wanted = place_marks(text)
        if place_marks(forms[-1]) != wanted:
            yield f"{context}: “{text}”: other place marks in “{forms[-1]}”"
        for form in forms[:-1]:
            marks = place_marks(form)
            if not set(marks) <= set(wanted) or ("n" in wanted) != ("n" in marks):
                yield f"{context}: “{text}”: other place marks in “{form}”"


def glossary():
    """[(pattern of the English words, stem that the German text has)]"""
    pairs = []
    for line in GLOSSARY.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 4 and cells[2] not in ("", "stem", "---"):
            words = "|".join(re.escape(word.strip()) for word in cells[0].split(","))
            pairs.append((re.compile(rf"(?<![\w.-])(?:{words})(?![\w-])", re.IGNORECASE), cells[2]))
    return pairs


def faults_in_german(known, words):
    for (context, text, _, _), forms in known.items():
        for german in forms or []:
            if text not in SWITCHES:
                yield from (f"{context}: “{text}”: “{german}”: {fault}" for fault in faults_of(text, german, words))


def faults_of(text, german, words):
    lead, tail = (len(text) - len(text.lstrip()), len(text) - len(text.rstrip()))
    if (len(german) - len(german.lstrip()), len(german) - len(german.rstrip())) != (lead, tail):
        yield "other spaces at the ends"
    if END.search(text.rstrip("”")).group() != END.search(german.rstrip("“")).group():
        yield "another sign at the end"
    if len(MNEMONIC.findall(text)) != len(MNEMONIC.findall(german)):
        yield "a mnemonic more or less"
    if "”" in german or german.count("„") != german.count("“"):
        yield "quotation marks are „…“"
    for pattern, stem in words:
        found = pattern.search(text)
        # A word that stands in the German text as it is belongs to a name or to what a file says.
        if found and stem not in german.lower() and found.group().lower() not in german.lower():
            yield f"the glossary has “{stem}”"


def in_catalogue():
    scopes = json.loads(CATALOGUE.read_text(encoding="utf-8"))["scopes"]
    return {("catalogue", scope[part], "", False): None
            for scope in scopes for part in ("title", "description") if scope.get(part)}


def in_sources(lupdate, *options):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "sources_en.ts"
        subprocess.run([lupdate, "-silent", *options, "-no-obsolete", "-locations", "none", "-source-language", "en",
                        "-target-language", "en", "-I", ".", *FOLDERS, "-ts", str(path)], cwd=ROOT, check=True,
                       stderr=subprocess.DEVNULL)
        return entries(path)


def differences(name, known, wanted):
    for context, text, *_ in sorted(set(wanted) - set(known)):
        yield f"{name}: {context}: “{text}” has no entry"
    for context, text, *_ in sorted(set(known) - set(wanted)):
        yield f"{name}: {context}: “{text}” is no longer in the sources"


def strange_contexts(known):
    """lupdate sometimes mistakes whose tr() a call is; the program would then look the text up in vain."""
    asked = set()
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*.*"):
            if path.suffix in (".cpp", ".h"):
                asked.update(re.findall(r'\(\s*"(\w+)"|Q_DECLARE_TR_FUNCTIONS\((\w+)\)', path.read_text(encoding="utf-8")))
    asked = {name for pair in asked for name in pair}
    for context, text, *_ in known:
        if "::" not in context and context not in asked:
            yield f"{context}: “{text}”: nobody asks in this context; write it in translate()"


def unseen(known):
    texts = {text for _, text, *_ in known}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.cpp")):
            for text in PLURAL.findall(BREAK.sub("", path.read_text(encoding="utf-8"))):
                if text not in texts and not PLACE_MARK.fullmatch(text):
                    yield f"{path.relative_to(ROOT)}: “{text}” has no entry, or lupdate does not see it"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lupdate", help="the program, of Qt 6")
    lupdate = parser.parse_args().lupdate
    english, german, scopes = entries(ENGLISH), entries(GERMAN), entries(SCOPES)
    faults = [*faults_in_forms(english), *unseen(english), *strange_contexts(german),
              *differences("scopes", scopes, in_catalogue())]
    faults += [*faults_in_forms(german), *faults_in_german(german, glossary())]
    faults += [*faults_in_forms(scopes), *faults_in_german(scopes, [])]  # words of the platform, not ours
    if lupdate:
        wanted = in_sources(lupdate)
        faults += [*differences("en", english, plurals(wanted)), *differences("de", german, wanted)]
    print("\n".join(faults) if faults else f"{len(english)} texts have their plural forms, {len(german) + len(scopes)} are German")
    if faults:
        return 1
    if not lupdate:
        print("skipped: the sources were not compared, there is no lupdate")
        return 77
    return 0


if __name__ == "__main__":
    sys.exit(main())
