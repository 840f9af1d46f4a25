// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/standarderror.h"
#include "models/api/loader.h"
#include "models/orders/compare.h"

#include <QFile>
#include <QObject>

#include <memory>
#include <optional>

namespace docket {

class KeyVault;
class Snapshot;

// docket --fetch: loads through the same loader as the window, filters, writes, ends.
// Orders go to the output, sentences to the standard error.
class Fetch : public QObject
{
    Q_OBJECT
public:
    Fetch(const FetchOptions& options, KeyVault& vault, QObject* parent = nullptr);
    ~Fetch() override;

    void start();

Q_SIGNALS:
    void finished(docket::ExitCode code); // once

private:
    bool takeConnection();
    bool takeList();
    std::vector<OrderRow> notInList(const std::vector<OrderRow>& rows);
    ApiKey keyFromStandardInput();
    void findKey();
    void load(const ApiKey& key);
    void write(const QList<SourceState>& states);
    OutputOptions outputOptions() const;
    void end(ExitCode code, const QString& sentence = {});

    FetchOptions m_options;
    KeyVault& m_vault;
    StandardError m_standardError;
    QFile m_standardInput; // a key in the first line, then a list
    std::optional<BroughtList> m_list;
    LoadRequest m_request;
    QString m_keySlot; // of the saved connection
    Loader m_loader;
    std::shared_ptr<const Snapshot> m_snapshot;
};

} // namespace docket
