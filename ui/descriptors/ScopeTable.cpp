// SPDX-License-Identifier: Apache-2.0
#include "ui/descriptors/ScopeTable.h"

#include "ui/descriptors/SensitivityBars.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr std::size_t linesAtOnce = 60;
constexpr int barsColumn = 0, wordsColumn = 1, idColumn = 2, operationsColumn = 3;

} // namespace

ScopeTable::ScopeTable(std::vector<ScopeLine> lines, Form form, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_form(form)
    , m_lines(std::move(lines))
    , m_grid(new QGridLayout)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(form == Form::Wide ? 16 : 8);
    m_grid->setVerticalSpacing(form == Form::Wide ? 7 : 4);
    m_grid->setColumnStretch(wordsColumn, form == Form::Wide ? 5 : 3);
    m_grid->setColumnStretch(idColumn, form == Form::Wide ? 3 : 2);
    addHeader();
    addNextLines();
}

void ScopeTable::addHeader()
{
    const auto caption = [this](const QString& text, int column, Qt::Alignment alignment) {
        m_grid->addWidget(new PlainLabel(m_theme, TextRole::Caption, ColorRole::Text3, text, this), 0, column,
                          alignment);
    };
    const bool wide = m_form == Form::Wide;
    caption(wide ? tr("What") : tr("it could"), wide ? wordsColumn : barsColumn, Qt::AlignLeft);
    caption(wide ? tr("Because it asks for") : tr("declared as"), idColumn, Qt::AlignLeft);
    caption(wide ? tr("Operations") : tr("operations"), operationsColumn, Qt::AlignRight);
    if (wide)
        addSeparator();
}

void ScopeTable::addNextLines()
{
    if (m_more != nullptr)
        m_more->deleteLater();
    m_more = nullptr;
    const std::size_t end = std::min(m_lines.size(), m_shown + linesAtOnce);
    for (; m_shown < end; ++m_shown)
        addLine(m_lines[m_shown]);
    if (m_shown == m_lines.size())
        return;
    const auto rest = static_cast<int>(m_lines.size() - m_shown);
    m_more = new LinkButton(tr("%Ln more scopes", nullptr, rest), m_theme, this);
    layout()->addWidget(m_more);
    layout()->setAlignment(m_more, Qt::AlignLeft);
    connect(m_more, &QAbstractButton::clicked, this, &ScopeTable::addNextLines);
}

void ScopeTable::addLine(const ScopeLine& line)
{
    if (m_form == Form::Pane && m_shown > 0)
        addSeparator();
    const int row = m_grid->rowCount();
    if (m_form == Form::Wide)
        m_grid->addWidget(new SensitivityBars(line.sensitivity, line.known, m_theme, this), row, barsColumn,
                          Qt::AlignVCenter);
    addTexts(line, row);
    addId(line, row);
    addOperations(line, row);
    if (m_form == Form::Wide && m_shown + 1 < m_lines.size())
        addSeparator();
}

void ScopeTable::addTexts(const ScopeLine& line, int row)
{
    auto* const texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* const what =
        new PlainLabel(m_theme, TextRole::BodyMedium, ColorRole::Text, withBreaks(line.what), this);
    what->setWordWrap(true);
    texts->addWidget(what);
    auto* const note =
        new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, withBreaks(line.note), this);
    note->setWordWrap(true);
    texts->addWidget(note);
    const int first =
        m_form == Form::Wide ? wordsColumn : barsColumn; // without bars the words start at the edge
    m_grid->addLayout(texts, row, first, 1, wordsColumn - first + 1);
}

void ScopeTable::addId(const ScopeLine& line, int row)
{
    const ColorRole color = line.known ? ColorRole::Text2 : ColorRole::Unknown;
    auto* const id = new ElidedLabel(m_theme, TextRole::Mono, color, line.id, this);
    id->setElideMode(Qt::ElideMiddle);
    id->setSelectable(true);
    id->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    id->setMinimumWidth(m_form == Form::Wide ? 176 : 88);
    m_grid->addWidget(id, row, idColumn, m_form == Form::Wide ? Qt::AlignVCenter : Qt::AlignTop);
}

void ScopeTable::addOperations(const ScopeLine& line, int row)
{
    const QString count = line.operations == 0 ? QStringLiteral("–")
                                               : QLocale().toString(static_cast<qulonglong>(line.operations));
    auto* const label =
        new PlainLabel(m_theme, TextRole::Body, line.known ? ColorRole::Text : ColorRole::Unknown,
                       line.known ? count : QStringLiteral("?"), this);
    m_grid->addWidget(label, row, operationsColumn,
                      Qt::AlignRight | (m_form == Form::Wide ? Qt::AlignVCenter : Qt::AlignTop));
}

void ScopeTable::addSeparator()
{
    m_grid->addWidget(new Separator(m_theme, ColorRole::FaintLine, this), m_grid->rowCount(), 0, 1, 4);
}

} // namespace gatehouse::ui
