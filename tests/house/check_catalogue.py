#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Is catalogue.json what update.py makes of the collected facts? Skipped (exit 77) where those are not at hand."""
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    facts = pathlib.Path(os.environ.get("GATEHOUSE_SHARED", ROOT.parent / "shared")) / "reference"
    inputs = [facts / "scopes.json", facts / "operations.json"]
    if not all(path.exists() for path in inputs):
        print(f"skipped: no collected facts in {facts}")
        return 77
    return subprocess.run([sys.executable, ROOT / "resources/catalogue/update.py", *inputs, "--check"]).returncode


if __name__ == "__main__":
    sys.exit(main())
