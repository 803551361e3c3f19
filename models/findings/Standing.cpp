// SPDX-License-Identifier: Apache-2.0
#include "models/findings/Standing.h"

namespace gatehouse::findings {
namespace {

bool isAbout(const AcceptedFinding& accepted, const App& app, const Finding& finding)
{
    return accepted.app == app.key && accepted.site == app.site && accepted.code == finding.code &&
           accepted.subject == finding.subject;
}

bool holds(const AcceptedFinding& accepted, Date today)
{
    if (!accepted.until)
        return true;
    const std::optional<Date> last = dateFromText(*accepted.until);
    return last && today <= *last;
}

StandingFinding standingOf(const Organization& organization, const App& app, const Finding& finding,
                           Date today)
{
    StandingFinding result{finding, Standing::Open, std::nullopt};
    for (std::size_t at = 0; at < organization.acceptedFindings.size(); ++at) {
        const AcceptedFinding& accepted = organization.acceptedFindings[at];
        if (!isAbout(accepted, app, finding) || result.standing == Standing::Accepted)
            continue;
        result.standing = holds(accepted, today) ? Standing::Accepted : Standing::Lapsed;
        result.acceptance = at;
    }
    return result;
}

} // namespace

std::vector<StandingFinding> standing(const Organization& organization, const App& app,
                                      const std::vector<Finding>& findings, Date today)
{
    std::vector<StandingFinding> result;
    result.reserve(findings.size());
    for (const Finding& finding : findings)
        result.push_back(standingOf(organization, app, finding, today));
    return result;
}

} // namespace gatehouse::findings
