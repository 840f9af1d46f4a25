// SPDX-License-Identifier: MIT
#include "tests/bench/childprocess.h"

#include "tests/bench/rounds.h"

#include <QStandardPaths>

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

namespace docket::bench {
namespace {

// The bytes as a file that only lives in memory, to be read from its beginning.
class InputFile
{
public:
    explicit InputFile(const std::string& bytes)
        : m_descriptor(memfd_create("input", MFD_CLOEXEC))
    {
        const auto written = write(m_descriptor, bytes.data(), bytes.size());
        if (written != static_cast<ssize_t>(bytes.size()) || lseek(m_descriptor, 0, SEEK_SET) != 0)
            throw std::runtime_error("no room for the input of a program");
    }
    ~InputFile() { close(m_descriptor); }
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

class Streams
{
public:
    explicit Streams(const InputFile& input)
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_adddup2(&m_actions, input.descriptor(), STDIN_FILENO);
        posix_spawn_file_actions_addopen(&m_actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    }
    ~Streams() { posix_spawn_file_actions_destroy(&m_actions); }
    Streams(const Streams&) = delete;
    Streams& operator=(const Streams&) = delete;
    const posix_spawn_file_actions_t* actions() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

// As posix_spawn takes them; it does not write to them.
std::vector<char*> pointersTo(const std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (const std::string& text : texts)
        pointers.push_back(const_cast<char*>(text.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

// The first of two values of a name counts.
std::vector<std::string> environmentWith(std::vector<std::string> more)
{
    for (char** each = environ; *each; ++each)
        more.emplace_back(*each);
    return more;
}

int exitCodeOf(
    const std::vector<std::string>& command, const Streams& streams, const std::vector<std::string>& environment)
{
    const std::vector<char*> arguments = pointersTo(command);
    const std::vector<char*> variables = pointersTo(environment);
    pid_t child = 0;
    if (posix_spawnp(&child, arguments.front(), streams.actions(), nullptr, arguments.data(), variables.data()) != 0)
        return 127;
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

} // namespace

double runChild(const std::vector<std::string>& command, const std::string& input, int highestCode,
    const std::vector<std::string>& more)
{
    const std::vector<std::string> environment = environmentWith(more);
    const InputFile file(input);
    const Streams streams(file);
    int code = 0;
    const double time = millisecondsOf([&] { code = exitCodeOf(command, streams, environment); });
    if (code > highestCode)
        throw std::runtime_error(command.front() + " ended with exit code " + std::to_string(code));
    return time;
}

bool isInstalled(const char* program)
{
    return !QStandardPaths::findExecutable(QString::fromUtf8(program)).isEmpty();
}

} // namespace docket::bench
