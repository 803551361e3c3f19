// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/ReportOptions.h"

#include "models/wording/DateWording.h"
#include "models/wording/ReportWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/SegmentedBar.h"
#include "ui/widgets/Separator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

constexpr const char* formatNames[] = {"pdf", "html", "csv", "json"};

QString chapterTitle(reports::ChapterKind kind)
{
    return wording::reportTitle("chapter." + std::string(toText(kind)));
}

/// "2026-01-31" of an instant; invalid where it holds no day.
QDate dayOf(const std::string& instant)
{
    return QDate::fromString(QString::fromStdString(instant).left(10), Qt::ISODate);
}

} // namespace

ReportOptions::ReportOptions(OrganizationDocument& document, const TimeClock& now, const Theme& theme,
                             QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_now(now)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("reports.options"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(300);
    setMaximumWidth(380);
    auto* const content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    addForm(*column);
    column->addWidget(new Separator(theme, ColorRole::Line));
    addChapters(*column);
    column->addWidget(new Separator(theme, ColorRole::Line));
    addRedaction(*column);
    column->addWidget(new Separator(theme, ColorRole::Line));
    addFiles(*column);
    column->addStretch(1);
    setWidget(content);
    connect(&document, &OrganizationDocument::opened, this, [this] {
        m_since.clear();
        m_key.clear();
        showFiles();
        follow();
    });
    connect(&document, &OrganizationDocument::changed, this, &ReportOptions::follow);
    showFiles();
    follow();
}

QComboBox* ReportOptions::comboBox(const QString& name, const QString& spoken)
{
    auto* const box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    connect(box, &QComboBox::currentIndexChanged, this, &ReportOptions::changed);
    return box;
}

void ReportOptions::addForm(QVBoxLayout& column)
{
    auto* const section = new PaneSection(tr("Report"), m_theme);
    m_format = new SegmentedBar(m_theme);
    m_format->setObjectName(QStringLiteral("reports.format"));
    m_format->setAccessibleName(tr("Format"));
    m_format->setSegments({{QStringLiteral("PDF"), {}, {}},
                           {QStringLiteral("HTML"), {}, {}},
                           {QStringLiteral("CSV"), {}, {}},
                           {QStringLiteral("JSON"), {}, {}}});
    connect(m_format, &SegmentedBar::currentChanged, this, [this](int index) {
        m_paper->setEnabled(index == 0);
        Q_EMIT changed();
    });
    section->body()->addWidget(m_format);
    m_paper = comboBox(QStringLiteral("reports.paper"), tr("Paper"));
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_language = comboBox(QStringLiteral("reports.language"), tr("Language"));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(wording::Language::English));
    m_language->addItem(QStringLiteral("Deutsch"), static_cast<int>(wording::Language::German));
    if (wording::locale().language() == QLocale::German)
        m_language->setCurrentIndex(1);
    m_policies = comboBox(QStringLiteral("reports.policies"), tr("Policies"));
    m_day = comboBox(QStringLiteral("reports.day"), tr("Judged on"));
    auto* const form = new QFormLayout;
    form->setContentsMargins(0, 4, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QComboBox* box : {m_paper, m_language, m_policies, m_day}) {
        auto* const label = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, box->accessibleName());
        label->setBuddy(box);
        form->addRow(label, box);
    }
    section->body()->addLayout(form);
    column.addWidget(section);
}

QCheckBox* ReportOptions::checkBox(const QString& text, const QString& name, bool checked)
{
    auto* const box = new QCheckBox(text);
    box->setObjectName(name);
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, &ReportOptions::changed);
    return box;
}

void ReportOptions::addChapters(QVBoxLayout& column)
{
    auto* const section = new PaneSection(tr("Chapters"), m_theme);
    section->body()->setSpacing(2);
    for (std::size_t at = 0; at < reports::chapterCount; ++at) {
        const auto kind = static_cast<reports::ChapterKind>(at);
        const std::string_view word = toText(kind);
        m_chapters[at] = checkBox(chapterTitle(kind),
                                  QStringLiteral("reports.chapter.") +
                                      QString::fromUtf8(word.data(), qsizetype(word.size())),
                                  true);
        section->body()->addWidget(m_chapters[at]);
    }
    column.addWidget(section);
}

void ReportOptions::addRedaction(QVBoxLayout& column)
{
    auto* const section = new PaneSection(tr("Leave out names of"), m_theme);
    section->body()->setSpacing(2);
    m_people = checkBox(tr("People"), QStringLiteral("reports.redact.people"), false);
    m_containers = checkBox(tr("Projects and spaces"), QStringLiteral("reports.redact.containers"), false);
    m_vendors = checkBox(tr("Vendors and their apps"), QStringLiteral("reports.redact.vendors"), false);
    for (QCheckBox* box : {m_people, m_containers, m_vendors})
        section->body()->addWidget(box);
    section->addText(tr("They get numbers that are the same in every chapter and format. Notes and other "
                        "free texts are left out too, because they may hold names."),
                     TextRole::Secondary, ColorRole::Text2);
    column.addWidget(section);
}

