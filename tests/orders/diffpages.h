// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

// Writes pages that no honest server would send, all of them JSON unless they are
// mutated: texts in any script with any escape, values of other types, unknown and
// repeated keys, any order of keys, white space anywhere. The same generator state
// gives the same page.
class DiffPages
{
public:
    explicit DiffPages(std::mt19937& random)
        : m_random(random)
    {
    }

    std::string page();
    // Another text made from `body` by a few changes: bytes flipped, cut, doubled or
    // replaced by signs of JSON, members doubled, numbers blown up.
    std::string mutated(std::string body);

private:
    using Names = std::initializer_list<std::string_view>;

    std::size_t below(std::size_t limit) { return m_random() % limit; }
    bool oneIn(std::size_t chances) { return below(chances) == 0; }
    std::string_view anyOf(Names names) { return *(names.begin() + below(names.size())); }
    std::string space();
    std::string character();
    std::string text();
    std::string key(std::string_view name);
    std::string textValue();
    std::string otherValue(int depth);
    void addMember(std::vector<std::string>& members, std::string_view name, const std::string& value);
    void addTexts(std::vector<std::string>& members, Names names);
    std::string object(std::vector<std::string> members);
    std::string list(const std::vector<std::string>& values);
    std::string job();
    std::string teamMember();
    std::string order();
    std::string results();
    std::string data();
    void mutateOnce(std::string& body);

    std::mt19937& m_random;
};

} // namespace docket
