# SPDX-License-Identifier: Apache-2.0
"""The invented words of the sample organization: people, containers and apps. No name here is a real vendor or app."""

GIVEN = ("Adaeze Alba Anselm Arjun Astrid Beatriz Benedikt Birgit Bojan Caoimhe Casimir Chidi Clara Dagny Dimitra "
         "Edda Eluned Emre Esme Fabrizio Farida Fionn Florian Gesche Gunnar Hana Henrike Ilse Imran Ioana Jakob Jürgen "
         "Kaito Katarzyna Käthe Keziah Lamine Leonie Liv Ludmila Maëlle Malik Mattis Mirela Nils Noor Odile Oisín "
         "Palesa Pavel Quentin Ragna Rafael Rosalind Sanna Sören Tadeusz Thandiwe Ulrike Vasco Wiebke Yara Zofia").split()
FAMILY = ("Abend Achterberg Adeyemi Almqvist Baptista Bielak Borchers Brandão Castellan Dahlberg Dembélé Drăgan Eastham "
          "Eikeland Faßbinder Ferrand Gantz Göransson Grünwald Haverkamp Hjelm Ibarra Jansky Kallio Karimi Köster "
          "Laskowski Lindqvist Löwenthal Macrae Mbeki Müller Nakagawa Novotny Oduya Olafsen Pashkov Peeters Quist "
          "Ramaswamy Rautio Richter Saavedra Schäfer Sikora Stordahl Szabó Tamm Thackeray Ueland Vasile Voss Weiß "
          "Wentworth Xenakis Yilmaz Zeller Zorić").split()
OTHER_PEOPLE = ("王 小梅", "田中 陽子", "Ólafur Þórsson", "Nguyễn Thị Hạnh", "Σοφία Λεμονή")

# id, name, roughly how many of the 150 people (0: filled by hand)
GROUPS = (("g-everyone", "lindmoor-everyone", 150), ("g-engineering", "engineering", 46),
          ("g-platform", "platform-crew", 12), ("g-quality", "quality-lab", 9), ("g-finance", "finance-team", 11),
          ("g-people", "people-team", 8), ("g-legal", "legal-counsel", 5), ("g-support", "support-desk", 18),
          ("g-marketing", "marketing-and-press", 12), ("g-works", "works-and-logistics", 22),
          ("g-board", "board-office", 6), ("g-security", "security-response", 7), ("g-labs", "labs-research", 24),
          ("g-contractors", "contractors", 10), ("g-site-admins", "site-admins", 4))

# Containers of the main site: key, name, form (see schemes()), lead group, labels
MAIN_JIRA = (
    ("FIN", "Finance operations desk", "restricted", "g-finance", ["finance"]),
    ("PAYR", "Payroll runs", "restricted", "g-finance", ["finance", "hr"]),
    ("TREAS", "Treasury and bank changes", "closed", "g-finance", ["finance"]),
    ("AUD", "Audit findings", "restricted", "g-board", ["finance", "legal"]),
    ("LEX", "Legal matters", "restricted", "g-legal", ["legal"]),
    ("PEOPLE", "People cases", "restricted", "g-people", ["hr"]),
    ("JOIN", "Joiners, movers, leavers", "default", "g-people", ["hr"]),
    ("SIR", "Security incident response", "closed", "g-security", ["security"]),
    ("DESK", "Service desk", "service", "g-support", []),
    ("RMA", "Returns and repairs", "service", "g-support", []),
    ("CLOUD", "Cloud platform", "default", "g-platform", []),
    ("PIPE", "Build pipelines", "default", "g-platform", []),
    ("FIRM", "Firmware", "default", "g-engineering", []),
    ("GAUGE", "Gauge firmware, third generation", "default", "g-engineering", []),
    ("APP", "Companion app", "default", "g-engineering", []),
    ("SHOP", "Parts shop", "default", "g-engineering", ["personal-data"]),
    ("TEST", "Test runs", "default", "g-quality", []),
    ("CAL", "Calibration orders", "default", "g-works", []),
    ("WORKS", "Works and shifts", "default", "g-works", []),
    ("FAIR", "Trade fairs", "default", "g-marketing", []),
    ("IDEA", "Idea box", "public", "g-marketing", []),
    ("INBOX", "Mailbox intake", "blind", "g-support", ["personal-data"]),
    ("OLD", "Archive of the old tracker", "archive", "g-engineering", []),
    ("MIGR", "Migration holding area", "unknown", "g-platform", []))
