// SPDX-License-Identifier: Apache-2.0
#include "ui/access/AccessFilterLine.h"

#include "models/wording/Wording.h"
#include "ui/editing/PersonPicker.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr int filterFieldWidth = 196;
const QString pickUser = QStringLiteral("user");
const QString pickBrowser = QStringLiteral("browser");

QString idText(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

/// Position of the entry with this id; empty for "any".
template <class IndexType, class List>
std::optional<IndexType> indexOf(const List& list, const QString& id)
{
    const std::string text = id.toStdString();
    for (std::uint32_t index = 0; index < list.size(); ++index)
        if (list[index].id.value == text)
            return IndexType{index};
    return std::nullopt;
}

template <class List>
QList<ChipOption> namedOptions(const List& list)
{
    QList<ChipOption> options;
    for (const auto& entry : list)
        options << ChipOption{idText(entry.id.value), wording::plainText(entry.name, 40)};
    return options;
}

} // namespace

AccessFilterLine::AccessFilterLine(const Theme& theme, QWidget* parent)
    : FilterLine(theme, parent)
    , m_theme(theme)
    , m_asText("app")
    , m_picker(new PersonPicker(theme, this))
{
    m_field = addField(tr("Filter apps, containers"), filterFieldWidth);
    m_field->setObjectName(QStringLiteral("access.filter"));
    m_field->setAccessibleName(tr("Filter apps and containers"));
    addChips();
    addChoosers();
    connect(m_picker, &PersonPicker::personChosen, this, [this](access::UserIndex person) {
        setAs({m_picking, person});
    });
}

void AccessFilterLine::addChips()
{
    m_site = addChip(tr("Site"), QStringLiteral("access.site"));
    m_product = addChip(tr("Product"), QStringLiteral("access.product"));
    m_policy = addChip(tr("Policy"), QStringLiteral("access.policy"));
    m_policy->setToolTip(tr("Containers that an active policy covers"));
    m_denials = addChip(tr("Only cells a policy blocks"), QStringLiteral("access.policyDenials"));
    m_denials->setCheckable(true);
    m_denials->setToolTip(tr("Apps and containers where only a policy denies something"));
    QList<ChipOption> products;
    for (const Product product : allProducts)
        products << ChipOption{idText(toText(product)), wording::name(product)};
    m_product->setOptions(products);
    const auto tell = [this] {
        if (!m_updating)
            Q_EMIT filterChanged();
    };
    for (ChipButton* chip : {m_site, m_product, m_policy})
        connect(chip, &ChipButton::choiceChanged, this, tell);
    connect(m_denials, &QAbstractButton::toggled, this, tell);
    connect(m_field, &FilterField::textChanged, this, tell);
}

void AccessFilterLine::addChoosers()
{
    m_actsAs = new ChipButton(tr("Acts as"), m_theme, this);
    m_actsAs->setObjectName(QStringLiteral("access.as"));
    m_actsAs->setClearable(false);
    m_sort = new ChipButton(tr("Sort"), m_theme, this);
    m_sort->setObjectName(QStringLiteral("access.sort"));
    m_sort->setClearable(false);
    addRight(m_actsAs);
    addRight(m_sort);
    m_sort->setOptions({{QStringLiteral("reach"), tr("reach")},
                        {QStringLiteral("name"), tr("name")},
                        {QStringLiteral("file"), tr("file order")}});
    m_sort->setChoice(QStringLiteral("reach"));
    connect(m_sort, &ChipButton::choiceChanged, this, &AccessFilterLine::orderChanged);
    connect(m_actsAs, &ChipButton::choiceChanged, this, [this](const QString& choice) {
        if (!m_updating)
            takeActsAs(choice);
    });
    updateActsAs();
}

void AccessFilterLine::setCore(std::shared_ptr<const access::CompiledOrganization> core, bool forget)
{
    const QScopedValueRollback updating(m_updating, true);
    m_core = std::move(core);
    if (forget) {
        m_asText = "app";
        clearFilter();
    }
    if (m_core && !m_core->lookup().as(m_asText))
        m_asText = "app";
    updateOptions();
    updateActsAs();
}

