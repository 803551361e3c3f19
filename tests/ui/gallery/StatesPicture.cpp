// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/StatesPicture.h"

#include "tests/ui/gallery/RowsModel.h"
#include "ui/theme/Glyphs.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ChipButton.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedBar.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gatehouse::ui::gallery {

namespace {

class GlyphBox : public QWidget
{
public:
    GlyphBox(const Glyph& glyph, int side, const Theme& theme)
        : m_glyph(glyph)
        , m_theme(theme)
    {
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        paintGlyph(painter, rect(), m_glyph, m_theme);
    }

private:
    Glyph m_glyph;
    const Theme& m_theme;
};

QHBoxLayout* rowOf(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

QHBoxLayout* glyphRow(int factor, const Theme& theme)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (const auto glyph : {VerdictGlyph::Allowed, VerdictGlyph::DeniedByPolicy, VerdictGlyph::Denied,
                             VerdictGlyph::Unknown, VerdictGlyph::Beyond})
        row->addWidget(new GlyphBox(glyph, 10 * factor, theme));
    for (const auto status : {PolicyStatus::Active, PolicyStatus::Draft, PolicyStatus::Inactive})
        row->addWidget(new GlyphBox(status, 10 * factor, theme));
    for (const auto result : {access::GateResult::Pass, access::GateResult::Fail, access::GateResult::Unknown,
                              access::GateResult::NotApplicable})
        row->addWidget(new GlyphBox(result, 16 * factor, theme));
    row->addStretch(1);
    return row;
}

QHBoxLayout* lozengeRow(const Theme& theme)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto glyph : {VerdictGlyph::Allowed, VerdictGlyph::Denied, VerdictGlyph::DeniedByPolicy,
                             VerdictGlyph::Unknown, VerdictGlyph::Beyond})
        row->addWidget(new Lozenge(lozengeKind(glyph), lozengeText(glyph), theme));
    row->addWidget(new Lozenge(LozengeKind::Accent, QStringLiteral("Not installed"), theme));
    row->addWidget(new Lozenge(LozengeKind::Outline, QStringLiteral("Org admin"), theme));
    for (const auto status : {PolicyStatus::Active, PolicyStatus::Draft, PolicyStatus::Inactive})
        row->addWidget(policyStatusLozenge(status, theme));
    row->addStretch(1);
    return row;
}

QHBoxLayout* iconRow(const Theme& theme)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const char* name :
         {"apps",    "containers",   "access",     "explain",       "policies", "undo",   "redo",   "back",
          "forward", "chevron-down", "chevron-up", "chevron-right", "more",     "search", "plus",   "close",
          "check",   "export",       "open",       "import",        "save",     "copy",   "person", "warning",
          "info",    "fault",        "document",   "sample",        "columns",  "filter", "edit",   "delete",
          "compare", "reload",       "site",       "module",        "key",      "link",   "event"}) {
        auto* label = new QLabel;
        label->setPixmap(
            theme.icon(QString::fromLatin1(name)).pixmap(QSize(16, 16), label->devicePixelRatio()));
        row->addWidget(label);
    }
    row->addStretch(1);
    return row;
}

QHBoxLayout* buttonRow(const Theme& theme)
{
    QPushButton* disabled = pushButton(QStringLiteral("Edit…"), theme);
    disabled->setEnabled(false);
    QPushButton* pressed = pushButton(QStringLiteral("Pressed"), theme);
    pressed->setDown(true);
    QPushButton* disabledPrimary = primaryButton(QStringLiteral("Publish…"), theme);
    disabledPrimary->setEnabled(false);
    return rowOf({pushButton(QStringLiteral("Edit…"), theme), pressed, disabled,
                  primaryButton(QStringLiteral("Publish…"), theme), disabledPrimary,
                  primaryButton(QStringLiteral("New policy"), theme, QStringLiteral("plus")),
                  pushButton(QStringLiteral("Copy as text"), theme, QStringLiteral("copy")),
                  iconButton(QStringLiteral("undo"), QStringLiteral("Undo"), theme),
                  flatIconButton(QStringLiteral("more"), QStringLiteral("More"), theme),
                  new LinkButton(QStringLiteral("Show in matrix"), theme)});
}

