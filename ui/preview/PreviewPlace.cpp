// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewPlace.h"

#include "models/files/FileAccess.h"
#include "models/preview/CellDetails.h"
#include "models/tables/DifferenceText.h"
#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/document/AppId.h"
#include "ui/preview/cells/PreviewTree.h"
#include "ui/preview/cells/PreviewWords.h"
#include "ui/preview/outside/NoticesDialog.h"
#include "ui/preview/outside/RunSheetDialog.h"
#include "ui/preview/PreviewFilterLine.h"
#include "ui/preview/PreviewPane.h"
#include "ui/preview/PreviewSentence.h"
#include "ui/preview/PublishFooter.h"
#include "ui/preview/SymptomsPanel.h"
#include "ui/publishing/DraftSwitcher.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LoadingBar.h"
#include "ui/widgets/NothingFound.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <sstream>

namespace gatehouse::ui {
namespace {

/// So many cells are shown open; with more the groups are closed, so that they can be overlooked.
constexpr std::size_t openAtOnce = 200;

/// Runs in another thread: the sentence for the status bar.
QString writeDifference(const preview::Preview& preview, const QString& path)
{
    std::ostringstream csv;
    tables::writeDifferenceCsv(*preview.after, preview.difference, csv);
    const auto written = files::writeFileAtomically(path, csv.str());
    if (!written)
        return wording::sentence(written.error());
    // lupdate does not see whose tr() this would be.
    return QCoreApplication::translate("gatehouse::ui::PreviewPlace", "Changed cells written to %1")
        .arg(path);
}

} // namespace

PreviewPlace::PreviewPlace(PolicyDesk& desk, const TimeClock& now, const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_actions(desk, now, theme, *this)
    , m_runSheet(*this)
    , m_exporting(*this)
{
    setObjectName(QStringLiteral("place.preview"));
    build();
    connectParts();
    follow();
}

QString PreviewPlace::subtitle() const
{
    return tr("published and draft, verdicts per container, without issue security and page restrictions");
}

QString PreviewPlace::badge() const
{
    const auto draft = m_desk.draft();
    if (!draft)
        return {};
    const Organization& organization = *m_desk.document().organization();
    const std::size_t edits = editsOf(organization, organization.drafts[*draft].policies);
    return edits == 0 ? QString() : wording::editCount(edits);
}

void PreviewPlace::follow()
{
    const bool draft = m_desk.draft().has_value();
    m_discard->setEnabled(draft);
    m_export->setEnabled(draft);
    if (!draft) {
        m_work.forget();
        m_model.setPreview(nullptr);
        m_loading->finish();
        showEmpty();
        endWork();
    } else {
        const auto published = m_desk.document().core();
        m_loading->start();
        m_work.start(published, m_desk.policies(), m_filter->as(*published));
    }
    Q_EMIT headerChanged();
}

void PreviewPlace::showEmpty()
{
    m_pages->setCurrentWidget(m_empty);
    const bool open = m_desk.document().isOpen();
    m_emptyAction->setVisible(open);
    if (!open) {
        m_empty->setTexts(tr("No organization is open"),
                          tr("Open an organization file to compare a draft with what is published."));
        return;
    }
    const auto& drafts = m_desk.document().organization()->drafts;
    if (drafts.empty()) {
        m_empty->setTexts(tr("No draft yet"),
                          tr("Edits of policies are made in a draft. Its consequences are "
                             "shown here before anything is published."));
        m_emptyAction->setText(tr("Start a draft"));
        m_emptyAction->setObjectName(QStringLiteral("preview.startDraft"));
    } else {
        m_empty->setTexts(tr("The published policies are shown"),
                          tr("Choose a draft to see what it would change."));
        m_emptyAction->setObjectName(QStringLiteral("preview.showDraft"));
        m_emptyAction->setText(tr("Show %1").arg(
            wording::plainText(drafts.back().name, 40).replace(u'&', QStringLiteral("&&"))));
    }
}

void PreviewPlace::showPreview()
{
    const auto preview = m_work.preview();
    m_sentence->setPreview(*preview);
    m_footer->setPreview(*preview);
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_filter->setPreview(preview);
        m_model.setFilter(m_filter->filter());
        m_model.setPreview(preview);
    }
    m_pane->show(*preview, nullptr);
    m_pages->setCurrentIndex(0);
    restoreCell();
    Q_EMIT headerChanged();
}

void PreviewPlace::showFollowing()
{
    m_pane->show(*m_work.preview(), m_work.following().get());
    m_loading->finish();
    endWork();
}

void PreviewPlace::applyFilter()
{
    if (m_restoring)
        return;
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_model.setFilter(m_filter->filter());
    }
    restoreCell();
}

