// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

struct UCollator;

namespace docket {

// How a language puts texts in order; numbers within them by their value ("Job 9" before
// "Job 10"). Immutable; any thread.
class Collation
{
public:
    explicit Collation(const std::string& locale); // "de_DE"; one that ICU does not know sorts as its root
    ~Collation();
    Collation(const Collation&) = delete;
    Collation& operator=(const Collation&) = delete;

    // Appends bytes that compare as the text does.
    void appendKey(std::string_view text, std::string& to) const;
    const std::string& locale() const { return m_locale; }

private:
    std::string m_locale;
    UCollator* m_collator; // null: ICU has lost its data; texts sort by their bytes
};

} // namespace docket