MAIN_CONFLUENCE = (
    ("FIN", "Finance handbook", "restricted", "g-finance", ["finance"]),
    ("CLOSE", "Month-end close", "restricted", "g-finance", ["finance"]),
    ("BOARD", "Board papers", "restricted", "g-board", ["finance", "legal"]),
    ("CONTR", "Contract library", "restricted", "g-legal", ["legal"]),
    ("PRIV", "Data protection register", "default", "g-legal", ["legal", "personal-data"]),
    ("PPL", "People handbook", "default", "g-people", ["hr"]),
    ("PERF", "Performance reviews", "restricted", "g-people", ["hr"]),
    ("RUN", "Runbooks", "default", "g-platform", []),
    ("ADR", "Architecture decisions", "default", "g-engineering", []),
    ("ENG", "Engineering home", "default", "g-engineering", []),
    ("SPEC", "Product specifications", "default", "g-engineering", []),
    ("QMS", "Quality manual", "default", "g-quality", []),
    ("HELP", "Help centre", "public", "g-support", []),
    ("DRAFTS", "Help centre drafts", "default", "g-support", []),
    ("PRESS", "Press and brand", "default", "g-marketing", []),
    ("SHIFT", "Shift book", "default", "g-works", []),
    ("HOUSE", "House notices", "default", "g-board", []),
    ("CANTEEN", "Kantine & Küche", "default", "g-works", []),
    ("POST", "Incident post-mortems", "restricted", "g-security", ["security"]),
    ("OLDWIKI", "Old wiki, imported", "unknown", "g-platform", []))
LABS_JIRA = (
    ("DESK", "Labs desk", "service", "g-labs", []), ("FIRM", "Firmware experiments", "default", "g-labs", []),
    ("SENS", "Sensor research", "default", "g-labs", []), ("OPT", "Optics bench", "default", "g-labs", []),
    ("PAT", "Patent filings", "closed", "g-legal", ["legal"]), ("PROTO", "Prototype orders", "default", "g-labs", []),
    ("GRANT", "Grants and funding", "restricted", "g-finance", ["finance"]),
    ("THESIS", "Student theses", "default", "g-labs", ["personal-data"]),
    ("TRY", "App trials", "default", "g-labs", []))
LABS_CONFLUENCE = (
    ("LAB", "Lab notebook", "default", "g-labs", []), ("BENCH", "Bench protocols", "default", "g-labs", []),
    ("PATW", "Patent drafts", "restricted", "g-legal", ["legal"]),
    ("SAFE", "Laboratory safety", "default", "g-labs", []),
    ("PAPER", "Papers and talks", "default", "g-labs", []),
    ("PART", "Research partners", "restricted", "g-labs", ["legal"]),
    ("SAND", "Sandpit", "default", "g-labs", []))

JIRA, CONFLUENCE, BOTH = ["jira"], ["confluence"], ["jira", "confluence"]
MAIN, LABS, TWO = ["site-main"], ["site-labs"], ["site-main", "site-labs"]

# slug, name, vendor, sites, products, scopes, module set, what differs from an ordinary installation
CONNECT_APPS = (
    ("skarnby-timesheets", "Skarnby Timesheets", "Skarnby Works", TWO, JIRA, ["READ", "WRITE"], "panel", {}),
    ("vellumar-export", "Vellumar Export", "Vellumar", TWO, CONFLUENCE, ["READ"], "macro", {}),
    ("oddrun-diagrams", "Oddrun Diagrams", "Oddrun Studio", TWO, BOTH, ["READ", "WRITE"], "macro", {}),
    ("brennick-backup", "Brennick Backup", "Brennick Systems", MAIN, BOTH,
     ["ADMIN", "ACT_AS_USER", "ACCESS_EMAIL_ADDRESSES"], "admin", {"blockable": False}),
    ("pellmark-automator", "Pellmark Automator", "Pellmark", MAIN, JIRA, ["ADMIN"], "rules", {"blockable": None}),
    ("tisworth-contracts", "Tisworth Contract Desk", "Tisworth & Daughters", MAIN, BOTH, ["Read", "Write"],
     "property", {}),
    ("nettlewick-forms", "Nettlewick Forms", "Nettlewick", MAIN, JIRA, ["WRITE", "PROJECT_ADMIN"], "property", {}),
    ("quorley-approvals", "Quorley Approvals", "Quorley Oy", MAIN, CONFLUENCE, ["READ", "WRITE", "DELETE"],
     "macro", {}),
    ("umberly-tests", "Umberly Test Cases", "Umberly", TWO, JIRA, ["DELETE"], "panel", {}),
    ("fosswick-sync", "Fosswick Sync", "Fosswick Data", MAIN, BOTH, ["WRITE", "ACT_AS_USER"], "rules", {}),
    ("hollinbeck-invoices", "Hollinbeck Invoices", "Hollinbeck", MAIN, JIRA, ["READ"], "panel", {}),
    ("merrowby-polls", "Merrowby Polls", "Merrowby", MAIN, CONFLUENCE, ["WRITE"], "macro", {"enabled": False}),
    ("zantherry-charts", "Zantherry Charts", "Zantherry", MAIN, BOTH, ["READ"], "macro", {"activeUser": False}),
    ("larksett-releases", "Larksett Releases", "Larksett", MAIN, JIRA, ["PROJECT_ADMIN"], "panel", {}),
    ("ferrant-importer", "Old Ferrant Importer", "Ferrant", MAIN, JIRA, None, None,
     {"version": None, "installedAt": None}),
    ("garrowmere-search", "Garrowmere Search", "Garrowmere", MAIN, BOTH, ["READ", "read:jira-work"], "panel", {}),
    ("wendrith-theme", "Wendrith Theme", "Wendrith", MAIN, JIRA, [], "admin", {"user": False}),
    ("ivelay-checklists", "Ivelay Checklists", "Ivelay", LABS, JIRA, ["WRITE"], "panel", {}),
    ("sorrelby-roadmaps", "Sorrelby Roadmaps", "Sorrelby", MAIN, JIRA, ["WRITE", "TRANSFER"], "panel", {}))

