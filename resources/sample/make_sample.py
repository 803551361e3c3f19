#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes sample.gatehouse.json, the organization that `./dev run` opens.

    make_sample.py [--out FILE] [--check]

Every run gives the same bytes, in the form models/organization/OrganizationWriter.h promises. The sample holds every
situation of the access model; tests/house/sample_test.py names them. --check writes nothing and ends with 1 if the file
would change. Python 3.9 or later, standard library only.
"""
import argparse
import hashlib
import json
import pathlib
import random
import sys

sys.dont_write_bytecode = True
import sample_words as words  # noqa: E402

DEFAULT_OUT = pathlib.Path(__file__).resolve().with_name("sample.gatehouse.json")
SEED = 2016
ALL = ["view", "read", "write", "delete", "administer"]
PEOPLE = 150
APP_ROLE = "atlassian-addons-project-access"  # the platform's own name for the role every app user is put in
INACTIVE_PEOPLE = (12, 47, 58, 93, 121, 140)


def drawn(rng, items, count):
    """`count` different items in their own order; only random(), whose sequence no Python version changes."""
    pool = list(range(len(items)))
    chosen = {pool.pop(int(rng.random() * len(pool))) for _ in range(min(count, len(items)))}
    return [items[index] for index in sorted(chosen)]


def one_of(rng, items):
    return items[int(rng.random() * len(items))]


def digest_of(text):
    return hashlib.sha256(text.encode()).hexdigest()


def app_key(slug, framework):
    """Connect: a reversed domain; Forge: the ARI of the manifest; 3LO: the client's id."""
    digest = digest_of(slug)
    if framework == "forge":
        uuid = "-".join((digest[:8], digest[8:12], "4" + digest[13:16], "a" + digest[17:20], digest[20:32]))
        return f"ari:cloud:ecosystem::app/{uuid}"
    return f"invalid.{slug.replace('-', '.')}" if framework == "connect" else f"3lo.{slug}"


def every_app():
    """(slug, name, vendor, sites, products, scopes, modules, differences, framework), in catalogue order."""
    for framework, table in (("connect", words.CONNECT_APPS), ("forge", words.FORGE_APPS),
                             ("oauth2", words.OAUTH_APPS)):
        for row in table:
            yield (*row, framework)


def user_id(slug, site):
    return f"au-{slug}" + ("-labs" if site == "site-labs" else "")


def known_accounts():
    """(slug, name, sites, products, active) of every app whose account the file knows; 3LO apps have none."""
    for slug, name, _, sites, products, _, _, differs, framework in every_app():
        if framework != "oauth2" and differs.get("user", True):
            yield slug, name, sites, products, differs.get("activeUser", True)


def slugs_at(site, product):
    return [slug for slug, _, sites, products, _ in known_accounts() if site in sites and product in products]


def key_named(slug):
    return next(app_key(row[0], row[8]) for row in every_app() if row[0] == slug)


def people(rng):
    names = list(words.OTHER_PEOPLE)
    while len(names) < PEOPLE:
        name = f"{one_of(rng, words.GIVEN)} {one_of(rng, words.FAMILY)}"
        if name not in names:
            names.append(name)
    names.sort()
    return [{"id": f"u-{number:03}", "name": name, "kind": "person", "active": number not in INACTIVE_PEOPLE}
            for number, name in enumerate(names, start=1)]


def app_users():
    return [{"id": user_id(slug, site), "name": name, "kind": "app", "active": active}
            for slug, name, sites, _, active in known_accounts() for site in sites]


def groups(rng, persons, apps):
    ids = [person["id"] for person in persons]
    made = [{"id": group, "name": name, "members": drawn(rng, ids, size)} for group, name, size in words.GROUPS]
    everyone = [person["id"] for person in persons]
    made[0]["members"] = everyone
    made.append({"id": "g-addons-admin", "name": "atlassian-addons-admin", "members": [user["id"] for user in apps]})
    made.append({"id": "g-retired", "name": "retired-project-leads", "members": []})
    return made


def grant(to, *actions):
    return {"to": to, "actions": list(actions)}


