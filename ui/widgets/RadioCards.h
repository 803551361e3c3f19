// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>
#include <QList>
#include <QRadioButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace gatehouse::ui {

class PlainLabel;

/// A radio button and a sentence on what follows; the whole card can be clicked, the chosen one lies on the
/// selection ground.
class RadioCard : public QFrame
{
    Q_OBJECT
public:
    RadioCard(const QString& title, const QString& sentence, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QRadioButton* button() const { return m_button; }
    void setSentence(const QString& sentence);
    void setTitle(const QString& title) { m_button->setText(title); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    const Theme& m_theme;
    QRadioButton* m_button;
    PlainLabel* m_sentence;
};

/// Cards of which exactly one is chosen.
class RadioCards : public QWidget
{
    Q_OBJECT
public:
    explicit RadioCards(const Theme& theme, QWidget* parent = nullptr);

    /// `objectName` is the radio button's. Returns the number of the card, from 0.
    int add(const QString& title, const QString& sentence, const QString& objectName);
    void setSentence(int card, const QString& sentence);
    void setTitle(int card, const QString& title);
    /// A card that is not offered now keeps its number and its place for Tab.
    void setOffered(int card, bool offered);
    void clear();
    [[nodiscard]] int current() const;
    void setCurrent(int card);

Q_SIGNALS:
    void currentChanged(int card);

private:
    const Theme& m_theme;
    QButtonGroup* m_group;
    QVBoxLayout* m_layout;
    QList<RadioCard*> m_cards;
};

} // namespace gatehouse::ui
