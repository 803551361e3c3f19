// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/owner/OwnerPageDialog.h"

#include "models/files/FileAccess.h"
#include "models/wording/Wording.h"
#include "ui/containers/ContainerRow.h"
#include "ui/containers/owner/PaperView.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

constexpr int optionsWidth = 272;

/// A file name without anything that a file system or a shell might read differently.
QString fileNameFor(const Container& container)
{
    QString name = QStringLiteral("apps-in-") + QString::fromStdString(container.key).left(40);
    for (QChar& character : name)
        if (!character.isLetterOrNumber())
            character = u'-';
    return name;
}

} // namespace

OwnerPageDialog::OwnerPageDialog(std::shared_ptr<const access::CompiledOrganization> core,
                                 access::ContainerIndex container, const QString& contact, const Theme& theme,
                                 QWidget* parent)
    : QDialog(parent)
    , m_core(std::move(core))
    , m_container(container)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("ownerPage"));
    setWindowTitle(
        tr("Owner’s page of %1").arg(containerTitle(m_core->organization().containers.at(container.value))));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 800);
    build();
    m_contact->setPlainText(contact);
    follow();
    connect(m_contact, &QPlainTextEdit::textChanged, this, &OwnerPageDialog::follow);
    connect(m_namePolicies, &QCheckBox::toggled, this, &OwnerPageDialog::follow);
    m_contact->setFocus();
}

OwnerPageDialog::~OwnerPageDialog() = default;

void OwnerPageDialog::build()
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    m_paper = new PaperView(m_theme, this);
    m_paper->setObjectName(QStringLiteral("ownerPage.paper"));
    row->addWidget(m_paper, 1);
    row->addWidget(options());
    column->addLayout(row, 1);
    column->addWidget(new Separator(m_theme, ColorRole::Line, this));
    column->addWidget(footer());
}

void OwnerPageDialog::addText(QVBoxLayout& column, const QString& text, ColorRole color)
{
    auto* const label = new PlainLabel(m_theme, TextRole::Secondary, color, text, this);
    label->setWordWrap(true);
    column.addWidget(label);
}

QWidget* OwnerPageDialog::options()
{
    auto* const side = new QWidget(this);
    side->setFixedWidth(optionsWidth);
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto* const caption =
        new PlainLabel(m_theme, TextRole::Section, ColorRole::Text, tr("Whom to ask"), side);
    column->addWidget(caption);
    m_contact = new QPlainTextEdit(side);
    m_contact->setObjectName(QStringLiteral("ownerPage.contact"));
    m_contact->setAccessibleName(tr("Whom to ask"));
    m_contact->setPlaceholderText(tr("A name, a team, an address"));
    m_contact->setTabChangesFocus(true);
    m_contact->setFixedHeight(84);
    caption->setBuddy(m_contact);
    column->addWidget(m_contact);
    addText(*column, tr("Stands on the page below the general answer. Nobody else is named there."),
            ColorRole::Text2);
    column->addSpacing(8);
    column->addWidget(
        new PlainLabel(m_theme, TextRole::Section, ColorRole::Text, tr("What it leaves out"), side));
    addText(*column,
            tr("Other projects and spaces, people, groups, schemes, drafts and what policies are for."),
            ColorRole::Text2);
    m_namePolicies = new QCheckBox(tr("Name the policies"), side);
    m_namePolicies->setObjectName(QStringLiteral("ownerPage.namePolicies"));
    column->addWidget(m_namePolicies);
    addText(*column, tr("The name of a policy may tell what else it protects."), ColorRole::Text2);
    column->addStretch(1);
    m_told = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text, {}, side);
    m_told->setObjectName(QStringLiteral("ownerPage.told"));
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    m_pages = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, side);
    m_pages->setObjectName(QStringLiteral("ownerPage.pages"));
    column->addWidget(m_pages);
    return side;
}

QWidget* OwnerPageDialog::footer()
{
    auto* const strip = new QWidget(this);
    auto* const row = new QHBoxLayout(strip);
    row->setContentsMargins(16, 10, 16, 10);
    const auto add = [&](QPushButton* button, const char* name) {
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    connect(add(pushButton(tr("Copy as text"), m_theme, QStringLiteral("copy"), strip), "ownerPage.copy"),
            &QPushButton::clicked, this, &OwnerPageDialog::copyText);
    row->addStretch(1);
    connect(add(pushButton(tr("Close"), m_theme, {}, strip), "ownerPage.close"), &QPushButton::clicked, this,
            &QDialog::reject);
    connect(add(pushButton(tr("Save as HTML…"), m_theme, {}, strip), "ownerPage.html"), &QPushButton::clicked,
            this, [this] {
                askForPath(tr("Save the page as HTML"), tr("HTML files (*.html)"), QStringLiteral("html"),
                           &OwnerPageDialog::saveHtml);
            });
    connect(add(pushButton(tr("Save as PDF…"), m_theme, {}, strip), "ownerPage.pdf"), &QPushButton::clicked,
            this, [this] {
                askForPath(tr("Save the page as PDF"), tr("PDF files (*.pdf)"), QStringLiteral("pdf"),
                           &OwnerPageDialog::savePdf);
            });
    connect(add(primaryButton(tr("Print…"), m_theme, {}, strip), "ownerPage.print"), &QPushButton::clicked,
            this, &OwnerPageDialog::print);
    return strip;
}

QString OwnerPageDialog::contact() const
{
    return m_contact->toPlainText();
}

void OwnerPageDialog::follow()
{
    m_notice = wording::notice(notices::ownerPage(
        *m_core, m_container,
        {.contact = contact().left(2000).toStdString(), .namePolicies = m_namePolicies->isChecked()}));
    m_paper->setNotice(m_notice);
    m_pages->setText(tr("%Ln pages A4", nullptr, m_paper->pageCount()));
    m_told->clear();
}

void OwnerPageDialog::tell(const QString& text, bool fault)
{
    m_told->setColorRole(fault ? ColorRole::Denied : ColorRole::Text);
    m_told->setText(text);
}

void OwnerPageDialog::copyText()
{
    QGuiApplication::clipboard()->setText(wording::text(m_notice));
    tell(tr("Copied the page as text."));
}

void OwnerPageDialog::askForPath(const QString& title, const QString& filter, const QString& suffix,
                                 void (OwnerPageDialog::*save)(const QString&))
{
    auto* const dialog = new QFileDialog(this, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileNameFor(m_core->organization().containers[m_container.value]) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void OwnerPageDialog::savePdf(const QString& path)
{
    write(path, pdf(m_notice));
}

void OwnerPageDialog::saveHtml(const QString& path)
{
    write(path, wording::html(m_notice).toUtf8());
}

void OwnerPageDialog::write(const QString& path, const QByteArray& bytes)
{
    const Result<void> written =
        files::writeFileAtomically(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (written)
        tell(tr("Saved as %1.").arg(wording::plainText(QDir::toNativeSeparators(path).toStdString())));
    else
        tell(wording::sentence(written.error()), true);
}

void OwnerPageDialog::print()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setFullPage(true);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_printer->setDocName(windowTitle());
    auto* const dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
        printer->setFullPage(true);
        printer->setPageOrientation(QPageLayout::Portrait);
        paintPages(NoticeDocument(m_notice, printer->pageLayout().pageSize()), *printer);
        tell(tr("Sent to the printer."));
    });
    dialog->open();
}

} // namespace gatehouse::ui
