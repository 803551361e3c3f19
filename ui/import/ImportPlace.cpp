// SPDX-License-Identifier: Apache-2.0
#include "ui/import/ImportPlace.h"

#include "models/installs/InstallSummary.h"
#include "models/wording/Wording.h"
#include "ui/document/AppId.h"
#include "ui/import/ImportSheet.h"
#include "ui/import/SummaryText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace gatehouse::ui {

namespace {

/// Up to this many containers, accounts and apps a summary is made within a frame.
constexpr std::size_t partsAtOnce = 1'000;

bool isLargeOrganization(const Organization& organization)
{
    return organization.containers.size() + organization.users.size() + organization.apps.size() >
           partsAtOnce;
}

} // namespace

ImportPlace::ImportPlace(PolicyDesk& desk, const Insights& insights, const Theme& theme,
                         QWidget* parent)
    : Place(parent)
    , m_document(desk.document())
    , m_theme(theme)
    , m_reviewing(desk, insights, theme, *this)
{
    setObjectName(QStringLiteral("place.import"));
    build();
    connect(&m_reviewing, &ReviewActions::policyPrepared, this, [this](const QString& policy) {
        Destination destination;
        destination.place = QStringLiteral("policies");
        destination.policy = policy;
        Q_EMIT goTo(destination);
    });
    connect(&m_document, &OrganizationDocument::opened, this, &ImportPlace::followDocument);
    connect(&m_document, &OrganizationDocument::changed, this, &ImportPlace::followDocument);
    followDocument();
}

ImportPlace::~ImportPlace() = default;

QString ImportPlace::subtitle() const
{
    return tr("nothing is installed or sent");
}

QWidget* ImportPlace::titleBarWidget()
{
    return m_another;
}

QList<QWidget*> ImportPlace::panes()
{
    QList<QWidget*> panes;
    if (m_model.rowCount() > 1)
        panes.append(m_files);
    panes.append(m_sheet);
    panes.append(m_add);
    return panes;
}

void ImportPlace::importFiles(const std::vector<ImportFile>& files)
{
    std::vector<ImportItem> items;
    items.reserve(files.size());
    std::transform(files.begin(), files.end(), std::back_inserter(items), readImport);
    m_added.clear();
    m_model.setItems(std::move(items));
    proposeChoices();
    m_files->setVisible(files.size() > 1);
    m_files->selectRowAt(files.empty() ? -1 : 0);
    showCurrent();
    Q_EMIT statusMessage(files.size() == 1
                             ? tr("%1 read").arg(wording::plainText(files.front().name.toStdString(), 80))
                             : tr("%Ln files read", nullptr, static_cast<int>(files.size())));
}

void ImportPlace::followDocument()
{
    proposeChoices();
    showCurrent();
}

/// Gives every item a site of the organization; what a person chose stays while that still exists.
void ImportPlace::proposeChoices()
{
    if (!hasSite())
        return;
    const Organization& organization = *m_document.organization();
    for (std::size_t row = 0; row < m_model.items().size(); ++row) {
        const ImportItem& item = m_model.items()[row];
        if (isUsable(item) && !installs::fits(organization, item.choice))
            m_model.setChoice(
                row, installs::proposedChoice(organization, item.descriptor,
                                              installs::proposedSite(organization, item.descriptor)));
    }
}

bool ImportPlace::hasSite() const
{
    return m_document.isOpen() && !m_document.organization()->sites.empty();
}

QString ImportPlace::noSiteWords() const
{
    return m_document.isOpen()
               ? tr("The organization has no site yet. Add one to see where the app would reach.")
               : tr("Open an organization to see where the app would reach.");
}

std::size_t ImportPlace::currentRow() const
{
    return static_cast<std::size_t>(std::max(0, m_files->currentIndex().row()));
}

const ImportItem* ImportPlace::currentItem() const
{
    const std::vector<ImportItem>& items = m_model.items();
    return currentRow() < items.size() ? &items[currentRow()] : nullptr;
}

std::size_t ImportPlace::usableCount() const
{
    return static_cast<std::size_t>(std::count_if(m_model.items().begin(), m_model.items().end(), isUsable));
}

void ImportPlace::showCurrent()
{
    const ImportItem* const item = currentItem();
    m_pages->setCurrentIndex(item == nullptr ? 1 : 0);
    m_summary.reset();
    m_task.cancel();
    if (item != nullptr) {
        m_sheet->show(*item, hasSite() ? m_document.organization() : nullptr, noSiteWords());
        if (item->descriptor.framework)
            take(*item, installs::summary(item->descriptor, m_document.catalogue()));
        else
            m_sheet->showSummary(*item, {});
        workOut();
    }
    updateFooter();
}

