// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Place.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace gatehouse::ui {

/// A place with two panes that remembers what it was asked to show.
class TestPlace : public Place
{
    Q_OBJECT
public:
    explicit TestPlace(const QString& id)
        : m_id(id)
        , first(new QLineEdit)
        , second(new QLineEdit)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(first);
        column->addWidget(second);
    }

    [[nodiscard]] QString placeId() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_id.toUpper(); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("apps"); }
    [[nodiscard]] QString subtitle() const override { return QStringLiteral("verdicts per container"); }
    void reveal(const Destination& destination) override
    {
        if (!destination.app.isEmpty())
            shown.app = destination.app;
        if (!destination.policy.isEmpty())
            shown.policy = destination.policy;
    }
    [[nodiscard]] Destination current() const override
    {
        Destination destination = shown;
        destination.place = m_id;
        return destination;
    }
    void focusFilter() override { first->setFocus(); }
    [[nodiscard]] QList<QWidget*> panes() override { return {first, second}; }
    [[nodiscard]] QWidget* mainPane() override { return second; }

private:
    QString m_id;

public:
    QLineEdit* first;
    QLineEdit* second;
    Destination shown;
};

} // namespace gatehouse::ui
