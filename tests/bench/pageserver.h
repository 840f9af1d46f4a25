// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"
#include "tests/bench/pages.h"

#include <QProcess>

#include <string>

namespace docket::bench {

// Serves ready-made pages on 127.0.0.1, in a process of its own: the kernel copies them
// from memory to the socket, so that next to nothing of the two cores goes to it. Ends
// with its owner.
class PageServer
{
public:
    enum class Pace {
        Full,
        Slow, // thinks 50 ms before each page and sends it within 50 ms
    };

    explicit PageServer(const Pages& pages); // throws std::runtime_error
    ~PageServer();
    PageServer(const PageServer&) = delete;
    PageServer& operator=(const PageServer&) = delete;

    QUrl baseUrl(Pace pace = Pace::Full) const;
    // What `curl --config -` reads to drain the first pages over one connection: curl
    // does not know how to follow a cursor, so it is told all addresses.
    std::string curlInput(std::size_t pages, Pace pace = Pace::Full) const;

private:
    QProcess m_process;
    int m_port = 0;
};

// A load of all pages of a server.
LoadRequest requestFor(const QUrl& baseUrl);

// The server's side, `docket_bench --child serve DESCRIPTOR`: prints its port and
// serves until it is ended.
[[noreturn]] void servePages(int descriptor);

} // namespace docket::bench
