// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace gatehouse::ui {

/// The place where cards lie one below the other; scrolls upright alone.
class CardColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit CardColumn(QWidget* parent = nullptr);

    /// Adds below what is there; the column owns it.
    void add(QWidget* part);

private:
    QVBoxLayout* m_layout;
};

/// Cards at the left, a pane at the right that keeps its width.
class AnswerSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit AnswerSplitter(QWidget* parent = nullptr);

    void setParts(QWidget* cards, QWidget* pane);
};

} // namespace gatehouse::ui
