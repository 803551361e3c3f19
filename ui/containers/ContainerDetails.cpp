// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/ContainerDetails.h"

#include "models/wording/Wording.h"
#include "ui/containers/PolicyHere.h"
#include "ui/containers/PolicyWords.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PaneSection.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr std::size_t namedContainers = 40;

struct ReadersText
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::ContainerDetails)
};

QString peopleWords(const access::PeopleCount& people)
{
    const QLocale locale;
    const QString count = ReadersText::tr("%1 of %2 active people may read it.")
                              .arg(locale.toString(people.with), locale.toString(people.active));
    if (people.anyone)
        return count + u' ' + ReadersText::tr("So may anyone, even without an account.");
    if (people.everyAccount)
        return count + u' ' + ReadersText::tr("Reading is granted to whoever is signed in, app users too.");
    return count;
}

/// The scheme that all of them have; empty and false: they differ.
std::pair<std::optional<SchemeId>, bool> commonScheme(const std::vector<access::ContainerIndex>& containers,
                                                      const Organization& organization)
{
    const auto& first = organization.containers[containers.front().value].scheme;
    const bool same = std::ranges::all_of(containers, [&](access::ContainerIndex container) {
        return organization.containers[container.value].scheme == first;
    });
    return {same ? first : std::nullopt, same};
}

QString schemeName(const SchemeId& id, const Organization& organization)
{
    const auto scheme = std::ranges::find(organization.schemes, id, &Scheme::id);
    return scheme == organization.schemes.end() ? QString() : wording::plainText(scheme->name, 80);
}

} // namespace

ContainerDetails::ContainerDetails(ContainerEditing& editing, const Theme& theme, QWidget* parent)
    : DetailsPane(theme, parent)
    , m_editing(editing)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("containers.details"));
    showNothing();
}

/// Keeps scroll position and focus while the same containers are shown.
void ContainerDetails::fill(const Ids& ids, const std::function<void()>& sections)
{
    const bool same = ids == m_shown;
    m_shown = ids;
    if (same) {
        refill(sections);
        return;
    }
    clear();
    sections();
}

void ContainerDetails::showNothing()
{
    fill({}, [this] {
        auto* const section = new PaneSection({}, m_theme);
        section->addText(
            tr("Select a project or space to see its details, or several to block apps in them."),
            TextRole::Body, ColorRole::Text3);
        add(section);
    });
}

void ContainerDetails::showSeveral(const std::vector<access::ContainerIndex>& containers,
                                   const Organization& organization)
{
    Ids ids;
    for (const access::ContainerIndex container : containers)
        ids.push_back(organization.containers[container.value].id);
    fill(ids, [&] {
        auto* const header = new PaneSection({}, m_theme);
        header->addText(tr("%Ln containers", nullptr, static_cast<int>(containers.size())),
                        TextRole::ObjectName);
        add(header);
        addLabels(containers, organization);
        const auto [scheme, same] = commonScheme(containers, organization);
        addScheme(scheme, scheme ? schemeName(*scheme, organization)
                          : same ? QString()
                                 : tr("they have different ones"));
        addNames(containers, organization);
    });
}

void ContainerDetails::showContainer(const ContainerRow& row,
                                     const std::shared_ptr<const access::CompiledOrganization>& core)
{
    const Organization& organization = core->organization();
    const Container& container = organization.containers[row.container.value];
    const std::shared_ptr<const Organization> shared(core, &organization);
    if (!m_names || m_names->organization() != shared)
        m_names.emplace(shared);
    fill({container.id}, [&] {
        addHeader(row);
        addPolicies(row, *core);
        addPeople(row, *core);
        addScheme(container.scheme, row.scheme.value_or(QString()));
        addRoles(container);
        addLabels({row.container}, organization);
        addIdentity(row, container);
    });
}

QWidget* ContainerDetails::link(const QString& text, const Destination& destination, const char* name)
{
    auto* const button = new LinkButton(text, m_theme);
    button->setObjectName(QLatin1String(name));
    connect(button, &QAbstractButton::clicked, this, [this, destination] { Q_EMIT goTo(destination); });
    return button;
}

