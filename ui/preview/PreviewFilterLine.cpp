// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewFilterLine.h"

#include "models/wording/Wording.h"
#include "ui/editing/PersonPicker.h"
#include "ui/widgets/SegmentedBar.h"

#include <QLocale>
#include <QScopedValueRollback>

namespace gatehouse::ui {
namespace {

constexpr std::optional<preview::CellClass> segmentClasses[] = {
    std::nullopt, preview::CellClass::Lost, preview::CellClass::Gained, preview::CellClass::Other};

const auto pickPersonId = QStringLiteral("pick:user");
const auto pickBrowserId = QStringLiteral("pick:browser");
const auto usualId = QStringLiteral("usual");

QString numberedSegment(const QString& word, std::size_t count)
{
    return word + QLatin1Char(' ') + QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

PreviewFilterLine::PreviewFilterLine(const Theme& theme, QWidget* parent)
    : FilterLine(theme, parent)
    , m_theme(theme)
    , m_changes(new SegmentedBar(theme, this))
    , m_picker(new PersonPicker(theme, this))
{
    m_field = addField(tr("Filter apps, containers"), 176);
    m_field->setObjectName(QStringLiteral("preview.filter"));
    m_changes->setObjectName(QStringLiteral("preview.changes"));
    m_changes->setAccessibleName(tr("Kind of change"));
    m_changes->setSegments(
        {{tr("All"), {}, {}}, {tr("Lost"), {}, {}}, {tr("Gained"), {}, {}}, {tr("Other"), {}, {}}});
    addLeft(m_changes);
    addChoosers();
    connect(m_field, &FilterField::textChanged, this, [this] {
        count();
        if (!m_updating)
            Q_EMIT filterChanged();
    });
    connect(m_changes, &SegmentedBar::currentChanged, this, [this] {
        if (!m_updating)
            Q_EMIT filterChanged();
    });
}

void PreviewFilterLine::addChoosers()
{
    m_grouping = new ChipButton(tr("Group by"), m_theme, this);
    m_grouping->setObjectName(QStringLiteral("preview.grouping"));
    m_grouping->setOptions(
        {{QStringLiteral("container"), tr("container")}, {QStringLiteral("app"), tr("app")}});
    m_grouping->setClearable(false);
    m_grouping->setChoice(QStringLiteral("container"));
    m_actsAs = new ChipButton(tr("Acts as"), m_theme, this);
    m_actsAs->setObjectName(QStringLiteral("preview.actsAs"));
    addRight(m_grouping);
    addRight(m_actsAs);
    m_actsAs->setClearable(false);
    showActsAs();
    connect(m_grouping, &ChipButton::choiceChanged, this, &PreviewFilterLine::filterChanged);
    connect(m_actsAs, &ChipButton::choiceChanged, this, &PreviewFilterLine::takeActsAs);
    connect(m_picker, &PersonPicker::personChosen, this, [this](access::UserIndex person) {
        m_asText = m_preview->after->lookup().asText({m_picking, person});
        showActsAs();
        Q_EMIT asChanged();
    });
}

void PreviewFilterLine::setPreview(std::shared_ptr<const preview::Preview> preview)
{
    m_preview = std::move(preview);
    if (m_preview)
        m_picker->setPeople(m_preview->organization());
    showActsAs();
    count();
}

void PreviewFilterLine::count()
{
    preview::Tally tally;
    if (m_preview)
        tally = preview::figuresOf(*m_preview, foundCells(*m_preview, m_field->text())).tally;
    const QScopedValueRollback updating(m_updating, true);
    m_changes->setSegments({{numberedSegment(tr("All"), tally.cells()), {}, {}},
                            {numberedSegment(tr("Lost"), tally.lost), {}, {}},
                            {numberedSegment(tr("Gained"), tally.gained), {}, {}},
                            {numberedSegment(tr("Other"), tally.other), {}, {}}});
}

PreviewFilter PreviewFilterLine::filter() const
{
    const int segment = m_changes->current();
    return {.text = m_field->text(),
            .change = segmentClasses[segment < 0 ? 0 : segment],
            .grouping = m_grouping->choice() == QLatin1String("app") ? PreviewGrouping::Apps
                                                                     : PreviewGrouping::Containers};
}

std::optional<access::As> PreviewFilterLine::as(const access::CompiledOrganization& core) const
{
    if (m_asText.empty())
        return std::nullopt;
    const auto as = core.lookup().as(m_asText);
    return as ? std::optional(*as) : std::nullopt;
}

void PreviewFilterLine::clearFilter()
{
    {
        const QScopedValueRollback updating(m_updating, true);
        m_field->clear();
        m_changes->setCurrent(0);
    }
    Q_EMIT filterChanged();
}

void PreviewFilterLine::showActsAs()
{
    QList<ChipOption> options{{usualId, tr("app user")}, {QStringLiteral("any-person"), tr("any person")}};
    const bool named = m_asText.find(':') != std::string::npos;
    if (named && m_preview)
        if (const auto as = m_preview->after->lookup().as(m_asText))
            options << ChipOption{QString::fromStdString(m_asText),
                                  wording::name(*as, m_preview->organization())};
    options << ChipOption{pickPersonId, tr("for a person…")}
            << ChipOption{pickBrowserId, tr("in a person’s browser…")};
    const QScopedValueRollback updating(m_updating, true);
    m_actsAs->setOptions(options);
    m_actsAs->setChoice(m_asText.empty() ? usualId : QString::fromStdString(m_asText));
}

void PreviewFilterLine::takeActsAs(const QString& choice)
{
    if (m_updating)
        return;
    if (choice == pickPersonId || choice == pickBrowserId) {
        m_picking = choice == pickPersonId ? access::ActsAs::User : access::ActsAs::Browser;
        showActsAs();
        m_picker->popUpBelow(*m_actsAs);
        return;
    }
    m_asText = choice == usualId ? std::string() : choice.toStdString();
    Q_EMIT asChanged();
}

} // namespace gatehouse::ui