void AccessFilterLine::updateOptions()
{
    if (!m_core)
        return;
    const Organization& organization = m_core->organization();
    std::vector<Policy> active;
    std::ranges::copy_if(organization.policies, std::back_inserter(active),
                         [](const Policy& policy) { return policy.status == PolicyStatus::Active; });
    m_site->setOptions(namedOptions(organization.sites));
    m_policy->setOptions(namedOptions(active));
    m_picker->setPeople(organization);
}

/// The fixed choices, and the chosen person before them.
void AccessFilterLine::updateActsAs()
{
    const QScopedValueRollback updating(m_updating, true);
    QList<ChipOption> options{{QStringLiteral("app"), tr("app user, server to server")},
                              {QStringLiteral("any-person"), tr("any person")}};
    if (const access::As current = as();
        current.kind == access::ActsAs::User || current.kind == access::ActsAs::Browser) {
        const QString name = wording::plainText(m_core->organization().users[current.person.value].name, 40);
        options << ChipOption{idText(m_asText), current.kind == access::ActsAs::User
                                                    ? tr("for %1").arg(name)
                                                    : tr("in the browser of %1").arg(name)};
    }
    if (m_picker->hasPeople())
        options << ChipOption{pickUser, tr("for a person…")}
                << ChipOption{pickBrowser, tr("in the browser of…")};
    options << ChipOption{QStringLiteral("anonymous"), tr("anonymous request")};
    m_actsAs->setOptions(options);
    m_actsAs->setChoice(idText(m_asText));
}

void AccessFilterLine::takeActsAs(const QString& choice)
{
    if (choice == pickUser || choice == pickBrowser) {
        updateActsAs();
        pickPerson(choice == pickUser ? access::ActsAs::User : access::ActsAs::Browser);
        return;
    }
    if (m_core)
        if (const auto chosen = m_core->lookup().as(choice.toStdString()))
            setAs(*chosen);
}

void AccessFilterLine::pickPerson(access::ActsAs kind)
{
    m_picking = kind;
    m_picker->popUpBelow(*m_actsAs);
}

access::As AccessFilterLine::as() const
{
    if (!m_core)
        return {};
    return m_core->lookup().as(m_asText).value_or(access::As{});
}

void AccessFilterLine::setAs(access::As as)
{
    if (!m_core || as == this->as())
        return;
    m_asText = m_core->lookup().asText(as);
    updateActsAs();
    Q_EMIT asChanged();
}

MatrixFilter AccessFilterLine::filter() const
{
    MatrixFilter filter;
    filter.text = m_field->text();
    filter.product = fromText<Product>(m_product->choice().toStdString());
    filter.policyDenials = m_denials->isChecked();
    if (m_core) {
        filter.site = indexOf<access::SiteIndex>(m_core->organization().sites, m_site->choice());
        filter.policy = indexOf<access::PolicyIndex>(m_core->organization().policies, m_policy->choice());
    }
    return filter;
}

MatrixOrder AccessFilterLine::order() const
{
    if (m_sort->choice() == QLatin1String("name"))
        return MatrixOrder::Name;
    return m_sort->choice() == QLatin1String("file") ? MatrixOrder::File : MatrixOrder::Reach;
}

void AccessFilterLine::clearFilter()
{
    {
        const QScopedValueRollback updating(m_updating, true);
        m_field->clear();
        for (ChipButton* chip : {m_site, m_product, m_policy})
            chip->setChoice({});
        m_denials->setChecked(false);
    }
    if (!m_updating)
        Q_EMIT filterChanged();
}

QString AccessFilterLine::filterInWords() const
{
    QStringList words;
    if (!m_field->text().isEmpty())
        words << tr("text “%1”").arg(wording::plainText(m_field->text().toStdString(), 60));
    const auto add = [&](const ChipButton& chip, const QString& sentence) {
        for (const ChipOption& option : chip.options())
            if (option.id == chip.choice())
                words << sentence.arg(option.text);
    };
    add(*m_site, tr("site %1"));
    add(*m_product, tr("product %1"));
    add(*m_policy, tr("policy %1"));
    if (m_denials->isChecked())
        words << tr("only cells a policy blocks");
    return words.join(QStringLiteral(", "));
}

} // namespace gatehouse::ui
