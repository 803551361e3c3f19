// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/SidebarItem.h"
#include "ui/widgets/ElidedLabel.h"

#include <QButtonGroup>
#include <QList>
#include <QVBoxLayout>
#include <QWidget>

namespace gatehouse::ui {

/// The 208-px list of places under the organization's name. Up and Down move, one item is the current one.
/// Object names: "sidebar", "sidebar.organization", "sidebar.captured", "sidebar.ID" for each place.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(const Theme& theme, QWidget* parent = nullptr);

    /// A new `group` ("Change") starts with its caption; the first one is usually empty.
    void add(const QString& id, const QString& iconName, const QString& text, const QString& group);
    void setText(const QString& id, const QString& text, const QString& badge);
    void setCurrent(const QString& id); ///< an unknown id: none is current
    void setPlacesEnabled(bool enabled);
    void setOrganization(const QString& name, const QString& captured, const QString& tip);
    void focusCurrent();

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] SidebarItem* item(const QString& id) const;
    void addCaption(const QString& group);

    const Theme& m_theme;
    ElidedLabel* m_name;
    ElidedLabel* m_captured;
    QVBoxLayout* m_items;
    QButtonGroup* m_group;
    QString m_lastGroup;
};

} // namespace gatehouse::ui
