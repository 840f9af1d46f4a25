// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/orderwriter.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace docket {

// Exit codes of everything that runs without a window.
enum class ExitCode {
    Done = 0, // every order was received and written
    Usage = 2, // the command line; nothing was sent
    Refused = 3, // no order: the key, the integration or its set-up is the reason
    Partial = 4, // orders were received and something is missing
    Network = 5, // no order: network, server or limit is the reason
    Output = 6, // the output could not be written, or something not be erased
    NotInList = 7, // --compare found open orders that are not in the list
};

struct FetchOptions
{
    QString connection; // the name of a saved one; empty: server and integrations are given
    QUrl server;
    QStringList integrations;
    int pageSize = 250;
    QString filter;
    OrderFormat format = OrderFormat::Json;
    CsvProfile profile = CsvProfile::Programs;
    QList<OutputColumn> columns = OutputColumn::allFields(); // of a table
    QString output = QStringLiteral("-");
    bool keyFromStandardInput = false;
    QString compare; // a list of orders, "-": from the standard input; empty: none
};

struct EraseOptions
{
    bool yes = false; // without asking
};

struct DemoServerOptions
{
    quint16 port = 0; // 0: any free one
    int orders = 1000;
    int latencyMs = 0;
};

struct WindowOptions
{
    enum class Theme { System, Light, Dark };
    bool demo = false;
    QStringList files; // saved responses to open
    Theme theme = Theme::System;
};

// What the user asked for on the command line.
struct CommandLine
{
    enum class Mode { Window, Fetch, ListConnections, DemoServer, Erase, Help, Version };
    Mode mode = Mode::Window;
    QString problem; // a sentence; not empty: exit with Usage
    FetchOptions fetch;
    DemoServerOptions demoServer;
    EraseOptions erase;
    WindowOptions window;
};

// Pure: reads nothing but its argument (the program's name first). A key cannot be
// given here: arguments are seen by every user of the computer.
CommandLine parseCommandLine(const QStringList& arguments);
QString commandLineHelp();

// True for modes that run without a display; asked before there is any application.
bool runsWithoutDisplay(int argc, char* const* argv);

} // namespace docket
