#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the program itself: verbs speak English whatever the environment says, German only when asked, and never change codes.

    program_language_test.py PROGRAM SAMPLE

Python 3.9 or later, standard library only.
"""
import json
import os
import subprocess
import sys
import unittest

PROGRAM, SAMPLE = sys.argv.pop(1), sys.argv.pop(1)


def run(*arguments, **environment):
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    return subprocess.run([PROGRAM, *arguments], env={**plain, "QT_QPA_PLATFORM": "offscreen", **environment},
                          capture_output=True, text=True, encoding="utf-8", check=False)


def a_question():
    organization = json.loads(open(SAMPLE, encoding="utf-8").read())
    app = next(app for app in organization["apps"] if app.get("user"))
    container = next(c for c in organization["containers"]
                     if c["site"] == app["site"] and c["product"] in app["products"])
    return ("explain", SAMPLE, "--app", f"{app['key']}@{app['site']}", "--container", container["id"], "--action", "write")


class ProgramLanguage(unittest.TestCase):
    def test_does_not_depend_on_the_environment(self):
        plain = run(*a_question(), LC_ALL="C.UTF-8")
        self.assertEqual(plain.returncode, 0, plain.stderr)
        for environment in ({"LANG": "de_DE.UTF-8"}, {"LC_ALL": "de_DE.UTF-8"}, {"LANG": "de_DE.UTF-8", "LANGUAGE": "de"}):
            self.assertEqual(run(*a_question(), **environment).stdout, plain.stdout, environment)
            self.assertEqual(run("help", **environment).stdout, run("help", LC_ALL="C.UTF-8").stdout, environment)

    def test_speaks_german_when_asked_and_keeps_codes(self):
        english = json.loads(run(*a_question()).stdout)
        german = json.loads(run("--locale", "de", *a_question()).stdout)
        for part in ("verdict", "codes", "outcomes"):
            self.assertEqual(german[part], english[part])
        self.assertEqual([gate["result"] for gate in german["gates"]], [gate["result"] for gate in english["gates"]])
        self.assertNotEqual([gate["evidence"] for gate in german["gates"]], [gate["evidence"] for gate in english["gates"]])

    def test_refuses_a_language_it_does_not_have(self):
        refused = run("--locale", "tlh", *a_question())
        self.assertEqual(refused.returncode, 2)
        self.assertEqual(refused.stdout, "")
        self.assertIn("--locale", refused.stderr)


if __name__ == "__main__":
    unittest.main()
