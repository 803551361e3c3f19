// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/organization/SiteRow.h"

#include <QVBoxLayout>
#include <QWidget>

namespace gatehouse::ui {

class LinkButton;

/// The sites of the form: a row each below captions, and a way to add one. Object name of that
/// "organization.site.add"; of the sentence about all of them "organization.sites.fault".
class SiteRows : public QWidget
{
    Q_OBJECT
public:
    explicit SiteRows(const Theme& theme, QWidget* parent = nullptr);

    /// Sites of `inUse` cannot be taken away.
    void setAnswers(const std::vector<SiteAnswer>& sites, const std::set<SiteId>& inUse);
    [[nodiscard]] std::vector<SiteAnswer> answers() const;
    /// Shows those of `problems` that are about sites.
    void showProblems(const std::vector<AnswerProblem>& problems);
    void focusRow(std::size_t row);

Q_SIGNALS:
    void changed();
    void left();

private:
    [[nodiscard]] QLayout* captions();
    void addRow(const SiteAnswer& answer);
    void removeRow(SiteRow* row);
    void renumber();

    const Theme& m_theme;
    std::set<SiteId> m_inUse;
    std::vector<SiteRow*> m_rows;
    QVBoxLayout* m_list;
    PlainLabel* m_fault;
    LinkButton* m_add;
};

} // namespace gatehouse::ui
