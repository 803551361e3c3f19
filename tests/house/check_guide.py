#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the user guide in resources/guide against the program and its two languages against each other.

    check_guide.py

Told, one line each, with exit status 1: a page that one language lacks; other numbers of headings, steps, links, codes or
**screen words**; a link that leads to no page; a screen word that is no text of the program in that language.
Python 3.9 or later, standard library only.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
GUIDE = ROOT / "resources/guide"
PARTS = {"headings": r"^#+ ", "steps": r"^\d+\. ", "links": r"\]\(([^)]+)\)", "codes": r"`[^`]+`", "screen words": r"\*\*([^*]+)\*\*"}


def bare(text):
    """As a person reads it: without mnemonics."""
    return re.sub(r"&(?=\w)", "", text or "")


def texts_of_program():
    """({English}, {German})"""
    english, german = set(), set()
    for message in ElementTree.parse(ROOT / "translations/gatehouse_de.ts").getroot().iter("message"):
        english.add(bare(message.findtext("source")))
        translation = message.find("translation")
        german.update(bare(one.text) for one in [translation, *translation.iter("numerusform")])
    return english, german


def faults():
    pages = {language: {path.name: path.read_text(encoding="utf-8") for path in (GUIDE / language).glob("*.md")}
             for language in ("en", "de")}
    if not pages["en"] or pages["en"].keys() != pages["de"].keys():
        yield f"not the same pages: {sorted(pages['en'])} and {sorted(pages['de'])}"
        return
    known = dict(zip(("en", "de"), texts_of_program()))
    for name in sorted(pages["en"]):
        for part, pattern in PARTS.items():
            counts = [len(re.findall(pattern, pages[language][name], re.MULTILINE)) for language in ("en", "de")]
            if counts[0] != counts[1]:
                yield f"{name}: {part}: {counts[0]} in English, {counts[1]} in German"
        for language, texts in pages.items():
            text = texts[name]
            for link in re.findall(PARTS["links"], text):
                if link not in texts:
                    yield f"{language}/{name}: a link to {link}, which is no page"
            for word in re.findall(PARTS["screen words"], text):
                if word not in known[language]:
                    yield f"{language}/{name}: “{word}” is no text of the program"


def main():
    found = list(faults())
    print("\n".join(found + [f"{len(found)} faults in the guide"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
