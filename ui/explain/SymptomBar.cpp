// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/SymptomBar.h"

#include "models/wording/DiagnosisWording.h"
#include "models/wording/Wording.h"
#include "ui/explain/QuestionChoices.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

using access::ActsAs;
using diagnosis::Symptom;

constexpr int symptomFieldHeight = 30;

QString latin(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

bool symptomIsRequest(Symptom symptom)
{
    return !isOfInterface(symptom) && symptom != Symptom::EventMissing;
}

} // namespace

SymptomBar::SymptomBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_symptom(new QComboBox(this))
    , m_app(new SearchCombo(this))
    , m_container(new SearchCombo(this))
    , m_person(new SearchCombo(this))
    , m_as(new QComboBox(this))
    , m_doing(new SearchCombo(this))
{
    m_symptom->setObjectName(QStringLiteral("explain.symptom"));
    m_app->setObjectName(QStringLiteral("explain.symptom.app"));
    m_container->setObjectName(QStringLiteral("explain.symptom.container"));
    m_person->setObjectName(QStringLiteral("explain.symptom.person"));
    m_as->setObjectName(QStringLiteral("explain.symptom.as"));
    m_doing->setObjectName(QStringLiteral("explain.symptom.doing"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 20, 14);
    row->setSpacing(12);
    makeFields(*row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QWidget* SymptomBar::field(const QString& caption, QWidget* control)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* label = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, caption, box);
    label->setBuddy(control);
    control->setAccessibleName(caption);
    control->setFixedHeight(symptomFieldHeight);
    layout->addWidget(label);
    layout->addWidget(control);
    return box;
}

void SymptomBar::makeFields(QHBoxLayout& row)
{
    for (const Symptom symptom : diagnosis::allSymptoms) {
        m_symptom->addItem(wording::name(symptom), latin(toText(symptom)));
        m_symptom->setItemData(m_symptom->count() - 1, wording::meaning(symptom), Qt::ToolTipRole);
    }
    m_symptom->setMaxVisibleItems(static_cast<int>(diagnosis::allSymptoms.size()));
    m_symptom->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_symptom->setMinimumContentsLength(16);
    fillWays();
    row.addWidget(field(tr("What goes wrong"), m_symptom), 5);
    row.addWidget(field(tr("with"), m_app), 4);
    row.addWidget(field(tr("in"), m_container), 4);
    row.addWidget(field(tr("for"), m_person), 3);
    row.addWidget(field(tr("acting"), m_as), 3);
    row.addWidget(field(tr("doing"), m_doing), 3);
    connect(m_symptom, &QComboBox::currentIndexChanged, this, [this] {
        followSymptom();
        Q_EMIT asked();
    });
    for (SearchCombo* combo : {m_app, m_person, m_doing})
        connect(combo, &SearchCombo::chosen, this, &SymptomBar::asked);
    connect(m_container, &SearchCombo::chosen, this, [this] {
        fillDoing();
        Q_EMIT asked();
    });
    connect(m_as, &QComboBox::currentIndexChanged, this, &SymptomBar::asked);
    followSymptom();
}

void SymptomBar::fillWays()
{
    m_as->addItem(tr("not known"), QString());
    m_as->addItem(tr("as its app user"), QStringLiteral("app"));
    m_as->addItem(tr("for a person"), QStringLiteral("user"));
    m_as->addItem(tr("in a browser"), QStringLiteral("browser"));
    m_as->addItem(tr("as anonymous"), QStringLiteral("anonymous"));
}

/// The interface is asked for by whoever looks, an event goes to the app: the rest does not count there.
void SymptomBar::followSymptom()
{
    const bool request = symptomIsRequest(symptom());
    m_symptom->setToolTip(wording::meaning(symptom()));
    m_as->setEnabled(request);
    m_doing->setEnabled(request);
    m_person->setEnabled(symptom() != Symptom::EventMissing);
    const QString why = tr("It does not count for this symptom.");
    m_as->setToolTip(m_as->isEnabled() ? QString() : why);
    m_doing->setToolTip(m_doing->isEnabled() ? QString() : why);
    m_person->setToolTip(m_person->isEnabled() ? QString() : why);
}

void SymptomBar::setCore(std::shared_ptr<const access::CompiledOrganization> core, bool fresh)
{
    m_core = std::move(core);
    m_listed.reset();
    if (fresh)
        m_answers = {};
    const auto* organization = m_core ? &m_core->organization() : nullptr;
    m_app->setChoices(organization ? appChoicesOf(*organization) : QList<SearchChoice>());
    m_container->setChoices(organization ? containerChoicesOf(*organization) : QList<SearchChoice>());
    QList<SearchChoice> people{{QString(), tr("not known")}};
    if (organization)
        people += peopleChoicesOf(*organization);
    m_person->setChoices(people);
    fillDoing();
    followSymptom();
    if (fresh)
        startWithWhatApplies();
}

void SymptomBar::fillDoing()
{
    const auto place = container();
    const std::optional<Product> product =
        place ? std::optional(m_core->organization().containers[place->value].product) : std::nullopt;
    if (product && m_listed == product)
        return;
    m_listed = product;
    QList<SearchChoice> choices{{QString(), tr("not known")}};
    for (const Action action : allActions)
        choices.append({latin(toText(action)), wording::name(action)});
    if (product)
        for (const catalogue::Operation& operation : m_core->catalogue().operations())
            if (operation.product == *product && operation.action)
                choices.append({operationText(operation), operationText(operation)});
    m_doing->setChoices(choices);
}

void SymptomBar::startWithWhatApplies()
{
    m_person->setCurrentId({});
    m_doing->setCurrentId({});
    const auto app =
        m_core ? m_core->lookup().app(m_app->currentId().toStdString()) : Result<access::AppIndex>();
    if (!m_core || !app)
        return;
    const auto& containers = m_core->organization().containers;
    for (std::uint32_t at = 0; at < containers.size(); ++at)
        if (m_core->applicable(*app, access::ContainerIndex{at})) {
            m_container->setCurrentId(QString::fromStdString(containers[at].id.value));
            fillDoing();
            return;
        }
}

Symptom SymptomBar::symptom() const
{
    return diagnosis::symptomFromText(m_symptom->currentData().toString().toStdString())
        .value_or(diagnosis::allSymptoms.front());
}

std::optional<access::ContainerIndex> SymptomBar::container() const
{
    if (!m_core || m_container->currentId().isEmpty())
        return std::nullopt;
    const auto found = m_core->lookup().container(m_container->currentId().toStdString());
    return found ? std::optional(*found) : std::nullopt;
}

/// What a disabled field holds is not said.
diagnosis::Facts SymptomBar::facts() const
{
    diagnosis::Facts facts;
    const access::Lookup& lookup = m_core->lookup();
    const QString way = m_as->isEnabled() ? m_as->currentData().toString() : QString();
    if (way == QLatin1String("app"))
        facts.way = ActsAs::App;
    else if (!way.isEmpty())
        facts.way = way == QLatin1String("user")      ? ActsAs::User
                    : way == QLatin1String("browser") ? ActsAs::Browser
                                                      : ActsAs::Anonymous;
    if (m_person->isEnabled() && !m_person->currentId().isEmpty())
        if (const auto person = lookup.as("user:" + m_person->currentId().toStdString()))
            facts.person = person->person;
    const std::string doing = m_doing->isEnabled() ? m_doing->currentId().toStdString() : std::string();
    if (const auto action = actionFromText(doing))
        facts.demand = *action;
    else if (const auto operation = m_core->catalogue().findOperation(doing))
        facts.demand = *operation;
    for (const auto& other : m_answers.elsewhere)
        if (const auto index = lookup.container(other.container.toStdString()))
            facts.elsewhere.push_back({*index, other.same});
    facts.settled = m_answers.settled;
    return facts;
}

std::optional<diagnosis::Complaint> SymptomBar::complaint() const
{
    if (!m_core || !container() || m_app->currentId().isEmpty())
        return std::nullopt;
    const auto app = m_core->lookup().app(m_app->currentId().toStdString());
    if (!app)
        return std::nullopt;
    return diagnosis::Complaint{*app, *container(), symptom(), facts()};
}

void SymptomBar::show(const Destination& destination)
{
    const QSignalBlocker quiet(this);
    m_answers = symptomFilter(destination.filter);
    m_symptom->setCurrentIndex(m_symptom->findData(latin(toText(m_answers.symptom))));
    m_app->setCurrentId(destination.app);
    if (m_container->setCurrentId(destination.container))
        fillDoing();
    const QString doing = destination.operation.isEmpty() ? destination.action : destination.operation;
    if (!m_doing->setCurrentId(doing))
        m_doing->setCurrentId({});
    takeAs(destination.as);
    followSymptom();
}

void SymptomBar::takeAs(const QString& as)
{
    if (!m_person->setCurrentId(personIn(as)))
        m_person->setCurrentId({});
    m_as->setCurrentIndex(std::max(0, m_as->findData(as.section(QLatin1Char(':'), 0, 0))));
}

QString SymptomBar::asText() const
{
    const QString way = m_as->currentData().toString(), person = m_person->currentId();
    if (person.isEmpty() || way == QLatin1String("app") || way == QLatin1String("anonymous"))
        return way;
    return (way.isEmpty() ? QStringLiteral("person") : way) + QLatin1Char(':') + person;
}

Destination SymptomBar::destination() const
{
    SymptomFilter filter = m_answers;
    filter.symptom = symptom();
    const QString doing = m_doing->currentId();
    const bool isAction = actionFromText(doing.toStdString()).has_value();
    return {.place = {},
            .app = m_app->currentId(),
            .container = m_container->currentId(),
            .policy = {},
            .action = isAction ? doing : QString(),
            .operation = isAction ? QString() : doing,
            .as = asText(),
            .filter = toText(filter)};
}

Destination SymptomBar::destinationWith(const diagnosis::Facts& facts) const
{
    Destination made = destination();
    const auto& organization = m_core->organization();
    static const QHash<int, QString> ways{{static_cast<int>(ActsAs::App), QStringLiteral("app")},
                                          {static_cast<int>(ActsAs::User), QStringLiteral("user")},
                                          {static_cast<int>(ActsAs::Browser), QStringLiteral("browser")},
                                          {static_cast<int>(ActsAs::Anonymous), QStringLiteral("anonymous")}};
    made.as = facts.way ? ways.value(static_cast<int>(*facts.way)) : QString();
    const bool personal = !facts.way || facts.way == ActsAs::User || facts.way == ActsAs::Browser;
    if (facts.person && personal)
        made.as = (facts.way ? made.as : QStringLiteral("person")) + QLatin1Char(':') +
                  QString::fromStdString(organization.users[facts.person->value].id.value);
    if (facts.demand)
        if (const auto* action = std::get_if<Action>(&*facts.demand))
            made.action = latin(toText(*action));
    SymptomFilter filter{.symptom = symptom(), .elsewhere = {}, .settled = facts.settled};
    for (const diagnosis::Elsewhere& other : facts.elsewhere)
        filter.elsewhere.push_back(
            {QString::fromStdString(organization.containers[other.container.value].id.value), other.same});
    made.filter = toText(filter);
    return made;
}

void SymptomBar::focusPerson()
{
    m_person->setFocus(Qt::OtherFocusReason);
}

void SymptomBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Base));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(ColorRole::Line));
}

} // namespace gatehouse::ui
