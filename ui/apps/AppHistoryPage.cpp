// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppHistoryPage.h"

#include "models/organization/Edits.h"
#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/Separator.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr std::size_t historyLimit = 60;
constexpr std::size_t scopeLimit = 20;

QString versionName(const std::optional<std::string>& version)
{
    // lupdate does not see whose tr() this would be.
    return version ? wording::plainText(*version, 60)
                   : QCoreApplication::translate("gatehouse::ui::AppHistoryPage", "version not known");
}

QString changeWords(const ReviewedVersion& version, bool first)
{
    if (first)
        return AppHistoryPage::tr("the first that was reviewed");
    if (!version.comparable)
        return AppHistoryPage::tr("scopes not known, so what changed is not known");
    if (version.added.empty() && version.dropped.empty())
        return AppHistoryPage::tr("the same scopes as before");
    QStringList parts;
    if (!version.added.empty())
        parts.append(AppHistoryPage::tr("%Ln scopes more", nullptr, static_cast<int>(version.added.size())));
    if (!version.dropped.empty())
        parts.append(
            AppHistoryPage::tr("%Ln scopes fewer", nullptr, static_cast<int>(version.dropped.size())));
    return parts.join(QStringLiteral(", "));
}

void addScopeLines(PaneSection& section, const std::vector<ScopeId>& scopes, QChar sign, ColorRole color)
{
    for (std::size_t at = 0; at < std::min(scopes.size(), scopeLimit); ++at)
        section.addText(QString(sign) + u' ' + wording::plainText(scopes[at].value, 120), TextRole::Mono,
                        color);
    if (scopes.size() > scopeLimit)
        section.addText(AppHistoryPage::tr("%Ln more", nullptr, static_cast<int>(scopes.size() - scopeLimit)),
                        TextRole::Secondary, ColorRole::Text3);
}

} // namespace

AppHistoryPage::AppHistoryPage(OrganizationDocument& document, AppActions& actions, const Theme& theme,
                               QWidget* parent)
    : DetailsPane(theme, parent)
    , m_document(document)
    , m_actions(actions)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("apps.details.history"));
    setMaximumWidth(QWIDGETSIZE_MAX);
}

void AppHistoryPage::show(const ShownApp& shown, bool same)
{
    m_id = shown.row.id;
    if (same) {
        refill([&] { fill(shown); });
        return;
    }
    clear();
    fill(shown);
}

void AppHistoryPage::fill(const ShownApp& shown)
{
    addReviews(shown);
    addVersions(shown);
}

QWidget* AppHistoryPage::link(const QString& text, const QString& name, const std::function<void()>& act)
{
    auto* const button = new LinkButton(text, m_theme);
    button->setObjectName(name);
    connect(button, &QAbstractButton::clicked, this, act);
    return button;
}

void AppHistoryPage::addVersions(const ShownApp& shown)
{
    auto* const section = new PaneSection(tr("Versions"), m_theme);
    section->setObjectName(QStringLiteral("apps.history.versions"));
    section->heading().setNote(tr("as reviews looked at them"));
    const std::vector<ReviewedVersion> versions = reviewedVersions(shown.organization(), shown.app());
    for (std::size_t at = 0; at < std::min(versions.size(), historyLimit); ++at) {
        if (at > 0)
            section->body()->addWidget(new Separator(m_theme));
        addVersion(*section, versions[at], shown, at == 0);
    }
    add(section);
}

void AppHistoryPage::addVersion(PaneSection& section, const ReviewedVersion& version, const ShownApp& shown,
                                bool present)
{
    const std::vector<ReviewedVersion> all = reviewedVersions(shown.organization(), shown.app());
    const bool first = !present && all.back().review == version.review;
    section.addText(versionName(version.version), TextRole::BodyMedium);
    QStringList facts;
    if (present)
        facts.append(version.review ? tr("now, reviewed") : tr("now, not reviewed"));
    if (version.review)
        facts.append(wording::dayText(shown.organization().reviews[*version.review].on, shown.today));
    if (!(present && all.size() == 1))
        facts.append(changeWords(version, first));
    section.addText(facts.join(QStringLiteral(" · ")), TextRole::Secondary,
                    present && !version.review ? ColorRole::Unknown : ColorRole::Text2);
    addScopeLines(section, version.added, u'+', ColorRole::Denied);
    addScopeLines(section, version.dropped, QChar(0x2212), ColorRole::Text2);
}

void AppHistoryPage::addReviews(const ShownApp& shown)
{
    auto* const section = new PaneSection(tr("Reviews"), m_theme);
    section->setObjectName(QStringLiteral("apps.history.reviews"));
    section->heading().setCorner(link(tr("Record review…"), QStringLiteral("apps.history.record"),
                                      [this] { m_actions.review({m_id}); }));
    const std::vector<std::size_t> reviews = reviewsOf(shown.organization(), shown.app());
    if (reviews.empty())
        section->addText(tr("Nobody has reviewed it yet."), TextRole::Body, ColorRole::Unknown);
    for (std::size_t at = 0; at < std::min(reviews.size(), historyLimit); ++at) {
        if (at > 0)
            section->body()->addWidget(new Separator(m_theme));
        addReview(*section, reviews[at], shown);
    }
    if (reviews.size() > historyLimit)
        section->addText(tr("%Ln more", nullptr, static_cast<int>(reviews.size() - historyLimit)),
                         TextRole::Secondary, ColorRole::Text3);
    add(section);
}

void AppHistoryPage::addReview(PaneSection& section, std::size_t index, const ShownApp& shown)
{
    const Review& review = shown.organization().reviews[index];
    auto* const title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(
        new PlainLabel(m_theme, TextRole::BodyMedium, ColorRole::Text,
                       wording::name(review.decision) + u' ' + wording::dayText(review.on, shown.today)));
    title->addStretch();
    const QString name = QStringLiteral("apps.history.remove.%1").arg(index);
    title->addWidget(link(tr("Delete"), name, [this, index] { removeReview(index); }));
    section.body()->addLayout(title);
    QStringList facts;
    if (!review.by.empty())
        facts.append(tr("by %1").arg(wording::plainText(review.by, 80)));
    if (review.due)
        facts.append(tr("next review %1").arg(wording::dayText(review.due, shown.today)));
    facts.append(versionName(review.version));
    section.addText(facts.join(QStringLiteral(" · ")), TextRole::Secondary, ColorRole::Text2);
    if (!review.note.empty())
        section.addText(wording::plainText(review.note, 2000), TextRole::Body, ColorRole::Text);
}

void AppHistoryPage::removeReview(std::size_t index)
{
    const Organization& organization = *m_document.organization();
    if (index < organization.reviews.size())
        m_document.push(edits::removeReview(organization, index), tr("Delete a review"));
}

} // namespace gatehouse::ui
