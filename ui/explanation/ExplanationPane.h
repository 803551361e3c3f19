// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "ui/widgets/DetailsPane.h"

#include <QHash>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <array>
#include <memory>
#include <optional>

namespace gatehouse::ui {

class ElidedLabel;
class ExplanationGates;
class ExplanationOutcomes;
class ExplanationRemedies;
class ExplanationVerdict;
class LinkButton;
class PaneSection;
class PlainLabel;
class SegmentedBar;

/// The pane beside the matrix: one cell, one of its five actions, and everything behind the verdict. Shows
/// what it is given; asking the core is the caller's. Object names start with "access.explanation".
class ExplanationPane : public DetailsPane
{
    Q_OBJECT
public:
    explicit ExplanationPane(const Theme& theme, QWidget* parent = nullptr);

    /// The header at once, for the cell that is current; the sections below keep their content until
    /// `setExplanation`.
    void setCell(const access::CompiledOrganization& core, access::AppIndex app,
                 access::ContainerIndex container, access::As as, Action action);
    void setExplanation(std::shared_ptr<const access::CompiledOrganization> core,
                        const access::Explanation& explanation);
    /// Instead of an explanation: a headline and sentences, for cells that have no verdict.
    void setNote(const QString& title, const QString& context, const QStringList& sentences);

    /// A last paragraph, without a break at its end, of everything that is copied from here; empty for none.
    void setClosing(const QString& closing) { m_closing = closing; }
    /// What "Copy as text" copies; empty while nothing is explained.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionChosen(gatehouse::Action action);
    void copied();        ///< the text is on the clipboard
    void openRequested(); ///< "Open in Explain"
    void left();          ///< Escape: back to where the focus came from

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPart(QWidget* part);
    void showPart(QWidget* part, bool shown);
    void addHeader();
    void addSections();
    void addButtons();
    void showSections(bool explained);
    void fitHeight();
    void fitHeightSoon();
    void setCompactOutcomes(bool compact);
    void copy();

    const Theme& m_theme;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QHash<QWidget*, QWidget*> m_lines; ///< the line above each part but the first
    std::shared_ptr<const access::CompiledOrganization> m_core;
    std::optional<access::Explanation> m_explanation;
    QString m_closing;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_context = nullptr;
    SegmentedBar* m_actions = nullptr;
    PlainLabel* m_note = nullptr;
    QWidget* m_answer = nullptr;
    ExplanationVerdict* m_verdict = nullptr;
    PaneSection* m_gatesSection = nullptr;
    ExplanationGates* m_gates = nullptr;
    PaneSection* m_remediesSection = nullptr;
    ExplanationRemedies* m_remedies = nullptr;
    PaneSection* m_outcomesSection = nullptr;
    ExplanationOutcomes* m_outcomes = nullptr;
    LinkButton* m_allSurfaces = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace gatehouse::ui
