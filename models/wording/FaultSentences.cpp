// SPDX-License-Identifier: Apache-2.0
#include "models/wording/FaultSentences.h"

#include <QtGlobal>

namespace gatehouse::wording {
namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("wording", text)

constexpr FaultSentence sentencesOfFaults[] = {
    {"json.too-large", WORDS("The text has %1 bytes; at most %2 are read"), nullptr},
    {"json.not-utf8", WORDS("The text is not UTF-8: byte %1 cannot stand here"),
     WORDS("Save the file as UTF-8.")},
    {"json.too-deep", WORDS("The values are nested deeper than %1 levels"), nullptr},
    {"json.empty", WORDS("The text is empty"), nullptr},
    {"json.repeated-member", WORDS("The member “%1” stands twice in one object"),
     WORDS("First use in line %2.")},
    {"json.number-too-large", WORDS("The number %1 is too large"), nullptr},
    {"organization.not-an-organization", WORDS("This is not an organization file"),
     WORDS("Its first member must be \"format\": \"%1\".")},
    {"organization.duplicate-id", WORDS("The id “%2” is used twice"), WORDS("First use at %3, line %4.")},
    {"organization.duplicate-app", WORDS("The app “%1” is installed twice on the site “%2”"),
     WORDS("First use at %3, line %4.")},
    {"organization.wrong-account-kind", WORDS("The account “%2” is a person, not an app user"),
     WORDS("The app “%1” acts through it. Name an account of kind app, or null.")},
    {"organization.missing-member", WORDS("“%1” is missing"), nullptr},
    {"organization.empty-text", WORDS("“%1” is empty"), nullptr},
    {"organization.not-a-holder", WORDS("“%1” names nobody who can hold a grant"),
     WORDS("Use user:ID, group:ID, role:NAME, signed-in or anyone.")},
    {"organization.not-an-actor", WORDS("“%1” cannot act in a role"), WORDS("Use user:ID or group:ID.")},
    {"organization.unknown-member", WORDS("“%1” is not known here"),
     WORDS("It is kept when the file is saved.")},
    {"organization.uninstalled-key", WORDS("No installed app has the key “%1”"),
     WORDS("The policy “%2” lists it. It counts as soon as the app is installed.")},
    {"organization.covers-nothing", WORDS("The policy “%1” covers nothing"), nullptr},
    {"file.not-found", WORDS("There is no file %1"), nullptr},
    {"file.not-a-file", WORDS("%1 is not a file"), nullptr},
    {"file.too-large", WORDS("%1 has %2 bytes; at most %3 are read"), nullptr},
    {"file.unreadable", WORDS("%1 cannot be read"), WORDS("The system says: %2")},
    {"file.no-directory", WORDS("%1 cannot be saved: there is no folder %2"), nullptr},
    {"file.unwritable", WORDS("%1 cannot be saved"), WORDS("The system says: %2")},
    {"descriptor.too-large", WORDS("The descriptor has %1 bytes; at most %2 are read"), nullptr},
    {"descriptor.not-text", WORDS("This is no text"), nullptr},
    {"descriptor.empty", WORDS("The descriptor is empty"), nullptr},
    {"descriptor.not-object", WORDS("A descriptor must be an object"), nullptr},
    {"descriptor.no-key", WORDS("The descriptor has no key"), nullptr},
    {"descriptor.key-not-text", WORDS("The key of the app must be text"), nullptr},
    {"descriptor.connect-not-json", WORDS("A Connect descriptor must be JSON"), nullptr},
    {"descriptor.other-product", WORDS("The descriptor is for %1, not for Jira or Confluence"), nullptr},
    {"descriptor.no-product", WORDS("The descriptor names neither Jira nor Confluence"), nullptr},
    {"descriptor.placeholder-key", WORDS("The key “%1” is a placeholder"),
     WORDS("Fill in the template first.")},
    {"descriptor.placeholder-text", WORDS("The text is a template with placeholders"),
     WORDS("Fill in the template first.")},
    {"yaml.too-large", WORDS("The YAML text is larger than %1 bytes"), nullptr},
    {"yaml.too-deep", WORDS("The YAML text is nested too deep"), nullptr},
    {"yaml.too-many-nodes", WORDS("The YAML text holds too many values"), nullptr},
    {"yaml.syntax", WORDS("The YAML text cannot be read here"), WORDS("The parser says: %1")},
    {"yaml.empty", WORDS("The YAML text is empty"), nullptr},
    {"yaml.several-documents", WORDS("The YAML text holds more than one document"), nullptr},
    {"yaml.unknown-alias", WORDS("The YAML alias leads nowhere"), nullptr},
    {"yaml.recursive-alias", WORDS("The YAML alias leads to itself"), nullptr},
    {"yaml.repeated-anchor", WORDS("The YAML anchor is used twice"), nullptr},
    {"yaml.unknown-tag", WORDS("The YAML tag is not known"), nullptr},
    {"yaml.bad-value", WORDS("The value does not fit its YAML tag"), nullptr},
    {"yaml.key-not-text", WORDS("A key in the YAML text is not text"), nullptr},
    {"yaml.bad-merge", WORDS("The YAML merge key needs a mapping"), nullptr},
    {"scope.unknown", WORDS("The catalogue has no scope “%1”; it gives the app nothing"), nullptr},
    {"question.unknown-app", WORDS("No app has the key “%1”"),
     WORDS("Name an installation as key or key@site.")},
    {"question.ambiguous-app", WORDS("%2 installations have the key “%1”"), WORDS("Add @ and the id of the site.")},
    {"question.unknown-container", WORDS("No container has the id or key “%1”"), nullptr},
    {"question.ambiguous-container", WORDS("%2 containers have the key “%1”"), WORDS("Name it by its id.")},
    {"question.unknown-account", WORDS("No account has the id “%1”"), nullptr},
    {"question.app-account", WORDS("The account “%1” belongs to an app and cannot be a context user"), nullptr},
    {"question.unknown-action", WORDS("“%1” is not an action"),
     WORDS("Use view, read, write, delete or administer.")},
    {"question.unknown-operation", WORDS("The catalogue has no operation “%1”"),
     WORDS("Write method and path as the catalogue does.")},
    {"question.action-or-operation", WORDS("A question needs either an action or an operation"), nullptr},
    {"question.wrong-product", WORDS("The operation “%1” belongs to another product than the container “%2”"), nullptr},
    {"question.malformed-as", WORDS("“%1” does not say who acts"),
     WORDS("Use app, user:ID, browser:ID, any-person or anonymous.")},
    {"question.malformed", WORDS("The question is not of the expected form (member “%1”)"), nullptr},
    {"draft.unknown", WORDS("No draft has the name or id “%1”"), nullptr},
    {"draft.ambiguous", WORDS("%2 drafts have the name “%1”"), WORDS("Name it by its id.")},
};

#undef WORDS

} // namespace

const FaultSentence* faultSentence(std::string_view code)
{
    for (const FaultSentence& entry : sentencesOfFaults)
        if (entry.code == code)
            return &entry;
    return nullptr;
}

} // namespace gatehouse::wording
