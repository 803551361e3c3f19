#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks reports with readers that are not ours: Python's html.parser, csv and json, html5lib, jsonschema, qpdf and poppler.

    check_reports.py PROGRAM SCHEMA

PROGRAM (report_samples) writes 30 generated organizations as JSON, CSV, HTML and PDF. Told, with exit status 1: JSON that the
schema refuses; a figure, a table or a row that is not the same in all formats; a sum that is not that of the core's
own decisions; HTML with unbalanced tags, doubled ids, an outside address, a cell without its header, or an error of parsing;
a PDF with a figure or a row missing, a font that is not embedded, a page without its number or without the heads of its table,
a bookmark or a line of the contents that leads elsewhere, or a word beyond the margins; a PDF that a nasty text does
anything to.
Exit status 77 where jsonschema, html5lib, qpdf or poppler's programs are not there: the rest was checked.
"""
import csv
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

try:
    import jsonschema
except ImportError:
    jsonschema = None
try:
    import html5lib
except ImportError:
    html5lib = None

ACTIONS = ["view", "read", "write", "delete", "administer"]
VOID = {"meta", "link", "br", "hr", "img", "input", "rect"}
POPPLER = all(shutil.which(name) for name in ("pdftotext", "pdffonts"))
QPDF = shutil.which("qpdf") is not None
MARGIN = 40  # points; what is drawn beyond it may be cut by a printer
faults = []


def fault(place, text):
    faults.append(f"{place}: {text}")


class Page(html.parser.HTMLParser):
    """Figures and tables by their data-id, and what is wrong with the markup."""

    def __init__(self, place):
        super().__init__(convert_charrefs=True)
        self.place, self.open, self.ids, self.figures, self.tables = place, [], set(), {}, {}
        self.table = self.row = self.cell = self.figure = None
        self.landmarks = set()

    def handle_starttag(self, tag, pairs):
        attributes = dict(pairs)
        if tag not in VOID:
            self.open.append(tag)
        self.look(tag, attributes)
        kinds = (attributes.get("class") or "").split()
        if tag == "div" and "table" in kinds:
            self.table = {"rows": [], "count": int(attributes["data-rows"]), "heads": None}
            self.tables[attributes["data-id"]] = self.table
        elif tag == "div" and "data-id" in attributes:
            self.figure = attributes["data-id"]
        elif tag == "tr" and "tbody" in self.open:
            self.row = []
            self.table["rows"].append(self.row)
        elif tag == "tr" and "thead" in self.open:
            self.row = []
            self.table["heads"] = self.row
        elif tag in ("th", "td") or (tag == "dd" and self.figure):
            self.cell = ""
            if tag == "th" and attributes.get("scope") not in ("row", "col"):
                fault(self.place, "a heading cell without scope")

    def handle_startendtag(self, tag, pairs):
        self.look(tag, dict(pairs))

    def look(self, tag, attributes):
        if tag in ("header", "nav", "main", "footer"):
            self.landmarks.add(tag)
        if "id" in attributes:
            if attributes["id"] in self.ids:
                fault(self.place, f"id {attributes['id']} twice")
            self.ids.add(attributes["id"])
        for name, value in attributes.items():
            if name.startswith("on"):
                fault(self.place, f"an event attribute {name}")
            if name == "src" or (name in ("href", "xlink:href", "action") and not (value or "").startswith("#")):
                fault(self.place, f"an address {value} in {tag}")
            if name == "style":
                fault(self.place, "an inline style, which the page's policy refuses")

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            fault(self.place, f"</{tag}> closes something else")
        if tag in ("th", "td"):
            self.row.append(self.cell)
            self.cell = None
        elif tag == "dd" and self.figure:
            self.figures[self.figure] = self.cell
            self.figure = self.cell = None


def shown(value, kind, word=None):
    """As the page shows a value of the JSON; None where it shows a translated word."""
    if value is None:
        return "not known"
    if kind == "number":
        return f"{value:,}"
    if kind == "range":
        least = f"{value['from']:,}" + (f"–{value['to']:,}" if value["to"] != value["from"] else "")
        return f"{least} of {value['of']:,}"
    if kind == "verdicts":
        names = {verdict: ", ".join(action.capitalize() for action, one in zip(ACTIONS, value) if one == verdict)
                 for verdict in ("allowed", "unknown")}
        parts = [names["allowed"]] if names["allowed"] else []
        parts += ["perhaps " + names["unknown"]] if names["unknown"] else []
        return "; ".join(parts) or "nothing"
    return None if kind == "word" else value


def fields(value, kind):
    """As the CSV has it."""
    if kind == "range":
        return [str(value[part]) for part in ("from", "to", "of")] if value else [""] * 3
    if kind == "verdicts":
        return value if value else [""] * 5
    return ["" if value is None else str(value)]


def csv_rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def blocks(report, kind):
    return [block for chapter in report["chapters"] for block in chapter["blocks"] if block["kind"] == kind]


def check_tables(stem, report, page, folder):
    listed = {row[0]: int(row[2]) for row in csv_rows(folder / "contents.csv")[1:]}
    if set(listed) | {"contents.csv"} != {path.name for path in folder.iterdir()}:
        fault(stem, "contents.csv does not list the files of its folder")
    for table in blocks(report, "table"):
        place = f"{stem} {table['id']}"
        kinds = [column["type"] for column in table["columns"]]
        if len(table["rows"]) != table["rowCount"]:
            fault(place, "rowCount is not the number of rows")
        in_page = page.tables[table["id"]]
        if in_page["count"] != table["rowCount"] or in_page["heads"] != [one["title"] for one in table["columns"]]:
            fault(place, "the page has other heads or another count")
        records = csv_rows(folder / f"{table['id']}.csv")[1:]
        if not len(table["rows"]) == len(in_page["rows"]) == len(records) == listed[f"{table['id']}.csv"]:
            fault(place, "not the same number of rows everywhere")
        for row, cells, record in zip(table["rows"], in_page["rows"], records):
            wanted = [shown(value, kind) for value, kind in zip(row, kinds)]
            if len(cells) != len(row) or any(a is not None and a != b for a, b in zip(wanted, cells)):
                fault(place, f"the page has {cells} for {row}")
            if record != [field for value, kind in zip(row, kinds) for field in fields(value, kind)]:
                fault(place, f"the CSV has {record} for {row}")


def check_figures(stem, report, page, folder):
    records = {record[1]: record[3:] for record in csv_rows(folder / "figures.csv")[1:]}
    figures = [figure for block in blocks(report, "figures") for figure in block["figures"]]
    if set(records) != {figure["id"] for figure in figures} or set(page.figures) != set(records):
        fault(stem, "not the same figures everywhere")
    for figure in figures:
        value, whole = figure["value"], figure["of"]
        ranged = isinstance(value, dict)
        text = shown(value, "range" if ranged else "number") + ("" if whole is None else f" of {whole:,}")
        if page.figures.get(figure["id"]) != text:
            fault(stem, f"{figure['id']}: the page has {page.figures.get(figure['id'])} for {text}")
        wanted = fields(value, "range") if ranged else [str(value)] * 2 + ["" if whole is None else str(whole)]
        if records.get(figure["id"]) != wanted:
            fault(stem, f"{figure['id']}: the CSV has {records.get(figure['id'])} for {wanted}")


def check_sums(stem, report, truth):
    tables = {table["id"]: table for table in blocks(report, "table")}
    figures = {one["id"]: one["value"] for block in blocks(report, "figures") for one in block["figures"]}
    if (figures["population.pairs"], figures["population.applicable"]) != (truth["pairs"], truth["applicable"]):
        fault(stem, "the population is not that of the core")
    if tables["cells.verdicts"]["rowCount"] != truth["applicable"]:
        fault(stem, "the table of every verdict has not one row a cell")
    for acting, action, allowed, denied, unknown, total in tables["cells.totals"]["rows"]:
        column = {"by-itself": 3, "through-people": 4}[acting]
        verdicts = [row[column][ACTIONS.index(action)] for row in tables["cells.verdicts"]["rows"]]
        told = truth.get("sums", {}).get(acting, {}).get(action, {})
        for verdict, count in (("allowed", allowed), ("denied", denied), ("unknown", unknown)):
            if not count == verdicts.count(verdict) == told.get(verdict, 0):
                fault(stem, f"{acting} {action} {verdict}: {count}, rows {verdicts.count(verdict)}, core {told}")
        if total != len(verdicts):
            fault(stem, "a total is not the number of cells")


def check_markup(path):
    """The parsing algorithm of HTML5, where any error counts."""
    if html5lib:
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(path.read_bytes())
        for position, code, data in parser.errors[:5]:
            fault(path.name, f"html5lib: {code} {data} at {position}")


def words(text):
    """What is left when nothing of the layout counts: wrapped names come apart anywhere."""
    return re.sub(r"\s+", "", text)


def output_of(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True).stdout.decode()


def check_pdf(path, report):
    """Every figure and every row stands in the pages, pages are numbered, and all leads where it says."""
    text = output_of("pdftotext", "-raw", path, "-")
    pages = [words(page) for page in text.split("\f")[:-1]]
    for number, page in enumerate(pages, 1):
        if f"Page{number}of{len(pages)}" not in page:
            fault(path.name, f"page {number} has no number")
    packed = words(text)
    for block in blocks(report, "figures"):
        for figure in block["figures"]:
            value, whole = figure["value"], figure["of"]
            told = shown(value, "range" if isinstance(value, dict) else "number")
            told += "" if whole is None else f" of {whole:,}"
            if words(figure["name"] + told) not in packed:
                fault(path.name, f"{figure['id']}: no “{figure['name']} {told}”")
    for table in blocks(report, "table"):
        if words(f"{table['title']} ({table['rowCount']:,})") not in packed:
            fault(path.name, f"{table['id']}: no title with the number of rows")
        for row in table["rows"]:
            for column, value in zip(table["columns"], row):
                told = shown(value, column["type"])
                if told and words(told) not in packed:
                    fault(path.name, f"{table['id']}: no “{told}”")
    check_fonts(path)
    check_margins(path)
    if QPDF:
        check_bookmarks(path, report, pages)


def check_fonts(path):
    fonts = output_of("pdffonts", path).splitlines()[2:]
    if not fonts or any(line.split()[-5:-2] != ["yes", "yes", "yes"] for line in fonts):
        fault(path.name, "a font is not embedded, or its letters have no code: " + "; ".join(fonts))


def check_margins(path):
    for page in output_of("pdftotext", "-bbox", path, "-").split("<page ")[1:]:
        width, height = (float(value) for value in re.match(r'width="([\d.]+)" height="([\d.]+)"', page).groups())
        for box in re.finditer(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<', page):
            left, top, right, bottom = (float(value) for value in box.groups()[:4])
            if left < MARGIN or right > width - MARGIN or top < 20 or bottom > height - 20:
                fault(path.name, f"“{box.group(5)[:40]}” stands at {left:.0f} to {right:.0f} of {width:.0f}")


def check_bookmarks(path, report, pages):
    """Chapters with their tables, each on the page that the contents tell; heads on every page of a table."""
    outlines = json.loads(output_of("qpdf", "--json", "--json-key=outlines", path))["outlines"]
    flat = [(one["title"], one["destpageposfrom1"]) for chapter in outlines for one in [chapter] + chapter["kids"]]
    entries = [one for chapter in report["chapters"]
               for one in [chapter] + [block for block in chapter["blocks"] if block["kind"] == "table"]]
    if [title for title, _ in flat] != [one["title"] for one in entries]:
        fault(path.name, "the bookmarks are not the chapters and tables")
        return
    contents = "".join(pages[:flat[0][1] - 1])
    if any(words(f"{title}{page:,}") not in contents for title, page in flat):
        fault(path.name, "the contents do not tell the bookmarks' pages")
    for at, ((title, page), entry) in enumerate(zip(flat, entries)):
        last = flat[at + 1][1] if at + 1 < len(flat) else len(pages)
        if words(title) not in pages[page - 1]:
            fault(path.name, f"“{title}” is not on page {page}")
        heads = words("".join(column["title"] for column in entry.get("columns", [])))
        # What follows on its last page may be another table or chapter.
        for number in range(page, max(page + 1, last)):
            following = entry.get("rowCount", 0) == 0 and number > page
            if heads and not following and heads not in pages[number - 1] and continues(entry, pages[number - 1]):
                fault(path.name, f"page {number} of “{title}” has no heads")


def continues(table, page):
    """Whether a row of the table begins on this page: behind a table, charts and texts may fill pages."""
    kinds = [column["type"] for column in table["columns"]]
    return any(all(words(shown(value, kind) or "") in page for value, kind in zip(row, kinds)) for row in table["rows"])


def visible(text):
    """Written anew from the rule: what has no look of its own is an escape."""
    hidden = {"Cc", "Cf", "Zl", "Zp", "Co", "Cn"}
    return "".join((f"\\U{ord(c):08X}" if ord(c) > 0xFFFF else f"\\u{ord(c):04X}")
                   if unicodedata.category(c) in hidden else c for c in text)


def check_nasty(path):
    """A text that is markup, a formula, or hidden stands in the pages as itself, whole, and does nothing."""
    text = output_of("pdftotext", "-raw", path, "-")
    directions = "\u2068\u2069\u202b\u202c"  # ours and poppler's, around names that read from the right
    for c in set(text) - set("\n\f" + directions):
        if unicodedata.category(c) in {"Cc", "Cf", "Zl", "Zp"}:
            fault(path.name, f"U+{ord(c):04X} in the text of the pages")
    try:
        nasty = path.with_suffix(".txt").read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        nasty = ""
    from_the_right = any(unicodedata.bidirectional(c) in ("R", "AL") for c in nasty)
    # A long one goes over pages, whose heads and feet stand in between.
    # Where no font has its letters they are escapes, so that they can be read all the same.
    unlettered = "".join(c if ord(c) < 128 else f"\\u{ord(c):04X}" for c in visible(nasty))
    if not from_the_right and len(nasty) < 1000 and not any(
            words(told) in words(text) for told in (visible(nasty), unlettered)):
        fault(path.name, f"{visible(nasty)[:60]} is not in the pages")
    if len(nasty) >= 1000 and text.count(nasty[0]) < 20 * len(nasty):
        fault(path.name, "a long text is cut")
    check_fonts(path)
    check_margins(path)
    if QPDF:
        objects = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", "--stream-data=preserve", str(path), "-"],
                                 check=True, capture_output=True).stdout
        for action in ("/JavaScript", "/JS", "/URI", "/Launch", "/OpenAction", "/AA", "/EmbeddedFile", "/SubmitForm"):
            if re.search(action.encode() + rb"\b", re.sub(rb"stream\n.*?endstream", b"", objects, flags=re.DOTALL)):
                fault(path.name, f"{action} in the file")
        if subprocess.run(["qpdf", "--check", str(path)], capture_output=True).returncode:
            fault(path.name, "qpdf finds a fault in the file")


def check(folder, number, validator):
    stem = str(number)
    report = json.loads((folder / f"{stem}.json").read_text(encoding="utf-8"))
    if validator:
        for error in validator.iter_errors(report):
            fault(stem, f"schema: {error.message[:200]} at {list(error.absolute_path)}")
    page = Page(f"{stem}.html")
    page.feed((folder / f"{stem}.html").read_text(encoding="utf-8"))
    page.close()
    if page.open or page.landmarks != {"header", "nav", "main", "footer"}:
        fault(stem, f"open at the end: {page.open}; landmarks {sorted(page.landmarks)}")
    check_tables(stem, report, page, folder / f"{stem}.csv")
    check_figures(stem, report, page, folder / f"{stem}.csv")
    if POPPLER:
        check_pdf(folder / f"{stem}.pdf", report)
    check_sums(stem, report, json.loads((folder / f"{stem}.truth.json").read_text(encoding="utf-8")))


def main():
    program, schema = sys.argv[1:]
    validator = jsonschema.Draft7Validator(json.loads(pathlib.Path(schema).read_text())) if jsonschema else None
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([program, name], check=True)
        for number in range(30):
            check(folder, number, validator)
            if number < 10:
                check_markup(folder / f"{number}.html")
        for path in sorted(folder.glob("nasty-*.pdf")) if POPPLER else []:
            check_nasty(path)
    print("\n".join(faults[:40] + [f"30 organizations, {len(faults)} faults"]))
    if faults:
        return 1
    return 0 if validator and html5lib and POPPLER and QPDF else 77


if __name__ == "__main__":
    sys.exit(main())
