#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does check_layers.py see what it is there for? Each case is a small tree with one fault."""
import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import check_layers  # noqa: E402


def faults_in(tree):
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        for path, lines in tree.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text("\n".join([check_layers.LICENCE, *lines]) + "\n", encoding="utf-8")
        return check_layers.check(root)[1]


class CheckLayersTest(unittest.TestCase):
    def test_arrows_that_point_down_are_fine(self):
        self.assertEqual(faults_in({
            "models/foundation/Id.h": ["#include <string>"],
            "models/access/Verdict.h": ['#include "models/foundation/Id.h"'],
            "ui/theme/Theme.h": ["#include <QColor>"],
            "ui/apps/AppsPlace.h": ['#include "ui/theme/Theme.h"', '#include "models/access/Verdict.h"'],
            "app/main.cpp": ['#include "ui/apps/AppsPlace.h"', "#include <QApplication>"]}), [])

    def test_models_do_not_know_ui(self):
        self.assertEqual(len(faults_in({"ui/theme/Theme.h": [],
                                        "models/files/File.h": ['#include "ui/theme/Theme.h"']})), 1)

    def test_organization_does_not_know_access(self):
        self.assertEqual(len(faults_in({"models/access/Verdict.h": [],
                                        "models/organization/App.h": ['#include "models/access/Verdict.h"']})), 1)

    def test_places_do_not_know_each_other(self):
        self.assertEqual(len(faults_in({"ui/apps/AppsPlace.h": [],
                                        "ui/policies/PoliciesPlace.h": ['#include "ui/apps/AppsPlace.h"']})), 1)

    def test_the_core_is_free_of_qt(self):
        self.assertEqual(len(faults_in({"models/access/Cell.h": ["#include <QString>"]})), 1)
        self.assertEqual(len(faults_in({"models/access/Cell.h": ["#include <QtCore/qglobal.h>"]})), 1)

    def test_models_do_not_draw(self):
        self.assertEqual(len(faults_in({"models/wording/Wording.h": ["#include <QWidget>"]})), 1)
        self.assertEqual(faults_in({"models/wording/Wording.h": ["#include <QString>"]}), [])

    def test_a_cycle_is_told_once(self):
        found = faults_in({"models/access/A.h": ['#include "models/access/B.h"'],
                           "models/access/B.h": ['#include "models/access/C.h"'],
                           "models/access/C.h": ['#include "models/access/A.h"']})
        self.assertEqual(len(found), 1)
        self.assertIn("cycle", found[0])

    def test_includes_start_at_the_root(self):
        self.assertEqual(len(faults_in({"models/access/B.h": [], "models/access/A.h": ['#include "B.h"']})), 1)

    def test_a_source_is_not_included(self):
        self.assertEqual(len(faults_in({"app/a.cpp": [], "app/b.cpp": ['#include "app/a.cpp"']})), 1)


if __name__ == "__main__":
    unittest.main()
