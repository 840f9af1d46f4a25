// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

struct KnownPackage
{
    std::string name;
    std::string type; // "BACKGROUND_CHECK"; empty: not known
};

// What a source and its packages are called.
struct KnownNames
{
    std::string label; // of the source; empty: not known
    std::map<std::string, KnownPackage, std::less<>> packages; // by id
};

// Names that may become known while orders are already shown. One writer; any thread may
// read, and sees either what was known before or what is known now. The views it answers
// live as long as it does: names are never forgotten, they are few.
class SourceNames
{
public:
    void set(KnownNames names);

    std::string_view label() const; // empty: not known
    const KnownPackage* package(std::string_view id) const; // null: not known

private:
    std::vector<std::unique_ptr<const KnownNames>> m_all; // the writer's
    std::atomic<const KnownNames*> m_now{nullptr};
};

} // namespace docket
