// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/ReadingForm.h"

#include "models/organization/Organization.h"
#include "models/wording/ImportWording.h"
#include "models/wording/Wording.h"
#include "ui/tables/EncodingGuess.h"
#include "ui/tables/TablesWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace gatehouse::ui {

namespace {

using imports::Column;
using imports::Encoding;
using imports::TableKind;

constexpr char separators[] = {',', ';', '\t', '|'};
constexpr Encoding encodings[] = {Encoding::Utf8, Encoding::Windows1252, Encoding::Utf16LittleEndian,
                                  Encoding::Utf16BigEndian};

QString encodingName(Encoding encoding)
{
    if (encoding == Encoding::Utf16BigEndian)
        return ReadingForm::tr("%1 (big endian)").arg(wording::name(encoding));
    return wording::name(encoding);
}

bool kindHas(TableKind kind, Column column)
{
    const auto columns = imports::columnsOf(kind);
    return std::any_of(columns.begin(), columns.end(),
                       [column](const imports::ColumnSpec& spec) { return spec.column == column; });
}

void select(QComboBox& box, const QVariant& value)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(box.findData(value));
}

template <class E>
QVariant optionalData(const std::optional<E>& value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant(-1);
}

template <class E>
std::optional<E> optionalOf(const QComboBox& box)
{
    const int value = box.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<E>(value));
}

} // namespace

ReadingForm::ReadingForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    addReading();
    addDefaults();
}

QComboBox* ReadingForm::addBox(const QString& objectName, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* caption = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, label, this);
    caption->setBuddy(box);
    const int row = m_grid->rowCount();
    m_grid->addWidget(caption, row, 0);
    m_grid->addWidget(box, row, 1);
    m_captions.insert(box, caption);
    return box;
}

void ReadingForm::addWide(QWidget* widget, int column)
{
    m_grid->addWidget(widget, m_grid->rowCount(), column, 1, 2 - column);
}

void ReadingForm::addReading()
{
    m_kind = addBox(QStringLiteral("tables.kind"), tr("Contents"));
    m_kind->setPlaceholderText(tr("Choose what it holds"));
    for (const TableKind kind : imports::allTableKinds)
        m_kind->addItem(wording::name(kind), static_cast<int>(kind));
    m_kindMeaning = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, this);
    m_kindMeaning->setWordWrap(true);
    addWide(m_kindMeaning, 1);
    m_separator = addBox(QStringLiteral("tables.separator"), tr("Separator"));
    for (const char separator : separators)
        m_separator->addItem(separatorName(separator), static_cast<int>(separator));
    m_encoding = addBox(QStringLiteral("tables.encoding"), tr("Encoding"));
    for (const Encoding encoding : encodings)
        m_encoding->addItem(encodingName(encoding), static_cast<int>(encoding));
    m_header = new QCheckBox(tr("The first row names the columns"), this);
    m_header->setObjectName(QStringLiteral("tables.header"));
    addWide(m_header, 1);
    connect(m_kind, &QComboBox::activated, this,
            [this] { Q_EMIT kindChosen(static_cast<TableKind>(m_kind->currentData().toInt())); });
    connect(m_separator, &QComboBox::activated, this,
            [this] { Q_EMIT separatorChosen(static_cast<char>(m_separator->currentData().toInt())); });
    connect(m_encoding, &QComboBox::activated, this,
            [this] { Q_EMIT encodingChosen(static_cast<Encoding>(m_encoding->currentData().toInt())); });
    connect(m_header, &QCheckBox::clicked, this, &ReadingForm::headerChosen);
}

void ReadingForm::addDefaults()
{
    m_defaultsHint = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2,
                                    tr("Where a row does not say it:"), this);
    addWide(m_defaultsHint, 0);
    m_site = addBox(QStringLiteral("tables.default.site"), tr("Site"));
    m_product = addBox(QStringLiteral("tables.default.product"), tr("Product"));
    m_product->addItem(tr("none"), -1);
    for (const Product product : allProducts)
        m_product->addItem(wording::name(product), static_cast<int>(product));
    m_framework = addBox(QStringLiteral("tables.default.framework"), tr("Framework"));
    m_framework->addItem(tr("none"), -1);
    for (const Framework framework : {Framework::Connect, Framework::Forge, Framework::OAuth2})
        m_framework->addItem(wording::name(framework), static_cast<int>(framework));
    for (QComboBox* box : {m_site, m_product, m_framework})
        connect(box, &QComboBox::activated, this, &ReadingForm::emitDefaults);
}

void ReadingForm::show(const TableSource& source, const Organization* organization)
{
    showReading(source);
    showDefaults(source, organization);
}

void ReadingForm::showReading(const TableSource& source)
{
    select(*m_kind, optionalData(source.kind));
    m_kindMeaning->setText(source.kind ? wording::description(*source.kind) : QString());
    m_kindMeaning->setVisible(source.kind.has_value());
    imports::Dialect dialect;
    if (const imports::Table* table = source.table())
        dialect = table->dialect();
    else
        dialect = {
            source.choice.separator.value_or(','),
            source.choice.encoding.value_or(guessEncoding(source.file.bytes).value_or(Encoding::Utf8))};
    select(*m_separator, static_cast<int>(dialect.separator));
    select(*m_encoding, static_cast<int>(dialect.encoding));
    m_header->setChecked(source.choice.header);
}

void ReadingForm::showDefaults(const TableSource& source, const Organization* organization)
{
    const auto has = [&](Column column) { return source.kind && kindHas(*source.kind, column); };
    const bool product = has(Column::Product) || has(Column::Products);
    const auto showRow = [this](QComboBox* box, bool shown) {
        m_captions.value(box)->setVisible(shown);
        box->setVisible(shown);
    };
    showRow(m_site, has(Column::Site));
    showRow(m_product, product);
    showRow(m_framework, has(Column::Framework));
    m_defaultsHint->setVisible(has(Column::Site) || product || has(Column::Framework));
    showSites(source, organization);
    select(*m_product, optionalData(source.choice.defaults.product));
    select(*m_framework, optionalData(source.choice.defaults.framework));
}

void ReadingForm::showSites(const TableSource& source, const Organization* organization)
{
    const QSignalBlocker quiet(m_site);
    m_site->clear();
    if (organization == nullptr)
        return;
    if (organization->sites.size() != 1)
        m_site->addItem(tr("none"), QString());
    for (const Site& site : organization->sites)
        m_site->addItem(wording::plainText(site.name, 80), QString::fromStdString(site.id.value));
    m_site->setCurrentIndex(
        std::max(0, m_site->findData(QString::fromStdString(source.choice.defaults.site))));
}

void ReadingForm::emitDefaults()
{
    Q_EMIT defaultsChosen({.site = m_site->currentData().toString().toStdString(),
                           .product = optionalOf<Product>(*m_product),
                           .framework = optionalOf<Framework>(*m_framework)});
}

} // namespace gatehouse::ui
