// SPDX-License-Identifier: MIT
#include "app/clipboardcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPromise>
#include <QtConcurrentRun>

#include <memory>

namespace docket {

namespace {

constexpr std::size_t lazyRows = 10'000;

const QString textType = QStringLiteral("text/plain");
const QString htmlType = QStringLiteral("text/html");

// Makes each flavour at its first paste, from the list as it was at the copy.
class OrderMimeData : public QMimeData
{
public:
    explicit OrderMimeData(const CellTable& table)
        : m_table(table)
    {
    }

    QStringList formats() const override { return {textType, htmlType}; }
    bool hasFormat(const QString& type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString& type, QMetaType) const override
    {
        const auto never = [] { return false; };
        if (type == textType)
            return QString::fromUtf8(cached(m_text, [&] { return toTsv(m_table, never); }));
        if (type == htmlType)
            return QString::fromUtf8(cached(m_html, [&] { return toHtmlTable(m_table, never); }));
        return {};
    }

private:
    template <typename Make>
    static const QByteArray& cached(QByteArray& bytes, Make make)
    {
        if (bytes.isNull())
            bytes = make();
        return bytes;
    }

    CellTable m_table;
    mutable QByteArray m_text;
    mutable QByteArray m_html;
};

} // namespace

ClipboardCopy::ClipboardCopy(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ClipboardCopy::takeText);
}

ClipboardCopy::~ClipboardCopy()
{
    m_watcher.cancel();
}

void ClipboardCopy::copy(const CellTable& table)
{
    m_watcher.cancel();
    if (table.positions.empty() || table.columns.isEmpty()) {
        Q_EMIT told(tr("Nothing to copy"));
        return;
    }
    if (table.positions.size() > lazyRows) {
        copyOnPool(table);
        return;
    }
    QGuiApplication::clipboard()->setMimeData(std::make_unique<OrderMimeData>(table).release());
    const auto count = static_cast<int>(table.positions.size());
    Q_EMIT told(table.masked ? tr("Copied %n order(s) with personal data masked", nullptr, count)
                             : tr("Copied %n order(s)", nullptr, count));
}

void ClipboardCopy::copyOnPool(const CellTable& table)
{
    m_count = static_cast<int>(table.positions.size());
    m_masked = table.masked;
    Q_EMIT told(tr("Copying %n order(s)…", nullptr, m_count));
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [table](QPromise<QString>& promise) {
        const QByteArray text = toTsv(table, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(QString::fromUtf8(text));
    }));
}

void ClipboardCopy::takeText()
{
    if (m_watcher.isCanceled())
        return;
    QGuiApplication::clipboard()->setText(m_watcher.result());
    Q_EMIT told(m_masked ? tr("Copied %n order(s) as text with personal data masked", nullptr, m_count)
                         : tr("Copied %n order(s) as text", nullptr, m_count));
}

void ClipboardCopy::copyText(const QString& text)
{
    m_watcher.cancel();
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT told(tr("Copied"));
}

} // namespace docket
