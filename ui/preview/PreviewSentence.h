// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/Preview.h"
#include "ui/widgets/PlainLabel.h"

#include <QWidget>

namespace gatehouse::ui {

/// "12 apps lose access in 4 containers, 2 apps gain it in 2."
[[nodiscard]] QString previewSentence(const preview::Preview& preview);
/// "18 of 308 cells change."; says it where an edit changes nothing, or no verdict.
[[nodiscard]] QString previewCells(const preview::Preview& preview);

/// The line at the top of the preview: what is lost and gained, in one sentence. Object names
/// "preview.sentence", "preview.sentence.cells".
class PreviewSentence : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewSentence(const Theme& theme, QWidget* parent = nullptr);

    void setPreview(const preview::Preview& preview);

private:
    PlainLabel* m_sentence;
    PlainLabel* m_cells;
};

} // namespace gatehouse::ui
