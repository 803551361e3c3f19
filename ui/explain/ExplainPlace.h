// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/OrganizationDocument.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

class QScrollArea;
class QStackedWidget;

namespace gatehouse::ui {

class AlsoAsk;
class AnswerHeader;
class ChangesCard;
class EmptyState;
class GatesCard;
class OperationsCard;
class QuestionBar;
class ReplyPane;

/// One question and everything behind its answer. Asks the core of the open document anew after every edit;
/// changes nothing itself. Object name "place.explain".
class ExplainPlace : public Place
{
    Q_OBJECT
public:
    ExplainPlace(OrganizationDocument& document, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString placeId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString subtitle() const override;
    void reveal(const Destination& destination) override;
    [[nodiscard]] Destination current() const override;
    void focusFilter() override;
    [[nodiscard]] QList<QWidget*> panes() override;

private:
    [[nodiscard]] QWidget* makeAnswer();
    [[nodiscard]] QWidget* makeWorkspace();
    void connectParts();
    void load(bool fresh);
    void ask();
    void showNothingToAsk();

    OrganizationDocument& m_document;
    const Theme& m_theme;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QuestionBar* m_question = nullptr;
    QScrollArea* m_scroll = nullptr;
    AnswerHeader* m_header = nullptr;
    GatesCard* m_gates = nullptr;
    ChangesCard* m_changes = nullptr;
    AlsoAsk* m_also = nullptr;
    OperationsCard* m_operations = nullptr;
    ReplyPane* m_reply = nullptr;
};

} // namespace gatehouse::ui
