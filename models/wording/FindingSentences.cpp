// SPDX-License-Identifier: Apache-2.0
#include "models/wording/FindingSentences.h"

#include "models/wording/PolicySentences.h"

#include <QtGlobal>

namespace gatehouse::wording {
namespace {

constexpr FindingSentence sentencesOfFindings[] = {
    {"app-property.condition",
     QT_TRANSLATE_NOOP("wording", "Any signed-in user can decide whether “%1” is shown"),
     QT_TRANSLATE_NOOP("wording", "Its condition reads the app property “%2”. Any signed-in user can write "
                                  "app properties from the browser, and who flips the property flips the "
                                  "module for everyone."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor to keep nothing behind this condition that people must not "
                                  "see. It shows or hides; it does not protect.")},
    {"app-property.condition#sole",
     QT_TRANSLATE_NOOP("wording", "Only an app property decides whether “%1” is shown"),
     QT_TRANSLATE_NOOP("wording", "No other condition guards it, and any signed-in user can write the app "
                                  "property “%2” from the browser."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor to keep nothing behind this condition that people must not "
                                  "see. It shows or hides; it does not protect.")},
    {"app-property.condition#admin-page",
     QT_TRANSLATE_NOOP("wording", "An app property decides who is offered the admin page “%1”"),
     QT_TRANSLATE_NOOP("wording", "Any signed-in user can write the app property “%2” from the browser, and "
                                  "the condition on it is all that stands before the page."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor to add an admin condition and to check the permission on "
                                  "its own server.")},
    {"app-property.admin-page",
     QT_TRANSLATE_NOOP("wording", "Does the page “%1” keep its settings in app properties?"),
     QT_TRANSLATE_NOOP(
         "wording",
         "The descriptor shows no store of the app’s own: it is not told of its installation. In app "
         "properties any signed-in user could change the settings, whoever is offered the page."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor where settings are stored and who can write them. They "
                                  "belong into a store that the vendor controls.")},
    {"app-property.admin-page#conditions",
     QT_TRANSLATE_NOOP("wording", "Does the page “%1” keep its settings in app properties?"),
     QT_TRANSLATE_NOOP("wording",
                       "Other modules of the app depend on app properties, and a page like this one is where "
                       "they are set. Any signed-in user can write them too, whoever is offered the page."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor where settings are stored and who can write them. They "
                                  "belong into a store that the vendor controls.")},
    {"app-property.migrate", QT_TRANSLATE_NOOP("wording", "Settings in app properties can be moved"),
     QT_TRANSLATE_NOOP(
         "wording",
         "The app uses app properties, which any signed-in user can write. What only switches a module has "
         "to stay there; everything else can be moved, and vendors have done so without losing any."),
     QT_TRANSLATE_NOOP("wording", "Point the vendor at the way: read the own store first; where it has "
                                  "nothing, copy the app property once; from then on ignore the property.")},
    {"page.unguarded",
     QT_TRANSLATE_NOOP("wording", "Nothing in the descriptor keeps the page “%1” for admins"),
     QT_TRANSLATE_NOOP("wording", "It is an admin or configure page without a condition on admins. "
                                  "Conditions are no protection, but without one everyone finds the page."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor for the condition user_is_admin, and whether its server "
                                  "checks the permission too.")},
    {"scope.impersonation", QT_TRANSLATE_NOOP("wording", "It can act as any person, also one who is away"),
     QT_TRANSLATE_NOOP("wording", "The scope “%1” lets it obtain tokens of people. What it does then counts "
                                  "as done by them, within their permissions and its other scopes."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor what needs it. Without a good reason do not consent.")},
    {"scope.impersonation#offline", QT_TRANSLATE_NOOP("wording", "It can use “%1” for people who are away"),
     QT_TRANSLATE_NOOP("wording", "The manifest allows impersonation for this scope: the app can act for a "
                                  "person who does not use it at that moment."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor what needs it. Without a good reason do not consent.")},
    {"scope.site-admin", QT_TRANSLATE_NOOP("wording", "It can administer the whole product"),
     QT_TRANSLATE_NOOP("wording", "The scope “%1” contains all lower ones and admits what else only site "
                                  "admins do. It is beyond single projects and spaces, and so beyond "
                                  "policies."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor which operation needs it. Take the permissions that it "
                                  "does not need from its app user.")},
    {"scope.email", QT_TRANSLATE_NOOP("wording", "It can read e-mail addresses of people"),
     QT_TRANSLATE_NOOP("wording", "The scope “%1” shows addresses that people may have hidden from others. "
                                  "Addresses are personal data."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor what the addresses are for and where they are kept.")},
    {"scope.unknown", QT_TRANSLATE_NOOP("wording", "The catalogue has no scope “%1”"),
     QT_TRANSLATE_NOOP("wording", "It counts as giving the app nothing. It may be misspelt, retired, or "
                                  "newer than this catalogue."),
     QT_TRANSLATE_NOOP("wording", "Look the scope up in the vendor’s and the platform’s documentation.")},
    {"scope.mixed-case", QT_TRANSLATE_NOOP("wording", "The scope “%1” is written in mixed case"),
     QT_TRANSLATE_NOOP("wording", "All lower and all upper case are documented; mixed case is not. It is "
                                  "counted here as the scope it spells."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor to write it in upper case.")},
    {"scope.redundant", QT_TRANSLATE_NOOP("wording", "The scope “%1” adds nothing to “%2”"),
     QT_TRANSLATE_NOOP("wording", "The other one implies it. The list reads longer than the access it asks "
                                  "for."),
     QT_TRANSLATE_NOOP("wording", "Judge the app by “%2”.")},
    {"scope.redundant#twice", QT_TRANSLATE_NOOP("wording", "The scope “%1” is declared twice"),
     QT_TRANSLATE_NOOP("wording", "Once is enough. The list reads longer than the access it asks for."),
     QT_TRANSLATE_NOOP("wording", "Nothing has to be done.")},
    {"scope.grown", QT_TRANSLATE_NOOP("wording", "The scope “%1” is new since the last review"),
     QT_TRANSLATE_NOOP("wording", "The last review did not look at it; what was decided then does not cover "
                                  "it."),
     QT_TRANSLATE_NOOP("wording", "Look at what it newly allows, and record a review.")},
    {"scope.unused", QT_TRANSLATE_NOOP("wording", "Does it need the scope “%1”?"),
     QT_TRANSLATE_NOOP("wording", "The descriptor has no page, no event and no server that could call the "
                                  "platform. That is a hint only."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor what it is for.")},
    {"scope.unused#no-installation", QT_TRANSLATE_NOOP("wording", "Does it need the scope “%1”?"),
     QT_TRANSLATE_NOOP("wording", "To act for people the app needs what its installation brings, and it is "
                                  "not told of it. That is a hint only."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor what it is for.")},
    {"scope.unused#no-token", QT_TRANSLATE_NOOP("wording", "Does it need the scope “%1”?"),
     QT_TRANSLATE_NOOP(
         "wording",
         "The scope lets a remote receive tokens, and no remote asks for them. That is a hint only."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor what it is for.")},
    {"scope.unused#no-connect-part", QT_TRANSLATE_NOOP("wording", "Does it need the scope “%1”?"),
     QT_TRANSLATE_NOOP(
         "wording", "It is a scope of Connect, and the manifest has no Connect part. That is a hint only."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor what it is for.")},
    {"scopes.not-known", QT_TRANSLATE_NOOP("wording", "Its scopes are not known"),
     QT_TRANSLATE_NOOP("wording", "What it could do cannot be told; every verdict about it stays open."),
     QT_TRANSLATE_NOOP("wording", "Import its descriptor or manifest.")},
    {"auth.none", QT_TRANSLATE_NOOP("wording", "Calls from the platform to the app are not signed"),
     QT_TRANSLATE_NOOP("wording", "Without JWT the app cannot tell the platform from anyone else who knows "
                                  "its address."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor how its server knows whom it talks to.")},
    {"lifecycle.unsigned", QT_TRANSLATE_NOOP("wording", "It does not ask for signed installation"),
     QT_TRANSLATE_NOOP("wording", "Its descriptor does not say that the app checks the signature of the "
                                  "installation, which brings the shared secret. The platform signs it "
                                  "today; the switch is historic."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor whether its server verifies the installation.")},
    {"lifecycle.unsigned#declined", QT_TRANSLATE_NOOP("wording", "It declines signed installation"),
     QT_TRANSLATE_NOOP("wording", "The installation brings the shared secret. An app that does not check its "
                                  "signature takes a secret from anyone."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor whether its server verifies the installation.")},
    {"lifecycle.unsigned#not-told", QT_TRANSLATE_NOOP("wording", "It is not told of its own installation"),
     QT_TRANSLATE_NOOP("wording", "The installation brings the shared secret. Without it the app can check "
                                  "no signature of later calls."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor how its server knows whom it talks to.")},
    {"transport.not-https", QT_TRANSLATE_NOOP("wording", "%1 is not encrypted"),
     QT_TRANSLATE_NOOP("wording", "Whoever is on the way can read and change what the platform and the app "
                                  "send one another, tokens included."),
     QT_TRANSLATE_NOOP("wording", "Do not use the app before its address begins with https.")},
    {"module.foreign-url", QT_TRANSLATE_NOOP("wording", "“%1” comes from %2, not from the app’s own host"),
     QT_TRANSLATE_NOOP("wording", "The app’s address is on %3. Another host shows pages inside the product, "
                                  "and the descriptor does not say whose it is."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor who runs that host and what it receives.")},
    {"module.foreign-url#webhook", QT_TRANSLATE_NOOP("wording", "Events go to %2, not to the app’s own host"),
     QT_TRANSLATE_NOOP("wording", "The app’s address is on %3. Another host receives what people write, and "
                                  "the descriptor does not say whose it is."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor who runs that host and what it receives.")},
    {"module.foreign-url#link", QT_TRANSLATE_NOOP("wording", "“%1” leads to %2, not to the app’s own host"),
     QT_TRANSLATE_NOOP("wording", "The app’s address is on %3. The link takes people to a place that the "
                                  "app’s review does not cover."),
     QT_TRANSLATE_NOOP("wording", "Look where it leads.")},
    {"module.user-variables", QT_TRANSLATE_NOOP("wording", "“%1” sends “%2” in its address"),
     QT_TRANSLATE_NOOP("wording", "The platform puts it into the address of the page; addresses end up in "
                                  "logs. It tells who is looking."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor whether it keeps logs of addresses, and how long.")},
    {"egress.any-host", QT_TRANSLATE_NOOP("wording", "It may send data to any host"),
     QT_TRANSLATE_NOOP("wording",
                       "The manifest names every host for: %2. Where data goes cannot be told from it."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor for the hosts it needs.")},
    {"egress.any-host#content", QT_TRANSLATE_NOOP("wording", "It may load content from any host"),
     QT_TRANSLATE_NOOP(
         "wording", "The manifest names every host for: %2. Each request tells that host who looks at what."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor for the hosts it needs.")},
    {"egress.wildcard", QT_TRANSLATE_NOOP("wording", "It may reach every host of the form %1"),
     QT_TRANSLATE_NOOP(
         "wording",
         "The manifest names them with a wildcard for: %2. Hosts can be added to it without a new consent."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor who can have a host under this name.")},
    {"remote.user-token", QT_TRANSLATE_NOOP("wording", "The remote “%1” receives tokens of people"),
     QT_TRANSLATE_NOOP("wording", "With such a token %2 acts for the person who uses the app, within its "
                                  "scopes, from outside the platform."),
     QT_TRANSLATE_NOOP("wording",
                       "Ask the vendor what the remote does with them and whether it keeps them.")},
    {"content.unsafe", QT_TRANSLATE_NOOP("wording", "It loosens the content policy with “%1”"),
     QT_TRANSLATE_NOOP("wording", "The browser then takes code from more places in its pages (%2). A text "
                                  "that somebody smuggles in can run there."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor what needs it.")},
    {"connect.end-of-support", QT_TRANSLATE_NOOP("wording", "It is built with Connect, whose support ends"),
     QT_TRANSLATE_NOOP("wording", "Atlassian tells vendors to move from Connect to Forge. App properties of "
                                  "Connect stay unprotected."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor when the app moves to Forge.")},
    {"connect.end-of-support#part",
     QT_TRANSLATE_NOOP("wording", "A part of it is still Connect, whose support ends"),
     QT_TRANSLATE_NOOP("wording", "The manifest keeps Connect modules or scopes. Atlassian tells vendors to "
                                  "move them to Forge."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor when the rest moves to Forge.")},
    {"webhook.needs-scope", QT_TRANSLATE_NOOP("wording", "The event “%1” needs the scope “%2”"),
     QT_TRANSLATE_NOOP("wording", "The app subscribes to it and does not declare what lets it read the "
                                  "object. The event never arrives."),
     QT_TRANSLATE_NOOP("wording", "Expect the vendor to ask for more scopes, or for something not to work.")},
    {"policy.cannot-reach", QT_TRANSLATE_NOOP("wording", "No policy can block it"),
     QT_TRANSLATE_NOOP("wording", "The app is not eligible: policies pass it by, in every container. Only "
                                  "its scopes and the permissions of its app user limit it."),
     QT_TRANSLATE_NOOP("wording", "Take its app user out of roles and groups where it has no business, or "
                                  "uninstall it.")},
    {"eligibility.not-known", QT_TRANSLATE_NOOP("wording", "Whether a policy can block it is not known"),
     QT_TRANSLATE_NOOP("wording", "Not every app is eligible. Where a policy would block it, the verdict "
                                  "stays open."),
     QT_TRANSLATE_NOOP("wording", "Look it up in Atlassian Administration and record it here.")},
    {"account.extra-grants", QT_TRANSLATE_NOOP("wording", "Its app user has more than its default role"),
     QT_TRANSLATE_NOOP("wording", "It has it in %2 of %3 containers, for instance %4; the strongest: %A5."),
     QT_TRANSLATE_NOOP("wording", "Take it back where nobody remembers what it is for.")},
    {"account.extra-grants#direct", QT_TRANSLATE_NOOP("wording", "Its app user has grants of its own"),
     QT_TRANSLATE_NOOP("wording", "Permission schemes name it in %2 of %3 containers, for instance %4; the "
                                  "strongest: %A5. Its default is one project role, and no more."),
     QT_TRANSLATE_NOOP("wording", "Take the grants back where nobody remembers what they are for.")},
    {"account.extra-grants#group",
     QT_TRANSLATE_NOOP("wording", "Its app user has more through the group “%1”"),
     QT_TRANSLATE_NOOP("wording", "The membership adds something in %2 of %3 containers, for instance %4; "
                                  "the strongest: %A5. Whoever adds the group somewhere adds the app."),
     QT_TRANSLATE_NOOP("wording", "Take the app user out of the group.")},
    {"account.extra-grants#role", QT_TRANSLATE_NOOP("wording", "Its app user has more through the role “%1”"),
     QT_TRANSLATE_NOOP("wording",
                       "The role adds something in %2 of %3 containers, for instance %4; the strongest: %A5. "
                       "It comes on top of the role that the platform gives app users."),
     QT_TRANSLATE_NOOP("wording",
                       "Take the app user out of the role where nobody remembers what it is for.")},
    {"account.extra-grants#administer", QT_TRANSLATE_NOOP("wording", "Its app user administers spaces"),
     QT_TRANSLATE_NOOP("wording", "A grant of its own lets it change settings and permissions in %2 of %3 "
                                  "containers, for instance %4."),
     QT_TRANSLATE_NOOP("wording", "Take administering back, unless the app is for that.")},
    {"reach.sensitive", QT_TRANSLATE_NOOP("wording", "It reaches containers labelled “%1”"),
     QT_TRANSLATE_NOOP("wording",
                       "By itself it reaches %2 of %3 of them, for instance %4; the strongest: %A5."),
     QT_TRANSLATE_NOOP("wording", "Block it there with a policy, or take its app user out of their roles.")},
    {"reach.sensitive#people", QT_TRANSLATE_NOOP("wording", "It reaches containers labelled “%1” for people"),
     QT_TRANSLATE_NOOP("wording",
                       "For people it reaches %2 of %3 of them, for instance %4; the strongest: %A5."),
     QT_TRANSLATE_NOOP("wording", "Block it there with a policy.")},
    {"webtrigger.public", QT_TRANSLATE_NOOP("wording", "“%1” can be called by anyone who knows its address"),
     QT_TRANSLATE_NOOP("wording", "A web trigger is a public address. The platform asks nobody who calls it "
                                  "for anything."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor how it tells its own callers from others.")},
    {"placeholder.key", QT_TRANSLATE_NOOP("wording", "The key “%1” is a placeholder"),
     QT_TRANSLATE_NOOP("wording", "The descriptor is a template that somebody has to fill in. Policies name "
                                  "apps by key and would miss the real one."),
     QT_TRANSLATE_NOOP("wording", "Ask the vendor for the descriptor that is installed.")},
};

} // namespace

const FindingSentence* findingSentence(std::string_view key)
{
    for (const FindingSentence& entry : sentencesOfFindings)
        if (entry.key == key)
            return &entry;
    return policySentence(key);
}

} // namespace gatehouse::wording
