#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the pseudo-locale: every text between ⟦ and ⟧, its letters accented, 40 % longer, its place marks kept.

    make_pseudo.py OUT.ts ENGLISH.ts GERMAN.ts…

The texts are those that GERMAN.ts knows, whatever it says to them; ENGLISH.ts has the plural forms. Where a screen shows a
text without the marks, nobody asked for its translation, or lupdate did not find it; where the closing mark is missing, the
text is clipped. Python 3.9 or later, standard library only.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

LETTERS = str.maketrans("aceiounyAEIOUNSYs", "åçéîøûñýÅÉÎØÛÑŠÝš")
# Place marks, file patterns and line breaks stand as they are; so does what surrounds a text to be joined with others.
KEPT = re.compile(r"(%L?(?:[AP]?[1-9]|n)|\{[^}]*\}|\(\*[^)]*\)|;;|\n)")
# Formats and switches: they are read by Qt or by the program, not by people.
FORMATS = {"d MMM yyyy": "'⟦'d MMM yyyy'⟧'", "d MMM": "'⟦'d MMM'⟧'", "d MMM yyyy, HH:mm": "'⟦'d MMM yyyy, HH:mm'⟧'",
           "small letters": "as it is"}


def longer(text):
    length = sum(len(part) for part in KEPT.split(text)[::2])
    return "~" * max(1, round(length * 0.4)) if length else ""


def pseudo(text):
    if text in FORMATS:
        return FORMATS[text]
    if ";;" in text:
        return ";;".join(pseudo(part) for part in text.split(";;"))
    accented = "".join(part if i % 2 else part.translate(LETTERS) for i, part in enumerate(KEPT.split(text)))
    lead = accented[:len(accented) - len(accented.lstrip(" "))]
    tail = accented[len(accented.rstrip(" ")):]
    return f"{lead}⟦{accented.strip(' ')}{longer(text)}⟧{tail}"


def plural_forms(path):
    return {(context.findtext("name"), message.findtext("source")): [form.text for form in message.iter("numerusform")]
            for context in ElementTree.parse(path).getroot().iter("context") for message in context.iter("message")}


def main():
    out, english, *german = sys.argv[1:]
    forms = plural_forms(english)
    tree = ElementTree.parse(german[0])
    tree.getroot().set("language", "en")
    for more in german[1:]:
        tree.getroot().extend(ElementTree.parse(more).getroot().iter("context"))
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            translation.attrib.pop("type", None)
            numerus = list(translation.iter("numerusform"))
            for form, text in zip(numerus, forms.get((context.findtext("name"), source), [source] * len(numerus))):
                form.text = pseudo(text or source)
            if not numerus:
                translation.text = pseudo(source)
    tree.write(out, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
