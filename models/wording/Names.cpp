// SPDX-License-Identifier: Apache-2.0
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <initializer_list>
#include <iterator>

namespace gatehouse::wording {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

/// The enumerators of E are the positions in `texts`.
template <class E>
QString nth(E value, std::initializer_list<const char*> texts)
{
    return say(std::data(texts)[static_cast<std::size_t>(value)]);
}

} // namespace

QString name(Action action)
{
    static constexpr std::initializer_list<const char*> texts = {
        QT_TRANSLATE_NOOP("wording", "View"), QT_TRANSLATE_NOOP("wording", "Read"),
        QT_TRANSLATE_NOOP("wording", "Write"), QT_TRANSLATE_NOOP("wording", "Delete"),
        QT_TRANSLATE_NOOP("wording", "Administer")};
    return nth(action, texts);
}

QString name(access::Verdict verdict)
{
    static constexpr std::initializer_list<const char*> texts = {QT_TRANSLATE_NOOP("wording", "allowed"),
                                                                 QT_TRANSLATE_NOOP("wording", "denied"),
                                                                 QT_TRANSLATE_NOOP("wording", "unknown")};
    return nth(verdict, texts);
}

QString name(access::Gate gate)
{
    static constexpr std::initializer_list<const char*> texts = {
        QT_TRANSLATE_NOOP("wording", "Identity"), QT_TRANSLATE_NOOP("wording", "Scope"),
        QT_TRANSLATE_NOOP("wording", "App user"), QT_TRANSLATE_NOOP("wording", "Context user"),
        QT_TRANSLATE_NOOP("wording", "Policy")};
    return nth(gate, texts);
}

QString name(access::GateResult result)
{
    static constexpr std::initializer_list<const char*> texts = {
        QT_TRANSLATE_NOOP("wording", "pass"), QT_TRANSLATE_NOOP("wording", "fail"),
        QT_TRANSLATE_NOOP("wording", "unknown"), QT_TRANSLATE_NOOP("wording", "not applicable")};
    return nth(result, texts);
}

QString name(access::Owner owner)
{
    static constexpr std::initializer_list<const char*> texts = {
        QT_TRANSLATE_NOOP("wording", "App vendor"), QT_TRANSLATE_NOOP("wording", "Container admin"),
        QT_TRANSLATE_NOOP("wording", "Product admin"), QT_TRANSLATE_NOOP("wording", "Org admin")};
    return nth(owner, texts);
}

QString name(access::Surface surface)
{
    static constexpr std::initializer_list<const char*> texts = {
        QT_TRANSLATE_NOOP("wording", "REST, one object"),
        QT_TRANSLATE_NOOP("wording", "REST, lists"),
        QT_TRANSLATE_NOOP("wording", "REST, search"),
        QT_TRANSLATE_NOOP("wording", "REST, property search"),
        QT_TRANSLATE_NOOP("wording", "REST, create"),
        QT_TRANSLATE_NOOP("wording", "REST, update"),
        QT_TRANSLATE_NOOP("wording", "REST, delete"),
        QT_TRANSLATE_NOOP("wording", "REST, the container"),
        QT_TRANSLATE_NOOP("wording", "REST, container list"),
        QT_TRANSLATE_NOOP("wording", "REST, configure container"),
        QT_TRANSLATE_NOOP("wording", "GraphQL, one item"),
        QT_TRANSLATE_NOOP("wording", "GraphQL, lists"),
        QT_TRANSLATE_NOOP("wording", "GraphQL, mutation"),
        QT_TRANSLATE_NOOP("wording", "Events"),
        QT_TRANSLATE_NOOP("wording", "Macros"),
        QT_TRANSLATE_NOOP("wording", "Macro browser"),
        QT_TRANSLATE_NOOP("wording", "Panels and actions"),
    };
    return nth(surface, texts);
}

