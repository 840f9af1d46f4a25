// SPDX-License-Identifier: MIT
#include "models/savedresponses.h"

#include "models/orders/page.h"
#include "models/orders/store.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>
#include <QThreadPool>

namespace docket {

namespace {

QString problemOf(const Page& page, const QString& name)
{
    switch (page.fault) {
    case PageFault::None:
        return {};
    case PageFault::Empty:
        return SavedResponses::tr("“%1” is empty.").arg(name);
    case PageFault::NotText:
    case PageFault::NotJson:
        return SavedResponses::tr("“%1” is no JSON, or ends too early.").arg(name);
    case PageFault::TooDeep:
    case PageFault::TooMany:
        return SavedResponses::tr("“%1” holds more than can be read at once.").arg(name);
    case PageFault::NoResults:
        return page.statusIsError || page.error
            ? SavedResponses::tr("“%1” is the answer to a request that failed; it holds no orders.").arg(name)
            : SavedResponses::tr("“%1” holds no open orders.").arg(name);
    }
    return {};
}

// An array of orders becomes the page it came from.
QByteArray asPage(const QByteArray& bytes)
{
    qsizetype at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < bytes.size() && QByteArrayView(" \t\r\n").contains(bytes.at(at)))
        ++at;
    if (at == bytes.size() || bytes.at(at) != '[')
        return bytes;
    return R"({"data":{"next":null,"results":)" + bytes.mid(at) + "}}";
}

// Empty, with a problem told, where the file cannot be read.
QByteArray readBytes(SavedFile& saved)
{
    QFile file(saved.path);
    const QFileInfo info(file);
    saved.savedAt = info.lastModified().toUTC();
    if (info.exists() && !info.isFile()) { // a folder, or a device that never ends
        saved.problem = SavedResponses::tr("“%1” is no file.").arg(saved.name);
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        saved.problem = SavedResponses::tr("“%1” cannot be read: %2").arg(saved.name, file.errorString());
        return {};
    }
    QByteArray bytes = file.read(SavedResponses::largest + 1);
    if (bytes.size() > SavedResponses::largest) {
        saved.problem = SavedResponses::tr("“%1” is larger than 64 MB.").arg(saved.name);
        return {};
    }
    if (file.error() != QFileDevice::NoError)
        saved.problem = SavedResponses::tr("“%1” cannot be read: %2").arg(saved.name, file.errorString());
    return bytes;
}

void readInto(Store& store, PageParser& parser, SavedFile& saved)
{
    const QByteArray bytes = asPage(readBytes(saved));
    if (!saved.problem.isEmpty())
        return;
    const Page& page = parser.parse({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    saved.problem = problemOf(page, saved.name);
    if (!saved.problem.isEmpty())
        return;
    Generation& generation = store.begin({saved.path.toStdString(), saved.name.toStdString()});
    const Store::Appended appended = store.append(generation, page);
    store.finish(generation);
    saved.orders = appended.added;
    saved.repeated = appended.repeated;
    saved.unreadable = appended.unreadable;
}

} // namespace

SavedResponses::SavedResponses(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SavedResponses::take);
}

SavedResponses::~SavedResponses()
{
    m_watcher.cancel();
}

void SavedResponses::open(const QStringList& paths)
{
    m_watcher.cancel();
    m_open = true;
    m_files.clear();
    for (const QString& path : paths) {
        SavedFile file;
        file.path = QFileInfo(path).absoluteFilePath();
        file.name = QFileInfo(path).fileName();
        m_files += file;
    }
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [files = m_files](QPromise<Result>& promise) {
        Store store;
        PageParser parser;
        Result result{nullptr, files};
        for (SavedFile& file : result.files) {
            if (promise.isCanceled())
                return;
            readInto(store, parser, file);
        }
        result.snapshot = store.snapshot();
        promise.addResult(std::move(result));
    }));
}

void SavedResponses::close()
{
    m_watcher.cancel();
    m_open = false;
    m_files.clear();
}

void SavedResponses::take()
{
    if (!m_open || m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    const Result result = m_watcher.result();
    m_files = result.files;
    Q_EMIT ready(result.snapshot);
}

} // namespace docket
