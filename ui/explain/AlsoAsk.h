// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;

namespace gatehouse::ui {

class LinkButton;

/// "Also ask": the same app in another way of acting, in another container, and the way to the matrix. Object
/// names "explain.also.app", "explain.also.anyPerson", "explain.also.container", "explain.also.matrix".
class AlsoAsk : public QWidget
{
    Q_OBJECT
public:
    explicit AlsoAsk(const Theme& theme, QWidget* parent = nullptr);

    void setQuestion(const access::CompiledOrganization& core, const access::Question& question);

Q_SIGNALS:
    void actsAsChosen(gatehouse::access::ActsAs kind);
    void containerChosen(const QString& id);
    void matrixRequested();

private:
    LinkButton* addLink(const QString& text, const QString& objectName);

    const Theme& m_theme;
    QHBoxLayout* m_links;
};

} // namespace gatehouse::ui
