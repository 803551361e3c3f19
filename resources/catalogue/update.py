#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes resources/catalogue/catalogue.json, the facts that models/catalogue compiles in.

    update.py SCOPES.json OPERATIONS.json [--date YYYY-MM-DD] [--source SENTENCE] [--out FILE] [--check]

SCOPES and OPERATIONS are the collected facts: every scope with kind, product, title, description, sensitivity; every
REST operation with its Connect scope, its OAuth scope sets and its action (access model, section 2). Only what
models/catalogue/Catalogue.h holds is taken over. The result has one scope and one operation a line, so that a change
of the platform reads as a change of lines. What changed against the existing file is told on standard output.

--date is the day the facts were collected; without it, and without --source, the existing file's words are kept.
--check writes nothing and ends with 1 if writing would change the file, 2 if the input cannot be used.
Python 3.9 or later, standard library only.
"""
import argparse
import json
import pathlib
import sys

DEFAULT_OUT = pathlib.Path(__file__).resolve().with_name("catalogue.json")
PRODUCTS = {"jira": "jira", "jira-software": "jira", "confluence": "confluence"}
ACTIONS = ("view", "read", "write", "delete", "administer", None)
LISTS = {"connectScopes": ("product", "scope"), "scopes": ("id",), "operations": ("method", "path")}


class Unusable(Exception):
    """The input does not hold together; the text says where."""


def connect_scope_of(scope):
    """`read:connect-jira` names READ; scopes of other kinds name none."""
    if scope["kind"] != "connect":
        return None
    return scope["id"].split(":")[0].replace("-", "_").upper()


def scope_fact(scope):
    fact = {name: scope[name] for name in ("id", "kind", "product", "title", "description", "sensitivity",
                                           "personalData", "operations")}
    fact["connectScope"] = connect_scope_of(scope)
    return fact


def connect_scope_fact(scope):
    return {"scope": scope["id"], "product": scope["product"], "description": scope["description"],
            "operations": scope["operations"]}


def scope_sets(operation):
    """The alternatives, Current and Beta alike, each sorted, a repeated one once. An empty set needs no scope."""
    sets = [sorted(set(alternative["scopes"])) for alternative in operation["oauth2Scopes"] or []]
    return [scopes for index, scopes in enumerate(sets) if scopes not in sets[:index]]


def operation_fact(operation):
    return {"product": PRODUCTS[operation["product"]], "method": operation["method"], "path": operation["path"],
            "name": operation["operationId"], "action": operation["action"], "defines": operation["defines"],
            "connectAccessible": operation["connectAccessible"], "connectScope": operation["connectScope"],
            "oauthSets": scope_sets(operation), "anonymous": operation["anonymous"],
            "exempt": operation["appAccessRuleExempt"], "deprecated": operation["deprecated"],
            "experimental": operation["experimental"]}


def catalogue_of(scopes, operations, date, source):
    """Scopes ascending by id, as Catalogue::scopes() promises; operations keep the order of their file."""
    return {"date": date, "source": source,
            "connectScopes": [connect_scope_fact(scope) for scope in scopes["connectScopes"]],
            "scopes": sorted((scope_fact(scope) for scope in scopes["scopes"]),
                             key=lambda fact: fact["id"].encode()),
            "operations": [operation_fact(operation) for operation in operations]}


def key_of(entry, name):
    return " ".join(entry[part] for part in LISTS[name])


def verify(catalogue):
    for name in LISTS:
        keys = [key_of(entry, name) for entry in catalogue[name]]
        repeated = sorted({key for key in keys if keys.count(key) > 1}) if len(set(keys)) < len(keys) else []
        if repeated:
            raise Unusable(f"{name}: more than once: {', '.join(repeated)}")
    known = {scope["id"] for scope in catalogue["scopes"]}
    connect = {fact["scope"] for fact in catalogue["connectScopes"]}
    for operation in catalogue["operations"]:
        verify_operation(operation, known, connect)


def verify_operation(operation, known, connect):
    where = key_of(operation, "operations")
    missing = {scope for scopes in operation["oauthSets"] for scope in scopes} - known
    if missing:
        raise Unusable(f"{where}: scopes without an entry: {', '.join(sorted(missing))}")
    if operation["connectScope"] not in connect | {None}:
        raise Unusable(f"{where}: unknown Connect scope {operation['connectScope']}")
    if operation["action"] not in ACTIONS:
        raise Unusable(f"{where}: unknown action {operation['action']}")


def line(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def text_of(catalogue):
    parts = [f'"{name}": {line(catalogue[name])}' for name in ("date", "source")]
    parts += [f'"{name}": [\n' + ",\n".join(line(entry) for entry in catalogue[name]) + "\n]" for name in LISTS]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def changes_between(before, after):
    """One sentence a change: entries added and removed, members old -> new."""
    found = [f"{name}: {before.get(name)} -> {after[name]}" for name in ("date", "source")
             if before.get(name) != after[name]]
    for name in LISTS:
        old = {key_of(entry, name): entry for entry in before.get(name, [])}
        new = {key_of(entry, name): entry for entry in after[name]}
        found += [f"{name}: removed {key}" for key in old if key not in new]
        found += [f"{name}: added {key}" for key in new if key not in old]
        for key in (key for key in new if key in old):
            found += [f"{name}: changed {key}: {member} {line(old[key].get(member))} -> {line(value)}"
                      for member, value in new[key].items() if old[key].get(member) != value]
        if [key for key in old if key in new] != [key for key in new if key in old]:
            found.append(f"{name}: the order changed")
    return found


def load(path):
    try:
        return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Unusable(f"{path}: {error}") from error


def arguments():
    parser = argparse.ArgumentParser(description="Makes the compiled-in catalogue of scopes and operations.")
    parser.add_argument("scopes")
    parser.add_argument("operations")
    parser.add_argument("--date", help="the day the facts were collected, YYYY-MM-DD")
    parser.add_argument("--source", help="one sentence on where the facts are from")
    parser.add_argument("--out", type=pathlib.Path, default=DEFAULT_OUT)
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if writing would change the file")
    return parser.parse_args()


def run(options):
    present = load(options.out) if options.out.exists() else {}
    date, source = options.date or present.get("date"), options.source or present.get("source")
    if not date or not source:
        raise Unusable("the first file needs --date and --source")
    try:
        catalogue = catalogue_of(load(options.scopes), load(options.operations), date, source)
    except (KeyError, TypeError) as error:
        raise Unusable(f"a member is missing or of another form: {error!r}") from error
    verify(catalogue)
    changes = changes_between(present, catalogue) if present else ["a new file"]
    print("\n".join(changes or ["nothing changed"]))
    print(f"{len(catalogue['scopes'])} scopes, {len(catalogue['operations'])} operations, {len(changes)} changes")
    text = text_of(catalogue)
    changed = not options.out.exists() or options.out.read_bytes() != text.encode()
    if changed and not options.check:
        options.out.write_bytes(text.encode())
    return 1 if changed and options.check else 0


def main():
    try:
        return run(arguments())
    except Unusable as error:
        print(f"update.py: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
