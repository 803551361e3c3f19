// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewSentence.h"

#include "models/wording/PolicyChangeWording.h"

#include <QHBoxLayout>
#include <QLocale>

namespace gatehouse::ui {
namespace {

QString sentenceText(const char* text, std::size_t count)
{
    return PreviewSentence::tr(text, nullptr, static_cast<int>(count));
}

QString inContainers(std::size_t count)
{
    return sentenceText(QT_TRANSLATE_N_NOOP("gatehouse::ui::PreviewSentence", "in %Ln containers"), count);
}

} // namespace

QString previewSentence(const preview::Preview& preview)
{
    const preview::Figures& figures = preview.figures;
    const QString losing =
        sentenceText(QT_TRANSLATE_N_NOOP("gatehouse::ui::PreviewSentence", "%Ln apps lose access"),
                     figures.appsLosing) +
        QLatin1Char(' ') + inContainers(figures.containersLosing);
    const QString gaining =
        sentenceText(QT_TRANSLATE_N_NOOP("gatehouse::ui::PreviewSentence", "%Ln apps gain access"),
                     figures.appsGaining) +
        QLatin1Char(' ') + inContainers(figures.containersGaining);
    if (figures.tally.cells() == 0)
        return preview.changes.empty() ? PreviewSentence::tr("The draft is the same as published.")
                                       : PreviewSentence::tr("No app loses or gains access.");
    if (figures.appsLosing > 0 && figures.appsGaining > 0)
        return PreviewSentence::tr("%1, %2.").arg(
            losing, sentenceText(QT_TRANSLATE_N_NOOP("gatehouse::ui::PreviewSentence", "%Ln apps gain it"),
                                 figures.appsGaining) +
                        QLatin1Char(' ') + inContainers(figures.containersGaining));
    if (figures.appsLosing > 0)
        return losing + QLatin1Char('.');
    return figures.appsGaining > 0 ? gaining + QLatin1Char('.')
                                   : PreviewSentence::tr("No app loses or gains access.");
}

QString previewCells(const preview::Preview& preview)
{
    const preview::Figures& figures = preview.figures;
    if (figures.tally.cells() == 0)
        return wording::weightText(policies::weightOf(preview.changes));
    const QLocale locale;
    return PreviewSentence::tr("%1 of %2 cells change.")
        .arg(locale.toString(static_cast<qulonglong>(figures.tally.cells())),
             locale.toString(static_cast<qulonglong>(figures.allCells)));
}

PreviewSentence::PreviewSentence(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel(theme, TextRole::PlaceTitle, ColorRole::Text, {}, this))
    , m_cells(new PlainLabel(theme, TextRole::Body, ColorRole::Text2, {}, this))
{
    m_sentence->setObjectName(QStringLiteral("preview.sentence"));
    m_cells->setObjectName(QStringLiteral("preview.sentence.cells"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFixedHeight(46);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(8);
    line->addWidget(m_sentence);
    line->addWidget(m_cells, 1);
}

void PreviewSentence::setPreview(const preview::Preview& preview)
{
    m_sentence->setText(previewSentence(preview));
    m_cells->setText(previewCells(preview));
}

} // namespace gatehouse::ui
