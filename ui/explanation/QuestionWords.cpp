// SPDX-License-Identifier: Apache-2.0
#include "ui/explanation/QuestionWords.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::ui {

namespace {

QString questionWord(const char* text)
{
    return QCoreApplication::translate("QuestionWords", text);
}

bool onlyPolicyFails(const access::Explanation& explanation)
{
    return std::ranges::all_of(explanation.gates, [](const access::GateJudgement& judgement) {
        return (judgement.result == access::GateResult::Fail) == (judgement.gate == access::Gate::Policy);
    });
}

} // namespace

QString actsAsPhrase(access::As as, const Organization& organization)
{
    const auto person = [&] { return wording::plainText(organization.users[as.person.value].name, 60); };
    switch (as.kind) {
    case access::ActsAs::App:
        return questionWord(QT_TRANSLATE_NOOP("QuestionWords", "as its app user"));
    case access::ActsAs::User:
        return questionWord(QT_TRANSLATE_NOOP("QuestionWords", "for %1")).arg(person());
    case access::ActsAs::Browser:
        return questionWord(QT_TRANSLATE_NOOP("QuestionWords", "in the browser of %1")).arg(person());
    case access::ActsAs::AnyPerson:
        return questionWord(QT_TRANSLATE_NOOP("QuestionWords", "for any person"));
    case access::ActsAs::Anonymous:
        break;
    }
    return questionWord(QT_TRANSLATE_NOOP("QuestionWords", "as an anonymous request"));
}

QString demandText(const access::Demand& demand, const catalogue::Catalogue& catalogue)
{
    if (const auto* action = std::get_if<Action>(&demand))
        return wording::name(*action);
    const catalogue::Operation& operation =
        catalogue.operations()[std::get<catalogue::OperationIndex>(demand)];
    return QString::fromUtf8(operation.method.data(), static_cast<qsizetype>(operation.method.size())) +
           QLatin1Char(' ') +
           QString::fromUtf8(operation.path.data(), static_cast<qsizetype>(operation.path.size()));
}

QString appName(const Organization& organization, access::AppIndex app)
{
    return wording::plainText(organization.apps[app.value].name, 120);
}

QString siteName(const Organization& organization, const SiteId& site)
{
    const auto found = std::ranges::find(organization.sites, site, &Site::id);
    return wording::plainText(found == organization.sites.end() ? site.value : found->name, 60);
}

VerdictGlyph verdictGlyph(const access::Explanation& explanation, const Organization& organization)
{
    if (explanation.verdict == access::Verdict::Unknown)
        return VerdictGlyph::Unknown;
    if (explanation.verdict == access::Verdict::Denied)
        return onlyPolicyFails(explanation) ? VerdictGlyph::DeniedByPolicy : VerdictGlyph::Denied;
    const bool beyond = organization.apps[explanation.question.app.value].eligible == false;
    return beyond ? VerdictGlyph::Beyond : VerdictGlyph::Allowed;
}

} // namespace gatehouse::ui