void PreviewPlace::restoreCell()
{
    const QScopedValueRollback guard(m_restoring, true);
    m_nothing->setFilter(tr("changed cells"), tr("this filter"));
    std::size_t cells = 0;
    for (const PreviewGroup& group : m_model.groups())
        cells += group.cells.size();
    if (cells <= openAtOnce)
        m_tree->expandAll();
    QModelIndex wanted;
    if (const auto preview = m_work.preview()) {
        const access::Lookup& lookup = preview->after->lookup();
        const auto app = lookup.app(m_app.toStdString());
        const auto container = lookup.container(m_container.toStdString());
        if (app && container)
            wanted = m_model.indexOf(*app, *container);
    }
    if (!wanted.isValid() && m_model.rowCount() > 0)
        wanted = m_model.index(0, 0, m_model.index(0, 0));
    m_tree->select(wanted);
    showCell();
}

void PreviewPlace::rememberCell()
{
    const auto position = m_model.cellAt(m_tree->currentIndex());
    if (m_restoring || !position)
        return;
    const auto preview = m_work.preview();
    const access::ChangedCell& cell = preview->cell(*position);
    m_app = appId(preview->organization().apps[cell.app.value]);
    m_container = QString::fromStdString(preview->organization().containers[cell.container.value].id.value);
}

void PreviewPlace::showCell()
{
    const auto position = m_model.cellAt(m_tree->currentIndex());
    const auto preview = m_work.preview();
    if (!position || !preview) {
        m_symptoms->showNothing();
        return;
    }
    const preview::CellDetails details = preview::cellDetails(*preview, *position);
    const Organization& organization = preview->organization();
    m_symptoms->show(tr("%1 in %2, %3")
                         .arg(cellAppName(organization, details.cell.app),
                              cellContainerName(organization, details.cell.container),
                              wording::name(details.as, organization)),
                     details.effect.change.surfaces);
}

void PreviewPlace::endWork()
{
    if (!isWorking())
        Q_EMIT workFinished();
}

bool PreviewPlace::isWorking() const
{
    return m_work.isRunning() || m_runSheet.isRunning() || m_exporting.isRunning();
}

void PreviewPlace::makeRunSheet()
{
    const auto at = m_desk.draft();
    if (!at)
        return;
    const auto published = m_desk.document().core();
    const Draft draft = published->organization().drafts[*at];
    m_loading->start();
    m_runSheet.run(
        [published, draft] {
            return std::make_shared<const WordedRunSheet>(wordedRunSheet(*published, draft));
        },
        [this](const std::shared_ptr<const WordedRunSheet>& sheet) {
            m_loading->finish();
            auto* dialog = new RunSheetDialog(*sheet, m_theme, this);
            dialog->open();
            endWork();
        });
}

void PreviewPlace::showNotices()
{
    if (!m_work.preview())
        return;
    auto* dialog = new NoticesDialog(m_desk.document(), m_work.preview(), m_theme, this);
    dialog->open();
}

bool PreviewPlace::exportShown()
{
    if (!m_work.preview())
        return false;
    auto* dialog = new QFileDialog(this, tr("Export the changed cells as CSV"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &PreviewPlace::exportTo);
    dialog->open();
    return true;
}

void PreviewPlace::exportTo(const QString& path)
{
    const auto preview = m_work.preview();
    if (!preview)
        return;
    m_exporting.run([preview, path] { return writeDifference(*preview, path); },
                    [this](const QString& sentence) {
                        Q_EMIT statusMessage(sentence);
                        endWork();
                    });
}

void PreviewPlace::go(const QString& place)
{
    Destination destination = current();
    destination.place = place;
    destination.action = QStringLiteral("read");
    Q_EMIT goTo(destination);
}

void PreviewPlace::reveal(const Destination& destination)
{
    if (destination.app.isEmpty() || destination.container.isEmpty())
        return;
    m_app = destination.app;
    m_container = destination.container;
    restoreCell();
}

Destination PreviewPlace::current() const
{
    Destination destination;
    destination.place = placeId();
    destination.app = m_app;
    destination.container = m_container;
    return destination;
}

} // namespace gatehouse::ui
