// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Question.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace gatehouse::ui {

/// Where to go: a place by its id, and what to show there. Ids in it are those of the file, so that it
/// survives edits.
struct Destination
{
    QString place; ///< "overview", "apps", "containers", "access", "explain", "policies", "scenarios"
    QString app;   ///< `key@site`
    QString container;
    QString policy;
    QString action;    ///< "read"
    QString operation; ///< "GET /…"
    QString as;        ///< "app", "user:ID", …
    /// What a list shows, one `name=value`; a place ignores what it does not know. Apps: "review=" never,
    /// open, due, overdue, changed, current; "findings=" high, medium, low, info, any; "eligible=" no,
    /// unknown. Policies: "status=" active, draft, inactive.
    /// Scenarios: "state=" broken, unanswerable, ok.
    /// Explain: "symptom=" and what was answered (ui/explain/SymptomLink.h).
    QString filter{};
    bool operator==(const Destination&) const = default;
};

/// One entry of the sidebar and the page behind it. A place shows the document it was given, never opens or
/// saves, and asks for other places through `goTo`. Made by `app/window/Places.cpp`, the one list of places.
class Place : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString placeId() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    /// The grey text beside the title: "verdicts per container, without issue security and page
    /// restrictions".
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// Shown at the right of the sidebar entry: "23"; empty for none.
    [[nodiscard]] virtual QString badge() const { return {}; }
    /// Widgets for the right of the title bar; owned by the place, shown while it is current. May be null.
    [[nodiscard]] virtual QWidget* titleBarWidget() { return nullptr; }

    /// Selects what the destination names; what it leaves empty stays.
    virtual void reveal(const Destination& destination) { Q_UNUSED(destination) }
    /// What is selected now, for back and forward.
    [[nodiscard]] virtual Destination current() const
    {
        return {.place = placeId(),
                .app = {},
                .container = {},
                .policy = {},
                .action = {},
                .operation = {},
                .as = {}};
    }
    /// Ctrl+F.
    virtual void focusFilter() {}
    /// F6: the panes in order; the shell moves the focus among them.
    [[nodiscard]] virtual QList<QWidget*> panes() { return {}; }
    /// What the place is about; has the focus once the place is shown. Null: the first widget that takes it.
    [[nodiscard]] virtual QWidget* mainPane() { return nullptr; }
    /// Something shown here is still being computed in another thread.
    [[nodiscard]] virtual bool isWorking() const { return false; }
    /// Ctrl+E; a place that can export does and returns true.
    virtual bool exportShown() { return false; }

Q_SIGNALS:
    void headerChanged();                    ///< title, subtitle or badge
    void statusMessage(const QString& text); ///< left part of the status bar
    void goTo(const gatehouse::ui::Destination& destination);
};

} // namespace gatehouse::ui
