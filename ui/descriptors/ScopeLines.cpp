// SPDX-License-Identifier: Apache-2.0
#include "ui/descriptors/ScopeLines.h"

#include "models/access/ScopePower.h"
#include "models/wording/Wording.h"
#include "ui/descriptors/ConnectScopeWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace gatehouse::ui {

namespace {

using access::DeclaredScope;
using catalogue::Catalogue;
using catalogue::ConnectScope;

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

std::size_t connectOperations(ConnectScope scope, ConnectReach reach, const Catalogue& catalogue)
{
    std::size_t count = 0;
    for (const catalogue::ConnectScopeFact& fact : catalogue.connectScopes())
        if (fact.scope == scope && (fact.product == Product::Jira ? reach.jira : reach.confluence))
            count += fact.operations;
    return count;
}

void describeConnect(ScopeLine& line, const DeclaredScope& meaning, std::span<const Product> products,
                     const Catalogue& catalogue)
{
    const ConnectReach reach = connectReach(meaning, products);
    line.what = connectScopeWords(*meaning.connect, reach);
    line.note = connectScopeNote(*meaning.connect);
    line.sensitivity = connectScopeSensitivity(*meaning.connect);
    line.operations = connectOperations(*meaning.connect, reach, catalogue);
}

void describeOAuth(ScopeLine& line, const catalogue::Scope& scope)
{
    line.what = wording::plainText(scope.title);
    line.note = wording::plainText(scope.description);
    line.sensitivity = scope.sensitivity;
    line.operations = scope.operations;
}

ScopeLine scopeLine(Framework framework, std::span<const Product> products, const ScopeId& id,
                    const Catalogue& catalogue)
{
    ScopeLine line;
    line.id = wording::plainText(id.value);
    const DeclaredScope meaning = access::declaredScope(framework, id, catalogue);
    line.known = meaning.known();
    if (meaning.connect) {
        describeConnect(line, meaning, products, catalogue);
    } else if (meaning.oauth) {
        describeOAuth(line, catalogue.scopes()[*meaning.oauth]);
    } else {
        line.what = scopeText(QT_TRANSLATE_NOOP("ScopeLines", "Something Gatehouse does not know"));
        line.note =
            scopeText(QT_TRANSLATE_NOOP("ScopeLines", "The catalogue has no such id. It admits nothing."));
    }
    return line;
}

/// Connect scopes by what they open; the two outside the ranks by what they are.
int connectWeight(Framework framework, const ScopeId& id, const Catalogue& catalogue)
{
    const DeclaredScope meaning = access::declaredScope(framework, id, catalogue);
    if (!meaning.connect)
        return 0;
    constexpr std::array<int, 9> weights{0, 2, 4, 5, 6, 6, 7, 8, 3}; // in the order of ConnectScope
    return weights.at(static_cast<std::size_t>(*meaning.connect));
}

struct WeighedLine
{
    ScopeLine line;
    int weight = 0;
    [[nodiscard]] auto rank() const
    {
        return std::tuple(line.known, line.sensitivity, weight, line.operations);
    }
};

} // namespace

std::vector<ScopeLine> scopeLines(Framework framework, std::span<const Product> products,
                                  std::span<const ScopeId> declared, const Catalogue& catalogue)
{
    std::vector<WeighedLine> weighed;
    std::set<ScopeId> seen;
    for (const ScopeId& id : declared)
        if (seen.insert(id).second)
            weighed.push_back(
                {scopeLine(framework, products, id, catalogue), connectWeight(framework, id, catalogue)});
    std::stable_sort(weighed.begin(), weighed.end(),
                     [](const WeighedLine& a, const WeighedLine& b) { return a.rank() > b.rank(); });
    std::vector<ScopeLine> lines;
    lines.reserve(weighed.size());
    for (WeighedLine& entry : weighed)
        lines.push_back(std::move(entry.line));
    return lines;
}

std::vector<AdmittedOperations> admittedOperations(Framework framework, std::span<const Product> products,
                                                   std::span<const ScopeId> declared,
                                                   const Catalogue& catalogue)
{
    const access::AppScopes scopes =
        access::appScopes(framework, std::vector<ScopeId>(declared.begin(), declared.end()), catalogue);
    std::vector<AdmittedOperations> counts;
    for (const Product product : products) {
        AdmittedOperations count{product, 0, 0};
        for (const catalogue::Operation& operation : catalogue.operations()) {
            if (operation.product != product)
                continue;
            ++count.all;
            if (access::admitsByConnect(scopes, operation) || access::admitsByOAuth(scopes, operation))
                ++count.admitted;
        }
        counts.push_back(count);
    }
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