def jira_schemes():
    admin = grant("role:Administrators", *ALL)
    forms = {
        "default": ("Standard software scheme",
                    [admin, grant("role:Developers", "view", "read", "write", "delete"),
                     grant("group:g-everyone", "view", "read"), grant(f"role:{APP_ROLE}", *ALL)]),
        "restricted": ("Restricted business scheme",
                       [admin, grant("role:Developers", "view", "read", "write"),
                        grant(f"role:{APP_ROLE}", "view", "read")]),
        "closed": ("Closed scheme, no apps", [admin, grant("role:Developers", "view", "read", "write")]),
        "service": ("Service project scheme",
                    [admin, grant("role:Developers", "view", "read", "write", "delete"),
                     grant("signed-in", "view", "write"), grant(f"role:{APP_ROLE}", *ALL)]),
        "public": ("Public idea scheme",
                   [admin, grant("anyone", "view", "read"), grant("signed-in", "view", "read", "write"),
                    grant(f"role:{APP_ROLE}", *ALL)]),
        "blind": ("Drop box: write without browsing",
                  [admin, grant("role:Developers", "view", "read", "write"), grant(f"role:{APP_ROLE}", "write")]),
        "archive": ("Read-only archive",
                    [grant("group:g-site-admins", *ALL), grant("signed-in", "view", "read")])}
    return [{"id": f"s-{form}", "name": name, "grants": grants} for form, (name, grants) in forms.items()]


def space_people(form, lead):
    holders = [grant("group:g-site-admins", *ALL), grant(f"group:{lead}", "view", "read", "write", "delete")]
    if form == "default":
        holders.append(grant("group:g-everyone", "view", "read", "write"))
    if form == "public":
        holders += [grant("anyone", "view", "read"), grant("group:g-everyone", "view", "read", "write")]
    return holders


def space_apps(site, key, form):
    """Confluence lists every app user in every space by itself; admins thin some out, space by space."""
    thinned = {("PPL", "oddrun-diagrams"): ["view", "read"], ("QMS", "quorley-approvals"): ["view"],
               ("ENG", "inglemere-translate"): ["view", "read"], ("PAPER", "yarrowby-notebook"): ["read", "write"]}
    taken_out = {("BOARD", "haddowick-summaries"), ("BOARD", "lowmere-labels"), ("CONTR", "rookmarsh-boards"),
                 ("PERF", "haddowick-summaries"), ("PERF", "zantherry-charts"), ("POST", "fosswick-sync")}
    usual = ["view", "read", "write", "delete"] if form == "restricted" else ALL
    return [grant(f"user:{user_id(slug, site)}", *thinned.get((key, slug), usual))
            for slug in slugs_at(site, "confluence") if (key, slug) not in taken_out]


def space_scheme(site, row):
    key, name, form, lead, _ = row
    return {"id": f"s-space-{key.lower()}", "name": f"Space permissions of {name}",
            "grants": space_people(form, lead) + space_apps(site, key, form)}


def project_roles(rng, site, key, lead, persons):
    taken_out = {"CLOUD": {"sorrelby-roadmaps"}, "APP": {"garrowmere-search", "larksett-releases"},
                 "WORKS": {"skarnby-timesheets"}, "SENS": {"umberly-tests"}}
    actors = [f"user:{user_id(slug, site)}" for slug in slugs_at(site, "jira") if slug not in taken_out.get(key, ())]
    admins = [f"user:{person['id']}" for person in drawn(rng, persons, 2)]
    return {"Administrators": ["group:g-site-admins"] + admins, "Developers": [f"group:{lead}"], APP_ROLE: actors}


def container(site, product, number, row, scheme, roles):
    key, name, form, _, labels = row
    prefix = ("m" if site == "site-main" else "l") + ("p" if product == "jira" else "s")
    return {"id": f"{prefix}-{key.lower()}", "site": site, "product": product, "nativeId": str(number), "key": key,
            "name": name, "scheme": None if form == "unknown" else scheme, "roles": roles, "labels": labels}


