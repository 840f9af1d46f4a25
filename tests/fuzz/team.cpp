// SPDX-License-Identifier: MIT
// Any bytes as a file of a team folder: the first ones turn a line that is whole into one that
// is not, the rest is read as it is.
#include "models/memory/teamfile.h"

#include "tests/fuzz/claims.h"

#include <algorithm>

namespace docket {
namespace {

struct FuzzTeam
{
    TeamKey key = *TeamKey::fromSecret(ApiKey::fromBytes("our common secret"));
    HiddenId order = key.hide("workday:abc", "o1");
    std::string line = key.line({order, TeamMarkKind::Done, 1'000, 1, "Anna"});
};

void checkFile(const FuzzTeam& team, std::string_view file)
{
    TeamMarks marks(team.key);
    const auto ends = static_cast<std::size_t>(std::count(file.begin(), file.end(), '\n'));
    const TeamMarks::Lines lines = marks.add(file, 1'000, false);
    claim(lines.read == 0, "nobody writes a line without the secret");
    claim(lines.passedOver <= ends + 1, "no more lines are counted than there are");
    claim(marks.size() == 0, "nothing is marked by them");
}

void checkDamage(const FuzzTeam& team, std::string_view damage)
{
    std::string line = team.line;
    for (std::size_t i = 0; i + 1 < damage.size(); i += 2)
        line[static_cast<unsigned char>(damage[i]) % line.size()] = damage[i + 1];
    TeamMarks marks(team.key);
    const TeamMarks::Lines lines = marks.add(line, 1'000, false);
    claim(lines.read <= 1, "one line is one mark at most");
    const TeamMarks::Kinds* const kinds = marks.find(team.order);
    claim(lines.read == 0 || (kinds && (*kinds)[0] && (*kinds)[0]->by == "Anna"), "what is read is as it was written");
}

} // namespace
} // namespace docket

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace docket;
    static const FuzzTeam team;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    checkFile(team, bytes);
    checkDamage(team, bytes.substr(0, 8));
    return 0;
}
