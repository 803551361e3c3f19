// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/Clock.h"
#include "ui/document/PolicyDesk.h"
#include "ui/policies/PolicyEffectRunner.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

class QPushButton;
class QStackedWidget;

namespace gatehouse::ui {

class EmptyState;
class PolicyEditor;
class PolicyEffectPane;
class PolicyListPanel;
class PolicyPage;

/// The policies of the open organization: list, page and editor. Every change is one undo step of the
/// document. Object names "place.policies", "policies.new", "policies.undo", "policies.redo",
/// "policies.empty".
class PoliciesPlace : public Place
{
    Q_OBJECT
public:
    PoliciesPlace(PolicyDesk& desk, TimeClock now, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString placeId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString badge() const override;
    [[nodiscard]] QWidget* titleBarWidget() override { return m_titleBar; }
    void reveal(const Destination& destination) override;
    [[nodiscard]] Destination current() const override;
    void focusFilter() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] QWidget* mainPane() override;

private:
    void makeTitleBar();
    [[nodiscard]] QWidget* makeBrowser();
    void connectDocument();
    void refresh();
    void showSelected();
    void showEffect(const PolicyEffect& effect);
    void showEmpty();

    [[nodiscard]] const Policy* selectedPolicy() const;
    void startNew();
    void startEdit();
    void save(const Policy& policy);
    void activate(bool active);
    void duplicate();
    void remove();
    void leaveEditor();
    void replace(const Policy& after, const QString& text);

    PolicyDesk& m_desk;
    OrganizationDocument& m_document;
    TimeClock m_now;
    const Theme& m_theme;
    PolicyEffectRunner m_runner;
    QWidget* m_titleBar = nullptr;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QPushButton* m_emptyNew = nullptr;
    PolicyListPanel* m_list = nullptr;
    PolicyPage* m_page = nullptr;
    PolicyEffectPane* m_effect = nullptr;
    PolicyEditor* m_editor;
};

} // namespace gatehouse::ui