def containers(rng, persons):
    made = []
    for site, jira, confluence in (("site-main", words.MAIN_JIRA, words.MAIN_CONFLUENCE),
                                   ("site-labs", words.LABS_JIRA, words.LABS_CONFLUENCE)):
        made += [container(site, "jira", 10000 + number, row, f"s-{row[2]}",
                           project_roles(rng, site, row[0], row[3], persons)) for number, row in enumerate(jira)]
        made += [container(site, "confluence", 98304 + 1024 * number, row, f"s-space-{row[0].lower()}", {})
                 for number, row in enumerate(confluence)]
    return made


def schemes():
    return jira_schemes() + [space_scheme(site, row)
                             for site, table in (("site-main", words.MAIN_CONFLUENCE),
                                                 ("site-labs", words.LABS_CONFLUENCE))
                             for row in table if row[2] != "unknown"]


def text_value(text):
    return {"value": text}


def property_condition(name, value):
    """A condition on an app property: any signed-in person can write it (requirement P1, P2)."""
    return {"condition": "entity_property_equal_to",
            "params": {"entity": "addon", "propertyKey": name, "objectName": "enabled", "value": value}}


def webhooks_for(products):
    hooks = []
    if "jira" in products:
        hooks += [{"event": "jira:issue_created", "url": "/hooks/issue-created"},
                  {"event": "jira:issue_updated", "url": "/hooks/issue-updated"}]
    if "confluence" in products:
        hooks += [{"event": "page_created", "url": "/hooks/page-created"},
                  {"event": "page_updated", "url": "/hooks/page-updated"}]
    return hooks


def connect_modules(kind, name, products):
    panel = {"location": "atl.jira.view.issue.right.context", "weight": 50}
    admin = {"key": "configure", "url": "/configure", "name": text_value(f"Configure {name}"),
             "conditions": [{"condition": "user_is_admin"}]}
    webhooks = webhooks_for(products)
    sets = {
        "panel": {"webPanels": [{"key": "issue-panel", "url": "/panel?issue={issue.key}", "name": text_value(name),
                                 **panel}],
                  "jiraProjectPages": [{"key": "project-page", "url": "/project?id={project.id}",
                                        "name": text_value(name)}],
                  "configurePage": admin, "webhooks": webhooks},
        "macro": {"dynamicContentMacros": [{"key": "insert", "url": "/macro?page={page.id}", "name": text_value(name),
                                            "description": text_value(f"Shows content made with {name}.")}],
                  "contentBylineItems": [{"key": "byline", "url": "/byline?page={page.id}", "name": text_value(name)}],
                  "webhooks": webhooks},
        "admin": {"adminPages": [{"key": "console", "url": "/admin", "name": text_value(f"{name} console"),
                                  "location": "admin_plugins_menu/admin"}], "webhooks": webhooks},
        "rules": {"generalPages": [{"key": "rules", "url": "/rules", "name": text_value(f"{name} rules")}],
                  "webhooks": webhooks + [{"event": "comment_created", "url": "/hooks/comment-created"},
                                          {"event": "attachment_created", "url": "/hooks/attachment-created"}]},
        "property": {"webPanels": [{"key": "request-panel", "url": "/panel?issue={issue.key}", "name": text_value(name),
                                    "conditions": [property_condition("requestPanel", "true")], **panel}],
                     "adminPages": [{"key": "settings", "url": "/settings", "name": text_value(f"{name} settings"),
                                     "location": "admin_plugins_menu/admin",
                                     "conditions": [property_condition("settingsUnlocked", "true")]}],
                     "webhooks": webhooks}}
    return sets[kind]


def connect_descriptor(slug, name, vendor, products, scopes, kind):
    host = f"https://{slug}.invalid"
    return {"key": app_key(slug, "connect"), "name": name, "description": f"{name} by {vendor}.", "baseUrl": host,
            "vendor": {"name": vendor, "url": host}, "links": {"homepage": f"{host}/about"},
            "authentication": {"type": "jwt"}, "apiMigrations": {"signed-install": True}, "apiVersion": 2,
            "lifecycle": {"installed": "/installed", "uninstalled": "/uninstalled"},
            "scopes": scopes, "modules": connect_modules(kind, name, products)}


