// SPDX-License-Identifier: Apache-2.0
#include "ui/access/AccessPlace.h"

#include "models/files/FileAccess.h"
#include "models/tables/MatrixText.h"
#include "models/wording/Wording.h"
#include "ui/access/AccessFilterLine.h"
#include "ui/access/MatrixPane.h"
#include "ui/access/MatrixText.h"
#include "ui/explanation/ExplanationPane.h"
#include "ui/publishing/ShownState.h"
#include "ui/widgets/LoadingBar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QScopedValueRollback>

#include <sstream>

namespace gatehouse::ui {

namespace {

std::string installationId(const Organization& organization, access::AppIndex app)
{
    const App& installation = organization.apps[app.value];
    return installation.key.value + '@' + installation.site.value;
}

/// Runs in another thread: the sentence for the status bar.
QString writeMatrix(const access::CompiledOrganization& core, access::As as, const QString& path)
{
    std::ostringstream csv;
    tables::writeMatrixCsv(core, as, csv);
    const auto written = files::writeFileAtomically(path, csv.str());
    return written ? AccessPlace::tr("Matrix of all apps and containers written to %1").arg(path)
                   : wording::sentence(written.error());
}

} // namespace

AccessPlace::AccessPlace(PolicyDesk& desk, const TimeClock& now, const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_actions(desk, now, theme, *this)
    , m_axesTask(*this)
    , m_explainTask(*this)
    , m_exportTask(*this)
{
    setObjectName(QStringLiteral("place.access"));
    build();
    connectMatrix();
    connect(&m_desk.document(), &OrganizationDocument::opened, this, [this] { readAgain(true); });
    connect(&m_desk, &PolicyDesk::changed, this, [this] { readAgain(false); });
    readAgain(true);
}

/// The matrix uses the model of this place, so it goes first.
AccessPlace::~AccessPlace()
{
    delete m_matrix;
}

QString AccessPlace::subtitle() const
{
    const QString limit = tr("verdicts per container, without issue security and page restrictions");
    return m_desk.draft() ? tr("%1, not in force; %2", "Draft February, not in force; verdicts …")
                                .arg(shownState(m_desk), limit)
                          : limit;
}

void AccessPlace::readAgain(bool forget)
{
    if (forget) {
        m_appId.clear();
        m_containerId.clear();
    }
    m_axesTask.cancel();
    m_explainTask.cancel();
    m_reach.clear();
    m_filterLine->setCore(m_desk.core(), forget);
    m_explanation->setClosing(draftNote(m_desk));
    refresh();
    Q_EMIT headerChanged();
}

MatrixRequest AccessPlace::request() const
{
    const auto core = m_desk.core();
    const bool sameReach = m_model.core() == core && m_model.as() == m_filterLine->as();
    return {core, m_filterLine->as(), m_filterLine->filter(), m_filterLine->order(),
            sameReach ? m_reach : std::vector<access::ReachCount>{}};
}

void AccessPlace::refresh()
{
    const MatrixRequest asked = request();
    m_axesTask.cancel();
    if (!asked.core) {
        m_model.clear();
        showPage();
        return;
    }
    if (!takesLong(asked)) {
        apply(asked, matrixAxes(asked));
        return;
    }
    showMeanwhile(asked);
    m_loading->start();
    m_axesTask.run([asked] { return matrixAxes(asked); },
                   [this, asked](MatrixAxes axes) {
                       apply(asked, std::move(axes));
                       endWork();
                   });
}

/// Until the axes are computed: the old ones where only who acts or the order changed, else what needs no
/// cell.
void AccessPlace::showMeanwhile(const MatrixRequest& request)
{
    const bool sameAxes = m_model.core() == request.core && m_shownFilter == request.filter;
    MatrixAxes axes = sameAxes ? m_model.axes() : quickMatrixAxes(request);
    axes.reach = request.reach;
    apply(request, std::move(axes));
}

void AccessPlace::apply(const MatrixRequest& request, MatrixAxes axes)
{
    m_reach = axes.reach;
    m_shownFilter = request.filter;
    {
        const QScopedValueRollback restoring(m_restoring, true);
        m_model.setContent(request.core, request.as, std::move(axes), comparedWith());
        m_matrix->cursor().setFadesOthers(request.filter.policyDenials);
        restoreCursor();
    }
    showPage();
    explainCurrent();
}

/// Nothing while the published state is shown.
std::shared_ptr<const access::CompiledOrganization> AccessPlace::comparedWith() const
{
    return m_desk.draft() ? m_desk.document().core() : nullptr;
}

void AccessPlace::restoreCursor()
{
    const access::Lookup& lookup = m_model.core()->lookup();
    const auto app = lookup.app(m_appId);
    const auto container = lookup.container(m_containerId);
    QModelIndex index = app && container ? m_model.find(*app, *container) : QModelIndex();
    if (!index.isValid() && m_model.appCount() > 0 && m_model.containerCount() > 0)
        index = m_model.index(0, 0);
    m_matrix->cursor().moveTo(index);
}

void AccessPlace::rememberCursor()
{
    const QModelIndex index = verdictIndex();
    if (m_restoring || !index.isValid())
        return;
    const Organization& organization = m_model.core()->organization();
    m_appId = installationId(organization, *m_model.app(index.row()));
    m_containerId = organization.containers[m_model.container(index.column())->value].id.value;
}

QModelIndex AccessPlace::verdictIndex() const
{
    const QModelIndex index = m_matrix->cursor().current();
    const bool verdicts = index.isValid() && m_model.app(index.row()).has_value() &&
                          m_model.container(index.column()).has_value();
    return verdicts ? index : QModelIndex();
}

void AccessPlace::reveal(const Destination& destination)
{
    if (!m_model.core())
        return;
    const access::Lookup& lookup = m_model.core()->lookup();
    if (const auto as = lookup.as(destination.as.toStdString()); as && !destination.as.isEmpty())
        m_filterLine->setAs(*as);
    if (const auto action = actionFromText(destination.action.toStdString()))
        m_matrix->cursor().setAction(*action);
    if (const auto app = lookup.app(destination.app.toStdString()))
        m_appId = installationId(m_model.core()->organization(), *app);
    if (!destination.container.isEmpty())
        m_containerId = destination.container.toStdString();
    const auto app = lookup.app(m_appId);
    const auto container = lookup.container(m_containerId);
    if (app && container && !m_model.find(*app, *container).isValid() && !m_filterLine->filter().empty())
        m_filterLine->clearFilter();
    restoreCursor();
}

Destination AccessPlace::current() const
{
    const QModelIndex index = verdictIndex();
    const std::string_view action = toText(m_matrix->cursor().action());
    Destination destination{.place = placeId(),
                            .app = {},
                            .container = {},
                            .policy = {},
                            .action = {},
                            .operation = {},
                            .as = {}};
    if (!m_model.core())
        return destination;
    destination.as = QString::fromStdString(m_model.core()->lookup().asText(m_model.as()));
    if (!index.isValid())
        return destination;
    const Organization& organization = m_model.core()->organization();
    destination.app = QString::fromStdString(installationId(organization, *m_model.app(index.row())));
    destination.container =
        QString::fromStdString(organization.containers[m_model.container(index.column())->value].id.value);
    destination.action = QString::fromUtf8(action.data(), static_cast<qsizetype>(action.size()));
    return destination;
}

void AccessPlace::copyRow()
{
    const QModelIndex index = m_matrix->cursor().current();
    if (!index.isValid() || m_model.isLaterRow(index.row()))
        return;
    QGuiApplication::clipboard()->setText(m_model.rowAsText(index.row()));
    Q_EMIT statusMessage(tr("Copied the row of %1").arg(m_model.appText(index.row())));
}

void AccessPlace::copyExplanation()
{
    const QString text = m_explanation->text();
    if (text.isEmpty() || m_explainTask.isRunning())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT statusMessage(tr("Copied the explanation as text"));
}

bool AccessPlace::exportShown()
{
    if (!m_model.core())
        return false;
    auto* dialog = new QFileDialog(this, tr("Export the matrix as CSV"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &AccessPlace::exportTo);
    dialog->open();
    return true;
}

void AccessPlace::exportTo(const QString& path)
{
    const auto core = m_model.core();
    if (!core)
        return;
    m_exportTask.run([core, as = m_model.as(), path] { return writeMatrix(*core, as, path); },
                     [this](const QString& sentence) {
                         Q_EMIT statusMessage(sentence);
                         endWork();
                     });
}

bool AccessPlace::isWorking() const
{
    return m_axesTask.isRunning() || m_explainTask.isRunning() || m_exportTask.isRunning();
}

void AccessPlace::endWork()
{
    if (!m_axesTask.isRunning())
        m_loading->finish();
    if (!isWorking())
        Q_EMIT workFinished();
}

} // namespace gatehouse::ui
