// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"

#include "models/wording/Wording.h"

namespace gatehouse::app {

namespace {

std::string text(std::string_view word)
{
    return std::string(word);
}

OutputJson gateJson(const access::GateJudgement& gate)
{
    OutputJson evidence = OutputJson::array();
    for (const access::Evidence& fact : gate.evidence)
        evidence.push_back(wording::sentence(fact).toStdString());
    return {{"gate", text(toText(gate.gate))},
            {"result", text(toText(gate.result))},
            {"code", gate.code == access::Code::None ? OutputJson() : OutputJson(text(toText(gate.code)))},
            {"evidence", std::move(evidence)}};
}

OutputJson remedyJson(const access::Remedy& remedy)
{
    OutputJson alternatives = OutputJson::array();
    for (const access::Alternative& alternative : remedy.alternatives)
        alternatives.push_back({{"change", wording::changeSentence(alternative).toStdString()},
                                {"owner", text(toText(alternative.owner))}});
    return {{"gate", text(toText(remedy.gate))},
            {"code", text(toText(remedy.code))},
            {"enough", remedy.enough},
            {"alternatives", std::move(alternatives)},
            {"reason",
             remedy.reason ? OutputJson(wording::sentence(*remedy.reason).toStdString()) : OutputJson()}};
}

OutputJson actionsJson(ActionSet actions)
{
    OutputJson json = OutputJson::array();
    for (const Action action : allActions)
        if (actions.contains(action))
            json.push_back(text(toText(action)));
    return json;
}

OutputJson cellJson(const access::CellDifference& cell)
{
    OutputJson other = OutputJson::array();
    for (const access::VerdictChange& change : cell.other)
        other.push_back({{"action", text(toText(change.action))},
                         {"before", text(toText(change.before))},
                         {"after", text(toText(change.after))}});
    OutputJson surfaces = OutputJson::array();
    for (const access::OutcomeChange& change : cell.surfaces)
        surfaces.push_back({{"surface", text(toText(change.surface))},
                            {"before", text(toText(change.before))},
                            {"after", text(toText(change.after))}});
    return {{"app", cell.app},
            {"container", cell.container},
            {"lost", actionsJson(cell.lost)},
            {"gained", actionsJson(cell.gained)},
            {"other", std::move(other)},
            {"surfaces", std::move(surfaces)}};
}

OutputJson oneSidedJson(const access::OneSided& side)
{
    return {{"apps", side.apps}, {"containers", side.containers}, {"users", side.users}};
}

} // namespace

OutputJson codesJson(const std::vector<access::Code>& codes)
{
    OutputJson json = OutputJson::array();
    for (const access::Code code : codes)
        json.push_back(text(toText(code)));
    return json;
}

OutputJson explanationJson(const access::Explanation& explanation)
{
    OutputJson gates = OutputJson::array();
    for (const access::GateJudgement& gate : explanation.gates)
        gates.push_back(gateJson(gate));
    OutputJson remedies = OutputJson::array();
    for (const access::Remedy& remedy : explanation.remedies)
        remedies.push_back(remedyJson(remedy));
    OutputJson outcomes = OutputJson::object();
    for (std::size_t i = 0; i < access::surfaceCount; ++i)
        outcomes[text(toText(static_cast<access::Surface>(i)))] = text(toText(explanation.outcomes[i].seen));
    return {{"verdict", text(toText(explanation.verdict))},
            {"codes", codesJson(explanation.codes)},
            {"gates", std::move(gates)},
            {"remedies", std::move(remedies)},
            {"outcomes", std::move(outcomes)}};
}

OutputJson differenceJson(const access::Difference& difference)
{
    OutputJson cells = OutputJson::array();
    for (const access::CellDifference& cell : difference.cells)
        cells.push_back(cellJson(cell));
    OutputJson events = OutputJson::array();
    for (const access::AccessEvent& event : difference.events)
        events.push_back(
            {{"app", event.app}, {"container", event.container}, {"event", text(toText(event.kind))}});
    const access::DifferenceTotals& totals = difference.totals;
    return {{"cells", std::move(cells)},
            {"added", oneSidedJson(difference.added)},
            {"removed", oneSidedJson(difference.removed)},
            {"events", std::move(events)},
            {"totals",
             {{"cells", totals.cells},
              {"lost", totals.lost},
              {"gained", totals.gained},
              {"other", totals.other},
              {"apps", totals.apps},
              {"containers", totals.containers}}}};
}

std::string dumped(const OutputJson& json, bool indented)
{
    return json.dump(indented ? 2 : -1, ' ', false, OutputJson::error_handler_t::replace);
}

} // namespace gatehouse::app
