// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/CoverageEditor.h"

#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/policies/editor/ChoiceTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RadioCards.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace gatehouse::ui {
namespace {

QString productChoiceId(const ProductInstance& product)
{
    return QString::fromStdString(product.site.value) + QLatin1Char('\n') +
           QString::fromUtf8(toText(product.product).data());
}

std::size_t containersIn(const Organization& organization, const ProductInstance& product)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(organization.containers, [&](const Container& container) {
            return container.site == product.site && container.product == product.product;
        }));
}

ChoiceRow productChoice(const Organization& organization, const ProductInstance& product, bool chosen)
{
    const auto count = containersIn(organization, product);
    return {productChoiceId(product),
            {{productName(organization, product), {}, {}, TextRole::BodyMedium, ColorRole::Text},
             {containerCount(count), {}, {}, TextRole::Body, ColorRole::Text2}},
            chosen,
            false,
            false,
            {},
            {}};
}

QString labelsOf(const Container& container)
{
    QStringList labels;
    for (const std::string& label : container.labels)
        labels << QString::fromStdString(label);
    return labels.join(QStringLiteral(", "));
}

ChoiceRow containerChoice(const Organization& organization, const Container& container, bool chosen)
{
    const auto site = std::ranges::find(organization.sites, container.site, &Site::id);
    const QString siteName =
        QString::fromStdString(site == organization.sites.end() ? container.site.value : site->name);
    const QString nativeId = QString::fromStdString(container.nativeId.value_or(container.id.value));
    return {QString::fromStdString(container.id.value),
            {{QString::fromStdString(container.key), {}, {}, TextRole::BodyMedium, ColorRole::Text},
             {QString::fromStdString(container.name), {}, {}, TextRole::Body, ColorRole::Text},
             {kindName(container.product), {}, {}, TextRole::Body, ColorRole::Text2},
             {siteName, {}, {}, TextRole::Body, ColorRole::Text2},
             {nativeId, {}, {}, TextRole::Mono, ColorRole::Text2},
             {labelsOf(container), {}, {}, TextRole::Body, ColorRole::Text2}},
            chosen,
            false,
            false,
            {},
            QString::fromStdString(container.id.value)};
}

QStringList idsOf(const std::vector<ContainerId>& containers)
{
    QStringList ids;
    for (const ContainerId& id : containers)
        ids << QString::fromStdString(id.value);
    return ids;
}

QString createdLaterText(bool covered)
{
    return covered ? CoverageEditor::tr("Created later: covered.")
                   : CoverageEditor::tr("Created later: not covered.");
}

} // namespace

CoverageEditor::CoverageEditor(const Theme& theme, QWidget* parent)
    : QObject(parent)
    , m_cards(new RadioCards(theme, parent))
    , m_picker(new QWidget(parent))
    , m_pages(new QStackedWidget(m_picker))
    , m_products(new ChoiceModel({tr("Product"), tr("Containers")}, this))
    , m_containers(
          new ChoiceModel({tr("Key"), tr("Name"), tr("Kind"), tr("Site"), tr("Id"), tr("Labels")}, this))
{
    m_cards->add(tr("Organization"), tr("Every project and space. %1").arg(createdLaterText(true)),
                 QStringLiteral("policies.editor.organization"));
    m_cards->add(tr("Products"), tr("Every container of the chosen products. %1").arg(createdLaterText(true)),
                 QStringLiteral("policies.editor.products"));
    m_cards->add(tr("Containers"), tr("The chosen projects and spaces. %1").arg(createdLaterText(false)),
                 QStringLiteral("policies.editor.containers"));
    auto* products = new ChoiceTable(QStringLiteral("policies.editor.products"), tr("Filter products"),
                                     m_products, {{320, true}, {160}}, theme, m_pages);
    products->setCountText(tr("%1 of %2 products chosen"));
    auto* containers =
        new ChoiceTable(QStringLiteral("policies.editor.containers"), tr("Filter by key, name, id, label"),
                        m_containers, {{112}, {200, true}, {128}, {128}, {88}, {128}}, theme, m_pages);
    containers->setCountText(tr("%1 of %2 containers chosen"));
    m_pages->addWidget(makeEverything(theme));
    m_pages->addWidget(products);
    m_pages->addWidget(containers);
    auto* layout = new QVBoxLayout(m_picker);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_cards, &RadioCards::currentChanged, this, [this](int level) {
        m_pages->setCurrentIndex(level);
        Q_EMIT changed();
    });
    connect(m_products, &ChoiceModel::choiceChanged, this, &CoverageEditor::changed);
    connect(m_containers, &ChoiceModel::choiceChanged, this, &CoverageEditor::changed);
}

QWidget* CoverageEditor::cards() const
{
    return m_cards;
}

QWidget* CoverageEditor::makeEverything(const Theme& theme)
{
    auto* page = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(new PlainLabel(theme, TextRole::Section, ColorRole::Text,
                                     tr("Coverage: the whole organization"), page));
    m_title = new PlainLabel(theme, TextRole::Body, ColorRole::Text2, {}, page);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addStretch(1);
    return page;
}

void CoverageEditor::setCoverage(std::shared_ptr<const Organization> organization, const Coverage& coverage)
{
    m_organization = std::move(organization);
    m_before = coverage;
    m_title->setText(tr("All %1 of all sites, and every one created later.")
                         .arg(containerCount(m_organization->containers.size())));
    fillProducts();
    fillContainers();
    m_cards->setCurrent(static_cast<int>(coverage.level));
    m_pages->setCurrentIndex(static_cast<int>(coverage.level));
}

void CoverageEditor::fillProducts()
{
    const std::set<ProductInstance> chosen(m_before.products.begin(), m_before.products.end());
    QList<ChoiceRow> rows;
    for (const Site& site : m_organization->sites)
        for (const Product product : allProducts)
            rows << productChoice(*m_organization, {site.id, product}, chosen.contains({site.id, product}));
    m_products->setRows(rows);
}

void CoverageEditor::fillContainers()
{
    const std::set<ContainerId> chosen(m_before.containers.begin(), m_before.containers.end());
    QList<ChoiceRow> rows;
    for (const Container& container : m_organization->containers)
        rows << containerChoice(*m_organization, container, chosen.contains(container.id));
    std::ranges::stable_sort(rows, std::ranges::greater{}, &ChoiceRow::chosen);
    m_containers->setRows(rows);
}

Coverage CoverageEditor::coverage() const
{
    Coverage result;
    result.unknownMembers = m_before.unknownMembers;
    result.level = static_cast<CoverageLevel>(qMax(0, m_cards->current()));
    if (result.level == CoverageLevel::Containers)
        for (const QString& id : m_containers->chosen(idsOf(m_before.containers)))
            result.containers.emplace_back(id.toStdString());
    if (result.level != CoverageLevel::Products)
        return result;
    QStringList before;
    for (const ProductInstance& product : m_before.products)
        before << productChoiceId(product);
    for (const QString& id : m_products->chosen(before)) {
        const auto cut = id.lastIndexOf(QLatin1Char('\n'));
        const auto product = fromText<Product>(id.mid(cut + 1).toStdString());
        result.products.push_back({SiteId(id.left(cut).toStdString()), product.value_or(Product::Jira)});
    }
    return result;
}

} // namespace gatehouse::ui