void ReportOptions::addFiles(QVBoxLayout& column)
{
    const auto add = [&](const QString& title, const QString& name, const QString& sentence,
                         ElidedLabel*& label, LinkButton*& none) {
        auto* const section = new PaneSection(title, m_theme);
        auto* const choose = new LinkButton(tr("Choose…"), m_theme);
        choose->setObjectName(name + QStringLiteral(".choose"));
        choose->setAccessibleName(tr("%1: choose a file").arg(title));
        section->heading().setCorner(choose);
        label = new ElidedLabel(m_theme, TextRole::BodyMedium, ColorRole::Text);
        label->setObjectName(name);
        section->body()->addWidget(label);
        section->addText(sentence, TextRole::Secondary, ColorRole::Text2);
        none = new LinkButton(tr("Without it"), m_theme);
        none->setObjectName(name + QStringLiteral(".none"));
        section->body()->addWidget(none, 0, Qt::AlignLeft);
        column.addWidget(section);
        return choose;
    };
    connect(add(tr("Changes since"), QStringLiteral("reports.since"),
                tr("An earlier file of this organization; its differences are a chapter."), m_sinceName,
                m_noSince),
            &LinkButton::clicked, this, &ReportOptions::sinceWanted);
    column.addWidget(new Separator(m_theme, ColorRole::Line));
    connect(add(tr("Sign with"), QStringLiteral("reports.key"),
                tr("An Ed25519 key in PEM form. It is read when the report is written and kept nowhere."),
                m_keyName, m_noKey),
            &LinkButton::clicked, this, &ReportOptions::keyWanted);
    connect(m_noSince, &LinkButton::clicked, this, [this] { setSince({}); });
    connect(m_noKey, &LinkButton::clicked, this, [this] { setKey({}); });
}

void ReportOptions::setSince(const QString& path)
{
    m_since = path;
    showFiles();
    Q_EMIT changed();
}

void ReportOptions::setKey(const QString& path)
{
    m_key = path;
    showFiles();
    Q_EMIT changed();
}

void ReportOptions::showFiles()
{
    const auto show = [](ElidedLabel& label, LinkButton& none, const QString& path, const QString& without) {
        const QString name = wording::plainText(QFileInfo(path).fileName().toStdString(), 120);
        label.setText(path.isEmpty() ? without : name);
        label.setColorRole(path.isEmpty() ? ColorRole::Text2 : ColorRole::Text);
        none.setVisible(!path.isEmpty());
    };
    show(*m_sinceName, *m_noSince, m_since, tr("nothing compared"));
    show(*m_keyName, *m_noKey, m_key, tr("not signed"));
    m_chapters[static_cast<std::size_t>(reports::ChapterKind::Changes)]->setEnabled(!m_since.isEmpty());
}

void ReportOptions::follow()
{
    if (!m_document.isOpen())
        return;
    offerDrafts();
    offerDays();
    Q_EMIT changed();
}

void ReportOptions::offerDrafts()
{
    const QSignalBlocker quiet(m_policies);
    const QString before = m_policies->currentData().toString();
    m_policies->clear();
    m_policies->addItem(tr("as published"), QString());
    for (const Draft& draft : m_document.organization()->drafts)
        m_policies->addItem(tr("draft %1").arg(wording::plainText(draft.name, 60)),
                            QString::fromStdString(draft.id.value));
    m_policies->setCurrentIndex(qMax(0, m_policies->findData(before)));
}

void ReportOptions::offerDays()
{
    const QSignalBlocker quiet(m_day);
    const int before = qMax(0, m_day->currentIndex());
    m_day->clear();
    const auto& captured = m_document.organization()->properties.capturedAt;
    const QDate facts = captured ? dayOf(*captured) : QDate();
    m_day->addItem(facts.isValid() ? tr("day of the facts, %1").arg(wording::dateText(facts))
                                   : tr("no day: what ends counts as ended"));
    const QDate today = dayOf(m_now());
    m_day->addItem(tr("today, %1").arg(wording::dateText(today)), today);
    m_day->setCurrentIndex(before);
}

ReportChoices ReportOptions::choices() const
{
    ReportChoices choices;
    choices.format = formatNames[qMax(0, m_format->current())];
    choices.paper = m_paper->currentIndex() == 1 ? reports::Paper::Letter : reports::Paper::A4;
    choices.language = static_cast<wording::Language>(m_language->currentData().toInt());
    if (const QString draft = m_policies->currentData().toString(); !draft.isEmpty())
        choices.draft = DraftId(draft.toStdString());
    if (const QDate day = m_day->currentData().toDate(); day.isValid())
        choices.day = Date(std::chrono::days(QDate(1970, 1, 1).daysTo(day)));
    for (std::size_t at = 0; at < reports::chapterCount; ++at)
        if (m_chapters[at]->isChecked() && m_chapters[at]->isEnabled())
            choices.chapters.push_back(static_cast<reports::ChapterKind>(at));
    choices.redaction = {.people = m_people->isChecked(),
                         .containers = m_containers->isChecked(),
                         .vendors = m_vendors->isChecked()};
    choices.since = m_since;
    choices.key = m_key;
    return choices;
}

} // namespace gatehouse::ui
