// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/SchemeEditor.h"

#include "models/wording/Wording.h"
#include "ui/editing/Holders.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace gatehouse::ui {

SchemeEditor::SchemeEditor(const QString& title, const Scheme& scheme, const QString& consequence,
                           std::shared_ptr<const Organization> organization, const Theme& theme,
                           QWidget* parent)
    : EditorDialog(QStringLiteral("scheme"), title, theme, parent)
    , m_organization(std::move(organization))
    , m_scheme(scheme)
    , m_consequence(consequence)
    , m_grants(m_organization, scheme.grants)
{
    resize(720, 560);
    m_name = addField(tr("Name"), QString::fromStdString(scheme.name), "name");
    buildGrants();
    connect(m_name, &QLineEdit::textChanged, this, &SchemeEditor::check);
    check();
    m_name->setFocus();
}

void SchemeEditor::buildGrants()
{
    m_table = new TableView(theme(), this);
    m_table->setObjectName(QStringLiteral("scheme.grants"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(&m_grants);
    m_table->setColumnWidths({{240, true}, {72}, {72}, {72}, {72}, {96}});
    addCaption(tr("Grants"), m_table);
    body().addWidget(m_table, 1);
    auto* const row = new QHBoxLayout;
    m_add = pushButton(tr("Add grant…"), theme(), QStringLiteral("plus"), this);
    m_add->setObjectName(QStringLiteral("scheme.add"));
    m_remove = pushButton(tr("Remove grant"), theme(), QStringLiteral("delete"), this);
    m_remove->setObjectName(QStringLiteral("scheme.remove"));
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch(1);
    body().addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &SchemeEditor::askForHolder);
    connect(m_remove, &QPushButton::clicked, this, &SchemeEditor::removeCurrent);
    auto* const key = new QShortcut(Qt::Key_Delete, m_table);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &SchemeEditor::removeCurrent);
    const auto follow = [this] { m_remove->setEnabled(m_table->currentIndex().isValid()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, follow);
    follow();
}

void SchemeEditor::askForHolder()
{
    auto* const picker =
        new ChoicePicker(tr("Person, app user, group or role"), grantChoices(*m_organization), theme(), this);
    picker->allowNew(tr("Role “%1”"));
    const auto add = [this](const Holder& holder) {
        m_table->selectRowAt(m_grants.add(holder));
        m_table->setFocus();
    };
    connect(picker, &ChoicePicker::chosen, this, [add](const QString& id) {
        if (const auto holder = Holder::fromText(id.toStdString()))
            add(*holder);
    });
    connect(picker, &ChoicePicker::entered, this, [add](const QString& text) {
        add({HolderKind::Role, text.toStdString()});
    });
    picker->popUpBelow(*m_add);
}

void SchemeEditor::removeCurrent()
{
    const int row = m_table->currentIndex().row();
    m_grants.remove(row);
    m_table->selectRowAt(std::min(row, m_grants.rowCount() - 1));
}

void SchemeEditor::check()
{
    setFault(m_name->text().trimmed().isEmpty() ? tr("A scheme needs a name.") : QString(), m_consequence);
}

Scheme SchemeEditor::scheme() const
{
    Scheme scheme = m_scheme;
    scheme.name = m_name->text().trimmed().toStdString();
    scheme.grants = m_grants.grants();
    return scheme;
}

void SchemeEditor::save()
{
    Q_EMIT saved(scheme());
}

} // namespace gatehouse::ui
