// SPDX-License-Identifier: Apache-2.0
#include "models/reports/readers/VerdictComparison.h"

#include <utility>

namespace gatehouse::reports {

namespace {

constexpr std::size_t mostProblems = 100;

} // namespace

VerdictComparison::VerdictComparison(const access::CompiledOrganization& core, const Names& names,
                                     Spelling spelling)
    : m_core(core)
    , m_names(names)
    , m_spelling(std::move(spelling))
    , m_byItself(core.organization().containers.size())
    , m_throughPeople(m_byItself.size())
    , m_container(m_byItself.size())
{}

bool VerdictComparison::nextApp()
{
    if (m_app == m_core.organization().apps.size())
        return false;
    m_core.row({m_app}, {access::ActsAs::App, {}}, m_byItself);
    m_core.row({m_app}, {access::ActsAs::AnyPerson, {}}, m_throughPeople);
    ++m_app;
    m_container = 0;
    return true;
}

bool VerdictComparison::advance()
{
    for (;;) {
        if (m_container == m_byItself.size()) {
            if (!nextApp())
                return false;
        } else if (m_byItself[m_container++].applicable) {
            return true;
        }
    }
}

std::string VerdictComparison::appHere() const
{
    return m_spelling(m_names.appId(m_core.organization().apps[m_app - 1]));
}

std::string VerdictComparison::containerHere() const
{
    return m_spelling(m_names.containerId(m_core.organization().containers[m_container - 1].id));
}

bool VerdictComparison::refuse(const char* code, std::vector<std::string> arguments)
{
    if (m_problems.size() < mostProblems)
        m_problems.push_back({code, {}, std::move(arguments), FaultSeverity::Error, {}});
    return m_problems.size() < mostProblems;
}

void VerdictComparison::compare(const VerdictRow::Words& told, const access::Cell& cell, const char* as)
{
    const Verdicts computed{cell.allowed, cell.unknown};
    for (std::size_t at = 0; at < actionCount; ++at) {
        const std::string_view word = verdictWord(computed, allActions[at]);
        if (told[at] == word)
            ++m_verdicts;
        else
            (void)refuse("proof.other-verdict",
                         {appHere(), containerHere(), as, std::string(toText(allActions[at])), told[at],
                          std::string(word)});
    }
}

bool VerdictComparison::take(const VerdictRow& row)
{
    ++m_rows;
    m_lost = true;
    if (!advance())
        return refuse("proof.extra-row", {row.app, row.container}) && false;
    if (row.app != appHere() || row.container != containerHere())
        return refuse("proof.other-row",
                      {std::to_string(m_rows), row.app, row.container, appHere(), containerHere()}) &&
               false;
    m_lost = false;
    compare(row.byItself, m_byItself[m_container - 1], "by-itself");
    compare(row.throughPeople, m_throughPeople[m_container - 1], "through-people");
    return m_problems.size() < mostProblems;
}

std::vector<Fault> VerdictComparison::finish()
{
    if (!m_lost && m_problems.size() < mostProblems && advance())
        (void)refuse("proof.missing-row", {appHere(), containerHere()});
    return std::move(m_problems);
}

} // namespace gatehouse::reports
