// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QWidget>

namespace gatehouse::ui {

/// What stands where nothing is yet: a headline that says what to do, a sentence, at most three ways in.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString& headline, const QString& sentence, const Theme& theme,
               QWidget* parent = nullptr);

    void setTexts(const QString& headline, const QString& sentence);
    /// The caller connects it; `primary` for at most one.
    QPushButton* addAction(const QString& text, bool primary = false);

private:
    void fit();

    const Theme& m_theme;
    PlainLabel* m_headline;
    PlainLabel* m_sentence;
    QHBoxLayout* m_actions;
};

} // namespace gatehouse::ui
