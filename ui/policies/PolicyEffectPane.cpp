// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyEffectPane.h"

#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

#include <set>

namespace gatehouse::ui {
namespace {

std::size_t distinctKeys(const Organization& organization, const std::vector<access::AppIndex>& apps)
{
    std::set<AppKey> keys;
    for (const access::AppIndex app : apps)
        keys.insert(organization.apps[app.value].key);
    return keys.size();
}

QLayout* effectNumber(std::size_t number, const QString& unit, const Theme& theme, QWidget* parent)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(
        new PlainLabel(theme, TextRole::ObjectName, ColorRole::Text, QString::number(number), parent));
    auto* caption = new PlainLabel(theme, TextRole::Caption, ColorRole::Text3, unit, parent);
    caption->setWordWrap(true);
    column->addWidget(caption);
    return column;
}

QString pairCount(std::size_t pairs)
{
    return PolicyEffectPane::tr("%n pairs of app and container", nullptr, static_cast<int>(pairs));
}

/// What the numbers leave open: where the rule meets an app and takes nothing away.
QStringList effectSentences(bool blocks, const PolicyEffect& effect)
{
    const std::size_t same = effect.pairs - qMin(effect.pairs, effect.lost + effect.gained + effect.unknown);
    QStringList sentences{blocks ? PolicyEffectPane::tr("It blocks %1.").arg(pairCount(effect.pairs))
                                 : PolicyEffectPane::tr("It allows %1.").arg(pairCount(effect.pairs))};
    if (same > 0 && blocks)
        sentences[0] +=
            QLatin1Char(' ') + PolicyEffectPane::tr("In %1 of them nothing is lost: a permission, a scope or "
                                                    "another policy denies already.")
                                   .arg(same);
    else if (same > 0)
        sentences[0] += QLatin1Char(' ') + PolicyEffectPane::tr("In %1 of them nothing changes.").arg(same);
    if (effect.unknown > 0)
        sentences
            << PolicyEffectPane::tr("Cells where the verdict is unknown without it: %1.").arg(effect.unknown);
    return sentences;
}

} // namespace

PolicyEffectPane::PolicyEffectPane(const Theme& theme, QWidget* parent)
    : DetailsPane(theme, parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("policies.effect"));
}

void PolicyEffectPane::setPending()
{
    clear();
    auto* section = new PaneSection(tr("Effect today"), m_theme, this);
    section->addText(tr("Being counted…"), TextRole::Secondary, ColorRole::Text2);
    add(section);
}

void PolicyEffectPane::setEffect(const Organization& organization, const Policy& policy,
                                 const PolicyEffect& effect)
{
    clear();
    add(makeNumbers(organization, policy, effect));
    if (!effect.beyond.empty())
        add(makeUnreachable(organization, effect));
}

QWidget* PolicyEffectPane::makeNumbers(const Organization& organization, const Policy& policy,
                                       const PolicyEffect& effect)
{
    const bool active = policy.status == PolicyStatus::Active;
    const bool blocks = policy.rule.effect == RuleEffect::Block;
    auto* section = new PaneSection(active ? tr("Effect today") : tr("Effect if activated"), m_theme, this);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    numbers->addLayout(effectNumber(distinctKeys(organization, effect.met),
                                    blocks ? tr("apps blocked") : tr("apps allowed"), m_theme, section),
                       1);
    numbers->addLayout(effectNumber(effect.containers.size(), tr("containers"), m_theme, section), 1);
    numbers->addLayout(blocks ? effectNumber(effect.lost, tr("cells lost"), m_theme, section)
                              : effectNumber(effect.gained, tr("cells gained"), m_theme, section),
                       1);
    section->body()->addLayout(numbers);
    for (const QString& sentence : effectSentences(blocks, effect))
        section->addText(sentence, TextRole::Secondary, ColorRole::Text2);
    section->addText(tr("A cell is one app in one container, by itself; for 3LO apps, through people."),
                     TextRole::Caption, ColorRole::Text3);
    auto* matrix = new LinkButton(tr("Show in matrix"), m_theme, section);
    matrix->setObjectName(QStringLiteral("policies.effect.matrix"));
    connect(matrix, &LinkButton::clicked, this, &PolicyEffectPane::matrixRequested);
    section->body()->addWidget(matrix, 0, Qt::AlignLeft);
    return section;
}

QWidget* PolicyEffectPane::makeUnreachable(const Organization& organization, const PolicyEffect& effect)
{
    auto* section = new PaneSection(tr("Out of reach"), m_theme, this);
    QStringList names;
    for (const access::AppIndex app : effect.beyond)
        names << wording::plainText(organization.apps[app.value].name);
    names.removeDuplicates();
    section->addText(names.join(QStringLiteral(", ")));
    section->addText(tr("Not eligible: no policy can block them, they keep their access."),
                     TextRole::Secondary, ColorRole::Text2);
    return section;
}

} // namespace gatehouse::ui
