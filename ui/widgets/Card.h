// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/SectionHeading.h"

#include <QFrame>
#include <QVBoxLayout>

namespace gatehouse::ui {

/// A white card with a title row, a line and a body. Without a title only the body.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const Theme& theme, const QString& title = {}, QWidget* parent = nullptr);

    [[nodiscard]] SectionHeading& heading() { return *m_heading; }
    /// Where to put the content; has a margin of 12.
    [[nodiscard]] QVBoxLayout* body() { return m_body; }
    /// For tables: the body without margins.
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    SectionHeading* m_heading;
    QWidget* m_line;
    QVBoxLayout* m_body;
};

} // namespace gatehouse::ui
