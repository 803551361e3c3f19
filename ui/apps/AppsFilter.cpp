// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppsFilter.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>

namespace gatehouse::ui {

namespace {

QString filterText(const char* text)
{
    return QCoreApplication::translate("AppsFilter", text);
}

template <class Word>
QString wordId(Word word)
{
    const std::string_view text = toText(word);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Empty while the reach is not counted.
QString strongestId(const AppRow& row)
{
    if (!row.reach)
        return {};
    const access::StrongestAction strongest = access::strongestAction(*row.reach);
    if (strongest.surely)
        return wordId(*strongest.surely);
    return strongest.perhapsStronger ? QStringLiteral("unknown") : QStringLiteral("none");
}

QString eligibleId(const AppRow& row)
{
    if (!row.eligible)
        return QStringLiteral("unknown");
    return *row.eligible ? QStringLiteral("yes") : QStringLiteral("no");
}

bool hasProduct(const AppRow& row, const QString& product)
{
    return std::any_of(row.products.begin(), row.products.end(),
                       [&](Product each) { return wordId(each) == product; });
}

using RowTest = std::function<bool(const AppRow&)>;

void addOption(QList<ChipOption>& options, const std::vector<AppRow>& rows, const QString& id,
               const QString& text, const RowTest& test)
{
    const auto count = std::count_if(rows.begin(), rows.end(), test);
    if (count > 0)
        options.append({id, text, static_cast<int>(count)});
}

QString strongestWords(const QString& id)
{
    if (id == u"none")
        return filterText(QT_TRANSLATE_NOOP("AppsFilter", "none"));
    if (id == u"unknown")
        return filterText(QT_TRANSLATE_NOOP("AppsFilter", "not known"));
    const auto action = actionFromText(id.toStdString());
    return action ? wording::name(*action) : id;
}

QString eligibleWords(const QString& id)
{
    if (id == u"yes")
        return filterText(QT_TRANSLATE_NOOP("AppsFilter", "a policy can block it"));
    return id == u"no" ? filterText(QT_TRANSLATE_NOOP("AppsFilter", "no policy can block it"))
                       : filterText(QT_TRANSLATE_NOOP("AppsFilter", "not known"));
}

constexpr std::array<Framework, 3> frameworks{Framework::Connect, Framework::Forge, Framework::OAuth2};

} // namespace

bool AppsFilter::matches(const AppRow& row) const
{
    if (!framework.isEmpty() && wordId(row.framework) != framework)
        return false;
    if (!product.isEmpty() && !hasProduct(row, product))
        return false;
    if (!strongest.isEmpty() && strongestId(row) != strongest)
        return false;
    if (!eligible.isEmpty() && eligibleId(row) != eligible)
        return false;
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return row.haystack.contains(word); });
}

bool AppsFilter::isEmpty() const
{
    return *this == AppsFilter();
}

QString AppsFilter::inWords() const
{
    QStringList parts;
    if (!text.isEmpty())
        parts.append(QCoreApplication::translate("AppsFilter", "“%1”").arg(text));
    if (!framework.isEmpty())
        parts.append(QCoreApplication::translate("AppsFilter", "framework %1")
                         .arg(wording::name(*fromText<Framework>(framework.toStdString()))));
    if (!product.isEmpty())
        parts.append(QCoreApplication::translate("AppsFilter", "product %1")
                         .arg(wording::name(*fromText<Product>(product.toStdString()))));
    if (!strongest.isEmpty())
        parts.append(
            QCoreApplication::translate("AppsFilter", "strongest %1").arg(strongestWords(strongest)));
    if (!eligible.isEmpty())
        parts.append(eligibleWords(eligible));
    return parts.join(QStringLiteral(", "));
}

AppsFilterOptions appsFilterOptions(const std::vector<AppRow>& rows)
{
    AppsFilterOptions options;
    for (const Framework each : frameworks)
        addOption(options.framework, rows, wordId(each), wording::name(each),
                  [each](const AppRow& row) { return row.framework == each; });
    for (const Product each : allProducts)
        addOption(options.product, rows, wordId(each), wording::name(each),
                  [id = wordId(each)](const AppRow& row) { return hasProduct(row, id); });
    QStringList strengths{QStringLiteral("unknown"), QStringLiteral("none")};
    for (const Action action : allActions)
        strengths.prepend(wordId(action));
    for (const QString& id : strengths)
        addOption(options.strongest, rows, id, strongestWords(id),
                  [id](const AppRow& row) { return strongestId(row) == id; });
    for (const QString& id : {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown")})
        addOption(options.eligible, rows, id, eligibleWords(id),
                  [id](const AppRow& row) { return eligibleId(row) == id; });
    return options;
}

} // namespace gatehouse::ui