QHBoxLayout* controlRow()
{
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("app user, server to server"), QStringLiteral("in her browser")});
    auto* editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(QStringLiteral("Ines Okello"));
    auto* checked = new QCheckBox(QStringLiteral("Checked"));
    checked->setChecked(true);
    auto* half = new QCheckBox(QStringLiteral("Half"));
    half->setTristate(true);
    half->setCheckState(Qt::PartiallyChecked);
    auto* off = new QCheckBox(QStringLiteral("Off"));
    auto* disabled = new QCheckBox(QStringLiteral("Locked"));
    disabled->setChecked(true);
    disabled->setEnabled(false);
    auto* radio = new QRadioButton(QStringLiteral("Allow all"));
    auto* chosen = new QRadioButton(QStringLiteral("Allowlist"));
    chosen->setChecked(true);
    auto* invalid = new QLineEdit(QStringLiteral("not a name"));
    invalid->setProperty("gatehouseInvalid", true);
    return rowOf({combo, editable, checked, half, off, disabled, radio, chosen, invalid});
}

FilterLine* filterLine(const Theme& theme)
{
    auto* line = new FilterLine(theme);
    line->addField(QStringLiteral("Name, key, vendor or scope"));
    const QList<ChipOption> options{{QStringLiteral("a"), QStringLiteral("tarnbrook"), 20}};
    line->addChip(QStringLiteral("Framework"), {})->setOptions(options);
    ChipButton* site = line->addChip(QStringLiteral("Site"), {});
    site->setOptions(options);
    site->setChoice(QStringLiteral("a"));
    line->addChip(QStringLiteral("Only cells a policy blocks"), {})->setCheckable(true);
    ChipButton* on = line->addChip(QStringLiteral("Has findings"), {});
    on->setCheckable(true);
    on->setChecked(true);
    line->setInfo(QStringLiteral("23 apps"));
    return line;
}

TableView* table(const Theme& theme, bool focused)
{
    auto* view = new TableView(theme);
    view->setModel(new RowsModel(view));
    view->setColumnWidths({{220, false}, {120, true}, {120, false}, {110, false}, {110, false}});
    view->setSortingEnabled(true);
    view->horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
    view->selectRowAt(2);
    view->setFixedHeight(28 * 8 + 2);
    if (focused)
        view->setFocus();
    return view;
}

SegmentedBar* segments(const Theme& theme)
{
    auto* bar = new SegmentedBar(theme);
    bar->setSegments({{QStringLiteral("View"), VerdictGlyph::Allowed, {}},
                      {QStringLiteral("Read"), VerdictGlyph::DeniedByPolicy, {}},
                      {QStringLiteral("Write"), VerdictGlyph::Denied, {}},
                      {QStringLiteral("Delete"), VerdictGlyph::Denied, {}},
                      {QStringLiteral("Admin."), VerdictGlyph::Denied, {}}});
    bar->setCurrent(2);
    bar->setFixedWidth(380);
    return bar;
}

QHBoxLayout* typeRow(const Theme& theme)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (const auto role : {TextRole::ObjectName, TextRole::PlaceTitle, TextRole::Section, TextRole::Body,
                            TextRole::BodyMedium, TextRole::Secondary, TextRole::Caption, TextRole::Mono})
        row->addWidget(new PlainLabel(theme, role, ColorRole::Text, QStringLiteral("Larkspur Forms")));
    row->addStretch(1);
    return row;
}

} // namespace

QWidget* makeStatesPicture(const Theme& theme)
{
    auto* picture = new QWidget;
    auto* column = new QVBoxLayout(picture);
    column->setSpacing(14);
    column->addLayout(glyphRow(1, theme));
    column->addLayout(glyphRow(4, theme));
    column->addLayout(lozengeRow(theme));
    column->addLayout(iconRow(theme));
    column->addLayout(typeRow(theme));
    column->addLayout(buttonRow(theme));
    column->addLayout(controlRow());
    column->addWidget(filterLine(theme));
    column->addWidget(segments(theme));
    column->addWidget(table(theme, false));
    column->addWidget(table(theme, true));
    column->addStretch(1);
    picture->resize(1100, 1010);
    return picture;
}

} // namespace gatehouse::ui::gallery
