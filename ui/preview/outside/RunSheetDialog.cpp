// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/outside/RunSheetDialog.h"

#include "models/wording/RunSheetWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui {

RunSheetDialog::RunSheetDialog(const runsheet::RunSheet& sheet, const Draft& draft,
                               std::shared_ptr<const Organization> organization, const Theme& theme,
                               QWidget* parent)
    : PaperDialog(QStringLiteral("runSheet"),
                  QStringLiteral("run-sheet-") + QString::fromStdString(draft.name), theme, parent)
    , m_markdown(wording::runSheetMarkdown(sheet, draft, *organization))
{
    setWindowTitle(tr("Run sheet of %1").arg(wording::plainText(draft.name)));
    addFacts(sheet);
    addSaveButton(tr("Save as Markdown…"), QStringLiteral(".markdown"), tr("Markdown files (*.md)"),
                  QStringLiteral("md"), [this](const QString& path) { write(path, m_markdown.toUtf8()); });
    setNotice(wording::runSheetLines(sheet, draft, *organization));
}

void RunSheetDialog::addFacts(const runsheet::RunSheet& sheet)
{
    addOptionText(tr("What it is"), TextRole::Section, ColorRole::Text);
    addOptionText(
        tr("Gatehouse records policies in this file and enforces nothing by itself. These steps make "
           "the platform enforce the draft."));
    const auto steps = static_cast<int>(sheet.steps.size());
    const auto open = static_cast<int>(sheet.openQuestions().size());
    if (!sheet.canBeApplied())
        addOptionText(tr("The platform cannot hold this draft. The sheet says why."), TextRole::Body,
                      ColorRole::Denied);
    else
        addOptionText(steps == 0 ? tr("Nothing has to be done.") : tr("%Ln steps", nullptr, steps),
                      TextRole::Body, ColorRole::Text);
    if (open > 0)
        addOptionText(tr("%Ln questions that the platform’s documents leave open", nullptr, open),
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
