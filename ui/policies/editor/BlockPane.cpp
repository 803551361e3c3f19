// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/BlockPane.h"

#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PaneSection.h"

#include <QGridLayout>

#include <algorithm>

namespace gatehouse::ui {
namespace {

constexpr std::size_t mostLosing = 12; ///< containers told one by one

using access::Seen;
using access::Surface;

bool isNoticed(const BlockForecast& forecast, Surface surface, Seen seen)
{
    return (forecast.noticed[static_cast<std::size_t>(surface)] >> static_cast<unsigned>(seen) & 1U) != 0;
}

/// The containers in which most apps lose something, the hardest hit first.
std::vector<BlockedContainer> hardestHit(const BlockForecast& forecast)
{
    std::vector<BlockedContainer> losing;
    std::copy_if(forecast.containers.begin(), forecast.containers.end(), std::back_inserter(losing),
                 [](const BlockedContainer& container) { return container.losing > 0; });
    if (losing.size() <= mostLosing)
        return losing;
    std::stable_sort(losing.begin(), losing.end(), [](const BlockedContainer& a, const BlockedContainer& b) {
        return a.losing > b.losing;
    });
    losing.resize(mostLosing);
    return losing;
}

QString lossSentence(const BlockForecast& forecast)
{
    if (forecast.losingApps == 0)
        return BlockPane::tr("No app loses content: nothing that is installed reaches anything here.");
    return BlockPane::tr("%1 lose content in %2.")
        .arg(appCount(forecast.losingApps), containerCount(forecast.losingContainers));
}

bool partlyUnknown(const BlockForecast& forecast)
{
    return std::any_of(forecast.noticed.begin(), forecast.noticed.end(), [](std::uint32_t seen) {
        return (seen >> static_cast<unsigned>(Seen::Unknown) & 1U) != 0;
    });
}

QString gainSentence(const BlockForecast& forecast)
{
    return forecast.gainingApps == 0
               ? BlockPane::tr("No app gains any.")
               : BlockPane::tr("%n apps gain some.", nullptr, static_cast<int>(forecast.gainingApps));
}

} // namespace

QString noticedWords(const BlockForecast& forecast, std::initializer_list<access::Surface> surfaces)
{
    std::uint32_t seen = 0;
    for (const Surface surface : surfaces)
        seen |= forecast.noticed[static_cast<std::size_t>(surface)];
    QStringList words;
    for (unsigned bit = 0; bit < 32; ++bit)
        if ((seen >> bit & 1U) != 0 && static_cast<Seen>(bit) != Seen::Unknown)
            words << wording::name(static_cast<Seen>(bit));
    if (words.isEmpty() && seen != 0)
        return BlockPane::tr("not known");
    return words.join(BlockPane::tr(" or "));
}

QString peopleSee(const BlockForecast& forecast)
{
    const bool macros = isNoticed(forecast, Surface::UiMacro, Seen::ErrorNotice);
    const bool modules = isNoticed(forecast, Surface::UiModule, Seen::Hidden);
    if (macros && modules)
        return BlockPane::tr("a notice in place of macros; panels and actions are gone");
    if (macros)
        return BlockPane::tr("a notice in place of macros");
    return modules ? BlockPane::tr("panels and actions are gone") : BlockPane::tr("no difference");
}

BlockPane::BlockPane(const Theme& theme, QWidget* parent)
    : DetailsPane(theme, parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("policies.rule.pane"));
}

PaneSection* BlockPane::addSection(const QString& title)
{
    auto* section = new PaneSection(title, m_theme);
    add(section);
    return section;
}

void BlockPane::setPending()
{
    clear();
    addSection(tr("If you choose Block"))
        ->addText(tr("Counting what apps would lose…"), TextRole::Body, ColorRole::Text2);
    addBeforePublishing();
}

void BlockPane::setForecast(const Organization& organization, const BlockForecast& forecast)
{
    refill([&] {
        addLosses(organization, forecast);
        addNoticed(forecast);
        addBeforePublishing();
    });
}