def forge_modules(kind, name, products):
    functions = [{"key": "main", "handler": "index.run"}, {"key": "on-event", "handler": "events.run"}]
    events = ["avi:jira:created:issue", "avi:jira:updated:issue"] if "jira" in products else \
             ["avi:confluence:created:page", "avi:confluence:updated:page"]
    modules = {}
    if kind == "macro" or "jira" not in products:
        modules["macro"] = [{"key": "insert", "function": "main", "title": name}]
    if "jira" in products:
        modules["jira:issuePanel"] = [{"key": "issue-panel", "function": "main", "title": name}]
        modules["jira:adminPage"] = [{"key": "admin", "function": "main", "title": f"{name} settings"}]
    modules["trigger"] = [{"key": "watch", "function": "on-event", "events": events}]
    modules["function"] = functions
    return modules


def forge_manifest(slug, name, products, scopes, kind):
    manifest = {"app": {"id": app_key(slug, "forge"), "name": name, "runtime": {"name": "nodejs22.x"}}}
    if kind == "connect":
        manifest["app"]["connect"] = {"key": f"invalid.{slug}", "remote": "home"}
        manifest["remotes"] = [{"key": "home", "baseUrl": f"https://{slug}.invalid"}]
        manifest["connectModules"] = {
            "jira:generalPages": [{"key": "bridge", "url": "/bridge", "name": text_value(name)}],
            "jira:lifecycle": [{"key": "life", "events": {"installed": "/installed"}}]}
    manifest["permissions"] = {"scopes": scopes}
    if kind == "remote":
        manifest["permissions"]["external"] = {
            "fetch": {"backend": [f"https://api.{slug}.invalid", "https://models.example.invalid"],
                      "client": [f"https://cdn.{slug}.invalid"]}}
    manifest["modules"] = forge_modules(kind, name, products)
    return manifest


def descriptor(slug, name, vendor, products, scopes, kind, framework):
    if kind is None:
        return None
    if framework == "forge":
        return forge_manifest(slug, name, products, scopes, kind)
    return connect_descriptor(slug, name, vendor, products, scopes, kind)


def installed_on(slug, site):
    number = int(digest_of(slug + site)[:6], 16)
    return f"202{3 + number % 3}-{1 + number // 3 % 12:02}-{1 + number // 36 % 28:02}T{8 + number % 9:02}:30:00Z"


def version_of(slug, framework):
    number = int(digest_of(slug)[6:12], 16)
    return None if framework == "oauth2" else f"{1 + number % 7}.{number // 7 % 20}.{number // 140 % 10}"


def installation(row, site):
    slug, name, vendor, _, products, scopes, kind, differs, framework = row
    has_user = framework != "oauth2" and differs.get("user", True)
    return {"key": app_key(slug, framework), "name": name, "vendor": vendor, "framework": framework, "site": site,
            "products": products, "user": user_id(slug, site) if has_user else None, "scopes": scopes,
            "enabled": differs.get("enabled", True), "blockable": differs.get("blockable", True),
            "installedAt": differs.get("installedAt", installed_on(slug, site)),
            "version": differs.get("version", version_of(slug, framework)),
            "descriptor": descriptor(slug, name, vendor, products, scopes, kind, framework)}


def apps():
    """The apps of the main site first, as an export of two sites reads."""
    return [installation(row, site) for site in ("site-main", "site-labs") for row in every_app() if site in row[3]]


def policy(identifier, name, description, status, coverage, effect, subject, slugs=(), more_keys=()):
    return {"id": identifier, "name": name, "description": description, "status": status, "coverage": coverage,
            "rule": {"effect": effect, "apps": subject, "keys": [key_named(slug) for slug in slugs] + list(more_keys)}}


def of_containers(*ids):
    return {"level": "containers", "containers": list(ids)}


FINANCE = ("mp-fin", "mp-payr", "mp-treas", "mp-aud", "ms-fin", "ms-close")
LABS_PRODUCTS = {"level": "products", "products": [{"site": "site-labs", "product": "jira"},
                                                   {"site": "site-labs", "product": "confluence"}]}
CHAT_APPS = ("haddowick-summaries", "inglemere-translate", "perrowin-mirror")


