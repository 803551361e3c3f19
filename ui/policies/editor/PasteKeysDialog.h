// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "ui/document/LatestTask.h"
#include "ui/policies/editor/PastedModel.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace gatehouse::ui {

class CheckTable;
class PlainLabel;

/// Takes a list of ids, keys or names and shows while it is typed or pasted what each of them is. `chosen`
/// tells the containers to add. Deletes itself. Object names "policies.paste", ".list", ".result",
/// ".summary", ".add", ".cancel".
class PasteKeysDialog : public QDialog
{
    Q_OBJECT
public:
    PasteKeysDialog(std::shared_ptr<const Organization> organization, const Theme& theme,
                    QWidget* parent = nullptr);
    ~PasteKeysDialog() override;

    [[nodiscard]] bool isWorking() const { return m_matching.isRunning(); }

Q_SIGNALS:
    void chosen(const std::vector<gatehouse::access::ContainerIndex>& containers);

private:
    /// The names are made with the first list and kept for the next.
    struct Matched
    {
        std::shared_ptr<const ContainerNames> names;
        PastedKeys pasted;
    };
    [[nodiscard]] QWidget* makeFooter();
    void makeParts(QVBoxLayout& column);
    void match();
    void showMatched(const Matched& matched);
    void follow();

    const Theme& m_theme;
    std::shared_ptr<const Organization> m_organization;
    std::shared_ptr<const ContainerNames> m_names;
    PastedModel m_model;
    QPlainTextEdit* m_list = nullptr;
    CheckTable* m_table = nullptr;
    PlainLabel* m_summary = nullptr;
    QPushButton* m_add = nullptr;
    bool m_shortened = false;
    LatestTask<Matched> m_matching;
};

} // namespace gatehouse::ui
