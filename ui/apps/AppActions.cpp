// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppActions.h"

#include "models/descriptors/DescriptorReader.h"
#include "models/installs/InstallEdit.h"
#include "models/organization/Edits.h"
#include "models/wording/Wording.h"
#include "ui/apps/SharedReview.h"
#include "ui/apps/SharedReviewDialog.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
#include <functional>

namespace gatehouse::ui {

namespace {

QAction* addTo(QMenu& menu, const QString& text, const char* name, QObject& context,
               const std::function<void()>& act)
{
    QAction* const action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, &context, act);
    return action;
}

Edit installedEdit(const Organization& organization, access::AppIndex app)
{
    const App& candidate = organization.apps[app.value];
    installs::InstallChoice choice = installs::proposedChoice(
        organization, descriptors::readDescriptor(candidate.descriptor), candidate.site);
    choice.candidate = false;
    choice.eligible = candidate.eligible;
    return installs::markInstalledEdit(organization, app.value, choice);
}

} // namespace

AppActions::AppActions(PolicyDesk& desk, const Insights& insights, const Theme& theme, QWidget& window)
    : QObject(&window)
    , m_desk(desk)
    , m_document(desk.document())
    , m_insights(insights)
    , m_theme(theme)
    , m_window(window)
    , m_reviewing(desk, insights, theme, window)
{
    connect(&m_reviewing, &ReviewActions::policyPrepared, this, [this](const QString& policy) {
        Destination destination;
        destination.place = QStringLiteral("policies");
        destination.policy = policy;
        Q_EMIT goTo(destination);
    });
}

void AppActions::review(const QStringList& ids)
{
    const appEdits::Apps apps = positions(ids);
    if (apps.size() == 1)
        m_reviewing.review(ids.front());
    if (apps.size() < 2)
        return;
    QStringList names;
    for (const access::AppIndex app : apps)
        names.append(wording::plainText(at(app).name, 60));
    auto* const dialog = new SharedReviewDialog(names, reviews::latestReviewer(*m_document.organization()),
                                                m_insights.today(), m_theme, m_window.window());
    connect(dialog, &SharedReviewDialog::chosen, this, [this, apps](const reviews::ReviewEntry& entry) {
        record(sharedReview(m_document.core(), apps, entry));
    });
    // The apps are told by their places in the organization of now.
    connect(&m_document, &OrganizationDocument::changed, dialog, &QDialog::reject);
    connect(&m_document, &OrganizationDocument::opened, dialog, &QDialog::reject);
    dialog->open();
}

void AppActions::record(const SharedReview& review)
{
    std::vector<Policy> policies = m_desk.policies();
    policies.insert(policies.end(), review.policies.begin(), review.policies.end());
    if (review.policies.empty())
        push(review.records);
    else
        m_desk.edit(std::move(policies), review.records.name, review.records.edit);
}

appEdits::Apps AppActions::positions(const QStringList& ids) const
{
    appEdits::Apps apps;
    if (!m_document.isOpen())
        return apps;
    for (const QString& id : ids)
        if (const auto found = m_document.core()->lookup().app(id.toStdString()))
            apps.push_back(*found);
    return apps;
}

const App& AppActions::at(access::AppIndex app) const
{
    return m_document.organization()->apps[app.value];
}

void AppActions::push(const appEdits::NamedEdit& edit)
{
    m_document.push(edit.edit, edit.name);
}

void AppActions::setEligible(const QStringList& ids, std::optional<bool> eligible)
{
    if (const appEdits::Apps apps = positions(ids); !apps.empty())
        push(appEdits::setEligible(*m_document.organization(), apps, eligible));
}

void AppActions::setEnabled(const QStringList& ids, bool enabled)
{
    if (const appEdits::Apps apps = positions(ids); !apps.empty())
        push(appEdits::setEnabled(*m_document.organization(), apps, enabled));
}

void AppActions::markInstalled(const QStringList& ids)
{
    appEdits::Apps apps = positions(ids);
    std::erase_if(apps, [this](access::AppIndex app) { return !at(app).candidate; });
    if (apps.empty())
        return;
    std::vector<Edit> edits;
    for (const access::AppIndex app : apps)
        edits.push_back(installedEdit(*m_document.organization(), app));
    push({edits::joined(edits), appEdits::installedName(*m_document.organization(), apps)});
}

