// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/policies/Lint.h"
#include "models/preview/Consequences.h"
#include "ui/document/LatestTask.h"
#include "ui/document/PolicyDesk.h"

#include <QObject>

#include <memory>
#include <vector>

namespace gatehouse::ui {

/// What follows from the changed cells, and what lint says of the draft.
struct PreviewFollowing
{
    preview::Consequences consequences;
    std::vector<policies::PolicyFinding> lint;
};

/// Works out the preview of the draft that the desk shows against what is published, off the GUI thread:
/// first cells and figures, then what follows from them. A newer request makes an older one void; what was
/// known stays until it is known anew. Belongs to the GUI thread.
class PreviewWork : public QObject
{
    Q_OBJECT
public:
    explicit PreviewWork(QObject* parent = nullptr);

    /// `draft` are the policies to compare with those of `published`.
    void start(std::shared_ptr<const access::CompiledOrganization> published, std::vector<Policy> draft,
               std::optional<access::As> as);
    void forget(); ///< nothing is previewed; what is under way is dropped

    /// Null while it is not known.
    [[nodiscard]] std::shared_ptr<const preview::Preview> preview() const { return m_preview; }
    [[nodiscard]] std::shared_ptr<const PreviewFollowing> following() const { return m_following; }
    [[nodiscard]] bool isRunning() const { return m_first.isRunning() || m_second.isRunning(); }

Q_SIGNALS:
    void previewReady();
    void followingReady();

private:
    void take(std::shared_ptr<const preview::Preview> preview);

    std::shared_ptr<const preview::Preview> m_preview;
    std::shared_ptr<const PreviewFollowing> m_following;
    LatestTask<std::shared_ptr<const preview::Preview>> m_first;
    LatestTask<std::shared_ptr<const PreviewFollowing>> m_second;
};

} // namespace gatehouse::ui
