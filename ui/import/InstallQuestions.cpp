// SPDX-License-Identifier: Apache-2.0
#include "ui/import/InstallQuestions.h"

#include "models/wording/InstallWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedBar.h"
#include "ui/widgets/ToolTips.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScopedValueRollback>

#include <algorithm>

namespace gatehouse::ui {

namespace {

using installs::AccessKind;
using installs::AppUserChoice;
using installs::DefaultAccess;

constexpr int installedSegment = 0;
constexpr int accountIdRole = Qt::UserRole + 1;
constexpr int eligibleSegment = 0, notEligibleSegment = 1, notKnownSegment = 2;

QComboBox* answerBox(const char* name, const QString& accessibleName)
{
    auto* const box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

SegmentedBar* answerBar(const char* name, const QString& accessibleName, const QList<Segment>& segments,
                        const Theme& theme)
{
    auto* const bar = new SegmentedBar(theme);
    bar->setObjectName(QLatin1String(name));
    bar->setAccessibleName(accessibleName);
    bar->setSegments(segments);
    return bar;
}

QString accountTitle(const User& user)
{
    const QString name = wording::plainText(user.name, 60);
    const QString id = wording::plainText(user.id.value, 40);
    return user.active ? QStringLiteral("%1 · %2").arg(name, id)
                       : InstallQuestions::tr("%1 · %2, inactive").arg(name, id);
}

DefaultAccess accessFromData(const QVariant& data)
{
    const QString role = data.toString();
    if (role.isEmpty())
        return {AccessKind::None, {}};
    if (role == QStringLiteral("*"))
        return {AccessKind::Individually, {}};
    return {AccessKind::Role, role.mid(1).toStdString()};
}

/// "" for nothing, "*" for being named, "=NAME" for a role: a role may have any name.
QString dataOf(const DefaultAccess& access)
{
    if (access.kind == AccessKind::Individually)
        return QStringLiteral("*");
    return access.kind == AccessKind::Role ? u'=' + QString::fromStdString(access.role) : QString();
}

void addAccess(QComboBox& box, const DefaultAccess& access, Product product)
{
    if (box.findData(dataOf(access)) < 0)
        box.addItem(wording::name(access, product), dataOf(access));
}

} // namespace

InstallQuestions::InstallQuestions(const Theme& theme, QWidget* parent)
    : PaneSection(tr("What the file does not say"), theme, parent)
    , m_theme(theme)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("import.questions"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, 92);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    build();
}

void InstallQuestions::build()
{
    PlainLabel* siteNote = nullptr;
    m_site = answerBox("import.site", tr("Site to add the app to"));
    addQuestion(tr("Site"), m_site, siteNote);
    siteNote->hide();
    m_state =
        answerBar("import.state", tr("Installed or under consideration"),
                  {{tr("Installed"), {}, {}}, {tr("Candidate"), {}, tr("Under consideration")}}, m_theme);
    m_stateQuestion = addQuestion(tr("It is"), m_state, m_stateNote);
    m_account = answerBox("import.account", tr("App user"));
    addQuestion(tr("App user"), m_account, m_accountNote);
    for (const Product product : allProducts) {
        AccessQuestion& access = m_access[static_cast<std::size_t>(product)];
        access.box = answerBox(product == Product::Jira ? "import.access.jira" : "import.access.confluence",
                               tr("Permissions of the new account in %1").arg(wording::name(product)));
        access.question = addQuestion(tr("In %1").arg(wording::name(product)), access.box, access.note);
        connect(access.box, &QComboBox::activated, this, &InstallQuestions::answer);
    }
    m_eligible = answerBar("import.eligible", tr("Can a policy block it?"),
                           {{tr("Yes"), {}, {}}, {tr("No"), {}, {}}, {tr("Not known"), {}, {}}}, m_theme);
    addQuestion(tr("Eligible"), m_eligible, m_eligibleNote);
    connect(m_site, &QComboBox::activated, this,
            [this] { Q_EMIT siteChosen(m_site->currentData().toString()); });
    connect(m_account, &QComboBox::activated, this, &InstallQuestions::answer);
    connect(m_state, &SegmentedBar::currentChanged, this, &InstallQuestions::answer);
    connect(m_eligible, &SegmentedBar::currentChanged, this, &InstallQuestions::answer);
}

PlainLabel* InstallQuestions::addQuestion(const QString& text, QWidget* answer, PlainLabel*& note)
{
    const int row = m_grid->rowCount();
    auto* const question = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, text);
    question->setBuddy(answer);
    m_grid->addWidget(question, row, 0, Qt::AlignVCenter);
    const bool bar = qobject_cast<SegmentedBar*>(answer) != nullptr;
    m_grid->addWidget(answer, row, 1, bar ? Qt::AlignLeft : Qt::Alignment());
    note = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2);
    note->setWordWrap(true);
    m_grid->addWidget(note, row + 1, 1);
    return question;
}

void InstallQuestions::ask(const ImportItem& item, const Organization& organization)
{
    const QScopedValueRollback<bool> asking(m_asking, true);
    m_choice = item.choice;
    const App* const before = appBefore(item, organization);
    fillSites(organization);
    fillState(before);
    fillAccounts(before, organization);
    fillAccess(item.descriptor, organization);
    fillEligible(before);
    showNotes();
}

void InstallQuestions::fillSites(const Organization& organization)
{
    m_site->clear();
    for (const Site& site : organization.sites)
        m_site->addItem(wording::plainText(site.name, 60), QString::fromStdString(site.id.value));
    m_site->setCurrentIndex(m_site->findData(QString::fromStdString(m_choice.site.value)));
}

