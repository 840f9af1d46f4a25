// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/exportjob.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

class QThreadPool;

namespace docket {

// Writes orders to a file, and previews of that, on the pool. One export at a time; of
// previews the latest wins. Window's thread.
class Exporter : public QObject
{
    Q_OBJECT
public:
    explicit Exporter(QThreadPool& pool, QObject* parent = nullptr);
    ~Exporter() override; // an export that is under way is given up

    void start(const ExportJob& job);
    void stop(); // ended() says whether it came in time
    void preview(const ExportJob& job);

Q_SIGNALS:
    void wrote(qsizetype orders); // so far
    void ended(const docket::ExportResult& result);
    void previewReady(const docket::ExportPreview& preview);

private:
    QThreadPool& m_pool;
    QFutureWatcher<ExportResult> m_export;
    // Not the future's own cancel: a file that is in place already is no stopped export.
    std::shared_ptr<std::atomic_bool> m_stopAsked = std::make_shared<std::atomic_bool>(false); // of the latest
    QFutureWatcher<ExportPreview> m_preview;
};

} // namespace docket