void ContainerDetails::addHeader(const ContainerRow& row)
{
    auto* const header = new PaneSection({}, m_theme);
    header->body()->setSpacing(2);
    PlainLabel* const name = header->addText(row.key + u' ' + row.name, TextRole::ObjectName);
    name->setObjectName(QStringLiteral("containers.details.name"));
    name->setMinimumWidth(1); // a long word may not widen the pane
    header->addText(tr("%1 on %2").arg(kindWords(row.product), row.site), TextRole::Secondary,
                    ColorRole::Text2);
    header->addText(wording::plainText(row.id.toStdString(), 120), TextRole::Mono, ColorRole::Text2)
        ->setSelectable(true);
    auto* const buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 6, 0, 0);
    buttons->setSpacing(8);
    auto* const page = pushButton(tr("Owner’s page…"), m_theme, QStringLiteral("document"));
    page->setObjectName(QStringLiteral("containers.details.ownerPage"));
    page->setToolTip(
        tr("One page for the people who own it: what policies do to apps here, and whom to ask."));
    connect(page, &QPushButton::clicked, this, &ContainerDetails::ownerPageRequested);
    auto* const edit = pushButton(tr("Edit…"), m_theme, QStringLiteral("edit"));
    edit->setObjectName(QStringLiteral("containers.details.edit"));
    edit->setToolTip(tr("Key, name and id on the site"));
    connect(edit, &QPushButton::clicked, this, [this] { m_editing.editFacts(m_shown.front()); });
    buttons->addWidget(page);
    buttons->addWidget(edit);
    buttons->addStretch(1);
    header->body()->addLayout(buttons);
    add(header);
}

void ContainerDetails::addPolicies(const ContainerRow& row, const access::CompiledOrganization& core)
{
    const Organization& organization = core.organization();
    auto* const section = new PaneSection(tr("Policies that cover it"), m_theme);
    section->heading().setNote(tr("recorded as active in this file"));
    if (row.policies.empty())
        section->addText(tr("No active policy covers it."), TextRole::Body, ColorRole::Text2);
    for (const PolicyHere& here : policiesHere(core, row.container)) {
        const Policy& policy = organization.policies[here.policy.value];
        Destination destination;
        destination.place = QStringLiteral("policies");
        destination.policy = QString::fromStdString(policy.id.value);
        section->body()->addWidget(
            link(wording::plainText(policy.name, 60), destination, "containers.policy"), 0, Qt::AlignLeft);
        section->addText(ruleWords(policy.rule, organization) + u' ' +
                             coverageWords(policy.coverage, organization),
                         TextRole::Secondary, ColorRole::Text2);
        section->addText(policyHereWords(here, organization), TextRole::Secondary,
                         here.takesAway > 0 ? ColorRole::Denied : ColorRole::Text2);
    }
    add(section);
}

void ContainerDetails::addPeople(const ContainerRow& row, const access::CompiledOrganization& core)
{
    auto* const section = new PaneSection(tr("People"), m_theme);
    section->setObjectName(QStringLiteral("containers.details.people"));
    Destination destination;
    destination.place = QStringLiteral("access");
    destination.container = row.id;
    section->heading().setCorner(link(tr("Matrix"), destination, "containers.details.matrix"));
    if (const auto people = core.people(row.container, Action::Read))
        section->addText(peopleWords(*people));
    else
        section->addText(tr("Without a scheme it is not known who may read it."), TextRole::Body,
                         ColorRole::Unknown);
    add(section);
}

void ContainerDetails::addIdentity(const ContainerRow& row, const Container& container)
{
    auto* const section = new PaneSection(tr("Identity"), m_theme);
    auto* const grid = new KeyValueGrid(m_theme);
    grid->addRow(tr("Key"), row.key)->setSelectable(true);
    grid->addRow(tr("Id on the site"),
                 container.nativeId ? wording::plainText(*container.nativeId, 120) : tr("not known"),
                 container.nativeId ? TextRole::Mono : TextRole::Body,
                 container.nativeId ? ColorRole::Text : ColorRole::Unknown)
        ->setSelectable(true);
    section->body()->addWidget(grid);
    add(section);
}

void ContainerDetails::addNames(const std::vector<access::ContainerIndex>& containers,
                                const Organization& organization)
{
    auto* const section = new PaneSection(tr("Selected"), m_theme);
    for (std::size_t at = 0; at < std::min(containers.size(), namedContainers); ++at)
        section->addText(containerTitle(organization.containers[containers[at].value]), TextRole::Body,
                         ColorRole::Text2);
    if (containers.size() > namedContainers)
        section->addText(tr("%1 more").arg(containers.size() - namedContainers), TextRole::Secondary,
                         ColorRole::Text3);
    add(section);
}

} // namespace gatehouse::ui
