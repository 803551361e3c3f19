// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/Card.h"

#include <QList>

class QVBoxLayout;

namespace gatehouse::ui {

class LinkButton;

/// A name with a sentence beside it.
struct NamedFact
{
    QString name;
    QString sentence;
};

/// Named facts in rows below a title, which may be folded away.
class FactsCard : public Card
{
    Q_OBJECT
public:
    FactsCard(const QString& title, const QString& note, const Theme& theme, QWidget* parent = nullptr);

    void setFacts(const QList<NamedFact>& facts);
    /// Folds the rows away, with a link in the title row to show them. `name` is the link's object name.
    void setFoldable(const QString& name);

private:
    void setFolded(bool folded);

    const Theme& m_theme;
    QWidget* m_rows;
    QVBoxLayout* m_column;
    LinkButton* m_fold = nullptr;
    bool m_folded = false;
};

} // namespace gatehouse::ui
