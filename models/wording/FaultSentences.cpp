// SPDX-License-Identifier: Apache-2.0
#include "models/wording/FaultSentences.h"

#include "models/wording/ImportSentences.h"
#include "models/wording/ProofSentences.h"

#include <QtGlobal>

namespace gatehouse::wording {
namespace {

constexpr FaultSentence sentencesOfFaults[] = {
    {"json.too-large", QT_TRANSLATE_NOOP("wording", "The text has %1 bytes; at most %2 are read"), nullptr},
    {"json.not-utf8", QT_TRANSLATE_NOOP("wording", "The text is not UTF-8: byte %1 cannot stand here"),
     QT_TRANSLATE_NOOP("wording", "Save the file as UTF-8.")},
    {"json.too-deep", QT_TRANSLATE_NOOP("wording", "The values are nested deeper than %1 levels"), nullptr},
    {"json.empty", QT_TRANSLATE_NOOP("wording", "The text is empty"), nullptr},
    {"json.repeated-member", QT_TRANSLATE_NOOP("wording", "The member “%1” stands twice in one object"),
     QT_TRANSLATE_NOOP("wording", "First use in line %2.")},
    {"json.number-too-large", QT_TRANSLATE_NOOP("wording", "The number %1 is too large"), nullptr},
    {"organization.not-an-organization", QT_TRANSLATE_NOOP("wording", "This is not an organization file"),
     QT_TRANSLATE_NOOP("wording", "Its first member must be \"format\": \"%1\".")},
    {"organization.duplicate-id", QT_TRANSLATE_NOOP("wording", "The id “%2” is used twice"),
     QT_TRANSLATE_NOOP("wording", "First use at %3, line %4.")},
    {"organization.duplicate-app",
     QT_TRANSLATE_NOOP("wording", "The app “%1” is installed twice on the site “%2”"),
     QT_TRANSLATE_NOOP("wording", "First use at %3, line %4.")},
    {"organization.wrong-account-kind",
     QT_TRANSLATE_NOOP("wording", "The account “%2” is a person, not an app user"),
     QT_TRANSLATE_NOOP("wording", "The app “%1” acts through it. Name an account of kind app, or null.")},
    {"organization.missing-member", QT_TRANSLATE_NOOP("wording", "“%1” is missing"), nullptr},
    {"organization.number-out-of-range", QT_TRANSLATE_NOOP("wording", "“%1” is %2"),
     QT_TRANSLATE_NOOP("wording", "Use a whole number from 1 to %3.")},
    {"organization.empty-text", QT_TRANSLATE_NOOP("wording", "“%1” is empty"), nullptr},
    {"organization.not-a-holder", QT_TRANSLATE_NOOP("wording", "“%1” names nobody who can hold a grant"),
     QT_TRANSLATE_NOOP("wording", "Use user:ID, group:ID, role:NAME, signed-in or anyone.")},
    {"organization.not-an-actor", QT_TRANSLATE_NOOP("wording", "“%1” cannot act in a role"),
     QT_TRANSLATE_NOOP("wording", "Use user:ID or group:ID.")},
    {"organization.unknown-member", QT_TRANSLATE_NOOP("wording", "“%1” is not known here"),
     QT_TRANSLATE_NOOP("wording", "It is kept when the file is saved.")},
    {"organization.uninstalled-key", QT_TRANSLATE_NOOP("wording", "No installed app has the key “%1”"),
     QT_TRANSLATE_NOOP("wording", "The policy “%2” lists it. It counts as soon as the app is installed.")},
    {"organization.covers-nothing", QT_TRANSLATE_NOOP("wording", "The policy “%1” covers nothing"), nullptr},
    {"file.not-found", QT_TRANSLATE_NOOP("wording", "There is no file %1"), nullptr},
    {"file.not-a-file", QT_TRANSLATE_NOOP("wording", "%1 is not a file"), nullptr},
    {"file.too-large", QT_TRANSLATE_NOOP("wording", "%1 has %2 bytes; at most %3 are read"), nullptr},
    {"file.unreadable", QT_TRANSLATE_NOOP("wording", "%1 cannot be read"),
     QT_TRANSLATE_NOOP("wording", "The system says: %2")},
    {"file.no-directory", QT_TRANSLATE_NOOP("wording", "%1 cannot be saved: there is no folder %2"), nullptr},
    {"file.unwritable", QT_TRANSLATE_NOOP("wording", "%1 cannot be saved"),
     QT_TRANSLATE_NOOP("wording", "The system says: %2")},
    {"file.exists", QT_TRANSLATE_NOOP("wording", "%1 is there already"),
     QT_TRANSLATE_NOOP("wording", "Choose a place where nothing is.")},
    {"report.cancelled", QT_TRANSLATE_NOOP("wording", "The report was cancelled; nothing was written"),
     nullptr},
    {"report.no-since", QT_TRANSLATE_NOOP("wording", "Changes need an earlier file to compare with"),
     nullptr},
    {"report.row-count",
     QT_TRANSLATE_NOOP("wording", "The table %1 has %3 rows where it should have %2; nothing was written"),
     nullptr},
    {"descriptor.too-large", QT_TRANSLATE_NOOP("wording", "The descriptor has %1 bytes; at most %2 are read"),
     nullptr},
    {"descriptor.not-text", QT_TRANSLATE_NOOP("wording", "This is no text"), nullptr},
    {"descriptor.empty", QT_TRANSLATE_NOOP("wording", "The descriptor is empty"), nullptr},
    {"descriptor.not-object", QT_TRANSLATE_NOOP("wording", "A descriptor must be an object"), nullptr},
    {"descriptor.no-key", QT_TRANSLATE_NOOP("wording", "The descriptor has no key"), nullptr},
    {"descriptor.key-not-text", QT_TRANSLATE_NOOP("wording", "The key of the app must be text"), nullptr},
    {"descriptor.connect-not-json", QT_TRANSLATE_NOOP("wording", "A Connect descriptor must be JSON"),
     nullptr},
    {"descriptor.other-product",
     QT_TRANSLATE_NOOP("wording", "The descriptor is for %1, not for Jira or Confluence"), nullptr},
    {"descriptor.no-product",
     QT_TRANSLATE_NOOP("wording", "The descriptor names neither Jira nor Confluence"), nullptr},
    {"descriptor.placeholder-key", QT_TRANSLATE_NOOP("wording", "The key “%1” is a placeholder"),
     QT_TRANSLATE_NOOP("wording", "Fill in the template first.")},
    {"descriptor.placeholder-text", QT_TRANSLATE_NOOP("wording", "The text is a template with placeholders"),
     QT_TRANSLATE_NOOP("wording", "Fill in the template first.")},
    {"yaml.too-large", QT_TRANSLATE_NOOP("wording", "The YAML text is larger than %1 bytes"), nullptr},
    {"yaml.too-deep", QT_TRANSLATE_NOOP("wording", "The YAML text is nested too deep"), nullptr},
    {"yaml.too-many-nodes", QT_TRANSLATE_NOOP("wording", "The YAML text holds too many values"), nullptr},
    {"yaml.syntax", QT_TRANSLATE_NOOP("wording", "The YAML text cannot be read here"),
     QT_TRANSLATE_NOOP("wording", "The parser says: %1")},
    {"yaml.empty", QT_TRANSLATE_NOOP("wording", "The YAML text is empty"), nullptr},
    {"yaml.several-documents", QT_TRANSLATE_NOOP("wording", "The YAML text holds more than one document"),
     nullptr},
    {"yaml.unknown-alias", QT_TRANSLATE_NOOP("wording", "The YAML alias leads nowhere"), nullptr},
    {"yaml.recursive-alias", QT_TRANSLATE_NOOP("wording", "The YAML alias leads to itself"), nullptr},
    {"yaml.repeated-anchor", QT_TRANSLATE_NOOP("wording", "The YAML anchor is used twice"), nullptr},
    {"yaml.unknown-tag", QT_TRANSLATE_NOOP("wording", "The YAML tag is not known"), nullptr},
    {"yaml.bad-value", QT_TRANSLATE_NOOP("wording", "The value does not fit its YAML tag"), nullptr},
    {"yaml.key-not-text", QT_TRANSLATE_NOOP("wording", "A key in the YAML text is not text"), nullptr},
    {"yaml.bad-merge", QT_TRANSLATE_NOOP("wording", "The YAML merge key needs a mapping"), nullptr},
    {"question.unknown-app", QT_TRANSLATE_NOOP("wording", "No app has the key “%1”"),
     QT_TRANSLATE_NOOP("wording", "Name an installation as key or key@site.")},
    {"question.ambiguous-app", QT_TRANSLATE_NOOP("wording", "%2 installations have the key “%1”"),
     QT_TRANSLATE_NOOP("wording", "Add @ and the id of the site.")},
    {"question.unknown-container", QT_TRANSLATE_NOOP("wording", "No container has the id or key “%1”"),
     nullptr},
    {"question.ambiguous-container", QT_TRANSLATE_NOOP("wording", "%2 containers have the key “%1”"),
     QT_TRANSLATE_NOOP("wording", "Name it by its id.")},
    {"question.unknown-account", QT_TRANSLATE_NOOP("wording", "No account has the id “%1”"), nullptr},
    {"question.app-account",
     QT_TRANSLATE_NOOP("wording", "The account “%1” belongs to an app and cannot be a context user"),
     nullptr},
    {"question.unknown-action", QT_TRANSLATE_NOOP("wording", "“%1” is not an action"),
     QT_TRANSLATE_NOOP("wording", "Use view, read, write, delete or administer.")},
    {"question.unknown-operation", QT_TRANSLATE_NOOP("wording", "The catalogue has no operation “%1”"),
     QT_TRANSLATE_NOOP("wording", "Write method and path as the catalogue does.")},
    {"question.action-or-operation",
     QT_TRANSLATE_NOOP("wording", "A question needs either an action or an operation"), nullptr},
    {"question.wrong-product",
     QT_TRANSLATE_NOOP("wording", "The operation “%1” belongs to another product than the container “%2”"),
     nullptr},
    {"question.malformed-as", QT_TRANSLATE_NOOP("wording", "“%1” does not say who acts"),
     QT_TRANSLATE_NOOP("wording", "Use app, user:ID, browser:ID, any-person or anonymous.")},
    {"question.malformed",
     QT_TRANSLATE_NOOP("wording", "The question is not of the expected form (member “%1”)"), nullptr},
    {"draft.unknown", QT_TRANSLATE_NOOP("wording", "No draft has the name or id “%1”"), nullptr},
    {"draft.ambiguous", QT_TRANSLATE_NOOP("wording", "%2 drafts have the name “%1”"),
     QT_TRANSLATE_NOOP("wording", "Name it by its id.")},
};

} // namespace

const FaultSentence* faultSentence(std::string_view code)
{
    for (const FaultSentence& entry : sentencesOfFaults)
        if (entry.code == code)
            return &entry;
    const FaultSentence* const proof = proofFaultSentence(code);
    return proof != nullptr ? proof : importFaultSentence(code);
}

} // namespace gatehouse::wording
