// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/Preview.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QPushButton;

namespace gatehouse::ui {

class PlainLabel;

/// Below the right pane, always in sight: what publishing does and does not do, right above its button
/// (requirement R19). Object names "preview.publish", "preview.runSheet", "preview.notices",
/// "preview.consequence".
class PublishFooter : public QWidget
{
    Q_OBJECT
public:
    explicit PublishFooter(const Theme& theme, QWidget* parent = nullptr);

    void setPreview(const preview::Preview& preview);

Q_SIGNALS:
    void publishRequested();
    void runSheetRequested();
    void noticesRequested();

private:
    PlainLabel* m_text;
    QPushButton* m_publish;
    QPushButton* m_runSheet;
    QPushButton* m_notices;
};

} // namespace gatehouse::ui