void InstallQuestions::fillState(const App* before)
{
    const bool installed = before != nullptr && !before->candidate;
    for (QWidget* const part : {static_cast<QWidget*>(m_stateQuestion), static_cast<QWidget*>(m_state),
                                static_cast<QWidget*>(m_stateNote)})
        part->setVisible(!installed);
    m_state->setCurrent(m_choice.candidate && !installed ? 1 : installedSegment);
}

void InstallQuestions::fillAccounts(const App* before, const Organization& organization)
{
    m_account->clear();
    m_accountKnown = before != nullptr && before->user;
    if (m_accountKnown)
        m_account->addItem(tr("As now: %1").arg(wording::plainText(before->user->value, 60)),
                           static_cast<int>(AppUserChoice::NotKnown));
    else {
        m_account->addItem(tr("Not known yet"), static_cast<int>(AppUserChoice::NotKnown));
        m_account->addItem(tr("A new account"), static_cast<int>(AppUserChoice::NewAccount));
    }
    for (const User& user : organization.users)
        if (user.kind == AccountKind::App && !(m_accountKnown && user.id == *before->user)) {
            m_account->addItem(accountTitle(user), static_cast<int>(AppUserChoice::Existing));
            m_account->setItemData(m_account->count() - 1, QString::fromStdString(user.id.value),
                                   accountIdRole);
        }
    const int row = m_choice.appUser == AppUserChoice::Existing
                        ? m_account->findData(QString::fromStdString(m_choice.account.value), accountIdRole)
                        : m_account->findData(static_cast<int>(m_choice.appUser));
    m_account->setCurrentIndex(std::max(0, row));
}

void InstallQuestions::fillAccess(const descriptors::Descriptor& descriptor, const Organization& organization)
{
    for (AccessQuestion& access : m_access)
        access.asked = false;
    for (const Product product : descriptor.products) {
        m_access[static_cast<std::size_t>(product)].asked = true;
        fillRoles(product, organization);
    }
}

void InstallQuestions::fillRoles(Product product, const Organization& organization)
{
    AccessQuestion& access = m_access[static_cast<std::size_t>(product)];
    const DefaultAccess& chosen = m_choice.access[static_cast<std::size_t>(product)];
    access.usual = installs::usualAccess(organization, product);
    access.box->clear();
    addAccess(*access.box, access.usual.access, product);
    for (const std::string& role : installs::grantedRoles(organization, m_choice.site, product))
        addAccess(*access.box, {AccessKind::Role, role}, product);
    addAccess(*access.box, chosen, product);
    addAccess(*access.box, {AccessKind::Individually, {}}, product);
    addAccess(*access.box, {AccessKind::None, {}}, product);
    access.box->setCurrentIndex(access.box->findData(dataOf(chosen)));
}

void InstallQuestions::fillEligible(const App* before)
{
    m_eligibleBefore = before != nullptr ? before->eligible : std::nullopt;
    const std::optional<bool> eligible = m_choice.eligible ? m_choice.eligible : m_eligibleBefore;
    m_eligible->setCurrent(!eligible ? notKnownSegment : *eligible ? eligibleSegment : notEligibleSegment);
}

void InstallQuestions::answer()
{
    if (m_asking)
        return;
    readAnswers();
    showNotes();
    Q_EMIT choiceChanged();
}

void InstallQuestions::readAnswers()
{
    const int eligible = m_eligible->current();
    m_choice.candidate = m_state->current() != installedSegment;
    m_choice.appUser = static_cast<AppUserChoice>(m_account->currentData().toInt());
    m_choice.account = UserId(m_account->currentData(accountIdRole).toString().toStdString());
    m_choice.eligible =
        eligible == notKnownSegment ? std::nullopt : std::optional(eligible == eligibleSegment);
    for (std::size_t at = 0; at < m_access.size(); ++at)
        if (m_access[at].asked)
            m_choice.access[at] = accessFromData(m_access[at].box->currentData());
}

void InstallQuestions::showNotes()
{
    m_stateNote->setText(m_choice.candidate ? tr("Kept to be reviewed. It counts in no verdict.")
                                            : tr("It counts in every verdict from now on."));
    m_accountNote->setText(accountNote());
    m_accountNote->setVisible(!m_accountNote->text().isEmpty());
    for (const Product product : allProducts)
        showAccess(product);
    const bool keeps = m_eligible->current() == notKnownSegment && m_eligibleBefore;
    m_eligibleNote->setVisible(keeps);
    if (keeps)
        m_eligibleNote->setText(*m_eligibleBefore ? tr("Stays as it is in the file: yes.")
                                                  : tr("Stays as it is in the file: no."));
}

/// The usual is an assumption; what a person chose instead is none.
void InstallQuestions::showAccess(Product product)
{
    const AccessQuestion& access = m_access[static_cast<std::size_t>(product)];
    const bool shown = access.asked && m_choice.appUser == AppUserChoice::NewAccount;
    const bool assumed = m_choice.access[static_cast<std::size_t>(product)] == access.usual.access;
    access.question->setVisible(shown);
    access.box->setVisible(shown);
    access.box->setToolTip(ui::toolTip(access.box->currentText()));
    access.note->setVisible(shown && assumed);
    access.note->setText(wording::assumption(access.usual));
}

QString InstallQuestions::accountNote() const
{
    switch (m_choice.appUser) {
    case AppUserChoice::NewAccount:
        return m_choice.candidate ? tr("The platform makes one at installation; the file gets it then.")
                                  : tr("The platform makes one at installation.");
    case AppUserChoice::Existing:
        return tr("It keeps the permissions that it has in the file.");
    case AppUserChoice::NotKnown:
        break;
    }
    return m_accountKnown ? QString() : tr("Until it is known, what the app reaches by itself is a range.");
}

} // namespace gatehouse::ui
