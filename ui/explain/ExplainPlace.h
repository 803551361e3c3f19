// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/publishing/DraftActions.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

class QStackedWidget;

namespace gatehouse::ui {

class EmptyState;
class ModeBar;
class QuestionPage;
class SymptomPage;

/// Why an app may or may not do something, asked in two ways: from a request to its verdict, or from a
/// symptom back to its causes. Asked under the policies that the desk shows, anew after every edit. A
/// question can be kept as a scenario, which is one undo step; nothing else is changed. Object names
/// "place.explain", "explain.drafts".
class ExplainPlace : public Place
{
    Q_OBJECT
public:
    /// `now` dates what is published from its list of drafts.
    ExplainPlace(PolicyDesk& desk, const TimeClock& now, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString placeId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget* titleBarWidget() override { return m_drafts; }
    /// A destination with "symptom=…" among its filter starts from that symptom, any other with something in
    /// it from a question.
    void reveal(const Destination& destination) override;
    [[nodiscard]] Destination current() const override;
    void focusFilter() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] bool isWorking() const override;

private:
    [[nodiscard]] QWidget* makeWorkspace();
    void connectParts();
    void load(bool fresh);
    void showPage();
    void switchTo(int mode);
    void keep(const Scenario& scenario);
    /// Through the shell, so that one can go back.
    void visit(Destination destination);
    [[nodiscard]] bool startsFromSymptom() const;

    PolicyDesk& m_desk;
    const Theme& m_theme;
    DraftActions m_actions;
    QWidget* m_drafts;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    ModeBar* m_mode = nullptr;
    QStackedWidget* m_modes = nullptr;
    QuestionPage* m_question = nullptr;
    SymptomPage* m_symptom = nullptr;
};

} // namespace gatehouse::ui
