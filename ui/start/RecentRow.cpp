// SPDX-License-Identifier: Apache-2.0
#include "ui/start/RecentRow.h"

#include "models/wording/Wording.h"
#include "ui/theme/ControlPainter.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/ToolTips.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace gatehouse::ui {

namespace {

constexpr int lastColumn = 88;

QString folderText(const QString& path)
{
    QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    if (folder == home || folder.startsWith(home + QDir::separator()))
        folder.replace(0, home.size(), QStringLiteral("~"));
    return wording::plainText(folder.toStdString());
}

} // namespace

RecentRow::RecentRow(const RecentFile& file, int number, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_exists(file.exists)
{
    const QString name = wording::plainText(QFileInfo(file.path).fileName().toStdString(), 120);
    setObjectName(QStringLiteral("startPage.recent.%1").arg(number));
    setAccessibleName(file.exists ? name : tr("%1, file is gone").arg(name));
    setFixedHeight(28);
    setFocusPolicy(file.exists ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(file.exists ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 1);
    row->setSpacing(12);
    auto* title = new ElidedLabel(theme, file.exists ? TextRole::BodyMedium : TextRole::Body,
                                  file.exists ? ColorRole::Text : ColorRole::Text2, name);
    auto* folder = new ElidedLabel(theme, TextRole::Body, ColorRole::Text2,
                                   file.exists ? folderText(file.path) : tr("file is gone"));
    folder->setElideMode(Qt::ElideMiddle);
    for (ElidedLabel* label : {title, folder})
        label->setSizePolicy(QSizePolicy::Ignored,
                             QSizePolicy::Preferred); // columns of equal width in all rows
    row->addWidget(title, 5);
    row->addWidget(folder, 5);
    if (file.exists) {
        setToolTip(ui::toolTip(QDir::toNativeSeparators(file.path)));
        auto* date = new PlainLabel(theme, TextRole::Body, ColorRole::Text2, file.date);
        date->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        date->setMinimumWidth(lastColumn);
        row->addWidget(date);
        connect(this, &QAbstractButton::clicked, this, &RecentRow::chosen);
        return;
    }
    auto* remove = new LinkButton(tr("Remove"), theme);
    remove->setObjectName(QStringLiteral("startPage.remove.%1").arg(number));
    remove->setAccessibleName(tr("Remove %1 from the list").arg(name));
    auto* last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(remove);
    auto* holder = new QWidget;
    last->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(last);
    holder->setMinimumWidth(lastColumn);
    row->addWidget(holder);
    connect(remove, &QAbstractButton::clicked, this, &RecentRow::removeRequested);
}

void RecentRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_exists && underMouse())
        painter.fillRect(rect(), m_theme.color(ColorRole::FaintLine));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(ColorRole::Line));
    if (hasFocus())
        paintFocusFrame(painter, rect(), m_theme);
}

void RecentRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace gatehouse::ui
