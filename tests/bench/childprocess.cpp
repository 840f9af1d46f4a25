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

int exitCodeOf(const std::vector<std::string>& command, const Streams& streams)
{
    std::vector<char*> arguments;
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str())); // posix_spawn does not write to them
    arguments.push_back(nullptr);
    pid_t child = 0;
    if (posix_spawnp(&child, arguments.front(), streams.actions(), nullptr, arguments.data(), environ) != 0)
        return 127;
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

} // namespace

double runChild(const std::vector<std::string>& command, const std::string& input, int highestCode)
{
    const InputFile file(input);
    const Streams streams(file);
    int code = 0;
    const double time = millisecondsOf([&] { code = exitCodeOf(command, streams); });
    if (code > highestCode)
        throw std::runtime_error(command.front() + " ended with exit code " + std::to_string(code));
    return time;
}

bool isInstalled(const char* program)
{
    return !QStandardPaths::findExecutable(QString::fromUtf8(program)).isEmpty();
}

} // namespace docket::bench
