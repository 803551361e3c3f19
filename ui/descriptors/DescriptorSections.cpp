// SPDX-License-Identifier: Apache-2.0
#include "ui/descriptors/DescriptorSections.h"

#include "models/installs/ModuleSurface.h"
#include "ui/descriptors/DescriptorWords.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/ToolTips.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr std::size_t moduleLineLimit = 40;
constexpr std::size_t hostLimit = 40;

QString sectionText(const char* text)
{
    return QCoreApplication::translate("DescriptorSections", text);
}

void addModuleLine(QGridLayout& grid, const ModuleLine& line, const Theme& theme)
{
    const int row = grid.rowCount();
    auto* const type = new ElidedLabel(theme, TextRole::Body, ColorRole::Text2, line.type);
    type->setToolTip(toolTip(line.raw));
    grid.addWidget(type, row, 0, Qt::AlignTop);
    auto* const count = new PlainLabel(theme, TextRole::Body, ColorRole::Text, QString::number(line.count));
    grid.addWidget(count, row, 1, Qt::AlignTop | Qt::AlignRight);
    auto* const titles =
        new PlainLabel(theme, TextRole::Body, ColorRole::Text2, withBreaks(listed(line.titles, 5)));
    titles->setWordWrap(true);
    grid.addWidget(titles, row, 2, Qt::AlignTop);
}

QString surfaceWords(installs::ModuleSurface surface)
{
    switch (surface) {
    case installs::ModuleSurface::Macro:
        return sectionText(QT_TRANSLATE_NOOP("DescriptorSections", "Macros in pages"));
    case installs::ModuleSurface::Container:
        return sectionText(QT_TRANSLATE_NOOP("DescriptorSections", "In projects, spaces, issues and pages"));
    case installs::ModuleSurface::Site:
        return sectionText(QT_TRANSLATE_NOOP("DescriptorSections", "For the whole site and its admins"));
    case installs::ModuleSurface::Background:
        break;
    }
    return sectionText(QT_TRANSLATE_NOOP("DescriptorSections", "In the background"));
}

/// Grouped by where a person meets them; at most `moduleLineLimit` types.
void addModules(QGridLayout& grid, const std::vector<ModuleLine>& modules, const Theme& theme)
{
    std::size_t shown = 0;
    for (const auto surface : {installs::ModuleSurface::Macro, installs::ModuleSurface::Container,
                               installs::ModuleSurface::Site, installs::ModuleSurface::Background}) {
        bool captioned = false;
        for (const ModuleLine& line : modules) {
            if (installs::moduleSurface(line.raw.toStdString()) != surface || shown == moduleLineLimit)
                continue;
            if (!captioned)
                grid.addWidget(
                    new PlainLabel(theme, TextRole::Caption, ColorRole::Text3, surfaceWords(surface)),
                    grid.rowCount(), 0, 1, 3);
            captioned = true;
            addModuleLine(grid, line, theme);
            ++shown;
        }
    }
}

void addEvents(QGridLayout& grid, const QStringList& events, const Theme& theme)
{
    const int row = grid.rowCount();
    grid.addWidget(new PlainLabel(theme, TextRole::Body, ColorRole::Text2,
                                  sectionText(QT_TRANSLATE_NOOP("DescriptorSections", "Events"))),
                   row, 0, Qt::AlignTop);
    auto* const names = new PlainLabel(theme, TextRole::Body, ColorRole::Text2, listed(events, 12));
    names->setWordWrap(true);
    grid.addWidget(names, row, 1, 1, 2);
}

QGridLayout* moduleGrid()
{
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 112);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(2, 3);
    return grid;
}

void addHost(QVBoxLayout& body, const EgressLine& line, const Theme& theme)
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    auto* const address = new ElidedLabel(theme, TextRole::Mono, ColorRole::Text, line.address);
    address->setElideMode(Qt::ElideMiddle);
    address->setSelectable(true);
    row->addWidget(address);
    for (const QString& kind : line.kinds.mid(0, 2))
        row->addWidget(new Lozenge(LozengeKind::Outline, kind, theme));
    row->addStretch();
    body.addLayout(row);
}

} // namespace

PaneSection* modulesSection(const descriptors::Descriptor& descriptor, const Theme& theme, QWidget* parent)
{
    auto* const section = new PaneSection(
        sectionText(QT_TRANSLATE_NOOP("DescriptorSections", "Modules and events")), theme, parent);
    const std::vector<ModuleLine> modules = moduleLines(descriptor);
    const QStringList events = eventLines(descriptor);
    if (modules.empty() && events.isEmpty()) {
        section->addText(
            sectionText(QT_TRANSLATE_NOOP("DescriptorSections", "No module and no event is declared.")),
            TextRole::Body, ColorRole::Text2);
        return section;
    }
    QGridLayout* const grid = moduleGrid();
    addModules(*grid, modules, theme);
    if (!events.isEmpty())
        addEvents(*grid, events, theme);
    section->body()->addLayout(grid);
    const int moreModules = static_cast<int>(modules.size()) - static_cast<int>(moduleLineLimit);
    if (moreModules > 0)
        section->addText(
            QCoreApplication::translate("DescriptorSections", "%n more module types", nullptr, moreModules),
            TextRole::Secondary, ColorRole::Text3);
    return section;
}

PaneSection* egressSection(const descriptors::Descriptor& descriptor, const Theme& theme, QWidget* parent)
{
    auto* const section = new PaneSection(
        sectionText(QT_TRANSLATE_NOOP("DescriptorSections", "Where data goes")), theme, parent);
    const std::vector<EgressLine> hosts = egressLines(descriptor);
    for (std::size_t host = 0; host < std::min(hosts.size(), hostLimit); ++host)
        addHost(*section->body(), hosts[host], theme);
    const int moreHosts = static_cast<int>(hosts.size()) - static_cast<int>(hostLimit);
    if (moreHosts > 0)
        section->addText(
            QCoreApplication::translate("DescriptorSections", "%n more hosts", nullptr, moreHosts),
            TextRole::Secondary, ColorRole::Text3);
    section->addText(hosts.empty()
                         ? sectionText(QT_TRANSLATE_NOOP("DescriptorSections", "No host is declared."))
                         : sectionText(QT_TRANSLATE_NOOP(
                               "DescriptorSections", "Where they send data on cannot be seen from here.")),
                     TextRole::Secondary, ColorRole::Text2);
    return section;
}

} // namespace gatehouse::ui
