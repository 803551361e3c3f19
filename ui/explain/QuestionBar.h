// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace gatehouse::ui {

class PlainLabel;
class SearchCombo;
struct Destination;

/// The question line: which app, what, where, for whom and how. Keeps what was asked by ids, so that it
/// survives edits of the organization. Object names "explain.app", "explain.action", "explain.operation",
/// "explain.container", "explain.person", "explain.as", "explain.mode".
class QuestionBar : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionBar(const Theme& theme, QWidget* parent = nullptr);

    /// Fills the lists anew; null empties them. `fresh`: another organization, so start with a question that
    /// applies.
    void setCore(std::shared_ptr<const access::CompiledOrganization> core, bool fresh);
    /// Empty while the organization has no apps or no containers.
    [[nodiscard]] std::optional<access::Question> question() const;
    /// Takes over what the destination names.
    void show(const Destination& destination);
    /// The question as a destination, without the place.
    [[nodiscard]] Destination destination() const;
    [[nodiscard]] bool asksForOperation() const { return m_operationMode; }
    /// Asks for one operation of the present container's product.
    void setOperation(catalogue::OperationIndex operation);
    void setActsAs(access::ActsAs kind);
    void setContainer(const QString& id);

Q_SIGNALS:
    void asked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* field(const QString& caption, QWidget* control);
    void makeFields(QHBoxLayout& row);
    void makeDemand(QHBoxLayout& row);
    void setOperationMode(bool on);
    void fillApps();
    void fillContainers();
    void fillPeople();
    void fillOperations();
    void startWithWhatApplies();
    void followActsAs();
    void takeAs(const QString& text);
    [[nodiscard]] std::optional<access::AppIndex> app() const;
    [[nodiscard]] std::optional<access::ContainerIndex> container() const;
    [[nodiscard]] access::ActsAs actsAs() const;
    [[nodiscard]] QString asText() const;

    const Theme& m_theme;
    std::shared_ptr<const access::CompiledOrganization> m_core;
    SearchCombo* m_app;
    QComboBox* m_action;
    SearchCombo* m_operation;
    SearchCombo* m_container;
    SearchCombo* m_person;
    QComboBox* m_as;
    QPushButton* m_mode;
    QWidget* m_actionField = nullptr;
    QWidget* m_operationField = nullptr;
    QWidget* m_personField = nullptr;
    std::optional<Product> m_listed; ///< whose operations the list holds
    bool m_operationMode = false;
};

} // namespace gatehouse::ui
