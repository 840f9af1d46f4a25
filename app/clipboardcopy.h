// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/celltable.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

class QThreadPool;

namespace docket {

// What a copy is forced to be.
enum class CopyKind { Tsv, Csv, Markdown, Html, Json, Webhook, Ids, Addresses, Phones };
std::optional<CopyKind> copyKindFromKey(const QString& key); // "tsv", "csv", …

// Puts orders on the clipboard, from a frozen list. Window's thread.
//
// A copy brings all flavours at once: text and text/tab-separated-values,
// text/html, text/csv, application/json. Up to 10,000 orders each is made when
// somebody pastes it; above, all are made on the pool, and above 100,000 cells
// the text alone.
class ClipboardCopy : public QObject
{
    Q_OBJECT
public:
    explicit ClipboardCopy(QThreadPool& pool, QObject* parent = nullptr);
    ~ClipboardCopy() override;

    void copy(CellTable table);
    // One flavour, made on the pool. `separator` stands between e-mail addresses.
    void copyAs(CopyKind kind, CellTable table, const QString& separator);
    void copyText(const QString& text);
    void copyPersonal(const QString& text, bool masked); // tells of people; not while that is masked

Q_SIGNALS:
    void told(const QString& message); // for the status line
    void copiedOrders(const QString& message); // they are on the clipboard

private:
    struct Flavour
    {
        QString type;
        QByteArray bytes;
    };
    struct Made
    {
        QByteArray text; // UTF-8
        QList<Flavour> others;
        int count = 0;
        int leftOut = 0; // orders without a usable address or phone
    };

    void copyOnPool(CellTable table);
    void take();
    QString sentence(const Made& made) const;
    static Made makeAll(const CellTable& table, const StopWriting& stopAsked);
    static Made makeOne(CopyKind kind, const CellTable& table, const QString& separator, const StopWriting& stopAsked);

    QThreadPool& m_pool;
    QFutureWatcher<Made> m_watcher; // of the latest job only
    std::optional<CopyKind> m_kind; // of that job; nullopt: all flavours
    bool m_textAlone = false; // in that job
    bool m_masked = false;
};

} // namespace docket
