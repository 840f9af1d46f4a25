// SPDX-License-Identifier: MIT
#include "app/fetch.h"

#include "app/settings.h"
#include "app/standarderror.h"
#include "models/api/address.h"
#include "models/api/guidance.h"
#include "models/connections.h"
#include "models/keyvault.h"
#include "models/lists/listfile.h"
#include "models/orders/search.h"
#include "models/orders/store.h"
#include "models/output/orderwriter.h"
#include "models/output/outputfile.h"

#include <QCoreApplication>
#include <QSettings>

#include <cstdio>

namespace docket {

namespace {

ApiKey keyFromEnvironment()
{
    return ApiKey::fromUserText(qEnvironmentVariable("DOCKET_API_KEY"));
}

bool missesSomething(const SourceState& state)
{
    return state.phase != SourceState::Phase::Complete || state.unreadable > 0;
}

// 0 when every walk reached its end with every order readable; 4 when something is
// missing; without any order, what stopped the first walk decides between 3 and 5.
ExitCode exitCodeFor(const QList<SourceState>& states)
{
    bool received = false;
    bool missing = false;
    for (const SourceState& state : states) {
        received = received || state.orders > 0 || state.unreadable > 0;
        missing = missing || missesSomething(state);
    }
    if (!missing)
        return ExitCode::Done;
    if (received)
        return ExitCode::Partial;
    for (const SourceState& state : states) {
        if (state.failure)
            return guidance(*state.failure).exitClass == ExitClass::Refused ? ExitCode::Refused : ExitCode::Network;
    }
    return ExitCode::Network;
}

void tell(const QList<SourceState>& states, StandardError& standardError)
{
    for (const SourceState& state : states) {
        // Left out, not put aside as in the window: in our own words, below.
        if (state.failure && state.failure->kind != Failure::Kind::UnreadableOrders) {
            const Guidance guide = guidance(*state.failure);
            standardError.write(QStringLiteral("%1: %2 %3").arg(state.source.label, guide.title, guide.sentence));
            if (!guide.detail.isEmpty())
                standardError.write(guide.detail);
        }
        if (state.unreadable > 0)
            standardError.write(Fetch::tr(
                "%1: %n order(s) could not be read and were left out.", nullptr, static_cast<int>(state.unreadable))
                                    .arg(state.source.label));
    }
}

} // namespace

Fetch::Fetch(const FetchOptions& options, KeyVault& vault, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_vault(vault)
{
    connect(&m_loader, &Loader::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot>& snapshot) { m_snapshot = snapshot; });
    connect(&m_loader, &Loader::ended, this, &Fetch::write);
}

Fetch::~Fetch() = default;

void Fetch::start()
{
    m_request.pageSize = m_options.pageSize;
    for (const QString& id : std::as_const(m_options.integrations)) {
        LoadSource source{id, id};
        source.baseUrl = m_options.server;
        m_request.sources += source;
    }
    if (m_options.connection.isEmpty() || takeConnection())
        findKey();
}

ApiKey Fetch::keyFromStandardInput()
{
    if (!m_standardInput.isOpen() && !m_standardInput.open(stdin, QIODevice::ReadOnly))
        return {};
    return ApiKey::fromUserText(QString::fromUtf8(m_standardInput.readLine(4096)));
}

// Before anything is sent. False: it cannot be read.
bool Fetch::takeList()
{
    constexpr auto most = static_cast<qint64>(BroughtLimits::bytes) + 1; // one more tells that it is cut
    if (m_options.compare.isEmpty())
        return true;
    if (m_options.compare == QLatin1String("-")) {
        if (!m_standardInput.isOpen())
            m_standardInput.open(stdin, QIODevice::ReadOnly);
        m_list = readBroughtList(m_standardInput.read(most).toStdString());
        return true;
    }
    const ListFile file = readListFile(m_options.compare);
    if (!file.problem.isEmpty()) {
        end(ExitCode::Usage, file.problem);
        return false;
    }
    m_list = readBroughtList(file.text.toStdString());
    return true;
}

std::vector<OrderRow> Fetch::notInList(const std::vector<OrderRow>& rows)
{
    constexpr int mostTold = 20;
    const ListComparison compared = compareWithList(*m_snapshot, rows, *m_list);
    int left = static_cast<int>(compared.notUnderstood.size());
    for (const std::string& line : compared.notUnderstood) {
        if (static_cast<int>(compared.notUnderstood.size()) - left == mostTold)
            break;
        m_standardError.write(tr("Not understood in the list: %1").arg(QString::fromStdString(line).left(200)));
        --left;
    }
    if (left > 0)
        m_standardError.write(tr("%n more line(s) of the list are not understood.", nullptr, left));
    if (compared.cut)
        m_standardError.write(tr("The list is longer than Docket reads; its end is left out."));
    return compared.onlyHere;
}

bool Fetch::takeConnection()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    const std::optional<Connection> connection = Connections(settings).byName(m_options.connection);
    if (!connection) {
        end(ExitCode::Usage, tr("There is no connection named “%1”.").arg(m_options.connection));
        return false;
    }
    if (const std::optional<Failure> problem = addressProblem(connection->baseUrl)) {
        end(ExitCode::Usage, guidance(*problem).title);
        return false;
    }
    m_keySlot = connection->keySlot;
    for (const Integration& integration : connection->integrations) {
        if (m_options.integrations.isEmpty() && integration.enabled)
            m_request.sources += LoadSource{integration.id, integration.label()};
    }
    for (LoadSource& source : m_request.sources) {
        source.connection = connection->keySlot;
        source.connectionName = connection->name;
        source.baseUrl = connection->baseUrl;
        source.endpoint = connection->endpoint;
    }
    if (m_request.sources.isEmpty()) {
        end(ExitCode::Usage, tr("The connection “%1” has no integrations.").arg(connection->name));
        return false;
    }
    return true;
}