void BlockPane::addLosses(const Organization& organization, const BlockForecast& forecast)
{
    PaneSection* section = addSection(tr("If you choose Block"));
    PlainLabel* losses = section->addText(tr("%1 %2").arg(lossSentence(forecast), gainSentence(forecast)),
                                          TextRole::BodyMedium);
    losses->setObjectName(QStringLiteral("policies.rule.pane.losses"));
    if (!forecast.undecided.empty())
        section->addText(tr("%n more may be blocked: it is not known whether policies reach them.", nullptr,
                            static_cast<int>(forecast.undecided.size())),
                         TextRole::Body, ColorRole::Unknown);
    addContainers(*section, organization, forecast);
    auto* preview = new LinkButton(tr("Save and show in preview"), m_theme);
    preview->setObjectName(QStringLiteral("policies.rule.pane.preview"));
    connect(preview, &LinkButton::clicked, this, &BlockPane::previewRequested);
    section->body()->addWidget(preview, 0, Qt::AlignLeft);
    preview->setVisible(m_offersPreview);
    m_preview = preview;
}

void BlockPane::offerPreview(bool offered)
{
    m_offersPreview = offered;
    if (m_preview)
        m_preview->setVisible(offered);
}

void BlockPane::addContainers(PaneSection& section, const Organization& organization,
                              const BlockForecast& forecast)
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const BlockedContainer& losing : hardestHit(forecast)) {
        const Container& container = organization.containers[losing.container.value];
        grid->addWidget(new PlainLabel(m_theme, TextRole::BodyMedium, ColorRole::Text,
                                       wording::plainText(container.key, 24)),
                        row, 0);
        grid->addWidget(new ElidedLabel(m_theme, TextRole::Body, ColorRole::Text2,
                                        wording::plainText(container.name, 120)),
                        row, 1);
        grid->addWidget(new PlainLabel(m_theme, TextRole::Body, ColorRole::Text, appCount(losing.losing)),
                        row++, 2, Qt::AlignRight | Qt::AlignVCenter);
    }
    section.body()->addWidget(table);
    if (forecast.losingContainers > mostLosing)
        section.addText(tr("and %n more", nullptr, static_cast<int>(forecast.losingContainers - mostLosing)),
                        TextRole::Body, ColorRole::Text2);
}

void BlockPane::addNoticed(const BlockForecast& forecast)
{
    PaneSection* section = addSection(tr("What apps notice"));
    auto* grid = new KeyValueGrid(m_theme, 160);
    const auto line = [&](const QString& what, std::initializer_list<Surface> surfaces) {
        const QString words = noticedWords(forecast, surfaces);
        if (!words.isEmpty())
            grid->addRow(what, words);
        return !words.isEmpty();
    };
    bool any = line(tr("Read one object"), {Surface::RestGet});
    any |= line(tr("Lists and searches"), {Surface::RestList, Surface::RestSearch, Surface::SearchProperty});
    any |=
        line(tr("Create, change, delete"), {Surface::RestCreate, Surface::RestUpdate, Surface::RestDelete});
    any |= line(tr("The container itself"), {Surface::RestGetContainer, Surface::RestConfigureContainer});
    any |= line(tr("Container lists"), {Surface::RestListContainers});
    any |= line(tr("GraphQL, one item"), {Surface::GraphqlItem});
    any |= line(tr("GraphQL, lists"), {Surface::GraphqlList});
    any |= line(tr("GraphQL, changes"), {Surface::GraphqlMutation});
    any |= line(tr("Events"), {Surface::Event});
    any |= line(tr("Macros"), {Surface::UiMacro});
    any |= line(tr("Macro browser"), {Surface::UiMacroBrowser});
    any |= line(tr("Panels and actions"), {Surface::UiModule});
    section->body()->addWidget(grid);
    if (!any)
        section->addText(tr("Nothing changes for any app that is installed here."), TextRole::Body,
                         ColorRole::Text2);
    if (partlyUnknown(forecast))
        section->addText(tr("For some apps it is not known: a fact about them is missing."),
                         TextRole::Secondary, ColorRole::Unknown);
}

void BlockPane::addBeforePublishing()
{
    addSection(tr("Before you publish"))
        ->addText(tr("Apps treat a block like an uninstall. An app may delete what it stored for these "
                     "containers; lifting the block does not bring it back. Licences go on."),
                  TextRole::Body, ColorRole::Text2);
}

} // namespace gatehouse::ui
