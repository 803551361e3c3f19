// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppIdentity.h"

#include "models/wording/Wording.h"
#include "ui/apps/FactField.h"
#include "ui/widgets/KeyValueGrid.h"

namespace gatehouse::ui {

namespace {

/// What a line of the app user's list stands for; the id of an account is its data otherwise.
constexpr int newAccount = 1;
constexpr int notKnownAccount = 2;

QString accountName(const User& user)
{
    const QString name = wording::plainText(user.name.empty() ? user.id.value : user.name, 60);
    return user.active ? name : AppIdentity::tr("%1 (inactive)").arg(name);
}

} // namespace

AppIdentity::AppIdentity(const ShownApp& shown, AppActions& actions, const Theme& theme, QWidget* parent)
    : PaneSection(tr("Facts"), theme, parent)
    , m_theme(theme)
    , m_actions(actions)
    , m_id(shown.row.id)
{
    setObjectName(QStringLiteral("apps.details.identity"));
    heading().setNote(tr("change them here, each change can be undone"));
    const App& app = shown.app();
    auto* const grid = new KeyValueGrid(theme, 88);
    addUser(*grid, shown);
    addEligible(*grid, app);
    addEnabled(*grid, app);
    addFact(*grid, app, appEdits::Fact::InstalledAt, tr("Installed"), "apps.details.installedAt");
    if (app.descriptor.empty()) {
        addFact(*grid, app, appEdits::Fact::Name, tr("Name"), "apps.details.factName");
        addFact(*grid, app, appEdits::Fact::Vendor, tr("Vendor"), "apps.details.vendor");
        addFact(*grid, app, appEdits::Fact::Version, tr("Version"), "apps.details.version");
    }
    body()->addWidget(grid);
}

void AppIdentity::addUser(KeyValueGrid& grid, const ShownApp& shown)
{
    const App& app = shown.app();
    if (app.framework == Framework::OAuth2) {
        grid.addRow(tr("App user"), tr("none, a 3LO app acts as people"));
        return;
    }
    auto* const combo = new FactCombo;
    combo->setObjectName(QStringLiteral("apps.details.user"));
    combo->setAccessibleName(tr("App user"));
    combo->addItem(tr("not known"), notKnownAccount);
    for (const User& user : shown.organization().users)
        if (user.kind == AccountKind::App)
            combo->addItem(accountName(user), QString::fromStdString(user.id.value));
    combo->insertSeparator(combo->count());
    combo->addItem(tr("Add an account for it"), newAccount);
    combo->setCurrentIndex(app.user ? combo->findData(QString::fromStdString(app.user->value)) : 0);
    connect(combo, &QComboBox::activated, this, [this, combo] { takeUser(*combo); });
    grid.addRow(tr("App user"), combo);
}

void AppIdentity::takeUser(const QComboBox& combo)
{
    const QVariant chosen = combo.currentData();
    if (chosen.userType() == QMetaType::QString)
        m_actions.setAppUser(m_id, UserId(chosen.toString().toStdString()));
    else if (chosen.toInt() == newAccount)
        m_actions.addAppUser(m_id);
    else
        m_actions.setAppUser(m_id, std::nullopt);
}

void AppIdentity::addEligible(KeyValueGrid& grid, const App& app)
{
    auto* const combo = new FactCombo;
    combo->setObjectName(QStringLiteral("apps.details.eligible"));
    combo->setAccessibleName(tr("Eligible"));
    combo->addItem(tr("yes, a policy can block it"), true);
    combo->addItem(tr("no, it is beyond policy"), false);
    combo->addItem(tr("not known"));
    combo->setCurrentIndex(app.eligible ? (*app.eligible ? 0 : 1) : 2);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        const QVariant chosen = combo->currentData();
        m_actions.setEligible({m_id}, chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt);
    });
    grid.addRow(tr("Eligible"), combo);
}

void AppIdentity::addEnabled(KeyValueGrid& grid, const App& app)
{
    if (app.candidate) {
        grid.addRow(tr("Enabled"), tr("no, it is a candidate"));
        return;
    }
    auto* const combo = new FactCombo;
    combo->setObjectName(QStringLiteral("apps.details.enabled"));
    combo->setAccessibleName(tr("Enabled"));
    combo->addItem(tr("yes"), true);
    combo->addItem(tr("no, it can do nothing"), false);
    combo->setCurrentIndex(app.enabled ? 0 : 1);
    connect(combo, &QComboBox::activated, this,
            [this, combo] { m_actions.setEnabled({m_id}, combo->currentData().toBool()); });
    grid.addRow(tr("Enabled"), combo);
}

void AppIdentity::addFact(KeyValueGrid& grid, const App& app, appEdits::Fact fact, const QString& title,
                          const char* name)
{
    const bool isDay = fact == appEdits::Fact::InstalledAt;
    auto* const field = new FactField(QString::fromStdString(appEdits::factOf(app, fact)));
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    field->setPlaceholderText(isDay ? tr("not known, such as 2026-01-31") : tr("not known"));
    field->setValidity(
        [fact](const QString& text) { return appEdits::isValid(fact, text.trimmed().toStdString()); });
    field->setFault(isDay ? tr("A day is written as 2026-01-31.") : tr("An app needs a name."));
    connect(field, &FactField::changed, this,
            [this, fact](const QString& text) { m_actions.setFact(m_id, fact, text); });
    grid.addRow(title, field);
}

} // namespace gatehouse::ui
