// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPageLayout>
#include <QString>

class QThreadPool;
class QWidget;

namespace docket {

// Puts a page of HTML on paper, after the desktop's own question, or into a PDF file, which
// is made and written on the pool. Window's thread.
class OrderPrint : public QObject
{
    Q_OBJECT
public:
    explicit OrderPrint(QThreadPool& pool, QObject* parent = nullptr);
    ~OrderPrint() override;

    void print(const QString& html, QWidget* parent);
    // An invalid layout: A4.
    void savePdf(const QString& html, const QString& path, const QPageLayout& layout = {});

Q_SIGNALS:
    void told(const QString& message);

private:
    QThreadPool& m_pool;
    QFutureWatcher<QString> m_watcher; // of the latest file: a sentence, what happened
};

// The page as a PDF file; any thread.
QByteArray pdfOf(const QString& html, const QPageLayout& layout);

} // namespace docket
