// SPDX-License-Identifier: MIT
#include "app/demoserver.h"

#include "app/samples/sampleserver.h"
#include "app/standarderror.h"

#include <QCoreApplication>

#include <cstdio>

namespace docket {

int runDemoServer(const DemoServerOptions& options)
{
    SampleServerOptions serverOptions;
    serverOptions.port = options.port;
    serverOptions.healthyOrders = options.orders;
    serverOptions.latency = std::chrono::milliseconds(options.latencyMs);
    SampleServer server(serverOptions);
    QObject::connect(&server, &SampleServer::listening, &server, [&server] {
        const QByteArray line = sampleBanner(server) + '\n';
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
        std::fflush(stdout);
    });
    if (!server.start()) {
        StandardError().write(
            QCoreApplication::translate("DemoServer", "The sample server could not start: %1").arg(server.errorText()));
        return static_cast<int>(ExitCode::Network);
    }
    return QCoreApplication::exec();
}

} // namespace docket
