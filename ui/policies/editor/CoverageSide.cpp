// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/CoverageSide.h"

#include "ui/document/PolicyWords.h"
#include "ui/policies/editor/CoverageWords.h"
#include "ui/widgets/Meter.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RadioCards.h"

#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

constexpr std::size_t mostMeters = 24; ///< shown one by one

QString levelObjectName(CoverageLevel level)
{
    return QStringLiteral("policies.cover.") +
           QString::fromUtf8(toText(level).data(), static_cast<qsizetype>(toText(level).size()));
}

QString productsSentence(bool additive)
{
    return additive
               ? CoverageSide::tr("Every container of the chosen products, those created later included.")
               : CoverageSide::tr("Not offered by the platform in this policy model: it knows a default of "
                                  "the organization and overrides for single containers.");
}

} // namespace

CoverageSide::CoverageSide(const Theme& theme, QWidget* parent)
    : SidePane(theme, parent)
    , m_theme(theme)
{
    addHeading(tr("What it covers"));
    m_levels = new RadioCards(theme, this);
    m_levels->add(tr("Organization"), tr("Every project and space, those created later included."),
                  levelObjectName(CoverageLevel::Organization));
    m_levels->add(tr("Products"), productsSentence(true), levelObjectName(CoverageLevel::Products));
    m_levels->add(tr("Projects and spaces"), tr("The chosen ones. Those created later are not covered."),
                  levelObjectName(CoverageLevel::Containers));
    addWidget(m_levels);
    m_level = addText({}, ColorRole::Unknown);
    m_level->setObjectName(QStringLiteral("policies.cover.level"));
    addHeading(tr("Chosen"));
    m_summary = addText({}, ColorRole::Text);
    m_summary->setObjectName(QStringLiteral("policies.cover.summary"));
    m_meters = new QVBoxLayout;
    m_meters->setContentsMargins(8, 4, 8, 0);
    m_meters->setSpacing(2);
    column().addLayout(m_meters);
    m_over = addText({}, ColorRole::Denied);
    m_over->setObjectName(QStringLiteral("policies.cover.over"));
    addHeading(tr("Created later"));
    m_later = addText();
    m_later->setObjectName(QStringLiteral("policies.cover.later"));
    connect(m_levels, &RadioCards::currentChanged, this, [this] {
        sayLevel();
        Q_EMIT levelChanged();
    });
}

void CoverageSide::setCoverage(const Organization& organization, const Coverage& coverage,
                               const std::optional<CoverageLevel>& fixed)
{
    m_additive = organization.properties.policyModel == PolicyModel::Additive;
    m_fixed = m_additive ? fixed : std::nullopt;
    m_levels->setSentence(static_cast<int>(CoverageLevel::Products), productsSentence(m_additive));
    const QSignalBlocker block(m_levels);
    m_levels->setCurrent(static_cast<int>(coverage.level));
    sayLevel();
}

CoverageLevel CoverageSide::level() const
{
    return static_cast<CoverageLevel>(qMax(0, m_levels->current()));
}

/// What the platform says to this level, on the spot.
void CoverageSide::sayLevel()
{
    QString said;
    if (!m_additive && level() == CoverageLevel::Products)
        said = tr("The platform does not offer this. It is kept in the file; the run sheet cannot apply it.");
    else if (m_fixed && level() != *m_fixed)
        said =
            tr("The platform fixes the level once a policy is saved. Applying this means a new policy in the "
               "place of the old one.");
    m_level->setText(said);
    m_level->setVisible(!said.isEmpty());
}

void CoverageSide::follow(const Organization& organization, const Policy& policy)
{
    const QString sentence = coverageSentence(organization, policy.coverage);
    m_summary->setText(sentence.left(1).toUpper() + sentence.mid(1));
    const QString later = createdLaterWord(policy.coverage);
    m_later->setText(later.left(1).toUpper() + later.mid(1));
    fillMeters(organization, policy);
}

void CoverageSide::fillMeters(const Organization& organization, const Policy& policy)
{
    clearLayout(*m_meters);
    const auto meters = coverageMeters(organization, policy);
    QStringList over;
    for (std::size_t at = 0; at < meters.size(); ++at) {
        const policies::Meter& each = meters[at];
        const QString label = meterLabel(organization, each);
        if (each.used > each.limit)
            over << tr("%1: %2 of %3").arg(label).arg(each.used).arg(each.limit);
        if (at >= mostMeters)
            continue;
        auto* meter = new Meter(m_theme);
        meter->setLabel(label);
        meter->setValue(static_cast<int>(each.used), static_cast<int>(each.limit));
        m_meters->addWidget(meter);
    }
    m_over->setText(tr("Over the limits of the platform, which would refuse it: %1")
                        .arg(over.mid(0, 6).join(QStringLiteral(", "))));
    m_over->setVisible(!over.isEmpty());
}

void CoverageSide::focusLevel()
{
    if (auto* chosen = m_levels->findChild<QRadioButton*>(levelObjectName(level())))
        chosen->setFocus(Qt::OtherFocusReason);
}

} // namespace gatehouse::ui
