// SPDX-License-Identifier: Apache-2.0
#include "ui/import/WhereSection.h"

#include "models/wording/InstallWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PlainLabel.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr std::size_t sensitiveLimit = 8;
constexpr int keyLimit = 10;
constexpr int groupSpacing = 6;

QString whereText(const char* text)
{
    return QCoreApplication::translate("WhereSection", text);
}

ColorRole rangeColor(const access::ReachCount& count)
{
    if (count.unknown > 0)
        return ColorRole::Unknown;
    return count.allowed > 0 ? ColorRole::Text : ColorRole::Text3;
}

PlainLabel* rangeLabel(const access::ReachCount& count, const QString& way, const Theme& theme)
{
    auto* const label = new PlainLabel(theme, TextRole::Body, rangeColor(count), wording::rangeText(count));
    label->setAccessibleName(way + u' ' + label->text());
    return label;
}

/// One line an action, with the app by itself and through people.
QGridLayout* reachGrid(const access::AppReach& row, const Theme& theme)
{
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    const QString itself = whereText(QT_TRANSLATE_NOOP("WhereSection", "By itself"));
    const QString people = whereText(QT_TRANSLATE_NOOP("WhereSection", "Through people"));
    grid->addWidget(new PlainLabel(theme, TextRole::Caption, ColorRole::Text3, itself), 0, 1, Qt::AlignRight);
    grid->addWidget(new PlainLabel(theme, TextRole::Caption, ColorRole::Text3, people), 0, 2, Qt::AlignRight);
    for (const Action action : allActions) {
        const auto at = static_cast<std::size_t>(action);
        const QString name = wording::name(action);
        const int line = static_cast<int>(at) + 1;
        grid->addWidget(new PlainLabel(theme, TextRole::Body, ColorRole::Text2, name), line, 0);
        grid->addWidget(rangeLabel(row.byItself[at], name + u' ' + itself, theme), line, 1, Qt::AlignRight);
        grid->addWidget(rangeLabel(row.throughPeople[at], name + u' ' + people, theme), line, 2,
                        Qt::AlignRight);
    }
    return grid;
}

void addCaption(PaneSection& section, const char* text)
{
    section.body()->addSpacing(groupSpacing);
    section.addText(whereText(text), TextRole::Caption, ColorRole::Text3);
}

void addSensitive(PaneSection& section, const installs::InstallReach& reach, const Organization& organization,
                  const Theme& theme)
{
    if (reach.sensitive.empty())
        return;
    addCaption(section, QT_TRANSLATE_NOOP("WhereSection", "Labelled ones it would reach, or might"));
    for (std::size_t at = 0; at < std::min(sensitiveLimit, reach.sensitive.size()); ++at) {
        const installs::ReachedContainer& reached = reach.sensitive[at];
        const Container& container = organization.containers[reached.container.value];
        auto* const name =
            new ElidedLabel(theme, TextRole::BodyMedium, ColorRole::Text, wording::containerText(container));
        section.body()->addWidget(name);
        QStringList facts{wording::reachedText(reached)};
        for (const std::string& label : container.labels)
            facts.append(wording::plainText(label, 40));
        section.addText(facts.join(QStringLiteral(" · ")), TextRole::Secondary,
                        reached.surely() ? ColorRole::Text2 : ColorRole::Unknown);
    }
    const auto more = static_cast<int>(reach.sensitive.size()) - static_cast<int>(sensitiveLimit);
    if (more > 0)
        section.addText(QCoreApplication::translate("WhereSection", "and %Ln more", nullptr, more),
                        TextRole::Secondary, ColorRole::Text2);
}

void addKeptOut(PaneSection& section, const installs::InstallReach& reach, const Organization& organization)
{
    const bool content = organization.properties.blockLevel == BlockLevel::Content;
    const auto out = static_cast<int>(reach.keptOut.size());
    const auto perhaps = static_cast<int>(reach.perhapsKeptOut.size());
    section.body()->addSpacing(out + perhaps > 0 ? groupSpacing : 0);
    if (out > 0 && content)
        section.addText(QCoreApplication::translate(
                            "WhereSection", "Policies keep it out of content in %Ln: %1", nullptr, out)
                            .arg(wording::containerKeys(reach.keptOut, organization, keyLimit)));
    else if (out > 0)
        section.addText(QCoreApplication::translate(
                            "WhereSection", "Policies keep it out of %Ln altogether: %1", nullptr, out)
                            .arg(wording::containerKeys(reach.keptOut, organization, keyLimit)));
    if (perhaps > 0)
        section.addText(QCoreApplication::translate("WhereSection", "Policies perhaps keep it out of %Ln: %1",
                                                    nullptr, perhaps)
                            .arg(wording::containerKeys(reach.perhapsKeptOut, organization, keyLimit)),
                        TextRole::Body, ColorRole::Unknown);
}

void addMissing(PaneSection& section, const installs::MissingFacts& missing)
{
    if (missing.facts.empty())
        return;
    const auto open = static_cast<int>(missing.openContainers);
    section.body()->addSpacing(groupSpacing);
    section.addText(QCoreApplication::translate(
                        "WhereSection", "Ranges, because facts are missing in %Ln of them:", nullptr, open),
                    TextRole::Secondary, ColorRole::Text2);
    for (const installs::Narrowing& fact : missing.facts)
        section.addText(QStringLiteral("– ") + wording::sentence(fact, missing.openContainers),
                        TextRole::Secondary, ColorRole::Text2);
}

QString siteName(const installs::InstallReach& reach, const Organization& organization)
{
    for (const Site& site : organization.sites)
        if (site.id == reach.app.site)
            return wording::plainText(site.name, 60);
    return {};
}

PaneSection* emptyWhere(const Theme& theme)
{
    auto* const section = new PaneSection(whereText(QT_TRANSLATE_NOOP("WhereSection", "Where")), theme);
    section->setObjectName(QStringLiteral("import.where"));
    return section;
}

} // namespace

PaneSection* whereSection(const installs::InstallReach& reach, const Organization& organization,
                          const Theme& theme)
{
    PaneSection* const section = emptyWhere(theme);
    const auto total = static_cast<int>(reach.row.byItself[0].total);
    if (total == 0) {
        section->addText(
            whereText(QT_TRANSLATE_NOOP(
                "WhereSection", "The file has no project or space on this site that the app would be for.")),
            TextRole::Body, ColorRole::Text2);
        return section;
    }
    section->heading().setNote(
        QCoreApplication::translate("WhereSection", "in %Ln projects and spaces of %1", nullptr, total)
            .arg(siteName(reach, organization)));
    section->body()->addLayout(reachGrid(reach.row, theme));
    addMissing(*section, reach.missing);
    addKeptOut(*section, reach, organization);
    addSensitive(*section, reach, organization, theme);
    section->addText(
        whereText(QT_TRANSLATE_NOOP("WhereSection", "Verdicts are per project and space, without "
                                                    "issue security and page restrictions.")),
        TextRole::Secondary, ColorRole::Text3);
    return section;
}

PaneSection* whereSection(const QString& why, const Theme& theme)
{
    PaneSection* const section = emptyWhere(theme);
    section->addText(why, TextRole::Body, ColorRole::Text2);
    return section;
}

} // namespace gatehouse::ui
