// SPDX-License-Identifier: Apache-2.0
#include "ui/scenarios/ScenarioFaultsDialog.h"

#include "models/wording/FaultWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

QString faultLine(const Fault& fault)
{
    QString line = wording::sentence(fault) + u'.';
    if (fault.position)
        line = ScenarioFaultsDialog::tr("Line %1, column %2: %3")
                   .arg(fault.position->line)
                   .arg(fault.position->column)
                   .arg(line);
    const QString advice = wording::advice(fault);
    return advice.isEmpty() ? line : line + u' ' + advice;
}

} // namespace

ScenarioFaultsDialog::ScenarioFaultsDialog(const QString& fileName, const std::vector<Fault>& faults,
                                           const Theme& theme, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("scenarioFaults"));
    setWindowTitle(tr("Import scenarios"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 320);
    const QString name = wording::plainText(fileName.toStdString(), 120);
    auto* const heading = new PlainLabel(theme, TextRole::PlaceTitle, ColorRole::Text,
                                         tr("%1 was not imported").arg(name), this);
    heading->setWordWrap(true);
    QStringList lines;
    for (const Fault& fault : faults)
        lines += faultLine(fault);
    auto* const text = new QPlainTextEdit(lines.join(u'\n'), this);
    text->setObjectName(QStringLiteral("scenarioFaults.text"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("What is wrong with the file"));
    auto* const close = pushButton(tr("Close"), theme, {}, this);
    close->setObjectName(QStringLiteral("scenarioFaults.close"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(
        new PlainLabel(theme, TextRole::Body, ColorRole::Text2, tr("Nothing was changed."), this));
    column->addWidget(text, 1);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace gatehouse::ui
