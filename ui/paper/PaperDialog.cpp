// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/PaperDialog.h"

#include "models/files/FileAccess.h"
#include "models/wording/Wording.h"
#include "ui/paper/PaperView.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include <utility>

namespace gatehouse::ui {
namespace {

constexpr int sideWidth = 272;

} // namespace

QString harmlessFileName(const QString& text)
{
    QString name = text.left(60);
    for (QChar& character : name)
        if (!character.isLetterOrNumber())
            character = u'-';
    return name;
}

PaperDialog::PaperDialog(const QString& name, const QString& fileName, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_fileName(harmlessFileName(fileName))
    , m_paper(new PaperView(theme, this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 800);
    m_paper->setObjectName(part(".paper"));
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_paper, 1);
    row->addWidget(makeSide());
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(new Separator(theme, ColorRole::Line, this));
    column->addWidget(makeFooter());
}

PaperDialog::~PaperDialog() = default;

QString PaperDialog::part(const char* name) const
{
    return objectName() + QLatin1String(name);
}

QWidget* PaperDialog::makeSide()
{
    auto* const side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_options = new QVBoxLayout;
    m_options->setSpacing(8);
    column->addLayout(m_options);
    column->addStretch(1);
    m_told = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text, {}, side);
    m_told->setObjectName(part(".told"));
    m_told->setWordWrap(true);
    m_pages = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, side);
    m_pages->setObjectName(part(".pages"));
    column->addWidget(m_told);
    column->addWidget(m_pages);
    return side;
}

PlainLabel* PaperDialog::addOptionText(const QString& text, TextRole role, ColorRole color)
{
    auto* const label = new PlainLabel(m_theme, role, color, text, this);
    label->setWordWrap(true);
    m_options->addWidget(label);
    return label;
}

QWidget* PaperDialog::makeFooter()
{
    auto* const strip = new QWidget(this);
    auto* const row = new QHBoxLayout(strip);
    row->setContentsMargins(16, 10, 16, 10);
    auto* const copy = pushButton(tr("Copy as text"), m_theme, QStringLiteral("copy"), strip);
    copy->setObjectName(part(".copy"));
    connect(copy, &QPushButton::clicked, this, &PaperDialog::copyText);
    auto* const close = pushButton(tr("Close"), m_theme, {}, strip);
    close->setObjectName(part(".close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* const print = primaryButton(tr("Print…"), m_theme, {}, strip);
    print->setObjectName(part(".print"));
    connect(print, &QPushButton::clicked, this, &PaperDialog::print);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(close);
    m_savers = new QHBoxLayout;
    row->addLayout(m_savers);
    row->addWidget(print);
    addSaveButton(tr("Save as HTML…"), QStringLiteral(".html"), tr("HTML files (*.html)"),
                  QStringLiteral("html"), [this](const QString& path) { saveHtml(path); });
    addSaveButton(tr("Save as PDF…"), QStringLiteral(".pdf"), tr("PDF files (*.pdf)"), QStringLiteral("pdf"),
                  [this](const QString& path) { savePdf(path); });
    return strip;
}

void PaperDialog::addSaveButton(const QString& text, const QString& name, const QString& filter,
                                const QString& suffix, std::function<void(const QString&)> save)
{
    auto* const button = pushButton(text, m_theme, {}, this);
    button->setObjectName(objectName() + name);
    m_savers->addWidget(button);
    connect(button, &QPushButton::clicked, this,
            [this, filter, suffix, save = std::move(save)] { askForPath(filter, suffix, save); });
}

void PaperDialog::setNotice(wording::Notice notice)
{
    m_notice = std::move(notice);
    m_paper->setNotice(m_notice);
    m_pages->setText(tr("%Ln pages A4", nullptr, m_paper->pageCount()));
    m_told->clear();
}

void PaperDialog::tell(const QString& text, bool fault)
{
    m_told->setColorRole(fault ? ColorRole::Denied : ColorRole::Text);
    m_told->setText(text);
}

void PaperDialog::copyText()
{
    QGuiApplication::clipboard()->setText(wording::text(m_notice));
    tell(tr("Copied as text."));
}

void PaperDialog::askForPath(const QString& filter, const QString& suffix,
                             std::function<void(const QString&)> save)
{
    auto* const dialog = new QFileDialog(this, windowTitle(), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_fileName + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(save));
    dialog->open();
}

void PaperDialog::savePdf(const QString& path)
{
    write(path, pdf(m_notice));
}

void PaperDialog::saveHtml(const QString& path)
{
    write(path, wording::html(m_notice).toUtf8());
}

void PaperDialog::write(const QString& path, const QByteArray& bytes)
{
    const Result<void> written =
        files::writeFileAtomically(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (written)
        tell(tr("Saved as %1.").arg(wording::plainText(QDir::toNativeSeparators(path).toStdString())));
    else
        tell(wording::sentence(written.error()), true);
}

void PaperDialog::print()
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
