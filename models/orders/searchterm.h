// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/chunk.h"
#include "models/orders/query.h"
#include "models/orders/store.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace docket {

// One choice of a term, made ready for one snapshot: what it says of an integration, an
// order kind, a job and an order's own texts. An order has the choice when any of the
// four has. Lives as long as query, snapshot and stopAsked, which only expressions ask, in
// long texts: what they answer then does not count.
class ChoiceTest
{
public:
    ChoiceTest(
        const Snapshot& snapshot, QueryField field, const Choice& choice, const std::function<bool()>& stopAsked);

    bool asksJobs() const; // otherwise no job has it
    bool partHas(const OrderSource& source) const;
    bool kindHas(const OrderKind& kind) const;
    bool jobHas(const JobBlock& block, std::uint32_t place) const;
    // What to look for in an order's own texts.
    struct OwnText
    {
        std::string_view needle; // folded
        std::optional<RowLine> line; // nullopt: any
        bool whole = false; // the needle is all of the line, or of one of its parts
    };
    const std::vector<OwnText>& ownTexts() const { return m_ownTexts; }
    static bool has(const OwnText& own, const OrderChunk& chunk, std::uint32_t row);
    // Slow choices only: whether the order's own texts have it.
    bool isSlow() const { return m_choice.kind == Choice::Kind::Regex; }
    bool ownHas(const Order& order) const;
    bool wantsDuplicates() const;

private:
    bool valueHas(ValueKind kind, std::uint32_t number) const;
    bool foldedHas(std::string_view folded) const;
    bool textHas(std::string_view text) const; // as received
    bool jobWordsHave(const JobBlock& block, std::uint32_t place) const;
    bool jobTextHas(const Job& job, const JobValues& values) const;
    bool teamHas(const Job& job, std::string_view role) const;
    bool personHas(const std::vector<std::uint32_t>& people) const;
    void findCountries();
    void findNamedPackages();
    void chooseOwnTexts();

    const Snapshot& m_snapshot;
    QueryField m_field;
    const Choice& m_choice;
    const std::function<bool()>& m_stopAsked;
    LetterRuns::Needle m_runs;
    std::vector<OwnText> m_ownTexts;
    std::vector<bool> m_countries; // by number of the value; of Country only
    std::vector<std::uint32_t> m_namedPackages; // those whose names have it, ascending
};

} // namespace docket
