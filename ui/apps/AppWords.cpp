// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppWords.h"

#include "models/wording/DateWording.h"
#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace gatehouse::ui {

namespace {

QString siteName(const SiteId& id, const Organization& organization)
{
    const auto found = std::find_if(organization.sites.begin(), organization.sites.end(),
                                    [&](const Site& site) { return site.id == id; });
    return wording::plainText(found == organization.sites.end() ? id.value : found->name);
}

QString appWordsText(const char* text)
{
    return QCoreApplication::translate("AppWords", text);
}

} // namespace

QString appFacts(const App& app, const Organization& organization)
{
    QStringList products;
    for (const Product product : app.products)
        products.append(wording::name(product));
    QStringList facts;
    if (!app.vendor.empty())
        facts.append(wording::plainText(app.vendor));
    facts.append(wording::name(app.framework));
    if (app.version)
        facts.append(wording::plainText(*app.version));
    facts.append(QCoreApplication::translate("AppWords", "%1 on %2")
                     .arg(products.join(appWordsText(QT_TRANSLATE_NOOP("AppWords", " and "))),
                          siteName(app.site, organization)));
    return facts.join(QStringLiteral(" · "));
}

QString containerWords(std::uint32_t count, const std::vector<Product>& products)
{
    const int number = static_cast<int>(count);
    if (products.size() > 1)
        return QCoreApplication::translate("AppWords", "%Ln projects and spaces", nullptr, number);
    const bool jira = !products.empty() && products.front() == Product::Jira;
    return jira ? QCoreApplication::translate("AppWords", "%Ln projects", nullptr, number)
                : QCoreApplication::translate("AppWords", "%Ln spaces", nullptr, number);
}

QString appUserWords(const App& app, const Organization& organization)
{
    if (!app.user)
        return app.framework == Framework::OAuth2
                   ? appWordsText(QT_TRANSLATE_NOOP("AppWords", "none, a 3LO app acts as people"))
                   : appWordsText(QT_TRANSLATE_NOOP("AppWords", "not known"));
    const auto found = std::find_if(organization.users.begin(), organization.users.end(),
                                    [&](const User& user) { return user.id == *app.user; });
    if (found == organization.users.end())
        return wording::plainText(app.user->value);
    const QString name = wording::plainText(found->name);
    return found->active ? name : QCoreApplication::translate("AppWords", "%1 (inactive)").arg(name);
}

namespace {

/// "Approved 12 Jan by Mia"
QString decisionWords(const Review& review, Date today)
{
    const QString day = wording::dayText(review.on, today);
    const QString by = wording::plainText(review.by, 60);
    const QString what = wording::name(review.decision) + u' ' + day;
    return by.isEmpty() ? what : QCoreApplication::translate("AppWords", "%1 by %2").arg(what, by);
}

QString dueWords(const reviews::ReviewStanding& review, Date today)
{
    if (!review.due)
        return {};
    const QString day = wording::dayText(*review.due, today);
    return review.state == reviews::ReviewState::Overdue
               ? QCoreApplication::translate("AppWords", "overdue since %1").arg(day)
               : QCoreApplication::translate("AppWords", "next review %1").arg(day);
}

} // namespace

QString lastReviewWords(const ShownApp& shown)
{
    const reviews::ReviewStanding& standing = shown.row.review;
    if (!standing.latest)
        return appWordsText(QT_TRANSLATE_NOOP("AppWords", "Never reviewed"));
    QStringList parts{decisionWords(shown.organization().reviews[*standing.latest], shown.today)};
    if (const QString due = dueWords(standing, shown.today); !due.isEmpty())
        parts.append(due);
    if (standing.changed())
        parts.append(QCoreApplication::translate("AppWords", "changed since: %1")
                         .arg(wording::changeSummary(shown.organization(), shown.app(), standing)));
    return parts.join(QStringLiteral(" · "));
}

QString dateWords(const std::string& iso)
{
    const QDateTime date = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
    if (!date.isValid())
        return wording::plainText(iso, 60);
    return wording::dateTimeText(date.toUTC());
}

} // namespace gatehouse::ui
