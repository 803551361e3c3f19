// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Finding.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace gatehouse::ui {

class PlainLabel;

/// Severity bars and the title of one finding, wrapped.
class FindingHeadline : public QWidget
{
    Q_OBJECT
public:
    FindingHeadline(const findings::Finding& finding, const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    findings::Severity m_severity;
};

} // namespace gatehouse::ui
