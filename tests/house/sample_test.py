#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does the sample organization hold every situation that the window and the documentation want to show?"""
import json
import pathlib
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = json.loads((ROOT / "resources/sample/sample.gatehouse.json").read_text(encoding="utf-8"))
CATALOGUE = json.loads((ROOT / "resources/catalogue/catalogue.json").read_text(encoding="utf-8"))
CONNECT = {"NONE", "READ", "WRITE", "DELETE", "PROJECT_ADMIN", "SPACE_ADMIN", "ADMIN", "ACT_AS_USER",
           "ACCESS_EMAIL_ADDRESSES"}


def apps_with(test):
    return [app for app in SAMPLE["apps"] if test(app)]


def by_id(name, identifier):
    return next(entry for entry in SAMPLE[name] if entry["id"] == identifier)


def spaces_granting(user):
    """(space, actions) for every grant to one account."""
    return [(container["id"], grant["actions"]) for container in SAMPLE["containers"] if container["scheme"]
            for grant in by_id("schemes", container["scheme"])["grants"] if grant["to"] == f"user:{user}"]


def unknown_scopes(app):
    known = {scope["id"] for scope in CATALOGUE["scopes"]} | (CONNECT if app["framework"] == "connect" else set())
    return [scope for scope in app["scopes"] or [] if scope not in known and scope.upper() not in known]


class SampleTest(unittest.TestCase):
    def test_has_the_promised_size(self):
        people = [user for user in SAMPLE["users"] if user["kind"] == "person"]
        self.assertEqual([len(SAMPLE[name]) for name in ("sites", "apps", "containers", "policies", "drafts")],
                         [2, 40, 60, 6, 2])
        self.assertEqual(len(people), 150)

    def test_apps_of_every_kind(self):
        self.assertEqual({app["framework"] for app in SAMPLE["apps"]}, {"connect", "forge", "oauth2"})
        for member, value in (("blockable", False), ("blockable", None), ("scopes", None), ("scopes", []),
                              ("enabled", False), ("descriptor", None), ("version", None)):
            self.assertTrue(apps_with(lambda app: app[member] == value), f"{member} {value}")
        self.assertTrue(apps_with(lambda app: app["user"] is None and app["framework"] != "oauth2"), "user not known")

    def test_scopes_of_every_kind(self):
        self.assertTrue(apps_with(unknown_scopes), "unknown to the catalogue")
        self.assertTrue(apps_with(lambda app: "Read" in (app["scopes"] or [])), "mixed case")
        self.assertTrue(apps_with(lambda app: app["framework"] == "forge"
                                  and any(":connect-" in scope for scope in app["scopes"])), "Forge with Connect ids")
        self.assertTrue(apps_with(lambda app: app["framework"] == "connect"
                                  and any(":" in scope for scope in app["scopes"] or [])), "Connect with OAuth ids")

    def test_keys_repeat_across_sites(self):
        app_keys = [app["key"] for app in SAMPLE["apps"]]
        container_keys = [(container["product"], container["key"]) for container in SAMPLE["containers"]]
        self.assertLess(len(set(app_keys)), len(app_keys))
        self.assertLess(len(set(container_keys)), len(container_keys))

    def test_inactive_accounts(self):
        self.assertEqual({user["kind"] for user in SAMPLE["users"] if not user["active"]}, {"person", "app"})

    def test_an_app_user_thinned_in_one_space(self):
        grants = spaces_granting("au-oddrun-diagrams")
        self.assertIn(("ms-ppl", ["view", "read"]), grants)
        self.assertTrue(any(len(actions) == 5 for _, actions in grants))

    def test_two_layers_block_at_once(self):
        people_policy = by_id("policies", "p-2")
        self.assertEqual((people_policy["status"], people_policy["rule"]["effect"], people_policy["rule"]["apps"]),
                         ("active", "block", "all"))
        self.assertIn("ms-ppl", people_policy["coverage"]["containers"])

    def test_an_unknown_scheme_in_both_products(self):
        self.assertEqual({container["product"] for container in SAMPLE["containers"] if container["scheme"] is None},
                         {"jira", "confluence"})

    def test_policies_of_every_kind(self):
        policies = SAMPLE["policies"] + [policy for draft in SAMPLE["drafts"] for policy in draft["policies"]]
        self.assertEqual({policy["status"] for policy in policies}, {"active", "inactive", "draft"})
        self.assertEqual({policy["coverage"]["level"] for policy in policies},
                         {"organization", "products", "containers"})
        self.assertEqual({(policy["rule"]["effect"], policy["rule"]["apps"]) for policy in policies},
                         {("block", "all"), ("block", "except"), ("block", "only"), ("allow", "only")})

    def test_settings_in_app_properties(self):
        self.assertTrue(apps_with(lambda app: '"entity": "addon"' in json.dumps(app["descriptor"])))

    def test_a_sensitive_container_that_no_active_policy_covers(self):
        covered = {container for policy in SAMPLE["policies"] if policy["status"] == "active"
                   for container in policy["coverage"].get("containers", [])}
        self.assertTrue([container for container in SAMPLE["containers"]
                         if container["labels"] and container["id"] not in covered])

    def test_names_beyond_latin(self):
        names = "".join(user["name"] for user in SAMPLE["users"])
        self.assertRegex(names, "[äöüß]")
        self.assertRegex(names, "[\u4e00-\u9fff]")

    def test_reviews_of_every_decision(self):
        self.assertEqual({review["decision"] for review in SAMPLE["reviews"]}, {"approved", "restrict", "remove", "open"})


if __name__ == "__main__":
    unittest.main()
