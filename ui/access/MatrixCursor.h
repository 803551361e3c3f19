// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/access/AccessMatrixModel.h"

#include <QItemSelectionModel>
#include <QObject>

namespace gatehouse::ui {

/// Where the person is in the matrix: the current cell (the one selection model that all views share), the
/// action within it, and whether the keyboard is there.
class MatrixCursor : public QObject
{
    Q_OBJECT
public:
    explicit MatrixCursor(AccessMatrixModel& model, QObject* parent = nullptr);

    [[nodiscard]] AccessMatrixModel& model() const { return m_model; }
    [[nodiscard]] QItemSelectionModel& selection() { return m_selection; }
    [[nodiscard]] const QItemSelectionModel& selection() const { return m_selection; }
    [[nodiscard]] QModelIndex current() const { return m_selection.currentIndex(); }
    void moveTo(const QModelIndex& index);

    [[nodiscard]] Action action() const { return m_action; }
    void setAction(Action action);
    [[nodiscard]] bool hasFocus() const { return m_focus; }
    void setFocus(bool focus);
    /// On: cells that no policy denies are painted faint.
    [[nodiscard]] bool fadesOthers() const { return m_fadesOthers; }
    void setFadesOthers(bool fades);

    /// To the next cell (or the one before, `step` -1) that only a policy denies, row by row and around;
    /// takes an action that it denies there. False where there is none.
    bool moveToPolicyDenial(int step);

Q_SIGNALS:
    void moved(const QModelIndex& current, const QModelIndex& previous);
    void actionChanged(gatehouse::Action action);
    void appearanceChanged();

private:
    AccessMatrixModel& m_model;
    QItemSelectionModel m_selection;
    Action m_action = Action::View;
    bool m_focus = false;
    bool m_fadesOthers = false;
};

} // namespace gatehouse::ui
