// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/loader.h"

#include <QProcess>
#include <QString>

#include <string>

namespace docket::bench {

// The sample server in a process of its own, as `docket --demo-server` is for everybody:
// its work is not on the clock of this process, but for the cores that both share.
// Ends with its owner.
class DemoChild
{
public:
    explicit DemoChild(int orders); // returns when all orders are made; throws std::runtime_error
    ~DemoChild();
    DemoChild(const DemoChild&) = delete;
    DemoChild& operator=(const DemoChild&) = delete;

    // A load of all its healthy orders.
    const LoadRequest& request() const { return m_request; }
    // What `curl --config -` reads to drain the same pages over one connection: curl does
    // not know how to follow a cursor, so all addresses are found beforehand. The key
    // stands here and in no argument list.
    const std::string& curlInput() const { return m_curlInput; }
    qint64 bodyBytes() const { return m_bodyBytes; } // of all pages
    int pages() const { return m_pages; }

private:
    void readBanner();
    void findPages();

    QProcess m_server;
    LoadRequest m_request;
    std::string m_curlInput;
    qint64 m_bodyBytes = 0;
    int m_pages = 0;
};

} // namespace docket::bench
