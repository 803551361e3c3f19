// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/QuestionBar.h"

#include "models/wording/Wording.h"
#include "ui/explain/QuestionChoices.h"
#include "ui/shell/Place.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

constexpr int questionFieldHeight = 30;

QString actionWord(Action action)
{
    const std::string_view word = toText(action);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

QuestionBar::QuestionBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_app(new SearchCombo(this))
    , m_action(new QComboBox(this))
    , m_operation(new SearchCombo(this))
    , m_container(new SearchCombo(this))
    , m_person(new SearchCombo(this))
    , m_as(new QComboBox(this))
    , m_mode(pushButton({}, theme, {}, this))
{
    m_app->setObjectName(QStringLiteral("explain.app"));
    m_action->setObjectName(QStringLiteral("explain.action"));
    m_operation->setObjectName(QStringLiteral("explain.operation"));
    m_container->setObjectName(QStringLiteral("explain.container"));
    m_person->setObjectName(QStringLiteral("explain.person"));
    m_as->setObjectName(QStringLiteral("explain.as"));
    m_mode->setObjectName(QStringLiteral("explain.mode"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 20, 14);
    row->setSpacing(12);
    makeFields(*row);
    setOperationMode(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QWidget* QuestionBar::field(const QString& caption, QWidget* control)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* label = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, caption, box);
    label->setBuddy(control);
    control->setAccessibleName(caption);
    control->setFixedHeight(questionFieldHeight);
    layout->addWidget(label);
    layout->addWidget(control);
    return box;
}

void QuestionBar::makeFields(QHBoxLayout& row)
{
    row.addWidget(field(tr("Why can’t"), m_app), 4);
    makeDemand(row);
    row.addWidget(field(tr("in"), m_container), 4);
    m_as->addItem(tr("as its app user"), static_cast<int>(access::ActsAs::App));
    m_as->addItem(tr("for them"), static_cast<int>(access::ActsAs::User));
    m_as->addItem(tr("in their browser"), static_cast<int>(access::ActsAs::Browser));
    m_as->addItem(tr("for any person"), static_cast<int>(access::ActsAs::AnyPerson));
    m_as->addItem(tr("as anonymous"), static_cast<int>(access::ActsAs::Anonymous));
    m_personField = field(tr("for"), m_person);
    row.addWidget(m_personField, 3);
    row.addWidget(field(tr("acting"), m_as), 2);
    row.addWidget(m_mode, 0, Qt::AlignBottom);
    m_mode->setFixedHeight(questionFieldHeight);
    connect(m_app, &SearchCombo::chosen, this, &QuestionBar::asked);
    connect(m_person, &SearchCombo::chosen, this, &QuestionBar::asked);
    connect(m_container, &SearchCombo::chosen, this, [this] {
        fillOperations();
        Q_EMIT asked();
    });
    connect(m_as, &QComboBox::currentIndexChanged, this, [this] {
        followActsAs();
        Q_EMIT asked();
    });
    followActsAs();
}

void QuestionBar::makeDemand(QHBoxLayout& row)
{
    for (const Action action : allActions)
        m_action->addItem(wording::name(action), actionWord(action));
    m_action->setCurrentIndex(static_cast<int>(Action::Read));
    m_actionField = field(tr("do this"), m_action);
    m_operationField = field(tr("use this operation"), m_operation);
    const auto follow = [this] { m_operation->setFont(m_theme.font(TextRole::Mono)); };
    follow();
    connect(&m_theme, &Theme::changed, this, follow);
    row.addWidget(m_actionField, 2);
    row.addWidget(m_operationField, 5);
    connect(m_action, &QComboBox::currentIndexChanged, this, &QuestionBar::asked);
    connect(m_operation, &SearchCombo::chosen, this, &QuestionBar::asked);
    connect(m_mode, &QPushButton::clicked, this, [this] {
        setOperationMode(!m_operationMode);
        Q_EMIT asked();
    });
}

void QuestionBar::setOperationMode(bool on)
{
    m_operationMode = on;
    m_actionField->setVisible(!on);
    m_operationField->setVisible(on);
    m_mode->setText(on ? tr("Ask for an action") : tr("Ask for one operation…"));
}

void QuestionBar::followActsAs()
{
    const bool personal = actsAs() == access::ActsAs::User || actsAs() == access::ActsAs::Browser;
    m_personField->setEnabled(personal);
    m_person->setToolTip(personal ? QString() : tr("Who asks does not count in this way of acting."));
}

void QuestionBar::setCore(std::shared_ptr<const access::CompiledOrganization> core, bool fresh)
{
    m_core = std::move(core);
    m_listed.reset();
    fillApps();
    fillContainers();
    fillPeople();
    fillOperations();
    if (fresh)
        startWithWhatApplies();
}

void QuestionBar::fillApps()
{
    m_app->setChoices(m_core ? appChoicesOf(m_core->organization()) : QList<SearchChoice>());
}

void QuestionBar::fillContainers()
{
    m_container->setChoices(m_core ? containerChoicesOf(m_core->organization()) : QList<SearchChoice>());
}

void QuestionBar::fillPeople()
{
    m_person->setChoices(m_core ? peopleChoicesOf(m_core->organization()) : QList<SearchChoice>());
}

void QuestionBar::fillOperations()
{
    const auto place = container();
    if (!place) {
        m_operation->setChoices({});
        return;
    }
    const Product product = m_core->organization().containers[place->value].product;
    if (m_listed == product)
        return;
    m_listed = product;
    m_operation->setChoices(operationChoicesOf(m_core->catalogue(), product));
}

void QuestionBar::startWithWhatApplies()
{
    const auto asks = app();
    if (!asks)
        return;
    const auto& containers = m_core->organization().containers;
    for (std::uint32_t at = 0; at < containers.size(); ++at)
        if (m_core->applicable(*asks, access::ContainerIndex{at})) {
            setContainer(QString::fromStdString(containers[at].id.value));
            return;
        }
}

std::optional<access::AppIndex> QuestionBar::app() const
{
    if (!m_core || m_app->currentId().isEmpty())
        return std::nullopt;
    const auto found = m_core->lookup().app(m_app->currentId().toStdString());
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<access::ContainerIndex> QuestionBar::container() const
{
    if (!m_core || m_container->currentId().isEmpty())
        return std::nullopt;
    const auto found = m_core->lookup().container(m_container->currentId().toStdString());
    return found ? std::optional(*found) : std::nullopt;
}

access::ActsAs QuestionBar::actsAs() const
{
    return static_cast<access::ActsAs>(m_as->currentData().toInt());
}

QString QuestionBar::asText() const
{
    switch (actsAs()) {
    case access::ActsAs::App:
        return QStringLiteral("app");
    case access::ActsAs::User:
        return QStringLiteral("user:") + m_person->currentId();
    case access::ActsAs::Browser:
        return QStringLiteral("browser:") + m_person->currentId();
    case access::ActsAs::AnyPerson:
        return QStringLiteral("any-person");
    case access::ActsAs::Anonymous:
        break;
    }
    return QStringLiteral("anonymous");
}

std::optional<access::Question> QuestionBar::question() const
{
    if (!app() || !container())
        return std::nullopt;
    access::QuestionText text{m_app->currentId().toStdString(),
                              m_container->currentId().toStdString(),
                              {},
                              {},
                              asText().toStdString()};
    if (m_operationMode)
        text.operation = m_operation->currentId().toStdString();
    else
        text.action = m_action->currentData().toString().toStdString();
    const auto question = m_core->lookup().question(text, m_core->catalogue());
    return question ? std::optional(*question) : std::nullopt;
}

void QuestionBar::show(const Destination& destination)
{
    const QSignalBlocker quiet(this);
    m_app->setCurrentId(destination.app);
    setContainer(destination.container);
    const int action = m_action->findData(destination.action);
    if (action >= 0 && destination.operation.isEmpty()) {
        m_action->setCurrentIndex(action);
        setOperationMode(false);
    }
    if (!destination.operation.isEmpty() && m_operation->setCurrentId(destination.operation))
        setOperationMode(true);
    takeAs(destination.as);
}

void QuestionBar::takeAs(const QString& text)
{
    if (text.isEmpty() || !m_core)
        return;
    const auto as = m_core->lookup().as(text.toStdString());
    if (!as)
        return;
    if (as->kind == access::ActsAs::User || as->kind == access::ActsAs::Browser)
        m_person->setCurrentId(
            QString::fromStdString(m_core->organization().users[as->person.value].id.value));
    setActsAs(as->kind);
}

void QuestionBar::setActsAs(access::ActsAs kind)
{
    m_as->setCurrentIndex(m_as->findData(static_cast<int>(kind)));
}

void QuestionBar::setContainer(const QString& id)
{
    if (m_container->setCurrentId(id))
        fillOperations();
}

void QuestionBar::setOperation(catalogue::OperationIndex operation)
{
    m_operation->setCurrentId(operationText(m_core->catalogue().operations()[operation]));
    setOperationMode(true);
    Q_EMIT asked();
}

Destination QuestionBar::destination() const
{
    return {.place = {},
            .app = m_app->currentId(),
            .container = m_container->currentId(),
            .policy = {},
            .action = m_operationMode ? QString() : m_action->currentData().toString(),
            .operation = m_operationMode ? m_operation->currentId() : QString(),
            .as = asText()};
}

void QuestionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Base));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(ColorRole::Line));
}

} // namespace gatehouse::ui
