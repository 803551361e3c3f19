// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/RulesCard.h"

#include "models/access/PolicyState.h"
#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/policies/GlyphLabel.h"
#include "ui/policies/ProportionBar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/Separator.h"

#include <QHBoxLayout>

#include <algorithm>
#include <set>

namespace gatehouse::ui {
namespace {

using access::AppIndex;

/// Names in the order of the alphabet, each once, with the site where it takes part in the difference.
QString ruleAppNames(const Organization& organization, const std::vector<AppIndex>& apps)
{
    QStringList names;
    for (const AppIndex app : apps)
        names << wording::plainText(organization.apps[app.value].name);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names.join(QStringLiteral(", "));
}

std::size_t ruleAppCount(const Organization& organization, const std::vector<AppIndex>& apps)
{
    std::set<AppKey> keys;
    for (const AppIndex app : apps)
        keys.insert(organization.apps[app.value].key);
    return keys.size();
}

/// What is installed here and left over when the others are taken away: the rule does not meet it.
std::vector<AppIndex> notMet(const PolicyEffect& effect)
{
    std::vector<AppIndex> rest;
    for (const AppIndex app : effect.installed)
        if (std::ranges::find(effect.met, app) == effect.met.end() &&
            std::ranges::find(effect.beyond, app) == effect.beyond.end() &&
            std::ranges::find(effect.undetermined, app) == effect.undetermined.end())
            rest.push_back(app);
    return rest;
}

} // namespace

RulesCard::RulesCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Rules"), parent)
    , m_theme(theme)
    , m_sentence(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this))
    , m_rule(new PlainLabel(theme, TextRole::BodyMedium, ColorRole::Text, {}, this))
    , m_bar(new ProportionBar(theme, this))
    , m_rows(new QGridLayout)
{
    setFlush(true);
    body()->setSpacing(0);
    heading().setNote(tr("1 rule"));
    auto* change = pushButton(tr("Change…"), theme, {}, this);
    change->setObjectName(QStringLiteral("policies.rule.change"));
    connect(change, &QPushButton::clicked, this, &RulesCard::changeRequested);
    heading().setCorner(change);
    m_rule->setObjectName(QStringLiteral("policies.rule"));
    body()->addWidget(makeRuleLine());
    body()->addWidget(new Separator(theme, ColorRole::FaintLine, this));
    auto* lower = new QVBoxLayout;
    lower->setContentsMargins(12, 12, 12, 12);
    lower->setSpacing(12);
    lower->addWidget(m_bar);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnMinimumWidth(1, 148);
    m_rows->setColumnStretch(2, 1);
    lower->addLayout(m_rows);
    body()->addLayout(lower);
}

QWidget* RulesCard::makeRuleLine()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(12);
    auto* icon = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text, {}, line);
    const auto draw = [this, icon] { icon->setPixmap(m_theme.icon(QStringLiteral("apps")).pixmap(16, 16)); };
    draw();
    connect(&m_theme, &Theme::changed, icon, draw);
    layout->addWidget(icon);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(m_theme, TextRole::BodyMedium, ColorRole::Text, tr("App access"), line));
    m_sentence->setWordWrap(true);
    words->addWidget(m_sentence);
    layout->addLayout(words, 1);
    layout->addWidget(m_rule);
    return line;
}

void RulesCard::setPolicy(const Organization& organization, const Policy& policy)
{
    m_rule->setText(ruleTitle(policy.rule, organization.properties.policyModel));
    m_sentence->setText(ruleConsequence(policy.rule.effect, policy.rule.apps, organization.properties));
}

void RulesCard::addRow(const Glyph& glyph, ColorRole color, const QString& title, const QString& text)
{
    const int row = m_rows->rowCount();
    auto* sign = new GlyphLabel(glyph, m_theme, this);
    m_rows->addWidget(sign, row, 0, Qt::AlignTop);
    auto* word = new PlainLabel(m_theme, TextRole::BodyMedium, color, title, this);
    word->setWordWrap(true);
    m_rows->addWidget(word, row, 1, Qt::AlignTop);
    auto* names = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, withBreaks(text), this);
    names->setWordWrap(true);
    m_rows->addWidget(names, row, 2, Qt::AlignTop);
}

void RulesCard::setEffect(const Organization& organization, const Policy& policy, const PolicyEffect& effect)
{
    clearLayout(*m_rows);
    const bool blocks = policy.rule.effect == RuleEffect::Block;
    const std::vector<AppIndex> rest = notMet(effect);
    const auto count = [&](const std::vector<AppIndex>& apps) { return ruleAppCount(organization, apps); };
    const auto row = [&](VerdictGlyph glyph, const QString& title, const std::vector<AppIndex>& apps) {
        if (!apps.empty())
            addRow(glyph, ColorRole::Text, title.arg(count(apps)), ruleAppNames(organization, apps));
    };
    const bool restListed = policy.rule.apps == RuleApps::Except;
    row(VerdictGlyph::Allowed, restListed ? tr("%1 on the list") : tr("%1 not on the list"), rest);
    row(blocks ? VerdictGlyph::DeniedByPolicy : VerdictGlyph::Allowed,
        blocks ? tr("%1 blocked") : tr("%1 allowed"), effect.met);
    row(VerdictGlyph::Unknown, tr("%1 not known to be eligible"), effect.undetermined);
    row(VerdictGlyph::Beyond, tr("%1 cannot be blocked"), effect.beyond);
    addNamedButAbsent(organization, policy, effect);
    const bool laterBlocked = blocks && access::matchesUnnamed(policy.rule);
    addRow(laterBlocked ? VerdictGlyph::DeniedByPolicy : VerdictGlyph::Allowed, ColorRole::Text,
           tr("Installed later"), installedLater(policy.rule, organization.properties.policyModel));
    m_bar->setParts({{ColorRole::Allowed, static_cast<int>(count(rest) + (blocks ? 0 : count(effect.met)))},
                     {ColorRole::Denied, static_cast<int>(blocks ? count(effect.met) : 0)},
                     {ColorRole::Unknown, static_cast<int>(count(effect.undetermined))},
                     {ColorRole::Beyond, static_cast<int>(count(effect.beyond))}});
}

void RulesCard::addNamedButAbsent(const Organization& organization, const Policy& policy,
                                  const PolicyEffect& effect)
{
    if (policy.rule.apps == RuleApps::All)
        return;
    std::set<AppKey> here;
    for (const AppIndex app : effect.installed)
        here.insert(organization.apps[app.value].key);
    QStringList absent;
    for (const AppKey& key : policy.rule.keys) {
        const auto app = std::ranges::find(organization.apps, key, &App::key);
        if (!here.contains(key))
            absent << wording::plainText(app == organization.apps.end() ? key.value : app->name);
    }
    if (!absent.isEmpty())
        addRow(access::GateResult::NotApplicable, ColorRole::Text,
               tr("%1 listed, not installed here").arg(absent.size()), absent.join(QStringLiteral(", ")));
}

} // namespace gatehouse::ui
