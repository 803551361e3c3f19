// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewWork.h"

#include <utility>

namespace gatehouse::ui {

PreviewWork::PreviewWork(QObject* parent)
    : QObject(parent)
    , m_first(*this)
    , m_second(*this)
{}

void PreviewWork::start(std::shared_ptr<const access::CompiledOrganization> published,
                        std::vector<Policy> draft, std::optional<access::As> as)
{
    m_second.cancel();
    m_first.run(
        [published = std::move(published), draft = std::move(draft), as] {
            auto after = std::make_shared<const access::CompiledOrganization>(published->withPolicies(draft));
            return std::make_shared<const preview::Preview>(
                preview::previewOf(published, std::move(after), as));
        },
        [this](std::shared_ptr<const preview::Preview> preview) { take(std::move(preview)); });
}

void PreviewWork::take(std::shared_ptr<const preview::Preview> preview)
{
    m_preview = std::move(preview);
    m_second.run(
        [shown = m_preview] {
            auto following = std::make_shared<PreviewFollowing>();
            following->consequences = preview::consequencesOf(*shown);
            following->lint = policies::lint(*shown->after);
            return std::shared_ptr<const PreviewFollowing>(std::move(following));
        },
        [this](std::shared_ptr<const PreviewFollowing> following) {
            m_following = std::move(following);
            Q_EMIT followingReady();
        });
    Q_EMIT previewReady();
}

void PreviewWork::forget()
{
    m_first.cancel();
    m_second.cancel();
    m_preview.reset();
    m_following.reset();
}

} // namespace gatehouse::ui
