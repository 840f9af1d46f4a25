// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/celltable.h"

#include <QFutureWatcher>
#include <QObject>

class QThreadPool;

namespace docket {

// Puts orders on the clipboard: as tab-separated text and as an HTML table, made from
// a frozen list when somebody pastes. Above 10,000 orders only the text, made on the
// pool and put there when it is done. Window's thread.
class ClipboardCopy : public QObject
{
    Q_OBJECT
public:
    explicit ClipboardCopy(QThreadPool& pool, QObject* parent = nullptr);
    ~ClipboardCopy() override;

    void copy(const CellTable& table);
    void copyText(const QString& text);

Q_SIGNALS:
    void told(const QString& message); // what happened, for the status line

private:
    void copyOnPool(const CellTable& table);
    void takeText();

    QThreadPool& m_pool;
    QFutureWatcher<QString> m_watcher; // of the latest job only
    int m_count = 0; // orders of that job
    bool m_masked = false; // in that job
};

} // namespace docket
