// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/exportjob.h"

#include <QFutureWatcher>
#include <QObject>

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
    void stop();
    void preview(const ExportJob& job);

Q_SIGNALS:
    void wrote(qsizetype orders); // so far
    void ended(const docket::ExportResult& result);
    void previewReady(const docket::ExportPreview& preview);

private:
    QThreadPool& m_pool;
    QFutureWatcher<ExportResult> m_export;
    QFutureWatcher<ExportPreview> m_preview;
};

} // namespace docket
