// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/AlsoAsk.h"

#include "models/wording/Wording.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

namespace gatehouse::ui {
namespace {

/// The next container after the present one, in file order and around, of the same product where the app is
/// installed.
std::optional<access::ContainerIndex> nextContainer(const access::CompiledOrganization& core,
                                                    const access::Question& question)
{
    const auto& containers = core.organization().containers;
    const auto count = static_cast<std::uint32_t>(containers.size());
    for (std::uint32_t step = 1; step < count; ++step) {
        const access::ContainerIndex other{(question.container.value + step) % count};
        if (containers[other.value].product == containers[question.container.value].product &&
            core.applicable(question.app, other))
            return other;
    }
    return std::nullopt;
}

} // namespace

AlsoAsk::AlsoAsk(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_links(new QHBoxLayout(this))
{
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setSpacing(20);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

LinkButton* AlsoAsk::addLink(const QString& text, const QString& objectName)
{
    auto* link = new LinkButton(text, m_theme, this);
    link->setObjectName(objectName);
    m_links->addWidget(link);
    return link;
}

void AlsoAsk::setQuestion(const access::CompiledOrganization& core, const access::Question& question)
{
    clearLayout(*m_links);
    m_links->addWidget(new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, tr("Also ask:"), this));
    const App& app = core.organization().apps[question.app.value];
    if (question.as.kind != access::ActsAs::App && app.framework != Framework::OAuth2)
        connect(addLink(tr("Server to server, as the app user"), QStringLiteral("explain.also.app")),
                &LinkButton::clicked, this, [this] { Q_EMIT actsAsChosen(access::ActsAs::App); });
    if (question.as.kind != access::ActsAs::AnyPerson)
        connect(addLink(tr("For any person"), QStringLiteral("explain.also.anyPerson")), &LinkButton::clicked,
                this, [this] { Q_EMIT actsAsChosen(access::ActsAs::AnyPerson); });
    if (const auto other = nextContainer(core, question)) {
        const Container& container = core.organization().containers[other->value];
        const QString id = QString::fromStdString(container.id.value);
        const QString text =
            tr("In %1 %2").arg(wording::plainText(container.key, 24), wording::plainText(container.name, 24));
        connect(addLink(text, QStringLiteral("explain.also.container")), &LinkButton::clicked, this,
                [this, id] { Q_EMIT containerChosen(id); });
    }
    connect(addLink(tr("Show in matrix"), QStringLiteral("explain.also.matrix")), &LinkButton::clicked, this,
            &AlsoAsk::matrixRequested);
    m_links->addStretch(1);
}

} // namespace gatehouse::ui
