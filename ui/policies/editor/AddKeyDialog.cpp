// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/AddKeyDialog.h"

#include <QLineEdit>

#include <algorithm>

namespace gatehouse::ui {

AddKeyDialog::AddKeyDialog(RuleAppsModel& model, const Theme& theme, QWidget* parent)
    : EditorDialog(QStringLiteral("policies.addKey"), tr("Put a key on the list"), theme, parent)
    , m_model(&model)
    , m_key(addField(tr("App key"), {}, "key"))
{
    setMinimumWidth(420);
    connect(m_key, &QLineEdit::textChanged, this, &AddKeyDialog::check);
    check();
    m_key->setFocus();
}

void AddKeyDialog::check()
{
    if (!m_model)
        return;
    const std::string key = m_key->text().trimmed().toStdString();
    const std::optional<int> limit = m_model->limit();
    const auto found = std::ranges::find(m_model->rows(), AppKey(key), &RuleAppRow::key);
    const bool known = found != m_model->rows().end();
    if (key.empty())
        setFault(tr("A key is needed, as the app’s descriptor or manifest names it."));
    else if (known && found->listed)
        setFault(tr("This key is on the list already."));
    else if (limit && m_model->listedCount() >= *limit)
        setFault(tr("The list is full: %1 of %1.").arg(*limit));
    else if (known)
        setFault({}, tr("An installed app has this key: %1. It is put on the list.").arg(found->name));
    else
        setFault({}, tr("No app of this organization has this key. It is kept, and counts once the app is "
                        "installed."));
}

void AddKeyDialog::save()
{
    if (m_model)
        m_model->addKey(AppKey(m_key->text().trimmed().toStdString()));
}

} // namespace gatehouse::ui
