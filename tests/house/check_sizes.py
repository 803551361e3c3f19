#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tells how long files and functions are, and fails where a file outgrows the house.

    check_sizes.py [--root DIR]

Files of app/, ui/ and models/ stay below 350 lines, functions fit a screen: their 90th percentile stays below 35
lines. Functions are measured with universal-ctags. Python 3.9 or later, standard library only.
"""
import argparse
import json
import pathlib
import subprocess
import sys

FILE_LINES = 350
FUNCTION_LINES_P90 = 35


def files_of(root):
    return sorted(path for layer in ("app", "ui", "models") for path in (root / layer).rglob("*")
                  if path.suffix in (".h", ".cpp"))


def functions_of(files):
    """(lines, place) of every function definition."""
    command = ["ctags", "--output-format=json", "--languages=C++", "--kinds-C++=f", "--fields=+ne", "-f", "-", "-L", "-"]
    made = subprocess.run(command, input="\n".join(map(str, files)), capture_output=True, text=True, check=True)
    tags = [json.loads(line) for line in made.stdout.splitlines()]
    return sorted((tag["end"] - tag["line"] + 1, f"{tag['path']}:{tag['line']} {tag['name']}")
                  for tag in tags if "end" in tag)


def main():
    parser = argparse.ArgumentParser(description="Checks the lengths of files and functions.")
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    root = parser.parse_args().root
    files = files_of(root)
    long_files = [(len(path.read_text(encoding="utf-8").splitlines()), path.relative_to(root)) for path in files]
    long_files = [(lines, path) for lines, path in long_files if lines >= FILE_LINES]
    functions = functions_of(files)
    if not functions:
        return 0
    median, p90 = functions[len(functions) // 2][0], functions[len(functions) * 9 // 10][0]
    for lines, path in long_files:
        print(f"{path}: {lines} lines")
    for lines, place in functions[-5:]:
        print(f"longest functions: {lines} lines, {place}")
    print(f"{len(files)} files, {len(functions)} functions, median {median} lines, 90th percentile {p90} lines")
    return 1 if long_files or p90 >= FUNCTION_LINES_P90 else 0


if __name__ == "__main__":
    sys.exit(main())
