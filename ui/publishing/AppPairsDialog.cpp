// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/AppPairsDialog.h"

#include "models/organization/PolicyEdits.h"
#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/TableView.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace gatehouse::ui {

AppPairsDialog::AppPairsDialog(OrganizationDocument& document, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_theme(theme)
    , m_table(new TableView(theme, this))
{
    setObjectName(QStringLiteral("appPairs"));
    setWindowTitle(tr("Apps that work together"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 480);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 10);
    layout->setSpacing(8);
    layout->addWidget(new PlainLabel(theme, TextRole::PlaceTitle, ColorRole::Text, windowTitle(), this));
    auto* const words = new PlainLabel(
        theme, TextRole::Body, ColorRole::Text2,
        tr("Two apps that share data are confused where a policy lets them see different containers. "
           "Declared "
           "here, such pairs are told before publishing. Apps of one vendor are compared anyway."),
        this);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_table->setObjectName(QStringLiteral("appPairs.table"));
    m_table->setAccessibleName(windowTitle());
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({{180}, {180}, {160, true}});
    m_table->setEmptyWidget(new EmptyState(tr("No pairs declared"), {}, theme, m_table));
    layout->addWidget(m_table, 1);
    layout->addWidget(makeEntry());
    layout->addWidget(new Separator(theme, ColorRole::Line, this));
    layout->addWidget(makeFooter());
    auto* const key = new QShortcut(QKeySequence::Delete, m_table);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &AppPairsDialog::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AppPairsDialog::follow);
    connect(&m_document, &OrganizationDocument::opened, this, &QDialog::reject);
    connect(&m_document, &OrganizationDocument::changed, this, &AppPairsDialog::refresh);
    fillApps();
    refresh();
}

QComboBox* AppPairsDialog::makeApps(const QString& name, const QString& accessible)
{
    auto* const apps = new QComboBox(this);
    apps->setObjectName(name);
    apps->setAccessibleName(accessible);
    apps->setEditable(true);
    apps->setInsertPolicy(QComboBox::NoInsert);
    apps->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    apps->setMinimumContentsLength(14);
    apps->lineEdit()->setPlaceholderText(accessible);
    apps->completer()->setCompletionMode(QCompleter::PopupCompletion);
    apps->completer()->setFilterMode(Qt::MatchContains);
    connect(apps, &QComboBox::currentTextChanged, this, &AppPairsDialog::follow);
    return apps;
}

QWidget* AppPairsDialog::makeEntry()
{
    auto* const row = new QWidget(this);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_first = makeApps(QStringLiteral("appPairs.first"), tr("App"));
    m_second = makeApps(QStringLiteral("appPairs.second"), tr("Works together with"));
    m_note = new QLineEdit(row);
    m_note->setObjectName(QStringLiteral("appPairs.note"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(2000);
    m_add = pushButton(tr("Add"), m_theme, QStringLiteral("plus"), row);
    m_add->setObjectName(QStringLiteral("appPairs.add"));
    connect(m_add, &QPushButton::clicked, this, &AppPairsDialog::add);
    layout->addWidget(m_first, 1);
    layout->addWidget(m_second, 1);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_add);
    return row;
}

QWidget* AppPairsDialog::makeFooter()
{
    auto* const row = new QWidget(this);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_fault = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, row);
    m_fault->setObjectName(QStringLiteral("appPairs.fault"));
    m_fault->setWordWrap(true);
    m_remove = pushButton(tr("Remove"), m_theme, {}, row);
    m_remove->setObjectName(QStringLiteral("appPairs.remove"));
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &AppPairsDialog::remove);
    auto* const close = pushButton(tr("Close"), m_theme, {}, row);
    close->setObjectName(QStringLiteral("appPairs.close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(m_fault, 1);
    layout->addWidget(m_remove);
    layout->addWidget(close);
    return row;
}

void AppPairsDialog::fillApps()
{
    std::map<QString, QString> keys; // by shown text
    const Organization& organization = *m_document.organization();
    for (const App& app : organization.apps) {
        QString text = wording::appText(app.key, organization);
        const QString key = QString::fromStdString(app.key.value);
        if (const auto same = keys.find(text); same != keys.end() && same->second != key)
            text = tr("%1 (%2)").arg(text, wording::plainText(app.key.value, 80));
        keys.emplace(text, key);
    }
    for (QComboBox* const apps : {m_first, m_second}) {
        for (const auto& [text, key] : keys)
            apps->addItem(text, key);
        apps->setCurrentIndex(-1);
        apps->clearEditText();
    }
}

void AppPairsDialog::refresh()
{
    m_model.setOrganization(m_document.organization());
    follow();
}

std::optional<AppKey> AppPairsDialog::chosen(const QComboBox& apps) const
{
    const int at = apps.findText(apps.currentText(), Qt::MatchFixedString);
    return at < 0 ? std::nullopt : std::optional(AppKey(apps.itemData(at).toString().toStdString()));
}

QString AppPairsDialog::fault() const
{
    const auto first = chosen(*m_first);
    const auto second = chosen(*m_second);
    if (!first || !second)
        return tr("Choose two installed apps.");
    if (*first == *second)
        return tr("An app always works together with itself.");
    const auto declared = [&](const AppPair& pair) {
        return (pair.first == *first && pair.second == *second) ||
               (pair.first == *second && pair.second == *first);
    };
    return std::ranges::any_of(m_document.organization()->appPairs, declared)
               ? tr("This pair is declared already.")
               : QString();
}

void AppPairsDialog::follow()
{
    const QString sentence = fault();
    const bool begun = !m_first->currentText().isEmpty() || !m_second->currentText().isEmpty();
    m_add->setEnabled(sentence.isEmpty());
    m_add->setToolTip(sentence);
    m_fault->setText(begun ? sentence : QString());
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
}

void AppPairsDialog::add()
{
    if (!fault().isEmpty())
        return;
    const AppPair pair{.first = *chosen(*m_first),
                       .second = *chosen(*m_second),
                       .note = m_note->text().trimmed().toStdString(),
                       .unknownMembers = {}};
    for (QComboBox* const apps : {m_first, m_second}) {
        apps->setCurrentIndex(-1);
        apps->clearEditText();
    }
    m_note->clear();
    m_document.push(edits::addAppPair(*m_document.organization(), pair), tr("Declare two apps a pair"));
}

void AppPairsDialog::remove()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    m_document.push(
        edits::removeAppPair(*m_document.organization(), static_cast<std::size_t>(rows.first().row())),
        tr("Remove a pair of apps"));
}

} // namespace gatehouse::ui
