// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QRadioButton;

namespace gatehouse::ui {

class KeyValueGrid;
class PlainLabel;

/// A large choice: a radio button as title, a sentence, and what follows from it line by line. The whole card
/// can be clicked; the chosen one has the accent border. Buttons of several cards belong into one group.
class RuleCard : public QFrame
{
    Q_OBJECT
public:
    RuleCard(const QString& title, const QString& objectName, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QRadioButton* button() const { return m_button; }
    void setSentence(const QString& sentence);
    /// "Apps installed later", "blocked"; `strong` for what the choice takes away.
    void addFact(const QString& key, const QString& value, bool strong = false);
    void clearFacts();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    const Theme& m_theme;
    QRadioButton* m_button;
    PlainLabel* m_sentence;
    KeyValueGrid* m_facts;
};

} // namespace gatehouse::ui
