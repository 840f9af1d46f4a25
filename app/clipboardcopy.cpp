// SPDX-License-Identifier: MIT
#include "app/clipboardcopy.h"

#include "models/orderlist.h"
#include "models/output/contacts.h"
#include "models/output/orderwriter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPromise>
#include <QtConcurrentRun>

#include <array>
#include <memory>
#include <utility>

namespace docket {

namespace {

constexpr std::size_t lazyRows = 10'000;
constexpr std::size_t mostFlavouredCells = 100'000;

const QString textType = QStringLiteral("text/plain");
const QString htmlType = QStringLiteral("text/html");
const QString csvType = QStringLiteral("text/csv");
const QString tsvType = QStringLiteral("text/tab-separated-values");
const QString jsonType = QStringLiteral("application/json");

struct KindKey
{
    const char* key;
    CopyKind kind;
};

constexpr std::array kindKeys{
    KindKey{"tsv", CopyKind::Tsv},
    KindKey{"csv", CopyKind::Csv},
    KindKey{"markdown", CopyKind::Markdown},
    KindKey{"html", CopyKind::Html},
    KindKey{"json", CopyKind::Json},
    KindKey{"webhook", CopyKind::Webhook},
    KindKey{"ids", CopyKind::Ids},
    KindKey{"addresses", CopyKind::Addresses},
    KindKey{"phones", CopyKind::Phones},
};

QByteArray madeAs(const QString& type, const CellTable& table, const StopWriting& stopAsked)
{
    if (type == htmlType)
        return toHtmlTable(table, stopAsked);
    if (type == csvType)
        return toCsv(table, stopAsked);
    if (type == jsonType)
        return toJsonCells(table, stopAsked);
    return toTsv(table, stopAsked);
}

// What is on the clipboard, each flavour as the bytes that another program gets: no text of
// a million orders is turned over on the window's thread.
class BytesMimeData : public QMimeData
{
public:
    explicit BytesMimeData(QHash<QString, QByteArray> flavours = {})
        : m_flavours(std::move(flavours))
    {
    }

    QStringList formats() const override { return m_flavours.keys(); }
    bool hasFormat(const QString& type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString& type, QMetaType preferred) const override
    {
        if (!hasFormat(type))
            return {};
        const QByteArray bytes = bytesOf(type);
        return preferred == QMetaType::fromType<QString>() ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes);
    }
    virtual QByteArray bytesOf(const QString& type) const { return m_flavours.value(type); }

private:
    QHash<QString, QByteArray> m_flavours;
};

// Makes each flavour at its first paste, from the list as it was at the copy.
class OrderMimeData : public BytesMimeData
{
public:
    explicit OrderMimeData(CellTable table)
        : m_table(std::move(table))
    {
    }

    QStringList formats() const override { return {textType, htmlType, tsvType, csvType, jsonType}; }

protected:
    QByteArray bytesOf(const QString& type) const override
    {
        QByteArray& bytes = m_made[type == textType ? tsvType : type];
        if (bytes.isNull())
            bytes = madeAs(type, m_table, [] { return false; });
        return bytes;
    }

private:
    CellTable m_table;
    mutable QHash<QString, QByteArray> m_made;
};

// Whole orders, as the command line writes them.
QByteArray ordersAs(OrderFormat format, const CellTable& table, const StopWriting& stopAsked)
{
    OutputOptions options;
    options.format = format;
    options.masked = table.masked;
    QByteArray bytes;
    const std::unique_ptr<OrderWriter> writer = makeOrderWriter(options, [&](const QByteArray& piece) {
        bytes += piece;
        return !stopAsked();
    });
    for (const int position : table.positions) {
        if (!writer->write(table.list->at(static_cast<std::size_t>(position))))
            return {};
    }
    writer->finish();
    return bytes;
}

bool isOfPeople(CopyKind kind)
{
    return kind == CopyKind::Addresses || kind == CopyKind::Phones;
}

} // namespace

std::optional<CopyKind> copyKindFromKey(const QString& key)
{
    for (const KindKey& each : kindKeys) {
        if (key == QLatin1String(each.key))
            return each.kind;
    }
    return std::nullopt;
}

ClipboardCopy::ClipboardCopy(QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ClipboardCopy::take);
}

ClipboardCopy::~ClipboardCopy()
{
    m_watcher.cancel();
}

void ClipboardCopy::copy(CellTable table)
{
    m_watcher.cancel();
    if (table.positions.empty() || table.columns.isEmpty()) {
        Q_EMIT told(tr("Nothing to copy"));
        return;
    }
    if (table.positions.size() > lazyRows) {
        copyOnPool(std::move(table));
        return;
    }
    const auto count = static_cast<int>(table.positions.size());
    const bool masked = table.masked;
    QGuiApplication::clipboard()->setMimeData(std::make_unique<OrderMimeData>(std::move(table)).release());
    Q_EMIT copiedOrders(masked ? tr("Copied %n order(s) with personal data masked", nullptr, count)
                               : tr("Copied %n order(s)", nullptr, count));
}

void ClipboardCopy::copyOnPool(CellTable table)
{
    m_kind.reset();
    m_masked = table.masked;
    m_textAlone = table.cellCount() > mostFlavouredCells;
    Q_EMIT told(tr("Copying %n order(s)…", nullptr, static_cast<int>(table.positions.size())));
    const auto job = std::make_shared<const CellTable>(std::move(table)); // once, however many orders it names
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [job](QPromise<Made>& promise) {
        promise.addResult(makeAll(*job, [&promise] { return promise.isCanceled(); }));
    }));
}

