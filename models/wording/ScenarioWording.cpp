// SPDX-License-Identifier: Apache-2.0
#include "models/wording/ScenarioWording.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace gatehouse::wording {
namespace {

/// So many containers are named in a sentence; the others are counted.
constexpr std::size_t namedContainers = 5;

QString scenarioSay(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

/// "Payroll and HR (HR)", or the text where no container has it.
QString scenarioContainer(const std::string& text, const access::CompiledOrganization& core)
{
    const auto found = core.lookup().container(text);
    if (!found)
        return plainText(text);
    const Container& container = core.organization().containers[found->value];
    if (container.name.empty())
        return plainText(container.key);
    return scenarioSay(QT_TRANSLATE_NOOP("wording", "%1 (%2)"))
        .arg(plainText(container.name), plainText(container.key));
}

QString scenarioAs(const Scenario& scenario, const access::CompiledOrganization& core)
{
    const auto found = core.lookup().as(scenario.as);
    return found ? name(*found, core.organization()) : plainText(scenario.as);
}

QString scenarioAction(const Scenario& scenario)
{
    if (!scenario.operation.empty())
        return plainText(scenario.operation);
    const auto action = actionFromText(scenario.action);
    return action ? name(*action) : plainText(scenario.action);
}

QString mustBe(Expectation expected)
{
    constexpr std::array<const char*, 4> patterns{
        QT_TRANSLATE_NOOP("wording", "%1, %2: %3 must be allowed"),
        QT_TRANSLATE_NOOP("wording", "%1, %2: %3 must be denied"),
        QT_TRANSLATE_NOOP("wording", "%1, %2: %3 must be unknown"),
        QT_TRANSLATE_NOOP("wording", "%1, %2: %3 must not be allowed")};
    return scenarioSay(patterns[static_cast<std::size_t>(expected)]);
}

QString verdictInContainers(access::Verdict verdict, int count)
{
    switch (verdict) {
    case access::Verdict::Allowed:
        return QCoreApplication::translate("wording", "allowed in %n containers", nullptr, count);
    case access::Verdict::Denied:
        return QCoreApplication::translate("wording", "denied in %n containers", nullptr, count);
    case access::Verdict::Unknown:
        break;
    }
    return QCoreApplication::translate("wording", "unknown in %n containers", nullptr, count);
}

QString deviation(access::Verdict verdict, int count)
{
    switch (verdict) {
    case access::Verdict::Allowed:
        return QCoreApplication::translate("wording", "It is allowed in %n of %1 containers: %2.", nullptr,
                                           count);
    case access::Verdict::Denied:
        return QCoreApplication::translate("wording", "It is denied in %n of %1 containers: %2.", nullptr,
                                           count);
    case access::Verdict::Unknown:
        break;
    }
    return QCoreApplication::translate("wording", "It is unknown in %n of %1 containers: %2.", nullptr,
                                       count);
}

QString isNow(access::Verdict verdict)
{
    constexpr std::array<const char*, 3> sentences{QT_TRANSLATE_NOOP("wording", "It is allowed."),
                                                   QT_TRANSLATE_NOOP("wording", "It is denied."),
                                                   QT_TRANSLATE_NOOP("wording", "It is unknown.")};
    return scenarioSay(sentences[static_cast<std::size_t>(verdict)]);
}

/// "HR, Payroll, and 3 more" of the containers where the answer has this verdict.
QString namesWhere(const scenarios::Checked& checked, access::Verdict verdict,
                   const access::CompiledOrganization& core, int& count)
{
    QStringList names;
    count = 0;
    for (const scenarios::Answer& answer : checked.unexpected) {
        if (answer.decision.verdict != verdict)
            continue;
        if (static_cast<std::size_t>(++count) > namedContainers)
            continue;
        const Container& container = core.organization().containers[answer.question.container.value];
        names += plainText(container.name.empty() ? container.key : container.name, 60);
    }
    const int more = count - static_cast<int>(names.size());
    if (more > 0)
        names += QCoreApplication::translate("wording", "and %n more", nullptr, more);
    return names.join(QStringLiteral(", "));
}

QString deviations(const scenarios::Checked& checked, const access::CompiledOrganization& core)
{
    QStringList sentences;
    for (const access::Verdict verdict :
         {access::Verdict::Allowed, access::Verdict::Denied, access::Verdict::Unknown}) {
        int count = 0;
        const QString names = namesWhere(checked, verdict, core, count);
        if (count > 0)
            sentences += deviation(verdict, count).arg(QString::number(checked.asked), names);
    }
    return sentences.join(u' ');
}

} // namespace

QString name(Expectation expected)
{
    constexpr std::array<const char*, 4> texts{
        QT_TRANSLATE_NOOP("wording", "allowed"), QT_TRANSLATE_NOOP("wording", "denied"),
        QT_TRANSLATE_NOOP("wording", "unknown"), QT_TRANSLATE_NOOP("wording", "not allowed")};
    return scenarioSay(texts[static_cast<std::size_t>(expected)]);
}

QString name(scenarios::State state)
{
    constexpr std::array<const char*, 3> texts{QT_TRANSLATE_NOOP("wording", "OK"),
                                               QT_TRANSLATE_NOOP("wording", "Broken"),
                                               QT_TRANSLATE_NOOP("wording", "Cannot be asked")};
    return scenarioSay(texts[static_cast<std::size_t>(state)]);
}

QString scenarioTitle(const Scenario& scenario, const access::CompiledOrganization& core)
{
    return scenario.name.empty() ? scenarioSentence(scenario, core) : plainText(scenario.name);
}

QString scenarioApp(const Scenario& scenario, const access::CompiledOrganization& core)
{
    const auto found = core.lookup().app(scenario.app);
    if (!found)
        return plainText(scenario.app);
    const App& app = core.organization().apps[found->value];
    return plainText(app.name.empty() ? scenario.app : app.name);
}

QString scenarioWhere(const Scenario& scenario, const access::CompiledOrganization& core)
{
    if (scenario.label.empty())
        return scenarioContainer(scenario.container, core);
    return scenarioSay(QT_TRANSLATE_NOOP("wording", "label “%1”")).arg(plainText(scenario.label));
}

QString scenarioQuestion(const Scenario& scenario, const access::CompiledOrganization& core)
{
    return scenarioSay(QT_TRANSLATE_NOOP("wording", "%1, %2"))
        .arg(scenarioAction(scenario), scenarioAs(scenario, core));
}

QString scenarioDemand(const Scenario& scenario, const access::CompiledOrganization& core)
{
    if (!scenario.label.empty())
        return scenarioSay(QT_TRANSLATE_NOOP("wording", "%1 in every container labelled “%2”"))
            .arg(scenarioAction(scenario), plainText(scenario.label));
    return scenarioSay(QT_TRANSLATE_NOOP("wording", "%1 in %2"))
        .arg(scenarioAction(scenario), scenarioContainer(scenario.container, core));
}

QString scenarioSentence(const Scenario& scenario, const access::CompiledOrganization& core)
{
    return mustBe(scenario.expected)
        .arg(scenarioApp(scenario, core), scenarioAs(scenario, core), scenarioDemand(scenario, core));
}

QString scenarioActual(const scenarios::Checked& checked)
{
    QStringList parts;
    for (const access::Verdict verdict :
         {access::Verdict::Allowed, access::Verdict::Denied, access::Verdict::Unknown}) {
        const auto count = static_cast<int>(checked.verdicts[static_cast<std::size_t>(verdict)]);
        if (count == 0)
            continue;
        parts += checked.asked == 1 ? name(verdict) : verdictInContainers(verdict, count);
    }
    return parts.join(QStringLiteral(", "));
}

QString scenarioResult(const scenarios::Checked& checked, const access::CompiledOrganization& core)
{
    switch (checked.state) {
    case scenarios::State::Unanswerable:
        return checked.fault ? sentence(*checked.fault) + u'.' : QString();
    case scenarios::State::Ok: {
        const auto count = static_cast<int>(checked.asked);
        return count == 1 ? scenarioSay(QT_TRANSLATE_NOOP("wording", "As expected."))
                          : QCoreApplication::translate("wording", "As expected in all %n containers.",
                                                        nullptr, count);
    }
    case scenarios::State::Broken:
        break;
    }
    return checked.asked == 1 ? isNow(checked.unexpected.front().decision.verdict)
                              : deviations(checked, core);
}

} // namespace gatehouse::wording