def policies():
    return [
        policy("p-1", "Finance: named apps only", "Agreed with the auditors; ask the finance office for additions.",
               "active", of_containers(*FINANCE), "block", "except",
               ("hollinbeck-invoices", "vellumar-export", "skarnby-timesheets", "marrowick-risks")),
        policy("p-2", "People records without apps", "", "active", of_containers("mp-people", "ms-perf", "ms-ppl"),
               "block", "all"),
        policy("p-3", "No summaries, translation or mirrors", "Text leaves the platform with these.", "active",
               {"level": "organization"}, "block", "only", CHAT_APPS, ("invalid.quenby.chat",)),
        policy("p-4", "Labs: trials stay out of research", "", "active", LABS_PRODUCTS, "block", "only",
               ("umberly-tests", "pinmarsh-retros")),
        policy("p-5", "Legal hold", "Switched on when a matter is before a court.", "inactive",
               of_containers("mp-lex", "ms-contr", "lp-pat", "ls-patw"), "block", "all"),
        policy("p-6", "Board papers", "Waiting for the board office.", "draft", of_containers("ms-board"), "block",
               "except", ("vellumar-export",))]


def drafts():
    """Each a whole alternative list."""
    audit = policies()
    audit[4]["status"] = audit[5]["status"] = "active"
    audit[0]["rule"]["keys"] = audit[0]["rule"]["keys"][:2]
    opened = policies()
    opened[3]["status"] = "inactive"
    opened.append(policy("p-7", "Labs: the notebook stays", "", "active", of_containers("ls-lab", "ls-bench"),
                         "allow", "only", ("yarrowby-notebook",)))
    return [{"id": "d-1", "name": "Before the audit", "note": "Legal hold and board papers on; two finance apps less.",
             "policies": audit},
            {"id": "d-2", "name": "Labs opened", "note": "", "policies": opened}]


def review(slug, site, decision, by, on, note, due, version, scopes):
    return {"app": key_named(slug) if slug else "invalid.quenby.chat", "site": site, "decision": decision, "by": by,
            "on": on, "note": note, "due": due, "version": version, "scopes": scopes}


def reviews(persons):
    ada, ben, cai = (persons[number]["name"] for number in (3, 30, 77))
    return [
        review("skarnby-timesheets", "site-main", "approved", ada, "2026-03-02", "", "2027-03-02",
               version_of("skarnby-timesheets", "connect"), ["READ", "WRITE"]),
        review("brennick-backup", "site-main", "restrict", ada, "2026-03-02",
               "Policies cannot reach it; ask the vendor for a narrower scope.", "2026-09-02", "2.1.0",
               ["ADMIN", "ACT_AS_USER"]),
        review("vellumar-export", "site-main", "approved", ben, "2026-02-11", "", "2027-02-11", None, ["READ"]),
        review("hollinbeck-invoices", "site-main", "approved", ben, "2025-05-20", "Renewal is overdue.", "2026-05-20",
               None, ["READ"]),
        review("ferrant-importer", "site-main", "remove", cai, "2026-04-14", "Nobody knows what it may do.",
               "2026-07-31", None, None),
        review("umberly-tests", "site-labs", "open", cai, None, "Why does a test tool delete?", "2026-07-15", None,
               ["DELETE"]),
        review("caldrith-assets", "site-main", "approved", ada, "2025-11-03", "", "2026-11-03", "1.0.0",
               ["read:jira-work", "write:jira-work"]),
        review(None, "site-main", "remove", ben, "2026-01-19", "Removed the same day.", None, "5.2.0",
               ["WRITE", "ACT_AS_USER"])]


def yearly_reviews(persons, installed, reviewed):
    """What the yearly round of spring 2026 looked at: most apps as they are; some were left for later."""
    left_out = {"garrowmere-search", "wendrith-theme", "tisworth-contracts", "stourwick-bridge", "perrowin-mirror"}
    keys_left_out = {key_named(slug) for slug in left_out}
    records = []
    for number, app in enumerate(installed):
        if (app["key"], app["site"]) in reviewed or app["key"] in keys_left_out:
            continue
        day = f"2026-{3 + number % 3:02d}-{2 + number % 26:02d}"
        records.append({"app": app["key"], "site": app["site"], "decision": "approved",
                        "by": persons[(3, 30, 77)[number % 3]]["name"], "on": day, "note": "",
                        "due": "2027" + day[4:], "version": app["version"], "scopes": app["scopes"]})
    return records


