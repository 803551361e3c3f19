// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/outside/NoticesDialog.h"

#include "models/notices/TemplateText.h"
#include "models/organization/PolicyEdits.h"
#include "models/wording/ChangeNoticeWording.h"
#include "models/wording/Wording.h"
#include "ui/document/OrganizationDocument.h"
#include "ui/preview/cells/PreviewWords.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedBar.h"
#include "ui/widgets/Separator.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

constexpr Audience audiences[] = {Audience::EndUsers, Audience::SpaceOwners, Audience::Vendor};
constexpr int longestField = 500;

QString redactionText(Audience audience)
{
    switch (audience) {
    case Audience::EndUsers:
        return NoticesDialog::tr(
            "Names only projects and spaces that all active people may see, and no policy.");
    case Audience::SpaceOwners:
        return NoticesDialog::tr("Names only the chosen projects and spaces, and no policy.");
    case Audience::Vendor:
        break;
    }
    return NoticesDialog::tr("Names only the vendor’s own apps: no project, space, person or policy.");
}

QString placeholderList()
{
    QStringList lines;
    for (const auto& [placeholder, name] : notices::placeholderNames)
        lines << QStringLiteral("{%1}  %2")
                     .arg(QString::fromLatin1(name.data(), qsizetype(name.size())),
                          wording::placeholderHelp(placeholder));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

NoticesDialog::NoticesDialog(OrganizationDocument& document, std::shared_ptr<const preview::Preview> preview,
                             const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_preview(std::move(preview))
    , m_theme(theme)
    , m_finding(*this)
    , m_writing(*this)
{
    setObjectName(QStringLiteral("notices"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notices about the draft"));
    resize(760, 640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTexts(), 1);
    column->addWidget(new Separator(theme, ColorRole::Line, this));
    column->addWidget(makeFooter());
    chooseAudience();
    findConcerned();
    m_audience->setFocus();
}

void NoticesDialog::findConcerned()
{
    m_finding.run(
        [preview = m_preview] {
            return Concerned{.containers = notices::containersConcerned(*preview->before, *preview->after),
                             .vendors = notices::vendorsConcerned(*preview->before, *preview->after)};
        },
        [this](Concerned concerned) {
            m_concerned = std::move(concerned);
            offerReaders();
            write();
        });
}

QWidget* NoticesDialog::makeHead()
{
    auto* head = new QWidget(this);
    m_audience = new SegmentedBar(m_theme, head);
    m_audience->setObjectName(QStringLiteral("notices.audience"));
    m_audience->setAccessibleName(tr("Who is told"));
    QList<Segment> segments;
    for (const Audience audience : audiences)
        segments << Segment{wording::name(audience), {}, {}};
    m_audience->setSegments(segments);
    m_reader = new QComboBox(head);
    m_reader->setObjectName(QStringLiteral("notices.reader"));
    m_redaction = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, head);
    m_redaction->setWordWrap(true);
    m_contact = new QLineEdit(head);
    m_contact->setObjectName(QStringLiteral("notices.contact"));
    m_contact->setPlaceholderText(tr("A name, a team, an address"));
    m_when = new QLineEdit(head);
    m_when->setObjectName(QStringLiteral("notices.when"));
    m_when->setPlaceholderText(tr("Monday, 9 in the morning"));
    for (QLineEdit* field : {m_contact, m_when}) {
        field->setMaxLength(longestField);
        connect(field, &QLineEdit::textChanged, this, &NoticesDialog::write);
    }
    auto* form = new QFormLayout(head);
    form->setContentsMargins(16, 16, 16, 12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [&](const QString& text, QWidget* field) {
        auto* label = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, text, head);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    addRow(tr("Who is told"), m_audience);
    addRow(tr("About"), m_reader);
    addRow({}, m_redaction);
    addRow(tr("Whom to ask"), m_contact);
    addRow(tr("When"), m_when);
    connect(m_audience, &SegmentedBar::currentChanged, this, &NoticesDialog::chooseAudience);
    connect(m_reader, &QComboBox::currentIndexChanged, this, &NoticesDialog::write);
    return head;
}

QWidget* NoticesDialog::makeTexts()
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("notices.text"));
    m_text->setAccessibleName(tr("The notice"));
    m_text->setReadOnly(true);
    m_template = new QPlainTextEdit(this);
    m_template->setObjectName(QStringLiteral("notices.template"));
    m_template->setAccessibleName(tr("The template"));
    m_template->setTabChangesFocus(true);
    m_help = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, placeholderList(), this);
    m_help->setWordWrap(true);
    auto* editing = new QWidget(this);
    auto* lines = new QVBoxLayout(editing);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_template, 1);
    lines->addWidget(m_help);
    m_texts = new QStackedWidget(this);
    m_texts->addWidget(m_text);
    m_texts->addWidget(editing);
    m_fault = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Denied, {}, this);
    m_fault->setObjectName(QStringLiteral("notices.fault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto* frame = new QWidget(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 0, 16, 12);
    column->addWidget(m_texts, 1);
    column->addWidget(m_fault);
    return frame;
}

QWidget* NoticesDialog::makeFooter()
{
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(16, 10, 16, 10);
    const auto add = [&](QPushButton* button, const char* name) {
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    m_edit = add(pushButton(tr("Edit the template"), m_theme, QStringLiteral("edit"), strip),
                 "notices.editTemplate");
    m_builtIn = add(pushButton(tr("Built-in text"), m_theme, {}, strip), "notices.builtIn");
    row->addStretch(1);
    auto* close = add(pushButton(tr("Close"), m_theme, {}, strip), "notices.close");
    m_save = add(primaryButton(tr("Save the template"), m_theme, {}, strip), "notices.saveTemplate");
    m_copy = add(primaryButton(tr("Copy as text"), m_theme, QStringLiteral("copy"), strip), "notices.copy");
    connect(m_edit, &QPushButton::clicked, this, [this] { editTemplate(true); });
    connect(m_builtIn, &QPushButton::clicked, this, [this] { saveTemplate({}); });
    connect(m_save, &QPushButton::clicked, this, [this] { saveTemplate(m_template->toPlainText()); });
    connect(m_copy, &QPushButton::clicked, this, &NoticesDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return strip;
}

Audience NoticesDialog::audience() const
{
    return audiences[qMax(0, m_audience->current())];
}

void NoticesDialog::chooseAudience()
{
    offerReaders();
    m_redaction->setText(redactionText(audience()));
    editTemplate(false);
}

void NoticesDialog::offerReaders()
{
    const QSignalBlocker block(m_reader);
    m_reader->clear();
    m_reader->setEnabled(false);
    if (!m_concerned)
        return;
    switch (audience()) {
    case Audience::EndUsers:
        m_reader->addItem(tr("everybody"));
        break;
    case Audience::SpaceOwners:
        m_reader->addItem(tr("every project and space concerned"), -1);
        for (const access::ContainerIndex container : m_concerned->containers)
            m_reader->addItem(cellContainerName(m_preview->organization(), container),
                              static_cast<int>(container.value));
        break;
    case Audience::Vendor:
        for (const std::string& vendor : m_concerned->vendors)
            m_reader->addItem(wording::plainText(vendor, 80), QString::fromStdString(vendor));
        break;
    }
    m_reader->setEnabled(m_reader->count() > 1);
}

notices::NoticeReader NoticesDialog::reader() const
{
    notices::NoticeReader reader;
    reader.audience = audience();
    if (reader.audience == Audience::Vendor)
        reader.vendor = m_reader->currentData().toString().toStdString();
    if (reader.audience != Audience::SpaceOwners)
        return reader;
    const int chosen = m_reader->currentData().toInt();
    if (chosen < 0)
        reader.owned = m_concerned->containers;
    else
        reader.owned = {access::ContainerIndex{static_cast<std::uint32_t>(chosen)}};
    return reader;
}

void NoticesDialog::write()
{
    m_copy->setEnabled(false);
    if (!m_concerned)
        return;
    m_writing.run(
        [preview = m_preview, reader = reader(),
         filled = notices::NoticeDetails{.contact = m_contact->text().toStdString(),
                                         .when = m_when->text().toStdString()},
         text = wording::noticeTemplate(*m_document.organization(), audience()).toStdString()] {
            return wording::worded(notices::changeNotice(*preview->before, *preview->after, reader, filled),
                                   text);
        },
        [this](const wording::WordedNotice& worded) { present(worded); });
}

void NoticesDialog::present(const wording::WordedNotice& worded)
{
    m_text->setPlainText(worded.text);
    m_copy->setEnabled(true);
    QStringList faults;
    for (const Fault& fault : worded.faults)
        faults << wording::sentence(fault);
    m_fault->setText(faults.join(QLatin1Char('\n')));
    m_fault->setVisible(!faults.isEmpty());
}

void NoticesDialog::editTemplate(bool edit)
{
    m_texts->setCurrentIndex(edit ? 1 : 0);
    m_edit->setVisible(!edit);
    m_copy->setVisible(!edit);
    m_save->setVisible(edit);
    m_builtIn->setVisible(edit);
    if (edit) {
        m_template->setPlainText(wording::noticeTemplate(*m_document.organization(), audience()));
        m_template->setFocus();
    } else {
        write();
    }
}

/// Empty: the built-in text. So is one that says the same.
void NoticesDialog::saveTemplate(const QString& text)
{
    const QString own = text == wording::defaultTemplate(audience()) ? QString() : text;
    m_document.push(
        edits::setNoticeTemplate(*m_document.organization(),
                                 {.audience = audience(), .text = own.toStdString(), .unknownMembers = {}}),
        tr("Change the notice for %1").arg(wording::name(audience())));
    editTemplate(false);
}

void NoticesDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace gatehouse::ui
