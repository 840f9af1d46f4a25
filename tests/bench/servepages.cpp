// SPDX-License-Identifier: MIT
#include "tests/bench/pageserver.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>

namespace docket::bench {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds thinking{50};
constexpr milliseconds sending{50};
constexpr int pieces = 10; // of a page that is sent slowly

// One connection: answers GET requests one after the other until the client goes.
class Connection
{
public:
    Connection(const Pages& pages, int socket)
        : m_pages(pages)
        , m_socket(socket)
    {
        const int on = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ~Connection() { close(m_socket); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void serve()
    {
        while (readHead()) {
            const bool slow = m_head.starts_with("GET /slow/");
            if (!send(std::min(pageAsked(), m_pages.count() - 1), slow))
                return;
        }
    }

private:
    // A GET has no body: what follows the empty line is the next request.
    bool readHead()
    {
        char bytes[4096];
        std::size_t end = 0;
        while ((end = m_received.find("\r\n\r\n")) == std::string::npos) {
            const ssize_t count = recv(m_socket, bytes, sizeof bytes, 0);
            if (count <= 0)
                return false;
            m_received.append(bytes, static_cast<std::size_t>(count));
        }
        m_head = m_received.substr(0, end);
        m_received.erase(0, end + 4);
        return true;
    }

    std::size_t pageAsked() const
    {
        const std::string_view line = std::string_view(m_head).substr(0, m_head.find(" HTTP/"));
        const std::size_t key = line.find("cursor=");
        return key == std::string_view::npos ? 0 : pageFor(line.substr(key + 7));
    }

    bool send(std::size_t page, bool slow)
    {
        if (slow)
            std::this_thread::sleep_for(thinking);
        const std::uint64_t end = m_pages.offset(page + 1);
        std::uint64_t at = m_pages.offset(page);
        const std::string head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + std::to_string(end - at) + "\r\n\r\n";
        if (::send(m_socket, head.data(), head.size(), MSG_MORE | MSG_NOSIGNAL) < 0)
            return false;
        const std::uint64_t piece = slow ? (end - at) / pieces + 1 : end - at;
        while (at < end) {
            if (!sendBody(at, std::min(at + piece, end)))
                return false;
            at = std::min(at + piece, end);
            if (slow && at < end)
                std::this_thread::sleep_for(std::chrono::microseconds(sending) / (pieces - 1));
        }
        return true;
    }

    bool sendBody(std::uint64_t begin, std::uint64_t end) const
    {
        auto at = static_cast<off_t>(begin);
        while (static_cast<std::uint64_t>(at) < end) {
            if (sendfile(m_socket, m_pages.descriptor(), &at, end - static_cast<std::uint64_t>(at)) <= 0)
                return false;
        }
        return true;
    }

    const Pages& m_pages;
    int m_socket;
    std::string m_received;
    std::string m_head;
};

// A socket on a port of its own, announced on the standard output.
int listeningSocket()
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const general = reinterpret_cast<sockaddr*>(&address); // as the socket interface wants it
    if (bind(listener, general, size) != 0 || listen(listener, 16) != 0 || getsockname(listener, general, &size) != 0)
        throw std::runtime_error("no port to serve the pages on");
    std::cout << ntohs(address.sin_port) << std::endl;
    return listener;
}

} // namespace

void servePages(int descriptor)
{
    std::signal(SIGPIPE, SIG_IGN); // sendfile has no flag for it
    const Pages pages(descriptor);
    const int listener = listeningSocket();
    for (;;) {
        const int socket = accept(listener, nullptr, nullptr);
        if (socket >= 0)
            std::thread([&pages, socket] { Connection(pages, socket).serve(); }).detach();
    }
}

} // namespace docket::bench