void Fetch::findKey()
{
    if (m_options.keyFromStandardInput)
        return load(keyFromStandardInput());
    if (m_keySlot.isEmpty())
        return load(keyFromEnvironment());
    m_vault.read(m_keySlot, this, [this](KeyAnswer answer, const ApiKey& key) {
        if (answer == KeyAnswer::Done)
            load(key);
        else if (const ApiKey fromEnvironment = keyFromEnvironment(); !fromEnvironment.isEmpty())
            load(fromEnvironment);
        else
            end(ExitCode::Refused, keyAnswerSentence(answer));
    });
}

void Fetch::load(const ApiKey& key)
{
    if (key.isEmpty())
        return end(ExitCode::Refused, tr("There is no API key: give one by --key-stdin or DOCKET_API_KEY."));
    if (!takeList())
        return;
    if (!key.isUsable())
        return end(ExitCode::Refused, tr("The API key holds characters that no key has; check how it was copied."));
    for (LoadSource& source : m_request.sources)
        source.key = key;
    m_loader.load(m_request);
}

void Fetch::write(const QList<SourceState>& states)
{
    tell(states, m_standardError);
    const ExitCode code = exitCodeFor(states);
    if (code != ExitCode::Done && code != ExitCode::Partial)
        return end(code);
    const SearchResult found = search(*m_snapshot, parseQuery(m_options.filter.toStdString()), [] { return false; });
    if (const QString problem = tooManyOrders(m_options.format, static_cast<qsizetype>(found.rows.size()));
        !problem.isEmpty())
        return end(ExitCode::Output, problem);
    OutputFile file(m_options.output);
    if (!file.open())
        return end(ExitCode::Output, file.problem());
    const std::unique_ptr<OrderWriter> writer
        = makeOrderWriter(outputOptions(), [&file](const QByteArray& bytes) { return file.write(bytes); });
    const std::vector<OrderRow> rows = m_list ? notInList(found.rows) : found.rows;
    bool written = true;
    for (const OrderRow row : rows) {
        written = written && writer->write(m_snapshot->order(row));
        if (!written)
            break;
    }
    if (!written || !writer->finish() || !file.commit())
        return end(ExitCode::Output, file.problem().isEmpty() ? writer->problem() : file.problem());
    if (writer->cutCells() > 0)
        m_standardError.write(tr(
            "%n cell(s) were longer than Excel can hold and were cut.", nullptr, static_cast<int>(writer->cutCells())));
    end(code == ExitCode::Done && m_list && !rows.empty() ? ExitCode::NotInList : code);
}

OutputOptions Fetch::outputOptions() const
{
    OutputOptions options;
    options.format = m_options.format;
    options.profile = m_options.profile;
    options.columns = m_options.columns;
    options.about.source = m_options.connection.isEmpty() ? m_options.server.toString() : m_options.connection;
    options.about.filter = m_options.filter;
    options.about.writtenAt = QDateTime::currentDateTime();
    options.about.version = QCoreApplication::applicationVersion();
    return options;
}

void Fetch::end(ExitCode code, const QString& sentence)
{
    if (!sentence.isEmpty())
        m_standardError.write(sentence);
    Q_EMIT finished(code);
}

} // namespace docket
