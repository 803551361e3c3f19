// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/diagnosis/Diagnosis.h"
#include "ui/document/LatestTask.h"
#include "ui/document/PolicyDesk.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>

namespace gatehouse::ui {

class AnswerSplitter;
class CardColumn;
class CausesCard;
class DetailsPane;
class DiagnosisHeader;
class FactsCard;
class LoadingBar;
class NextFactCard;
class PlainLabel;
class ReplySection;
class SymptomBar;

/// From what somebody sees back to its causes. The work is done in another thread; until it ends, what was
/// found before stays on the screen.
class SymptomPage : public QWidget
{
    Q_OBJECT
public:
    SymptomPage(const PolicyDesk& desk, const Theme& theme, QWidget* parent = nullptr);
    ~SymptomPage() override;

    /// Takes what the desk shows anew, which may be nothing; `fresh`: it is another organization.
    void load(bool fresh);
    void show(const Destination& destination);
    [[nodiscard]] Destination destination() const;
    [[nodiscard]] bool isWorking() const { return m_task.isRunning(); }
    [[nodiscard]] QList<QWidget*> panes();

Q_SIGNALS:
    void visitRequested(const gatehouse::ui::Destination& destination); ///< another state of this place
    void statusMessage(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCards();
    [[nodiscard]] QWidget* makePane();
    void connectParts();
    void ask();
    void take(diagnosis::Diagnosis diagnosis);
    void explain(int cause);

    const PolicyDesk& m_desk;
    const Theme& m_theme;
    std::shared_ptr<const access::CompiledOrganization> m_core;
    diagnosis::Diagnosis m_diagnosis;
    bool m_stale = false; ///< nobody has looked since something changed
    SymptomBar* m_bar;
    LoadingBar* m_loading;
    CardColumn* m_cards = nullptr;
    DiagnosisHeader* m_header = nullptr;
    CausesCard* m_causes = nullptr;
    NextFactCard* m_next = nullptr;
    FactsCard* m_beyond = nullptr;
    FactsCard* m_excluded = nullptr;
    DetailsPane* m_pane = nullptr;
    ReplySection* m_reply = nullptr;
    PlainLabel* m_meaning = nullptr;
    LatestTask<diagnosis::Diagnosis> m_task;
};

} // namespace gatehouse::ui
