// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/outside/RunSheetDialog.h"

#include "models/runsheet/RunSheet.h"
#include "models/wording/RunSheetWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui {

WordedRunSheet wordedRunSheet(const access::CompiledOrganization& published, const Draft& draft)
{
    const runsheet::RunSheet sheet = runsheet::runSheet(published, draft);
    const Organization& organization = published.organization();
    return {.draft = QString::fromStdString(draft.name),
            .lines = wording::runSheetLines(sheet, draft, organization),
            .markdown = wording::runSheetMarkdown(sheet, draft, organization),
            .steps = static_cast<int>(sheet.steps.size()),
            .openQuestions = static_cast<int>(sheet.openQuestions().size()),
            .canBeApplied = sheet.canBeApplied()};
}

RunSheetDialog::RunSheetDialog(WordedRunSheet sheet, const Theme& theme, QWidget* parent)
    : PaperDialog(QStringLiteral("runSheet"), QStringLiteral("run-sheet-") + sheet.draft, theme, parent)
    , m_markdown(sheet.markdown)
{
    setWindowTitle(tr("Run sheet of %1").arg(wording::plainText(sheet.draft.toStdString())));
    addFacts(sheet);
    addSaveButton(tr("Save as Markdown…"), QStringLiteral(".markdown"), tr("Markdown files (*.md)"),
                  QStringLiteral("md"), [this](const QString& path) { write(path, m_markdown.toUtf8()); });
    setNotice(std::move(sheet.lines));
}

void RunSheetDialog::addFacts(const WordedRunSheet& sheet)
{
    addOptionText(tr("What it is"), TextRole::Section, ColorRole::Text);
    addOptionText(
        tr("Gatehouse records policies in this file and enforces nothing by itself. These steps make "
           "the platform enforce the draft."));
    if (!sheet.canBeApplied)
        addOptionText(tr("The platform cannot hold this draft. The sheet says why."), TextRole::Body,
                      ColorRole::Denied);
    else
        addOptionText(sheet.steps == 0 ? tr("Nothing has to be done.")
                                       : tr("%Ln steps", nullptr, sheet.steps),
                      TextRole::Body, ColorRole::Text);
    if (sheet.openQuestions > 0)
        addOptionText(
            tr("%Ln questions that the platform’s documents leave open", nullptr, sheet.openQuestions),
            TextRole::Body, ColorRole::Unknown);
    auto* const copy = pushButton(tr("Copy as Markdown"), theme(), QStringLiteral("copy"), this);
    copy->setObjectName(QStringLiteral("runSheet.copyMarkdown"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_markdown);
        tell(tr("Copied as Markdown."));
    });
    options().addWidget(copy, 0, Qt::AlignLeft);
}

} // namespace gatehouse::ui
