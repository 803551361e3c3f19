// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Standing.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace gatehouse::ui {

/// The line of a finding that opens and closes it: severity bars, the title over as many lines as it needs,
/// how it stands, a chevron. Checked while open.
class FindingHeader : public QAbstractButton
{
    Q_OBJECT
public:
    /// `standingText` is empty for one that is open and never was accepted.
    FindingHeader(findings::Severity severity, const QString& title, const QString& standingText,
                  ColorRole standingColor, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect titleRect(int width) const;
    [[nodiscard]] int titleHeight(int width) const;

    const Theme& m_theme;
    findings::Severity m_severity;
    QString m_title;
    QString m_standing;
    ColorRole m_standingColor;
};

} // namespace gatehouse::ui
