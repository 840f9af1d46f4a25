// SPDX-License-Identifier: MIT
#include "app/exporter.h"

#include "models/orderlist.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace docket {

Exporter::Exporter(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_export, &QFutureWatcherBase::progressValueChanged, this, [this](int orders) { Q_EMIT wrote(orders); });
    connect(&m_export, &QFutureWatcherBase::finished, this, [this] { Q_EMIT ended(m_export.result()); });
    connect(&m_preview, &QFutureWatcherBase::finished, this, [this] {
        if (!m_preview.isCanceled())
            Q_EMIT previewReady(m_preview.result());
    });
}

Exporter::~Exporter()
{
    stop();
    m_preview.cancel();
}

void Exporter::start(const ExportJob& job)
{
    m_stopAsked = std::make_shared<std::atomic_bool>(false);
    m_export.setFuture(QtConcurrent::run(&m_pool, [job, stopAsked = m_stopAsked](QPromise<ExportResult>& promise) {
        promise.setProgressRange(0, static_cast<int>(job.list->snapshot->orderCount()));
        const ExportResult result = runExport(
            job, [&promise](qsizetype orders) { promise.setProgressValue(static_cast<int>(orders)); },
            [&stopAsked] { return stopAsked->load(); });
        promise.addResult(result);
    }));
}

void Exporter::stop()
{
    m_stopAsked->store(true);
}

void Exporter::preview(const ExportJob& job)
{
    m_preview.cancel();
    m_preview.setFuture(
        QtConcurrent::run(&m_pool, [job](QPromise<ExportPreview>& promise) { promise.addResult(makePreview(job)); }));
}

} // namespace docket
