// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/diagnosis/Diagnosis.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace gatehouse::ui {

class LinkButton;
class PlainLabel;

/// One cause in a wide row: rank, layer, how sure, the sentence with its evidence and who can change it, the
/// code. Object names "explain.cause.RANK" and, of its link, "explain.cause.request".
class CauseRow : public QWidget
{
    Q_OBJECT
public:
    CauseRow(const diagnosis::Cause& cause, const diagnosis::Complaint& complaint,
             const access::CompiledOrganization& core, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void requestChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* label(TextRole role, ColorRole color, const QString& text);
    void addLine(QVBoxLayout& column, const QString& text, TextRole role, ColorRole color);
    void addWords(QVBoxLayout& column, const diagnosis::Cause& cause, const diagnosis::Complaint& complaint,
                  const access::CompiledOrganization& core);

    const Theme& m_theme;
    access::GateResult m_glyph;
    bool m_first;
};

} // namespace gatehouse::ui