void ClipboardCopy::copyAs(CopyKind kind, CellTable table, const QString& separator)
{
    m_watcher.cancel();
    if (table.positions.empty()) {
        Q_EMIT told(tr("Nothing to copy"));
        return;
    }
    if (table.masked && isOfPeople(kind)) {
        Q_EMIT told(tr("Nothing was copied: personal data is masked"));
        return;
    }
    m_kind = kind;
    m_masked = table.masked && kind != CopyKind::Ids;
    m_textAlone = false;
    const auto job = std::make_shared<const CellTable>(std::move(table));
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [kind, job, separator](QPromise<Made>& promise) {
        promise.addResult(makeOne(kind, *job, separator, [&promise] { return promise.isCanceled(); }));
    }));
}

ClipboardCopy::Made ClipboardCopy::makeAll(const CellTable& table, const StopWriting& stopAsked)
{
    Made made;
    made.count = static_cast<int>(table.positions.size());
    made.text = toTsv(table, stopAsked);
    if (table.cellCount() > mostFlavouredCells)
        return made;
    made.others += {tsvType, made.text};
    for (const QString& type : {htmlType, csvType, jsonType})
        made.others += {type, madeAs(type, table, stopAsked)};
    return made;
}

ClipboardCopy::Made ClipboardCopy::makeOne(
    CopyKind kind, const CellTable& table, const QString& separator, const StopWriting& stopAsked)
{
    const auto contacts = [](const ContactTexts& texts) {
        return Made{texts.text.toUtf8(), {}, texts.count, texts.leftOut};
    };
    const auto bytes = [&table](const QString& type, const QByteArray& text) {
        return Made{text, {{type, text}}, static_cast<int>(table.positions.size()), 0};
    };
    CellTable titled = table;
    titled.withHeader = true;
    const ContactSource source{table.list, table.positions};
    switch (kind) {
    case CopyKind::Tsv:
        return bytes(tsvType, toTsv(titled, stopAsked));
    case CopyKind::Csv:
        return bytes(csvType, toCsv(titled, stopAsked));
    case CopyKind::Markdown:
        return bytes(QStringLiteral("text/markdown"), toMarkdown(titled, stopAsked));
    case CopyKind::Html:
        return bytes(htmlType, toHtmlTable(titled, stopAsked));
    case CopyKind::Json:
        return bytes(jsonType, ordersAs(OrderFormat::Json, table, stopAsked));
    case CopyKind::Webhook:
        return bytes(QStringLiteral("application/x-ndjson"), ordersAs(OrderFormat::Webhook, table, stopAsked));
    case CopyKind::Ids:
        return contacts(orderIdsOf(source, stopAsked));
    case CopyKind::Addresses:
        return contacts(recipientsOf(source, separator, stopAsked));
    case CopyKind::Phones:
        return contacts(phonesOf(source, stopAsked));
    }
    return {};
}

void ClipboardCopy::take()
{
    if (m_watcher.isCanceled())
        return;
    const Made made = m_watcher.result();
    if (made.count > 0) {
        QHash<QString, QByteArray> flavours{{textType, made.text}};
        for (const Flavour& flavour : made.others)
            flavours.insert(flavour.type, flavour.bytes);
        QGuiApplication::clipboard()->setMimeData(std::make_unique<BytesMimeData>(std::move(flavours)).release());
    }
    Q_EMIT copiedOrders(sentence(made));
}

QString ClipboardCopy::sentence(const Made& made) const
{
    if (m_kind == CopyKind::Addresses) {
        const QString copied = tr("Copied %n e-mail address(es)", nullptr, made.count);
        return made.leftOut == 0
            ? copied
            : tr("%1; %n order(s) have none that can be used", "%1: what was copied", made.leftOut).arg(copied);
    }
    if (m_kind == CopyKind::Phones) {
        const QString copied = tr("Copied %n phone number(s)", nullptr, made.count);
        return made.leftOut == 0 ? copied
                                 : tr("%1; %n order(s) have none", "%1: what was copied", made.leftOut).arg(copied);
    }
    if (m_kind == CopyKind::Ids)
        return tr("Copied %n order id(s)", nullptr, made.count);
    if (m_textAlone)
        return m_masked ? tr("Copied %n order(s) as text alone, being more than "
                             "100,000 cells, with personal data masked",
                   nullptr, made.count)
                        : tr("Copied %n order(s) as text alone, being more than "
                             "100,000 cells",
                            nullptr, made.count);
    return m_masked ? tr("Copied %n order(s) with personal data masked", nullptr, made.count)
                    : tr("Copied %n order(s)", nullptr, made.count);
}

void ClipboardCopy::copyPersonal(const QString& text, bool masked)
{
    if (masked)
        Q_EMIT told(tr("Nothing was copied: personal data is masked"));
    else if (text.isEmpty())
        Q_EMIT told(tr("Nothing to copy"));
    else
        copyText(text);
}

void ClipboardCopy::copyText(const QString& text)
{
    m_watcher.cancel();
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT told(tr("Copied"));
}

} // namespace docket
