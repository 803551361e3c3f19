// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/owner/OwnerPageDialog.h"

#include "models/notices/OwnerPage.h"
#include "ui/containers/ContainerRow.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

QString ownerPageFile(const access::CompiledOrganization& core, access::ContainerIndex container)
{
    const Container& shown = core.organization().containers.at(container.value);
    return QStringLiteral("apps-in-") + QString::fromStdString(shown.key).left(40);
}

} // namespace

OwnerPageDialog::OwnerPageDialog(std::shared_ptr<const access::CompiledOrganization> core,
                                 access::ContainerIndex container, const QString& contact, const Theme& theme,
                                 QWidget* parent)
    : PaperDialog(QStringLiteral("ownerPage"), ownerPageFile(*core, container), theme, parent)
    , m_core(std::move(core))
    , m_container(container)
{
    setWindowTitle(
        tr("Owner’s page of %1").arg(containerTitle(m_core->organization().containers.at(container.value))));
    addOptions();
    m_contact->setPlainText(contact);
    follow();
    connect(m_contact, &QPlainTextEdit::textChanged, this, &OwnerPageDialog::follow);
    connect(m_namePolicies, &QCheckBox::toggled, this, &OwnerPageDialog::follow);
    m_contact->setFocus();
}

void OwnerPageDialog::addOptions()
{
    auto* const caption = addOptionText(tr("Whom to ask"), TextRole::Section, ColorRole::Text);
    m_contact = new QPlainTextEdit(this);
    m_contact->setObjectName(QStringLiteral("ownerPage.contact"));
    m_contact->setAccessibleName(tr("Whom to ask"));
    m_contact->setPlaceholderText(tr("A name, a team, an address"));
    m_contact->setTabChangesFocus(true);
    m_contact->setFixedHeight(84);
    caption->setBuddy(m_contact);
    options().addWidget(m_contact);
    addOptionText(tr("Stands on the page below the general answer. Nobody else is named there."));
    options().addSpacing(8);
    addOptionText(tr("What it leaves out"), TextRole::Section, ColorRole::Text);
    addOptionText(
        tr("Other projects and spaces, people, groups, schemes, drafts and what policies are for."));
    m_namePolicies = new QCheckBox(tr("Name the policies"), this);
    m_namePolicies->setObjectName(QStringLiteral("ownerPage.namePolicies"));
    options().addWidget(m_namePolicies);
    addOptionText(tr("The name of a policy may tell what else it protects."));
}

QString OwnerPageDialog::contact() const
{
    return m_contact->toPlainText();
}

void OwnerPageDialog::follow()
{
    setNotice(wording::notice(notices::ownerPage(
        *m_core, m_container,
        {.contact = contact().left(2000).toStdString(), .namePolicies = m_namePolicies->isChecked()})));
}

} // namespace gatehouse::ui
