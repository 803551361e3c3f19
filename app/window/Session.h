// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"
#include "ui/document/LatestTask.h"
#include "ui/document/OrganizationDocument.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace gatehouse::app {

/// A file that could not be opened: every fault, and the text where it could be read.
struct Refusal
{
    QString path;
    std::vector<Fault> faults;
    QByteArray text;
};

/// Opens and saves the document's file in another thread. A file that is refused leaves the document as it
/// is. Knows no window; whoever asks what to do with unsaved changes asks before.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(ui::OrganizationDocument& document, QObject* parent = nullptr);

    void open(const QString& path);
    void openSample();
    /// Answers with `sampleCounted`; opens nothing.
    void countSample();
    /// `done` is called in the GUI thread with true once the file holds the document's state of now. Edits
    /// made meanwhile stay unsaved and keep the document modified.
    void save(const QString& path, std::function<void(bool)> done = {});
    [[nodiscard]] bool isBusy() const { return m_opening.isRunning() || m_saving.isRunning(); }

Q_SIGNALS:
    void opened(const QString& path); ///< empty for the sample
    void refused(const gatehouse::app::Refusal& refusal);
    void saved(const QString& path);
    void saveFailed(const gatehouse::Fault& fault);
    void sampleCounted(int apps, int containers, int policies);

private:
    struct Opened
    {
        std::shared_ptr<const Organization> organization;
        Refusal refusal;
    };
    static Opened read(const QString& path);
    void take(const Opened& opened, const QString& path);

    ui::OrganizationDocument& m_document;
    ui::LatestTask<Opened> m_opening;
    ui::LatestTask<Opened> m_counting;
    ui::LatestTask<std::shared_ptr<const Fault>> m_saving;
};

} // namespace gatehouse::app
