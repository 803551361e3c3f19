// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/PolicyLimitsDialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {
namespace {

constexpr int largestLimit = 1'000'000;

QString limitCaption(std::string_view name)
{
    if (name == "policies")
        return PolicyLimitsDialog::tr("Policies of the organization");
    if (name == "containersPerInstance")
        return PolicyLimitsDialog::tr("Containers of one product on one site, in one policy");
    if (name == "instancesPerPolicy")
        return PolicyLimitsDialog::tr("Products on sites that the containers of one policy are in");
    if (name == "instancesInProductPolicy")
        return PolicyLimitsDialog::tr("Products on sites of a policy that covers whole products");
    if (name == "appsPerList")
        return PolicyLimitsDialog::tr("Apps on one list");
    return PolicyLimitsDialog::tr("Containers of one override");
}

} // namespace

PolicyLimitsDialog::PolicyLimitsDialog(const PolicyLimits& limits, PolicyModel model, const Theme& theme,
                                       QWidget* parent)
    : DialogFrame(QStringLiteral("policyLimits"), tr("Limits"), tr("Save"), theme, parent)
    , m_limits(limits)
{
    resize(520, 480);
    addText(tr("Limits of the platform"), TextRole::PlaceTitle, ColorRole::Text);
    addText(tr("Meters and lint count against these figures. Atlassian changed them before, so they are kept "
               "with this organization."),
            TextRole::Body, ColorRole::Text2);
    const bool additive = model == PolicyModel::Additive;
    addGroup(tr("Additive policies"), additive);
    for (std::size_t at = 0; at < policyLimitNames.size(); ++at) {
        if (policyLimitNames[at].name == "containersPerOverride")
            addGroup(tr("Default and overrides"), !additive);
        addLimit(policyLimitNames[at]);
    }
    auto* const platform = pushButton(tr("Take the platform’s figures"), theme, {}, this);
    platform->setObjectName(QStringLiteral("policyLimits.platform"));
    platform->setAutoDefault(false);
    connect(platform, &QPushButton::clicked, this, [this] {
        for (std::size_t at = 0; at < m_fields.size(); ++at)
            m_fields[at]->setValue(static_cast<int>(PolicyLimits{}.*policyLimitNames[at].value));
    });
    body()->addSpacing(6);
    body()->addWidget(platform, 0, Qt::AlignLeft);
    body()->addStretch(1);
    m_fields.front()->setFocus(Qt::OtherFocusReason);
}

void PolicyLimitsDialog::addGroup(const QString& title, bool inUse)
{
    body()->addSpacing(6);
    addText(inUse ? title : tr("%1 (not the policy model of this organization)").arg(title),
            TextRole::Section, inUse ? ColorRole::Text : ColorRole::Text2);
}

void PolicyLimitsDialog::addLimit(const PolicyLimitName& limit)
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    auto* const caption =
        new PlainLabel(theme(), TextRole::Body, ColorRole::Text, limitCaption(limit.name), this);
    caption->setWordWrap(true);
    auto* const field = new QSpinBox(this);
    field->setObjectName(QStringLiteral("policyLimits.") +
                         QString::fromUtf8(limit.name.data(), static_cast<qsizetype>(limit.name.size())));
    field->setRange(1, largestLimit);
    field->setGroupSeparatorShown(true);
    field->setValue(static_cast<int>(std::min<std::size_t>(m_limits.*limit.value, largestLimit)));
    field->setAccessibleName(caption->text());
    field->setFixedWidth(112);
    caption->setBuddy(field);
    auto* const usual = new PlainLabel(theme(), TextRole::Secondary, ColorRole::Text3,
                                       tr("platform: %L1").arg(PolicyLimits{}.*limit.value), this);
    usual->setMinimumWidth(104);
    row->addWidget(caption, 1);
    row->addWidget(field);
    row->addWidget(usual);
    body()->addLayout(row);
    m_fields.push_back(field);
}

void PolicyLimitsDialog::accept()
{
    for (std::size_t at = 0; at < m_fields.size(); ++at)
        m_limits.*policyLimitNames[at].value = static_cast<std::size_t>(m_fields[at]->value());
    const PolicyLimits limits = m_limits;
    QDialog::accept();
    Q_EMIT chosen(limits);
}

} // namespace gatehouse::ui