QString name(access::Seen seen)
{
    static constexpr std::initializer_list<const char*> texts = {
        QT_TRANSLATE_NOOP("wording", "not applicable"),
        QT_TRANSLATE_NOOP("wording", "unknown"),
        QT_TRANSLATE_NOOP("wording", "200"),
        QT_TRANSLATE_NOOP("wording", "401"),
        QT_TRANSLATE_NOOP("wording", "403"),
        QT_TRANSLATE_NOOP("wording", "404, as if missing"),
        QT_TRANSLATE_NOOP("wording", "included"),
        QT_TRANSLATE_NOOP("wording", "left out"),
        QT_TRANSLATE_NOOP("wording", "error 401"),
        QT_TRANSLATE_NOOP("wording", "error 403"),
        QT_TRANSLATE_NOOP("wording", "null"),
        QT_TRANSLATE_NOOP("wording", "value"),
        QT_TRANSLATE_NOOP("wording", "done"),
        QT_TRANSLATE_NOOP("wording", "sent"),
        QT_TRANSLATE_NOOP("wording", "not sent"),
        QT_TRANSLATE_NOOP("wording", "absent"),
        QT_TRANSLATE_NOOP("wording", "an error notice"),
        QT_TRANSLATE_NOOP("wording", "rendered"),
        QT_TRANSLATE_NOOP("wording", "not offered"),
        QT_TRANSLATE_NOOP("wording", "offered"),
        QT_TRANSLATE_NOOP("wording", "hidden"),
        QT_TRANSLATE_NOOP("wording", "shown"),
    };
    return nth(seen, texts);
}

QString name(const access::Outcome& outcome)
{
    if (outcome.seen != access::Seen::Unknown)
        return name(outcome.seen);
    QString results;
    for (unsigned bit = 0; bit < 32; ++bit)
        if (outcome.possible & (1U << bit)) {
            const QString result = name(static_cast<access::Seen>(bit));
            results = results.isEmpty() ? result
                                        : say(QT_TRANSLATE_NOOP("wording", "%1 or %2")).arg(results, result);
        }
    return say(QT_TRANSLATE_NOOP("wording", "unknown: %1")).arg(results);
}

QString name(Product product)
{
    static constexpr std::initializer_list<const char*> texts = {QT_TRANSLATE_NOOP("wording", "Jira"),
                                                                 QT_TRANSLATE_NOOP("wording", "Confluence")};
    return nth(product, texts);
}

QString name(Framework framework)
{
    static constexpr std::initializer_list<const char*> texts = {QT_TRANSLATE_NOOP("wording", "Connect"),
                                                                 QT_TRANSLATE_NOOP("wording", "Forge"),
                                                                 QT_TRANSLATE_NOOP("wording", "OAuth 2.0")};
    return nth(framework, texts);
}

QString name(Plan plan)
{
    static constexpr std::initializer_list<const char*> texts = {
        QT_TRANSLATE_NOOP("wording", "Free"), QT_TRANSLATE_NOOP("wording", "Atlassian Guard Standard"),
        QT_TRANSLATE_NOOP("wording", "Atlassian Guard Premium")};
    return nth(plan, texts);
}

QString name(PolicyModel model)
{
    static constexpr std::initializer_list<const char*> texts = {QT_TRANSLATE_NOOP("wording", "additive"),
                                                                 QT_TRANSLATE_NOOP("wording", "overrides")};
    return nth(model, texts);
}

QString name(BlockLevel level)
{
    static constexpr std::initializer_list<const char*> texts = {QT_TRANSLATE_NOOP("wording", "content"),
                                                                 QT_TRANSLATE_NOOP("wording", "container")};
    return nth(level, texts);
}

QString name(Combination combination)
{
    static constexpr std::initializer_list<const char*> texts = {QT_TRANSLATE_NOOP("wording", "today"),
                                                                 QT_TRANSLATE_NOOP("wording", "road map")};
    return nth(combination, texts);
}

QString name(PolicyStatus status)
{
    static constexpr std::initializer_list<const char*> texts = {QT_TRANSLATE_NOOP("wording", "Draft"),
                                                                 QT_TRANSLATE_NOOP("wording", "Active"),
                                                                 QT_TRANSLATE_NOOP("wording", "Inactive")};
    return nth(status, texts);
}

QString name(access::As as, const Organization& organization)
{
    const auto person = [&] {
        const User& user = organization.users.at(as.person.value);
        return plainText(user.name.empty() ? user.id.value : user.name);
    };
    switch (as.kind) {
    case access::ActsAs::App:
        return say(QT_TRANSLATE_NOOP("wording", "as its app user"));
    case access::ActsAs::User:
        return say(QT_TRANSLATE_NOOP("wording", "for %1")).arg(person());
    case access::ActsAs::Browser:
        return say(QT_TRANSLATE_NOOP("wording", "in the browser of %1")).arg(person());
    case access::ActsAs::AnyPerson:
        return say(QT_TRANSLATE_NOOP("wording", "for any person"));
    case access::ActsAs::Anonymous:
        return say(QT_TRANSLATE_NOOP("wording", "without authentication"));
    }
    return {};
}

} // namespace gatehouse::wording
