// SPDX-License-Identifier: Apache-2.0
#include "models/wording/DiagnosisWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

namespace gatehouse::wording {
namespace {

using access::Gate;
using diagnosis::Beyond;
using diagnosis::Exclusion;
using diagnosis::Symptom;

struct DiagnosisName
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

QString layerInJira(Gate gate)
{
    return gate == Gate::AppUser ? DiagnosisName::tr("Project permissions of the app user")
                                 : DiagnosisName::tr("Project permissions of the person");
}

QString layerInConfluence(Gate gate)
{
    return gate == Gate::AppUser ? DiagnosisName::tr("Space permissions of the app user")
                                 : DiagnosisName::tr("Space permissions of the person");
}

} // namespace

QString name(Symptom symptom)
{
    switch (symptom) {
    case Symptom::MacroError:
        return DiagnosisName::tr("A macro shows an error notice");
    case Symptom::MacroAbsent:
        return DiagnosisName::tr("A macro is not rendered");
    case Symptom::MacroNotOffered:
        return DiagnosisName::tr("The editor does not offer the macro");
    case Symptom::ModuleGone:
        return DiagnosisName::tr("A panel, action or page is gone");
    case Symptom::ItemsMissing:
        return DiagnosisName::tr("A list or search is incomplete");
    case Symptom::NotFound:
        return DiagnosisName::tr("404, not found");
    case Symptom::Forbidden:
        return DiagnosisName::tr("403, forbidden");
    case Symptom::Unauthorized:
        return DiagnosisName::tr("401, unauthorized");
    case Symptom::EventMissing:
        return DiagnosisName::tr("An event did not arrive");
    case Symptom::ContainerMissing:
        return DiagnosisName::tr("A list lacks the project or space");
    case Symptom::GraphqlNull:
        break;
    }
    return DiagnosisName::tr("GraphQL gives null");
}

QString meaning(Symptom symptom)
{
    switch (symptom) {
    case Symptom::MacroError:
        return DiagnosisName::tr(
            "Where the macro should be, the page shows a notice that it cannot be shown.");
    case Symptom::MacroAbsent:
        return DiagnosisName::tr("Where the macro should be, the page shows nothing at all.");
    case Symptom::MacroNotOffered:
        return DiagnosisName::tr("Somebody who edits a page does not find the macro of the app.");
    case Symptom::ModuleGone:
        return DiagnosisName::tr("A panel, a glance, a menu entry or a page of the app is not there.");
    case Symptom::ItemsMissing:
        return DiagnosisName::tr("The app lists or finds fewer issues or pages than there are.");
    case Symptom::NotFound:
        return DiagnosisName::tr(
            "The app is told that an issue, a page or the project or space does not exist.");
    case Symptom::Forbidden:
        return DiagnosisName::tr("The app is told that it may not do what it tries.");
    case Symptom::Unauthorized:
        return DiagnosisName::tr("The app is told that it is not signed in.");
    case Symptom::EventMissing:
        return DiagnosisName::tr("Something happened, and the app did not hear of it.");
    case Symptom::ContainerMissing:
        return DiagnosisName::tr("The app lists the projects or spaces, and this one is not among them.");
    case Symptom::GraphqlNull:
        break;
    }
    return DiagnosisName::tr("The app asks for one item through GraphQL and gets null.");
}

QString layer(Gate gate, Product product)
{
    switch (gate) {
    case Gate::Identity:
        return DiagnosisName::tr("The app and how it acts");
    case Gate::Scope:
        return DiagnosisName::tr("Scopes of the app");
    case Gate::Policy:
        return DiagnosisName::tr("Data security policy");
    case Gate::AppUser:
    case Gate::ContextUser:
        break;
    }
    return product == Product::Jira ? layerInJira(gate) : layerInConfluence(gate);
}

QString layer(const diagnosis::CauseKey& cause, Product product)
{
    return cause.anonymous ? DiagnosisName::tr("Anonymous access") : layer(cause.gate, product);
}

QString name(Beyond beyond)
{
    switch (beyond) {
    case Beyond::ObjectMissing:
        return DiagnosisName::tr("It does not exist");
    case Beyond::Restriction:
        return DiagnosisName::tr("Issue security or a page restriction");
    case Beyond::Propagation:
        return DiagnosisName::tr("A policy changed a moment ago");
    case Beyond::Condition:
        return DiagnosisName::tr("A display condition of the app");
    case Beyond::NotDeclared:
        return DiagnosisName::tr("The app has no such module");
    case Beyond::NotSubscribed:
        return DiagnosisName::tr("The app does not listen to this event");
    case Beyond::Delivery:
        return DiagnosisName::tr("The app did not take the event");
    case Beyond::Authentication:
        return DiagnosisName::tr("A token or signature is wrong or out of date");
    case Beyond::OtherNeed:
        return DiagnosisName::tr("The operation needs something else");
    case Beyond::IndexDelay:
        return DiagnosisName::tr("The search is behind");
    case Beyond::AppDefect:
        return DiagnosisName::tr("The app itself");
    case Beyond::StaleFile:
        break;
    }
    return DiagnosisName::tr("The organization has changed since");
}

QString advice(Beyond beyond)
{
    switch (beyond) {
    case Beyond::ObjectMissing:
        return DiagnosisName::tr(
            "Open it as somebody who may see everything there. A blocked app gets the same answer.");
    case Beyond::Restriction:
        return DiagnosisName::tr(
            "They count below the project or space, and this file does not hold them. Try one without.");
    case Beyond::Propagation:
        return DiagnosisName::tr(
            "Changes take a short while to reach every answer. Try again in a few minutes.");
    case Beyond::Condition:
        return DiagnosisName::tr(
            "It may read a property that any signed-in user can write. App details list the conditions.");
    case Beyond::NotDeclared:
        return DiagnosisName::tr(
            "App details list the modules of its descriptor. An update may have dropped it.");
    case Beyond::NotSubscribed:
        return DiagnosisName::tr("App details list the events of its descriptor.");
    case Beyond::Delivery:
        return DiagnosisName::tr("The vendor can see failed deliveries in the app’s log.");
    case Beyond::Authentication:
        return DiagnosisName::tr(
            "The vendor can check the clock, the shared secret and the age of the token.");
    case Beyond::OtherNeed:
        return DiagnosisName::tr(
            "Some operations ask for more than others of their kind. Choose the operation above.");
    case Beyond::IndexDelay:
        return DiagnosisName::tr("Search sees changes late. Ask for one missing item directly.");
    case Beyond::AppDefect:
        return DiagnosisName::tr(
            "Ask the vendor what the app requests there, then start from what it is told.");
    case Beyond::StaleFile:
        break;
    }
    return DiagnosisName::tr("Compare with the admin screens, or read the data again.");
}

QString sentence(const diagnosis::Excluded& excluded, const diagnosis::Complaint& complaint)
{
    switch (excluded.why) {
    case Exclusion::NotAsked:
        return isOfInterface(complaint.symptom)
                   ? DiagnosisName::tr("Macros and panels do not ask for it.")
                   : DiagnosisName::tr("It does not count in this way of acting.");
    case Exclusion::OtherSymptom:
        return DiagnosisName::tr("It would be seen otherwise: %1.").arg(name(excluded.seen));
    case Exclusion::RuledOut:
        return DiagnosisName::tr("Your answers exclude it.");
    case Exclusion::Passes:
        break;
    }
    return excluded.evidence.empty() ? DiagnosisName::tr("It passes.") : sentence(excluded.evidence.front());
}

} // namespace gatehouse::wording
