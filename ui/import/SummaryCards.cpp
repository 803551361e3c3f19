// SPDX-License-Identifier: Apache-2.0
#include "ui/import/SummaryCards.h"

#include "models/wording/InstallWording.h"
#include "models/wording/Wording.h"
#include "ui/descriptors/ScopeTable.h"
#include "ui/import/ImportFilesModel.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::ui {

namespace {

QString cardText(const char* text)
{
    return QCoreApplication::translate("SummaryCards", text);
}

PlainLabel* addCardLine(Card& card, const QString& text, ColorRole color, const Theme& theme)
{
    auto* const label = new PlainLabel(theme, TextRole::Body, color, withBreaks(text));
    label->setWordWrap(true);
    card.body()->addWidget(label);
    return label;
}

void addChangeLines(Card& card, const std::vector<wording::ChangeLine>& lines, const Theme& theme)
{
    if (lines.empty())
        return;
    auto* const grid = new KeyValueGrid(theme, 148);
    for (const wording::ChangeLine& line : lines)
        grid->addRow(line.what, withBreaks(line.text));
    card.body()->addWidget(grid);
}

std::vector<AdmittedOperations> admittedBy(const installs::InstallSummary& summary)
{
    std::vector<AdmittedOperations> counts;
    if (summary.powers)
        for (const installs::ProductPower& power : *summary.powers)
            counts.push_back({power.product, power.admitted, power.operations});
    return counts;
}

std::size_t scopeCount(const installs::InstallSummary& summary)
{
    return static_cast<std::size_t>(std::count_if(
        summary.abilities.begin(), summary.abilities.end(),
        [](const installs::Ability& ability) { return ability.kind == installs::AbilityKind::Scope; }));
}

std::vector<ScopeId> scopeIds(const std::vector<std::string>& texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace

Card* reasonCard(const ImportItem& item, const Theme& theme)
{
    auto* const card = new Card(theme, cardText(QT_TRANSLATE_NOOP("SummaryCards", "It cannot be added")));
    PlainLabel* const reason = addCardLine(*card, reasonWords(item), ColorRole::Text, theme);
    reason->setObjectName(QStringLiteral("import.reason"));
    reason->setSelectable(true);
    if (const auto& position = item.descriptor.fault->position)
        card->body()->addWidget(
            new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2,
                           cardText(QT_TRANSLATE_NOOP("SummaryCards", "Line %1, column %2"))
                               .arg(position->line)
                               .arg(position->column)));
    return card;
}

Card* abilitiesCard(const ImportItem& item, const installs::InstallSummary& summary,
                    const catalogue::Catalogue& catalogue, const Theme& theme)
{
    auto* const card = new Card(
        theme, isUsable(item) ? cardText(QT_TRANSLATE_NOOP("SummaryCards", "If you consent, this app could"))
                              : cardText(QT_TRANSLATE_NOOP("SummaryCards", "It asks for")));
    card->setObjectName(QStringLiteral("import.abilities"));
    if (!summary.powers)
        addCardLine(*card,
                    cardText(QT_TRANSLATE_NOOP(
                        "SummaryCards", "The declared scopes cannot be read. What it may do is not known.")),
                    ColorRole::Unknown, theme);
    card->heading().setNote(scopeSummary(scopeCount(summary), admittedBy(summary)));
    card->heading().setCorner(
        new PlainLabel(theme, TextRole::Secondary, ColorRole::Text3,
                       cardText(QT_TRANSLATE_NOOP("SummaryCards", "most sensitive first"))));
    if (!summary.abilities.empty())
        card->body()->addWidget(
            new ScopeTable(abilityLines(summary.abilities, item.descriptor.products, catalogue),
                           ScopeTable::Form::Wide, theme));
    if (summary.powers && scopeCount(summary) == 0)
        addCardLine(
            *card,
            cardText(QT_TRANSLATE_NOOP(
                "SummaryCards", "It declares no scope: beside data of its own it could use only operations "
                                "that need none.")),
            ColorRole::Text2, theme);
    return card;
}

Card* couldNotCard(const ImportItem& item, const installs::InstallSummary& summary, const Theme& theme)
{
    const QString sentence = wording::couldNot(summary, item.descriptor);
    if (sentence.isEmpty())
        return nullptr;
    auto* const card = new Card(theme, cardText(QT_TRANSLATE_NOOP("SummaryCards", "It could not")));
    addCardLine(*card, sentence, ColorRole::Text2, theme);
    return card;
}

Card* gainsCard(const installs::VersionChange& change, const descriptors::Descriptor& after,
                const Organization* organization, const catalogue::Catalogue& catalogue, const Theme& theme)
{
    auto* const card = new Card(theme, cardText(QT_TRANSLATE_NOOP("SummaryCards", "What it newly allows")));
    card->setObjectName(QStringLiteral("import.gains"));
    card->heading().setNote(wording::versionStep(change));
    if (change.allowsNothingNew())
        addCardLine(*card,
                    cardText(QT_TRANSLATE_NOOP(
                        "SummaryCards", "Nothing new: no scope, container, module, event or host is added.")),
                    ColorRole::Text, theme);
    if (!change.scopes.added.empty()) {
        card->body()->addWidget(new ScopeTable(
            scopeLines(*after.framework, after.products, scopeIds(change.scopes.added), catalogue),
            ScopeTable::Form::Wide, theme));
        card->body()->addSpacing(8);
    }
    addChangeLines(*card, wording::gains(change, organization), theme);
    for (const QString& line : wording::notCompared(change))
        addCardLine(*card, line, ColorRole::Unknown, theme);
    return card;
}

Card* lossesCard(const installs::VersionChange& change, const Organization* organization, const Theme& theme)
{
    const std::vector<wording::ChangeLine> lines = wording::losses(change, organization);
    if (lines.empty())
        return nullptr;
    auto* const card = new Card(theme, cardText(QT_TRANSLATE_NOOP("SummaryCards", "What it no longer does")));
    card->setObjectName(QStringLiteral("import.losses"));
    addChangeLines(*card, lines, theme);
    return card;
}

} // namespace gatehouse::ui
