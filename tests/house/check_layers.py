#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the arrows of docs/architecture.md in every #include of app/, ui/ and models/.

    check_layers.py [--root DIR]

Told, one line each, with exit status 1: an include against the arrows; Qt where a folder is Qt-free, widgets in
models; an include that is not written from the repository's root or names no file; a cycle among files; a source that
is included; a file without its licence line. Python 3.9 or later, standard library only.
"""
import argparse
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
LICENCE = "// SPDX-License-Identifier: Apache-2.0"

# What each folder of models may include beside itself.
MODELS = {
    "foundation": set(),
    "organization": {"foundation"},
    "catalogue": {"foundation", "organization"},
    "access": {"foundation", "organization", "catalogue"},
    "descriptors": {"foundation", "organization", "catalogue", "access"},
    "reviews": {"foundation", "organization"},
    "findings": {"foundation", "organization", "catalogue", "access", "descriptors", "reviews"},
    "installs": {"foundation", "organization", "catalogue", "access", "descriptors", "reviews", "findings"},
    "imports": {"foundation", "organization"},
    "diagnosis": {"foundation", "organization", "catalogue", "access"},
    "policies": {"foundation", "organization", "catalogue", "access", "findings"},
    "preview": {"foundation", "organization", "catalogue", "access", "descriptors", "findings", "policies"},
    "runsheet": {"foundation", "organization", "catalogue", "access", "findings", "policies"},
    "scenarios": {"foundation", "organization", "catalogue", "access", "descriptors"},
    "notices": {"foundation", "organization", "catalogue", "access", "descriptors", "findings", "policies", "preview"},
    "identity": {"foundation"},
    "proof": {"foundation", "identity"},
    "files": {"foundation", "organization"},
    "tables": {"foundation", "organization", "catalogue", "access"},
    "wording": {"foundation", "organization", "catalogue", "access", "descriptors", "reviews", "findings", "imports",
                "installs", "diagnosis", "notices", "policies", "preview", "runsheet", "scenarios", "identity",
                "proof"},
    "reports": {"foundation", "organization", "catalogue", "access", "descriptors", "reviews", "findings", "installs",
                "policies", "preview", "tables", "wording", "proof", "identity"},
    "exports": {"foundation", "organization", "access", "files", "identity", "proof", "reports", "wording"},
}
QT_IN_MODELS = {"files", "wording", "reports", "exports"}  # QtCore alone; the linker sees to that

# What each folder of ui may include of ui beside itself; a folder that is not named here is a place.
UI = {"theme": set(), "widgets": {"theme"}, "document": set(), "descriptors": {"theme", "widgets"},
      "explanation": {"theme", "widgets"}, "editing": {"theme", "widgets"},
      "paper": {"theme", "widgets"}, "checking": {"theme", "widgets", "document", "editing"},
      "reviewing": {"theme", "widgets", "document"}, "publishing": {"theme", "widgets", "document"},
      "shell": {"theme", "widgets", "document"}}
PLACE = set(UI)
ABOVE = {"models": {"models"}, "ui": {"models", "ui"}, "app": {"models", "ui", "app"}}


def folder_of(path):
    """("ui", "theme") of ui/theme/Theme.h; app has no sub-layers."""
    parts = pathlib.PurePosixPath(path).parts
    return parts[0], parts[1] if parts[0] != "app" and len(parts) > 2 else ""


def allowed(source, target):
    (layer, folder), (other_layer, other_folder) = folder_of(source), folder_of(target)
    if other_layer not in ABOVE[layer]:
        return False
    if layer != other_layer or folder == other_folder or layer == "app":
        return True
    return other_folder in (MODELS.get(folder, set()) if layer == "models" else UI.get(folder, PLACE))


def is_qt(name):
    return re.match(r"Q[A-Z]|Qt[A-Z]\w*/|qt|q[a-z]+\.h$", name) is not None


def system_fault(source, name):
    layer, folder = folder_of(source)
    if layer != "models" or not is_qt(name):
        return None
    if folder not in QT_IN_MODELS:
        return f"{source}: <{name}>: models/{folder} is Qt-free"
    if re.match(r"(QtWidgets|QtGui|QtSvg|QtPrintSupport)\b|QWidget|QPainter|QColor|QApplication|QGuiApplication", name):
        return f"{source}: <{name}>: no widgets and no drawing in models"
    return None


def generated(name):
    """Headers a build step writes; they include nothing of ours. `X.moc` is the meta-object compiler's."""
    return name.endswith((".moc", ".inc"))


def includes_of(root, path):
    return [(kind == "<", name) for kind, name in INCLUDE.findall((root / path).read_text(encoding="utf-8"))]


def faults_of(root, path, known):
    for system, name in includes_of(root, path):
        fault = system_fault(path, name)
        if fault:
            yield fault
        if system or generated(name):
            continue
        if name not in known:
            yield f'{path}: "{name}" is no file of app, ui or models, seen from the root'
        elif name.endswith(".cpp"):
            yield f'{path}: "{name}" is a source'
        elif not allowed(path, name):
            yield f'{path}: "{name}" is against the arrows'


def cycles(graph):
    """Tarjan's strongly connected components with more than one file, or a file that includes itself."""
    index, low, stack, on_stack, found = {}, {}, [], set(), []

    def visit(start):
        work = [(start, iter(graph[start]))]
        index[start] = low[start] = len(index)
        stack.append(start)
        on_stack.add(start)
        while work:
            node, following = work[-1]
            for other in following:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(graph[other])))
                    break
                if other in on_stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component = stack[stack.index(node):]
                    del stack[stack.index(node):]
                    on_stack.difference_update(component)
                    if len(component) > 1 or node in graph[node]:
                        found.append(sorted(component))

    for node in sorted(graph):
        if node not in index:
            visit(node)
    return found


def check(root):
    files = sorted(path.relative_to(root).as_posix() for layer in ABOVE for path in (root / layer).rglob("*")
                   if path.suffix in (".h", ".cpp"))
    known, faults = set(files), []
    for path in files:
        faults += faults_of(root, path, known)
        if not (root / path).read_text(encoding="utf-8").startswith(LICENCE):
            faults.append(f"{path}: the first line is not `{LICENCE}`")
    graph = {path: [name for system, name in includes_of(root, path) if not system and name in known]
             for path in files}
    faults += [f"a cycle: {' -> '.join(component)}" for component in cycles(graph)]
    return files, faults


def main():
    parser = argparse.ArgumentParser(description="Checks layers and cycles.")
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    files, faults = check(parser.parse_args().root)
    print("\n".join(faults + [f"{len(files)} files, {len(faults)} faults"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
