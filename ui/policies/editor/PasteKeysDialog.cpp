// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/PasteKeysDialog.h"

#include "ui/policies/editor/CheckTable.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSplitter>

namespace gatehouse::ui {

PasteKeysDialog::PasteKeysDialog(std::shared_ptr<const Organization> organization, const Theme& theme,
                                 QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_organization(std::move(organization))
    , m_matching(*this)
{
    setObjectName(QStringLiteral("policies.paste"));
    setWindowTitle(tr("Paste a list of projects and spaces"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(880, 520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    makeParts(*column);
    column->addWidget(new Separator(theme, ColorRole::Line, this));
    column->addWidget(makeFooter());
    connect(m_list, &QPlainTextEdit::textChanged, this, &PasteKeysDialog::match);
    connect(&m_model, &PastedModel::choiceChanged, this, &PasteKeysDialog::follow);
    connect(m_table, &CheckTable::checkRequested, &m_model, &PastedModel::toggle);
    follow();
    m_list->setFocus();
}

PasteKeysDialog::~PasteKeysDialog() = default;

void PasteKeysDialog::makeParts(QVBoxLayout& column)
{
    auto* title = new PlainLabel(m_theme, TextRole::PlaceTitle, ColorRole::Text,
                                 tr("Paste a list of projects and spaces"), this);
    auto* how = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2,
                               tr("Ids, keys or names, one a line or with commas, tabs or semicolons between "
                                  "them. Nothing is chosen before you add it."),
                               this);
    how->setWordWrap(true);
    column.addWidget(title);
    column.addWidget(how);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    m_list = new QPlainTextEdit(parts);
    m_list->setObjectName(QStringLiteral("policies.paste.list"));
    m_list->setAccessibleName(tr("List"));
    m_list->setTabChangesFocus(true);
    m_list->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_table = new CheckTable(m_theme, parts);
    m_table->setObjectName(QStringLiteral("policies.paste.result"));
    m_table->setAccessibleName(tr("Result"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({{160}, {168}, {220, true}});
    parts->addWidget(m_list);
    parts->addWidget(m_table);
    parts->setSizes({280, 560});
    column.addWidget(parts, 1);
    m_summary = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, this);
    m_summary->setObjectName(QStringLiteral("policies.paste.summary"));
    m_summary->setWordWrap(true);
    column.addWidget(m_summary);
}

QWidget* PasteKeysDialog::makeFooter()
{
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    auto* cancel = pushButton(tr("Cancel"), m_theme, {}, strip);
    cancel->setObjectName(QStringLiteral("policies.paste.cancel"));
    cancel->setAutoDefault(false);
    m_add = primaryButton(tr("Add"), m_theme, {}, strip);
    m_add->setObjectName(QStringLiteral("policies.paste.add"));
    row->addWidget(cancel);
    row->addWidget(m_add);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const auto containers = m_model.chosen();
        accept();
        Q_EMIT chosen(containers);
    });
    return strip;
}

void PasteKeysDialog::match()
{
    m_matching.run(
        [organization = m_organization, names = m_names, list = m_list->toPlainText()] {
            Matched matched{names ? names : std::make_shared<const ContainerNames>(organization), {}};
            matched.pasted = matchPasted(*matched.names, list);
            return matched;
        },
        [this](const Matched& matched) { showMatched(matched); });
}

void PasteKeysDialog::showMatched(const Matched& matched)
{
    m_names = matched.names;
    m_shortened = matched.pasted.shortened;
    m_model.setPasted(m_names, matched.pasted);
}

void PasteKeysDialog::follow()
{
    const PastedCounts counts = m_model.counts();
    QStringList parts;
    if (counts.found > 0)
        parts << tr("%n found", nullptr, counts.found);
    if (counts.ambiguous > 0)
        parts << tr("%n ambiguous: check the ones that are meant", nullptr, counts.ambiguous);
    if (counts.missing > 0)
        parts << tr("%n not found", nullptr, counts.missing);
    if (m_shortened)
        parts << tr("the list is too long: its end was not read");
    m_summary->setText(parts.isEmpty() ? tr("Nothing pasted yet") : parts.join(QStringLiteral(" · ")));
    m_add->setEnabled(counts.containers > 0);
    m_add->setToolTip(counts.containers > 0 ? QString() : tr("No container is checked."));
    m_add->setText(counts.containers > 0 ? tr("Add %n containers", nullptr, counts.containers) : tr("Add"));
}

} // namespace gatehouse::ui
