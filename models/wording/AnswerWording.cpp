// SPDX-License-Identifier: Apache-2.0
#include "models/wording/AnswerWording.h"

#include "models/access/CompiledOrganization.h"
#include "models/wording/AnswerSentences.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::wording {
namespace {

using access::GateResult;

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

QString answerKey(const access::Explanation& explanation, const access::CompiledOrganization& core)
{
    return plainText(core.organization().containers[explanation.question.container.value].key, 80);
}

QString lastParts(QStringList sentences, const QString& fine)
{
    if (!fine.isEmpty())
        sentences << fine;
    return sentences.join(QLatin1Char(' '));
}

QString liftingOf(access::Code code)
{
    return code == access::Code::PolicyBlocked
               ? AnswerWords::tr("Lifting the block would leave the verdict unknown.")
               : AnswerWords::tr("Mending this would leave the verdict unknown.");
}

QString deniedDetail(const access::Explanation& explanation, const AnswerSentences& sentences)
{
    const auto fails = sentences.failing().size();
    const QStringList unknown = sentences.unknown();
    if (fails > 1)
        return lastParts({AnswerWords::tr("%n gates fail: each of them needs a change.", nullptr,
                                          static_cast<int>(fails))},
                         unknown.join(QLatin1Char(' ')));
    if (!unknown.isEmpty())
        return lastParts(
            {liftingOf(explanation.codes.empty() ? access::Code::None : explanation.codes.front())},
            unknown.join(QLatin1Char(' ')));
    if (explanation.remedies.empty() || explanation.remedies.front().alternatives.empty())
        return {};
    return AnswerWords::tr("One change is enough.");
}

} // namespace

QString answer(const access::Explanation& explanation, const access::CompiledOrganization& core)
{
    const AnswerSentences sentences(explanation, core, answerKey(explanation, core), false);
    switch (explanation.verdict) {
    case access::Verdict::Allowed:
        return sentences.allowed();
    case access::Verdict::Unknown:
        return lastParts({sentences.whetherUnknown()}, sentences.unknown().join(QLatin1Char(' ')));
    case access::Verdict::Denied:
        break;
    }
    QStringList parts = sentences.failing();
    if (explanation.question.as.kind == access::ActsAs::AnyPerson)
        parts.prepend(sentences.cannot());
    return lastParts(parts, sentences.fine());
}

QString answerDetail(const access::Explanation& explanation, const access::CompiledOrganization& core)
{
    const AnswerSentences sentences(explanation, core, answerKey(explanation, core), false);
    const App& app = core.organization().apps[explanation.question.app.value];
    switch (explanation.verdict) {
    case access::Verdict::Allowed:
        return app.eligible == false ? AnswerWords::tr("No policy can block this app.")
                                     : AnswerWords::tr("Every gate that applies passes.");
    case access::Verdict::Unknown:
        return AnswerWords::tr("No gate fails.");
    case access::Verdict::Denied:
        break;
    }
    return deniedDetail(explanation, sentences);
}

QStringList decidingPolicies(const access::Explanation& explanation)
{
    return decidingPolicies(explanation.gates[static_cast<std::size_t>(access::Gate::Policy)].evidence);
}

QStringList decidingPolicies(const std::vector<access::Evidence>& evidence)
{
    QStringList names;
    for (const access::Evidence& fact : evidence) {
        const bool decides =
            fact.code.starts_with("policy.blocks-") || fact.code.starts_with("policy.allows-");
        if (decides && !fact.arguments.empty())
            names << plainText(fact.arguments.front());
    }
    names.removeDuplicates();
    return names;
}

} // namespace gatehouse::wording
