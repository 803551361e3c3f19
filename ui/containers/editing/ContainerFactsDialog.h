// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/EditorDialog.h"

namespace gatehouse {
struct Container;
}

namespace gatehouse::ui {

/// Key, name and id on the site of one project or space. Object names "containerFacts…".
class ContainerFactsDialog : public EditorDialog
{
    Q_OBJECT
public:
    ContainerFactsDialog(const Container& container, const Theme& theme, QWidget* parent);

Q_SIGNALS:
    /// Trimmed; an empty id: not known.
    void saved(const QString& key, const QString& name, const QString& nativeId);

protected:
    void save() override;

private:
    void check();

    QLineEdit* m_key;
    QLineEdit* m_name;
    QLineEdit* m_nativeId;
};

} // namespace gatehouse::ui
