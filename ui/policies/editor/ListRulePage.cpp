// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/ListRulePage.h"

#include "ui/policies/editor/CoverageWords.h"
#include "ui/policies/editor/RuleAppsTable.h"
#include "ui/policies/editor/SidePane.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RadioCards.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace gatehouse::ui {
namespace {

QString kindObjectName(const RuleChoice& choice)
{
    const auto word = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    return QStringLiteral("policies.rule.kind.%1.%2")
        .arg(word(toText(choice.effect)), word(toText(choice.apps)));
}

/// Every kind of rule; the model `overrides` has a use for all of them.
QList<RuleChoice> ruleKinds()
{
    return ruleChoices(PolicyModel::Overrides, {RuleEffect::Block, RuleApps::All});
}

QString kindHeading(PolicyModel model, CoverageLevel level)
{
    if (model == PolicyModel::Additive)
        return ListRulePage::tr("Default behaviour");
    return level == CoverageLevel::Organization ? ListRulePage::tr("Default of the organization")
                                                : ListRulePage::tr("Override of the default");
}

QString modelWords(PolicyModel model, CoverageLevel level)
{
    if (model == PolicyModel::Additive)
        return {};
    return level == CoverageLevel::Organization
               ? ListRulePage::tr("It holds wherever no override says otherwise.")
               : ListRulePage::tr("It wins over the default of the organization, in either direction.");
}

} // namespace

ListRulePage::ListRulePage(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_theme(theme)
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeSide()); // first, as Tab goes through it first
    m_table = new RuleAppsTable(m_apps, theme, this);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({264, 968});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_kinds, &RadioCards::currentChanged, this, &ListRulePage::choose);
    connect(&m_apps, &RuleAppsModel::ruleChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
}

QWidget* ListRulePage::makeSide()
{
    m_side = new SidePane(m_theme, this);
    m_heading = m_side->addHeading({});
    m_model = m_side->addText();
    makeKinds();
    m_side->addHeading(tr("Applies to"));
    m_applies = m_side->addText();
    m_applies->setObjectName(QStringLiteral("policies.rule.appliesTo"));
    auto* coverage = new LinkButton(tr("Change coverage…"), m_theme);
    coverage->setObjectName(QStringLiteral("policies.rule.coverage"));
    connect(coverage, &LinkButton::clicked, this, &ListRulePage::coverageRequested);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(8, 2, 8, 0);
    line->addWidget(coverage);
    line->addStretch(1);
    m_side->column().addLayout(line);
    m_changesTitle = m_side->addHeading(tr("Compared with published"));
    m_changes = m_side->addText();
    m_changes->setObjectName(QStringLiteral("policies.rule.changes"));
    return m_side;
}

void ListRulePage::setPolicy(std::shared_ptr<const Organization> organization, const Policy& policy)
{
    m_filling = true;
    m_organization = std::move(organization);
    const PolicyModel model = m_organization->properties.policyModel;
    m_heading->setText(kindHeading(model, policy.coverage.level));
    m_model->setText(modelWords(model, policy.coverage.level));
    m_model->setVisible(model == PolicyModel::Overrides);
    m_applies->setText(coverageLines(*m_organization, policy.coverage).join(QLatin1Char('\n')));
    m_apps.setApps(m_organization, m_catalogue, policy.rule);
    m_table->setFrameworks(*m_organization);
    fillKinds({policy.rule.effect, policy.rule.apps});
    m_filling = false;
    Q_EMIT changed();
}

void ListRulePage::makeKinds()
{
    m_kinds = new RadioCards(m_theme, m_side);
    for (const RuleChoice& each : ruleKinds())
        m_kinds->add({}, {}, kindObjectName(each));
    m_side->addWidget(m_kinds);
}

void ListRulePage::fillKinds(const RuleChoice& present)
{
    const OrganizationProperties& properties = m_organization->properties;
    const QList<RuleChoice> kinds = ruleKinds();
    const QList<RuleChoice> offered = ruleChoices(properties.policyModel, present);
    for (int card = 0; card < kinds.size(); ++card) {
        const RuleChoice& each = kinds[card];
        m_kinds->setTitle(card, ruleName(each, properties.policyModel));
        m_kinds->setSentence(card, ruleConsequence(each.effect, each.apps, properties));
        m_kinds->setOffered(card, offered.contains(each));
    }
    m_kinds->setCurrent(static_cast<int>(kinds.indexOf(present)));
}

void ListRulePage::choose(int card)
{
    if (m_filling) // the apps have the rule already
        return;
    const RuleChoice chosen = ruleKinds().at(card);
    m_apps.setKind(chosen.effect, chosen.apps);
    Q_EMIT kindChanged();
}

void ListRulePage::setChanges(const QString& text)
{
    m_changesTitle->setVisible(!text.isEmpty());
    m_changes->setVisible(!text.isEmpty());
    m_changes->setText(text);
}

QString ListRulePage::sentence() const
{
    const RuleCounts& counts = m_apps.counts();
    QStringList parts;
    if (m_apps.sourceCount() == 0)
        return tr("No app is installed in this organization.");
    if (counts.allowed > 0 || counts.blocked == 0)
        parts << tr("%n allowed", nullptr, counts.allowed);
    if (counts.blocked > 0) {
        QString blocked = tr("%n blocked", nullptr, counts.blocked);
        if (counts.blockedElsewhere > 0)
            blocked += QLatin1Char(' ') + tr("(%n of them not installed where the rule applies)", nullptr,
                                             counts.blockedElsewhere);
        parts << blocked;
    }
    if (counts.perhaps > 0)
        parts << tr("%n blocked if eligible, which is not known", nullptr, counts.perhaps);
    if (counts.unnamed > 0)
        parts << tr("%n not named", nullptr, counts.unnamed);
    if (counts.beyond > 0)
        parts << tr("%n cannot be blocked", nullptr, counts.beyond);
    if (counts.absent > 0)
        parts << tr("%n on the list not installed", nullptr, counts.absent);
    return parts.join(tr(", "));
}

void ListRulePage::focusChoice()
{
    const QString name = kindObjectName(ruleKinds().value(m_kinds->current()));
    if (auto* chosen = m_kinds->findChild<QRadioButton*>(name))
        chosen->setFocus(Qt::OtherFocusReason);
}

void ListRulePage::focusFilter()
{
    m_table->focusFilter();
}

} // namespace gatehouse::ui