/// Asks the core about the organization with the current item in it; in another thread where that takes long.
void ImportPlace::workOut()
{
    const ImportItem* const item = currentItem();
    if (item == nullptr || !isUsable(*item) || !hasSite())
        return;
    auto work = [core = m_document.core(), descriptor = item->descriptor,
                 choice = item->choice]() -> Summary {
        return std::make_shared<const installs::InstallSummary>(installs::summary(*core, descriptor, choice));
    };
    if (!isLargeOrganization(*m_document.organization()))
        take(*item, *work());
    else
        m_task.run(work, [this](const Summary& summary) {
            if (const ImportItem* const current = currentItem())
                take(*current, *summary);
        });
}

void ImportPlace::take(const ImportItem& item, installs::InstallSummary summary)
{
    m_summary = std::make_shared<const installs::InstallSummary>(std::move(summary));
    m_sheet->showSummary(item, *m_summary);
}

void ImportPlace::chooseSite(const QString& site)
{
    for (std::size_t row = 0; row < m_model.items().size(); ++row) {
        installs::InstallChoice choice = m_model.items()[row].choice;
        choice.site = SiteId(site.toStdString());
        m_model.setChoice(row, choice);
    }
    showCurrent();
}

void ImportPlace::setChoice(const installs::InstallChoice& choice)
{
    m_model.setChoice(currentRow(), choice);
    workOut();
    updateFooter();
}

void ImportPlace::updateFooter()
{
    const auto usable = static_cast<int>(usableCount());
    const std::size_t all = m_model.items().size();
    const QString never = tr("Gatehouse does not install apps. Consent is given in the product.");
    if (!m_added.isEmpty())
        m_note->setText(tr("%1 What is still listed could not be imported.").arg(m_added));
    else
        m_note->setText(all > 1 ? tr("%1 of %2 files are usable. %3").arg(usable).arg(all).arg(never)
                                : never);
    const bool ready = usable > 0 && hasSite();
    m_add->setEnabled(ready);
    const int apps = countToAdd(m_model.items());
    m_add->setText(apps > 1 ? tr("Add %Ln apps to the organization file", nullptr, apps)
                            : tr("Add to the organization file"));
    m_add->setToolTip(addHint(ready));
    const ImportItem* const item = currentItem();
    const bool inFile =
        item != nullptr && hasSite() && appBefore(*item, *m_document.organization()) != nullptr;
    m_review->setEnabled(inFile);
    m_review->setToolTip(inFile ? QString() : tr("Add the app first, as installed or as a candidate."));
}

QString ImportPlace::addHint(bool ready) const
{
    if (ready)
        return {};
    if (usableCount() == 0)
        return tr("No file is usable.");
    return tr("Open an organization file with a site first.");
}

void ImportPlace::addAll()
{
    const ImportItem* shown = currentItem();
    std::vector<ImportItem> items = m_model.items();
    if (shown == nullptr || !hasSite() || usableCount() == 0)
        return;
    if (!isUsable(*shown))
        shown = &*std::find_if(m_model.items().begin(), m_model.items().end(), isUsable);
    Destination destination;
    destination.place = QStringLiteral("apps");
    destination.app = QString::fromStdString(*shown->descriptor.key + '@' + shown->choice.site.value);
    const int added = countToAdd(items);
    const Edit edit = importAll(items, *m_document.organization());
    const QString title = importTitle(items);
    std::erase_if(items, isUsable);
    const bool done = items.empty();
    m_added = tr("%Ln apps added.", nullptr, added);
    if (!done)
        m_model.setItems(std::move(items));
    m_document.push(edit, title);
    Q_EMIT statusMessage(m_added);
    if (done)
        Q_EMIT goTo(destination);
    else
        m_files->selectRowAt(0);
}

void ImportPlace::recordReview()
{
    const ImportItem* const item = currentItem();
    const App* const app =
        item != nullptr && hasSite() ? appBefore(*item, *m_document.organization()) : nullptr;
    if (app != nullptr)
        m_reviewing.review(appId(*app));
}

void ImportPlace::copySummary()
{
    const ImportItem* const item = currentItem();
    if (item == nullptr || m_summary == nullptr)
        return;
    QGuiApplication::clipboard()->setText(summaryText(
        *item, *m_summary, hasSite() ? m_document.organization().get() : nullptr, m_document.catalogue()));
    Q_EMIT statusMessage(tr("Summary copied"));
}

} // namespace gatehouse::ui