void AppActions::remove(const QStringList& ids)
{
    if (const appEdits::Apps apps = positions(ids); !apps.empty())
        push(appEdits::remove(*m_document.organization(), apps));
}

void AppActions::setAppUser(const QString& id, const std::optional<UserId>& user)
{
    for (const access::AppIndex app : positions({id}))
        push(appEdits::setAppUser(*m_document.organization(), app, user));
}

void AppActions::addAppUser(const QString& id)
{
    for (const access::AppIndex app : positions({id}))
        push(appEdits::addAppUser(*m_document.organization(), app));
}

void AppActions::setFact(const QString& id, appEdits::Fact fact, const QString& text)
{
    for (const access::AppIndex app : positions({id}))
        push(appEdits::setFact(*m_document.organization(), app, fact, text.trimmed().toStdString()));
}

void AppActions::fill(QMenu& menu, const QStringList& ids)
{
    if (positions(ids).empty())
        return;
    addTo(menu, ids.size() == 1 ? tr("Record review…") : tr("Record the same review…"), "apps.menu.review",
          *this, [this, ids] { review(ids); });
    if (ids.size() == 1)
        addTo(menu, tr("Compare with another version…"), "apps.menu.compare", *this,
              [this] { Q_EMIT compareRequested(); });
    menu.addSeparator();
    fillEligible(menu, ids);
    fillStage(menu, ids);
    menu.addSeparator();
    if (ids.size() == 1)
        fillWays(menu, ids.front());
    addTo(menu, ids.size() == 1 ? tr("Remove from the file") : tr("Remove them from the file"),
          "apps.menu.remove", *this, [this, ids] { remove(ids); });
}

void AppActions::fillEligible(QMenu& menu, const QStringList& ids)
{
    QMenu* const eligible = menu.addMenu(tr("A policy can block it"));
    eligible->setObjectName(QStringLiteral("apps.menu.eligible"));
    auto* const group = new QActionGroup(eligible);
    const appEdits::Apps apps = positions(ids);
    const auto add = [&](const QString& text, const char* name, std::optional<bool> value) {
        QAction* const action =
            addTo(*eligible, text, name, *this, [this, ids, value] { setEligible(ids, value); });
        action->setCheckable(true);
        action->setChecked(std::all_of(apps.begin(), apps.end(),
                                       [&](access::AppIndex app) { return at(app).eligible == value; }));
        group->addAction(action);
    };
    add(tr("Yes"), "apps.menu.eligible.yes", true);
    add(tr("No"), "apps.menu.eligible.no", false);
    add(tr("Not known"), "apps.menu.eligible.unknown", std::nullopt);
}

void AppActions::fillStage(QMenu& menu, const QStringList& ids)
{
    const appEdits::Apps apps = positions(ids);
    const auto any = [&](bool (*test)(const App&)) {
        return std::any_of(apps.begin(), apps.end(), [&](access::AppIndex app) { return test(at(app)); });
    };
    if (any([](const App& app) { return app.candidate; }))
        addTo(menu, tr("Mark as installed"), "apps.menu.installed", *this,
              [this, ids] { markInstalled(ids); });
    if (any([](const App& app) { return !app.candidate && app.enabled; }))
        addTo(menu, tr("Mark as disabled"), "apps.menu.disable", *this,
              [this, ids] { setEnabled(ids, false); });
    if (any([](const App& app) { return !app.candidate && !app.enabled; }))
        addTo(menu, tr("Mark as enabled"), "apps.menu.enable", *this, [this, ids] { setEnabled(ids, true); });
}

void AppActions::fillWays(QMenu& menu, const QString& id)
{
    const auto way = [&](const QString& text, const char* name, const char* place) {
        addTo(menu, text, name, *this, [this, id, place = QString::fromLatin1(place)] {
            Destination destination;
            destination.place = place;
            destination.app = id;
            Q_EMIT goTo(destination);
        });
    };
    way(tr("Show in matrix"), "apps.menu.matrix", "access");
    way(tr("Explain"), "apps.menu.explain", "explain");
    addTo(menu, tr("Copy key"), "apps.menu.copyKey", *this, [this, id] {
        for (const access::AppIndex app : positions({id}))
            QGuiApplication::clipboard()->setText(QString::fromStdString(at(app).key.value));
    });
    menu.addSeparator();
}

} // namespace gatehouse::ui
