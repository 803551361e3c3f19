// SPDX-License-Identifier: Apache-2.0
#include "ui/descriptors/ScopeLines.h"

#include "models/installs/ProductPower.h"
#include "models/wording/ScopeWording.h"
#include "models/wording/Wording.h"
#include "ui/descriptors/ConnectScopeWords.h"
#include "ui/descriptors/DescriptorWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace gatehouse::ui {

namespace {

using access::DeclaredScope;
using catalogue::Catalogue;
using installs::Ability;

QString scopeText(const char* text)
{
    return QCoreApplication::translate("ScopeLines", text);
}

/// Where a declared Connect scope counts for an app in these products.
ConnectReach connectReach(const DeclaredScope& meaning, std::span<const Product> products)
{
    ConnectReach reach;
    for (const Product product : products) {
        if (!meaning.connectIn[static_cast<std::size_t>(product)])
            continue;
        (product == Product::Jira ? reach.jira : reach.confluence) = true;
    }
    return reach;
}

void describeScope(ScopeLine& line, const Ability& ability, std::span<const Product> products,
                   const Catalogue& catalogue)
{
    line.id = wording::plainText(ability.scope.value);
    if (ability.meaning.connect) {
        line.what = connectScopeWords(*ability.meaning.connect, connectReach(ability.meaning, products));
        line.note = connectScopeNote(*ability.meaning.connect);
    } else if (ability.meaning.oauth) {
        const catalogue::Scope& scope = catalogue.scopes()[*ability.meaning.oauth];
        line.what = wording::scopeTitle(scope);
        line.note = wording::scopeNote(scope);
    } else {
        line.what = scopeText(QT_TRANSLATE_NOOP("ScopeLines", "Something Gatehouse does not know"));
        line.note = scopeText(QT_TRANSLATE_NOOP(
            "ScopeLines", "The catalogue has no such id. It admits nothing; ask the vendor."));
    }
}

QString plainList(const std::vector<std::string>& texts)
{
    QStringList plain;
    for (const std::string& text : texts)
        plain.append(wording::plainText(text, 120));
    return listed(plain, 4);
}

void describeSending(ScopeLine& line, const Ability& ability)
{
    const auto hosts = static_cast<int>(ability.details.size());
    line.what = QCoreApplication::translate(
        "ScopeLines", "Send what it reads to %Ln hosts outside the platform", nullptr, hosts);
    line.note = plainList(ability.details);
    line.id = wording::plainText(ability.declaredBy);
}

void describeActing(ScopeLine& line, const Ability& ability)
{
    line.what = scopeText(QT_TRANSLATE_NOOP("ScopeLines", "Act for people who are away"));
    line.note = plainList(ability.details);
    line.id = QStringLiteral("allowImpersonation");
}

ScopeLine abilityLine(const Ability& ability, std::span<const Product> products, const Catalogue& catalogue)
{
    ScopeLine line;
    line.known = ability.known;
    line.sensitivity = ability.sensitivity;
    line.operations = ability.operations;
    switch (ability.kind) {
    case installs::AbilityKind::Scope:
        describeScope(line, ability, products, catalogue);
        break;
    case installs::AbilityKind::SendOut:
        describeSending(line, ability);
        break;
    case installs::AbilityKind::ActForAbsent:
        describeActing(line, ability);
        break;
    }
    return line;
}

} // namespace

std::vector<ScopeLine> abilityLines(std::span<const Ability> abilities, std::span<const Product> products,
                                    const Catalogue& catalogue)
{
    std::vector<ScopeLine> lines;
    lines.reserve(abilities.size());
    for (const Ability& ability : abilities)
        lines.push_back(abilityLine(ability, products, catalogue));
    return lines;
}

std::vector<ScopeLine> scopeLines(Framework framework, std::span<const Product> products,
                                  std::span<const ScopeId> declared, const Catalogue& catalogue)
{
    return abilityLines(installs::scopeAbilities(framework, products, declared, catalogue), products,
                        catalogue);
}

std::vector<AdmittedOperations> admittedOperations(Framework framework, std::span<const Product> products,
                                                   std::span<const ScopeId> declared,
                                                   const Catalogue& catalogue)
{
    const auto powers = installs::productPowers(
        framework, std::vector<ScopeId>(declared.begin(), declared.end()), products, catalogue);
    std::vector<AdmittedOperations> counts;
    for (const installs::ProductPower& power : powers.value())
        counts.push_back({power.product, power.admitted, power.operations});
    return counts;
}

QString scopeSummary(std::size_t scopes, std::span<const AdmittedOperations> operations)
{
    QStringList parts;
    const QLocale locale;
    for (const AdmittedOperations& count : operations)
        parts.append(QCoreApplication::translate("ScopeLines", "%1 of %2 %3 operations")
                         .arg(locale.toString(static_cast<qulonglong>(count.admitted)),
                              locale.toString(static_cast<qulonglong>(count.all)),
                              wording::name(count.product)));
    const auto scopeCount = static_cast<int>(scopes);
    parts.prepend(QCoreApplication::translate("ScopeLines", "%Ln scopes", nullptr, scopeCount));
    return parts.join(QStringLiteral(", "));
}

} // namespace gatehouse::ui