FORGE_APPS = (
    ("haddowick-summaries", "Haddowick Summaries", "Haddowick", MAIN, BOTH,
     ["read:jira-work", "read:confluence-content.all", "search:confluence", "storage:app"], "remote", {}),
    ("inglemere-translate", "Inglemere Translate", "Inglemere Language", MAIN, CONFLUENCE,
     ["read:page:confluence", "write:page:confluence", "read:space:confluence"], "remote", {}),
    ("marrowick-risks", "Marrowick Risk Register", "Marrowick", MAIN, JIRA,
     ["read:jira-work", "write:jira-work", "storage:app"], "panel", {}),
    ("eskermoor-surveys", "Eskermoor Surveys", "Eskermoor", MAIN, JIRA,
     ["read:servicedesk-request", "write:comment:jira", "read:jira-user"], "panel", {}),
    ("rookmarsh-boards", "Rookmarsh Boards", "Rookmarsh", MAIN, CONFLUENCE,
     ["read:whiteboard:confluence", "write:whiteboard:confluence", "read:confluence-content.summary"], "macro", {}),
    ("caldrith-assets", "Caldrith Assets", "Caldrith", MAIN, JIRA,
     ["read:jira-work", "write:jira-work", "manage:jira-project", "manage:jira-configuration"], "panel", {}),
    ("brackenholm-glossary", "Brackenholm Glossary", "Brackenholm", MAIN, CONFLUENCE,
     ["read:confluence-content.all", "read:confluence-space.summary"], "macro", {}),
    ("stourwick-bridge", "Stourwick Bridge", "Stourwick", MAIN, BOTH,
     ["read:connect-jira", "write:connect-jira", "read:connect-confluence", "storage:app"], "connect", {}),
    ("pinmarsh-retros", "Pinmarsh Retros", "Pinmarsh", LABS, BOTH,
     ["read:board-scope:jira-software", "read:project:jira", "write:page:confluence"], "macro", {}),
    ("lowmere-labels", "Lowmere Labels", "Lowmere", MAIN, CONFLUENCE,
     ["read:label:confluence", "write:label:confluence", "write:label-cloud:confluence"], "macro", {}),
    ("yarrowby-notebook", "Yarrowby Lab Notebook", "Yarrowby", LABS, CONFLUENCE,
     ["read:page:confluence", "write:page:confluence", "write:confluence-content", "read:attachment:confluence"],
     "macro", {}),
    ("kitterby-calendar", "Kitterby Calendar", "Kitterby", TWO, BOTH,
     ["read:jira-work", "read:confluence-content.summary"], "panel", {}),
    ("ashmere-onboarding", "Ashmere Onboarding", "Ashmere", MAIN, JIRA,
     ["read:issue:jira", "write:issue:jira", "delete:issue:jira", "read:user:jira"], "panel", {}))

OAUTH_APPS = (
    ("perrowin-mirror", "Perrowin Desk Mirror", "Perrowin", MAIN, JIRA, ["read:jira-work", "offline_access"], None, {}),
    ("sablewick-extract", "Sablewick BI Extract", "Sablewick", MAIN, BOTH,
     ["read:jira-work", "read:confluence-content.all", "read:me", "offline_access"], None, {}),
    ("lindmoor-scripts", "Lindmoor reporting scripts", "Lindmoor (own app)", MAIN, BOTH,
     ["read:jira-work", "write:jira-work", "read:confluence-content.all"], None, {"blockable": None}))
