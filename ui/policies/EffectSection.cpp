// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/EffectSection.h"

#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/widgets/LinkButton.h"
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
    return EffectSection::tr("%n pairs of app and container", nullptr, static_cast<int>(pairs));
}

/// What the numbers leave open: where the rule meets an app and takes nothing away.
QStringList effectSentences(bool blocks, const PolicyEffect& effect)
{
    const std::size_t same = effect.pairs - qMin(effect.pairs, effect.lost + effect.gained + effect.unknown);
    QStringList sentences{blocks ? EffectSection::tr("It blocks %1.").arg(pairCount(effect.pairs))
                                 : EffectSection::tr("It allows %1.").arg(pairCount(effect.pairs))};
    if (same > 0 && blocks)
        sentences[0] +=
            QLatin1Char(' ') + EffectSection::tr("In %1 of them nothing is lost: a permission, a scope or "
                                                 "another policy denies already.")
                                   .arg(same);
    else if (same > 0)
        sentences[0] += QLatin1Char(' ') + EffectSection::tr("In %1 of them nothing changes.").arg(same);
    if (effect.unknown > 0)
        sentences
            << EffectSection::tr("Cells where the verdict is unknown without it: %1.").arg(effect.unknown);
    return sentences;
}

} // namespace

EffectSection::EffectSection(const Organization& organization, const Policy& policy,
                             const PolicyEffect* effect, const Theme& theme, QWidget* parent)
    : PaneSection(policy.status == PolicyStatus::Active ? tr("Effect today") : tr("Effect if activated"),
                  theme, parent)
{
    if (effect == nullptr) {
        addText(tr("Being counted…"), TextRole::Secondary, ColorRole::Text2);
        return;
    }
    const bool blocks = policy.rule.effect == RuleEffect::Block;
    addNumbers(organization, blocks, *effect, theme);
    for (const QString& sentence : effectSentences(blocks, *effect))
        addText(sentence, TextRole::Secondary, ColorRole::Text2);
    if (!effect->beyond.empty())
        addUnreachable(organization, *effect);
    addText(tr("A cell is one app in one container, by itself; for 3LO apps, through people."),
            TextRole::Caption, ColorRole::Text3);
    auto* matrix = new LinkButton(tr("Show in matrix"), theme, this);
    matrix->setObjectName(QStringLiteral("policies.effect.matrix"));
    connect(matrix, &LinkButton::clicked, this, &EffectSection::matrixRequested);
    body()->addWidget(matrix, 0, Qt::AlignLeft);
}

void EffectSection::addNumbers(const Organization& organization, bool blocks, const PolicyEffect& effect,
                               const Theme& theme)
{
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    numbers->addLayout(effectNumber(distinctKeys(organization, effect.met),
                                    blocks ? tr("apps blocked") : tr("apps allowed"), theme, this),
                       1);
    numbers->addLayout(effectNumber(effect.containers.size(), tr("containers"), theme, this), 1);
    numbers->addLayout(blocks ? effectNumber(effect.lost, tr("cells lost"), theme, this)
                              : effectNumber(effect.gained, tr("cells gained"), theme, this),
                       1);
    body()->addLayout(numbers);
}

void EffectSection::addUnreachable(const Organization& organization, const PolicyEffect& effect)
{
    QStringList names;
    for (const access::AppIndex app : effect.beyond)
        names << wording::plainText(organization.apps[app.value].name, 80);
    names.removeDuplicates();
    addText(tr("Out of reach, because no policy can block them: %1.").arg(names.join(tr(", "))),
            TextRole::Secondary, ColorRole::Beyond);
}

} // namespace gatehouse::ui
