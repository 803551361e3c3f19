// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Explanation.h"
#include "ui/document/LatestTask.h"
#include "ui/document/PolicyDesk.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QScrollArea;

namespace gatehouse::ui {

class AlsoAsk;
class AnswerHeader;
class ChangesCard;
class GatesCard;
class LinkButton;
class LoadingBar;
class OperationsCard;
class QuestionBar;
class ReplyPane;

/// One request, its verdict under the policies that the desk shows, and everything behind it. In a large
/// organization the work is done in another thread; until it ends, the answer before stays on the screen.
class QuestionPage : public QWidget
{
    Q_OBJECT
public:
    QuestionPage(const PolicyDesk& desk, const Theme& theme, QWidget* parent = nullptr);

    /// Takes the organization anew; `fresh`: it is another one.
    void load(bool fresh);
    void show(const Destination& destination);
    [[nodiscard]] Destination destination() const;
    /// Is there an app and a container to ask about?
    [[nodiscard]] bool canAsk() const;
    /// Writes the answer again, for the file's name in the command line.
    void ask();
    [[nodiscard]] QList<QWidget*> panes();
    [[nodiscard]] bool isWorking() const { return m_task.isRunning(); }

Q_SIGNALS:
    void matrixRequested();
    /// The question with its answer as what is expected from now on; it has no name yet.
    void keepRequested(const gatehouse::Scenario& scenario);
    void statusMessage(const QString& text);

private:
    [[nodiscard]] QWidget* makeAnswer();
    void connectParts();
    void take(const access::Explanation& explanation);
    void keep();

    const PolicyDesk& m_desk;
    const Theme& m_theme;
    QuestionBar* m_question;
    QScrollArea* m_scroll = nullptr;
    AnswerHeader* m_header = nullptr;
    LinkButton* m_keep = nullptr;
    GatesCard* m_gates = nullptr;
    ChangesCard* m_changes = nullptr;
    AlsoAsk* m_also = nullptr;
    OperationsCard* m_operations = nullptr;
    ReplyPane* m_reply = nullptr;
    LoadingBar* m_loading;
    std::optional<access::Verdict> m_verdict; ///< of the answer that is shown
    LatestTask<access::Explanation> m_task;
};

} // namespace gatehouse::ui