def accepted_findings(persons):
    return [{"app": key_named("brennick-backup"), "site": "site-main", "code": "scope.site-admin", "subject": "ADMIN",
             "reason": "A backup has to read everything; the vendor is audited every year.",
             "by": persons[3]["name"], "on": "2026-03-02", "until": "2027-03-31"},
            {"app": key_named("caldrith-assets"), "site": "site-main", "code": "scope.grown",
             "subject": "manage:jira-project", "reason": "Until the new version is reviewed.",
             "by": persons[77]["name"], "on": "2026-05-04", "until": "2026-05-31"}]


def scenario(name, app, where, what, acts_as, expected, note=""):
    made = {"name": name, "app": app, **where, **what, "as": acts_as, "expected": expected}
    return {**made, "note": note} if note else made


def scenarios():
    """What must never become possible, and what has to keep working; the last one does not hold."""
    timesheets, read = key_named("skarnby-timesheets") + "@site-main", {"action": "read"}
    return [
        scenario("Timesheets never read people records", timesheets, {"container": "mp-people"}, read, "any-person",
                 "denied", "Agreed with the works council."),
        scenario("Timesheets never read them by themselves", timesheets, {"container": "mp-people"}, read, "app",
                 "denied"),
        scenario("Invoices reach the finance project", key_named("hollinbeck-invoices"), {"container": "mp-fin"},
                 {"operation": "GET /rest/api/3/issue/{issueIdOrKey}"}, "any-person", "allowed"),
        scenario("No summaries of anything labelled hr", key_named("haddowick-summaries"), {"label": "hr"}, read,
                 "any-person", "denied"),
        scenario("The backup reads nothing that is labelled personal-data", key_named("brennick-backup"),
                 {"label": "personal-data"}, read, "app", "not-allowed",
                 "Policies cannot reach it; the vendor has been asked.")]


def sample():
    rng = random.Random(SEED)
    persons, accounts = people(rng), app_users()
    installed, reviewed = apps(), reviews(persons)
    reviewed += yearly_reviews(persons, installed, {(one["app"], one["site"]) for one in reviewed})
    return {
        "format": "gatehouse-organization", "version": 1,
        "organization": {"id": "org-lindmoor", "name": "Lindmoor Messtechnik", "plan": "guard-standard",
                         "policyModel": "additive", "blockLevel": "content", "combination": "today",
                         "capturedAt": "2026-06-30T07:00:00Z"},
        "sites": [{"id": "site-main", "name": "lindmoor", "url": "https://lindmoor.invalid",
                   "cloudId": "6b1f6c2e-0a4d-4c53-9d1e-2f5a70c3be11", "products": ["jira", "confluence"]},
                  {"id": "site-labs", "name": "lindmoor-labs", "url": "https://lindmoor-labs.invalid",
                   "cloudId": None, "products": ["jira", "confluence"]}],
        "users": persons + accounts, "groups": groups(rng, persons, accounts), "schemes": schemes(),
        "containers": containers(rng, persons), "apps": installed, "policies": policies(), "drafts": drafts(),
        "reviews": reviewed, "acceptedFindings": accepted_findings(persons),
        "scenarios": scenarios()}


def main():
    parser = argparse.ArgumentParser(description="Makes the sample organization.")
    parser.add_argument("--out", type=pathlib.Path, default=DEFAULT_OUT)
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if the file would change")
    options = parser.parse_args()
    data = (json.dumps(sample(), indent=2, ensure_ascii=False) + "\n").encode()
    if options.check:
        same = options.out.exists() and options.out.read_bytes() == data
        print("sample.gatehouse.json is as made" if same else "sample.gatehouse.json differs", file=sys.stderr)
        return 0 if same else 1
    options.out.write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
