// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/BlockAppsDialog.h"

#include "models/wording/Wording.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/TableView.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gatehouse::ui {

BlockAppsDialog::BlockAppsDialog(std::shared_ptr<const access::CompiledOrganization> core,
                                 std::vector<access::ContainerIndex> containers, const Theme& theme,
                                 QWidget* parent)
    : QDialog(parent)
    , m_core(std::move(core))
    , m_containers(std::move(containers))
    , m_theme(theme)
    , m_model(blockableApps(*m_core, m_containers))
{
    setObjectName(QStringLiteral("blockApps"));
    setWindowTitle(tr("Block apps"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 560);
    build();
    connect(&m_model, &BlockAppsModel::checkedChanged, this, &BlockAppsDialog::follow);
    follow();
    m_search->setFocus();
}

void BlockAppsDialog::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    const Organization& organization = m_core->organization();
    auto* const title =
        new PlainLabel(m_theme, TextRole::PlaceTitle, ColorRole::Text,
                       tr("Block apps in %1").arg(containersInWords(organization, m_containers)), this);
    title->setWordWrap(true);
    layout->addWidget(title);
    QStringList names;
    for (std::size_t at = 0; at < std::min<std::size_t>(m_containers.size(), 12); ++at)
        names.append(wording::plainText(organization.containers[m_containers[at].value].key, 40));
    if (m_containers.size() > 12)
        names.append(tr("%1 more").arg(m_containers.size() - 12));
    if (m_containers.size() > 1) {
        auto* const keys = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2,
                                          names.join(QStringLiteral(", ")), this);
        keys->setWordWrap(true);
        layout->addWidget(keys);
    }
    buildTable();
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(policyRow());
    m_consequence = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, this);
    m_consequence->setObjectName(QStringLiteral("blockApps.consequence"));
    m_consequence->setWordWrap(true);
    m_consequence->setMinimumHeight(3 * Theme::lineHeight(TextRole::Secondary));
    m_consequence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_consequence);
    layout->addWidget(new Separator(m_theme, ColorRole::Line, this));
    layout->addWidget(footer());
}

void BlockAppsDialog::buildTable()
{
    m_search = new FilterField(m_theme, tr("Name, key or vendor"), this);
    m_search->setObjectName(QStringLiteral("blockApps.search"));
    connect(m_search, &FilterField::textChanged, &m_model, &BlockAppsModel::setFilter);
    m_table = new TableView(m_theme, this);
    m_table->setObjectName(QStringLiteral("blockApps.table"));
    m_table->setAccessibleName(tr("Apps to block"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({{280, true}, {160}});
    connect(m_search, &FilterField::left, this, &QDialog::reject);
    connect(m_table, &TableView::activated, this, [this](const QModelIndex& index) {
        const QModelIndex box = index.siblingAtColumn(0);
        const bool checked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(box, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
}

QWidget* BlockAppsDialog::policyRow()
{
    auto* const row = new QWidget(this);
    auto* const form = new QFormLayout(row);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_policy = new QComboBox(row);
    m_policy->setObjectName(QStringLiteral("blockApps.policy"));
    m_name = new QLineEdit(row);
    m_name->setObjectName(QStringLiteral("blockApps.name"));
    m_name->setMaxLength(200);
    form->addRow(tr("Record in"), m_policy);
    form->addRow(tr("Name"), m_name);
    connect(m_policy, &QComboBox::currentIndexChanged, this, &BlockAppsDialog::follow);
    connect(m_name, &QLineEdit::textChanged, this, &BlockAppsDialog::follow);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameEdited = true; });
    return row;
}

QWidget* BlockAppsDialog::footer()
{
    auto* const row = new QWidget(this);
    auto* const buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch();
    auto* const cancel = pushButton(tr("Cancel"), m_theme, {}, row);
    cancel->setObjectName(QStringLiteral("blockApps.cancel"));
    cancel->setAutoDefault(false);
    m_block = primaryButton(tr("Block"), m_theme, {}, row);
    m_block->setObjectName(QStringLiteral("blockApps.block"));
    m_block->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_block);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_block, &QPushButton::clicked, this, [this] {
        const BlockChoice now = choice();
        accept();
        Q_EMIT chosen(now);
    });
    return row;
}

BlockChoice BlockAppsDialog::choice() const
{
    BlockChoice choice{m_model.checked(), m_containers, m_name->text(), std::nullopt};
    const QVariant policy = m_policy->currentData();
    if (policy.isValid())
        choice.policy = static_cast<std::size_t>(policy.toULongLong());
    return choice;
}

void BlockAppsDialog::follow()
{
    const std::vector<AppKey> apps = m_model.checked();
    followPolicies(apps);
    followName(apps);
    const BlockChoice now = choice();
    m_consequence->setText(consequence(now));
    m_name->setEnabled(!now.policy);
    const bool ready = !now.apps.empty() && (now.policy || !now.name.trimmed().isEmpty());
    m_block->setEnabled(ready);
    m_block->setToolTip(ready ? QString() : tr("Check at least one app and name the policy."));
}

void BlockAppsDialog::followPolicies(const std::vector<AppKey>& apps)
{
    const QSignalBlocker block(m_policy);
    const QVariant before = m_policy->currentData();
    m_policy->clear();
    m_policy->addItem(tr("a new policy"));
    if (!apps.empty())
        for (const std::size_t policy : extendablePolicies(m_core->organization(), apps, m_containers))
            m_policy->addItem(wording::plainText(m_core->organization().policies[policy].name, 80),
                              static_cast<qulonglong>(policy));
    if (before.isValid())
        m_policy->setCurrentIndex(std::max(0, m_policy->findData(before)));
}

void BlockAppsDialog::followName(const std::vector<AppKey>& apps)
{
    if (m_nameEdited)
        return;
    const QSignalBlocker block(m_name);
    m_name->setText(apps.empty()
                        ? QString()
                        : blockTitle(m_core->organization(), {apps, m_containers, {}, {}}).left(200));
}

QString BlockAppsDialog::consequence(const BlockChoice& choice) const
{
    if (choice.apps.empty())
        return m_model.sourceCount() == 0 ? tr("No app is installed here.") : tr("Check the apps to block.");
    const Organization& organization = m_core->organization();
    QStringList sentences;
    if (organization.properties.blockLevel == BlockLevel::Content)
        sentences.append(tr("They can no longer read, change or delete what is in %1.")
                             .arg(containersInWords(organization, choice.containers)));
    else
        sentences.append(
            tr("They no longer reach %1 at all.").arg(containersInWords(organization, choice.containers)));
    sentences.append(
        tr("The policy stands in a draft and counts once that is published. Gatehouse enforces nothing by itself."));
    if (organization.properties.plan == Plan::Free)
        sentences.append(tr("A list of apps needs Atlassian Guard Standard; the file names no such plan."));
    return sentences.join(u' ');
}

} // namespace gatehouse::ui
