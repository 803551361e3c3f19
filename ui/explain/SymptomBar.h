// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "ui/explain/SymptomLink.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QHBoxLayout;

namespace gatehouse::ui {

class SearchCombo;

/// The symptom line: what is seen, with which app, where, and what is known of the request. Keeps what was
/// chosen by ids, so that it survives edits. Object names "explain.symptom", "explain.symptom.app",
/// "explain.symptom.container", "explain.symptom.person", "explain.symptom.as", "explain.symptom.doing".
class SymptomBar : public QWidget
{
    Q_OBJECT
public:
    explicit SymptomBar(const Theme& theme, QWidget* parent = nullptr);

    /// Fills the lists anew; null empties them. `fresh`: another organization.
    void setCore(std::shared_ptr<const access::CompiledOrganization> core, bool fresh);
    /// Empty while the organization has no apps or no containers.
    [[nodiscard]] std::optional<diagnosis::Complaint> complaint() const;
    /// Takes over what the destination names; facts it does not name are not known.
    void show(const Destination& destination);
    /// The symptom as a destination, without the place.
    [[nodiscard]] Destination destination() const;
    /// The same with other facts.
    [[nodiscard]] Destination destinationWith(const diagnosis::Facts& facts) const;
    void focusPerson();

Q_SIGNALS:
    void asked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* field(const QString& caption, QWidget* control);
    void makeFields(QHBoxLayout& row);
    void fillWays();
    void fillDoing();
    void startWithWhatApplies();
    void followSymptom();
    void takeAs(const QString& as);
    [[nodiscard]] QString asText() const;
    [[nodiscard]] diagnosis::Symptom symptom() const;
    [[nodiscard]] std::optional<access::ContainerIndex> container() const;
    [[nodiscard]] diagnosis::Facts facts() const;

    const Theme& m_theme;
    std::shared_ptr<const access::CompiledOrganization> m_core;
    QComboBox* m_symptom;
    SearchCombo* m_app;
    SearchCombo* m_container;
    SearchCombo* m_person;
    QComboBox* m_as;
    SearchCombo* m_doing;
    std::optional<Product> m_listed; ///< whose operations the list holds
    SymptomFilter m_answers;         ///< what was answered; its symptom does not count
};

} // namespace gatehouse::ui
