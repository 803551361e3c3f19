// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Targets.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/PlainLabel.h"

#include <QFrame>
#include <QListView>
#include <QStandardItemModel>

namespace gatehouse::ui {

/// The "Go to anything" popup: a field and the best matches below. Up, Down, Page Up, Page Down move in the
/// list while one types; Enter goes, Escape clears and then closes. Object names "quickOpen",
/// "quickOpen.field", "quickOpen.list".
class QuickOpen : public QFrame
{
    Q_OBJECT
public:
    explicit QuickOpen(const Theme& theme, QWidget* parent = nullptr);

    /// Opens with its top right corner (left in a mirrored window) at `corner`, in global coordinates.
    void open(const QList<Target>& targets, const QPoint& corner);

Q_SIGNALS:
    void chosen(const gatehouse::ui::Destination& destination);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showMatches(const QString& text);
    void choose(const QModelIndex& index);

    const Theme& m_theme;
    QList<Target> m_targets;
    FilterField* m_field;
    QListView* m_list;
    PlainLabel* m_nothing;
    QStandardItemModel* m_matches;
};

} // namespace gatehouse::ui
