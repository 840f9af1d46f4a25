// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/duplicates.h"
#include "models/orders/search.h"
#include "models/orders/searchmask.h"
#include "models/orders/searchterm.h"

#include <cstdint>
#include <vector>

namespace docket {

// One term, asked of chunk after chunk of one snapshot. What an integration, an order kind
// or a job answers is asked once and remembered. For one thread; lives as long as term and
// snapshot.
class TermSearch
{
public:
    // `duplicates` only of terms that ask for them; else null.
    TermSearch(const Snapshot& snapshot, const Term& term, const DuplicateRows* duplicates, const OrderMarks& marks,
        const StopAsked& stopAsked);

    static bool asksForDuplicates(const Term& term);
    const Term& term() const { return m_term; }

    // Which of the `wanted` rows of the snapshot's chunk number `rows` have the term
    // (excluded or not), into `found`. False: stopped.
    bool find(std::size_t rows, const RowMask& wanted, RowMask& found);

private:
    enum class Answer : std::uint8_t { NotAsked, No, Yes };
    // What the jobs of one part answered, by number. Once all were asked and agree, no row
    // needs to be looked at.
    struct JobAnswers
    {
        std::vector<Answer> answers;
        bool allAsked = false;
        bool anyHas = true;
        bool allHave = false;
    };

    // False: stopped.
    bool begin();
    bool askKinds();
    std::uint32_t questionsBetween() const;
    bool askAllJobs(std::uint32_t part);
    bool jobHas(JobAnswers& jobs, const Snapshot::Part& part, std::uint32_t job) const;
    void addByKind(const OrderChunk& chunk, RowMask& left, RowMask& found) const;
    bool addByJob(const Snapshot::Rows& rows, RowMask& left, RowMask& found);
    bool addByText(const Snapshot::Rows& rows, const ChoiceTest& choice, RowMask& left, RowMask& found);
    bool lookThrough(
        const OrderChunk& chunk, const ChoiceTest::OwnText& own, const RowMask& candidates, RowMask& found);
    bool addByRegex(const Snapshot::Rows& rows, const ChoiceTest& choice, RowMask& left, RowMask& found) const;
    bool isStopped() const { return m_stopAsked && m_stopAsked(); }

    const Snapshot& m_snapshot;
    const Term& m_term;
    const DuplicateRows* m_duplicates;
    const OrderMarks& m_marks;
    const StopAsked& m_stopAsked;
    std::vector<ChoiceTest> m_choices;
    std::vector<bool> m_parts;
    std::vector<std::uint8_t> m_kinds; // 1: has it
    bool m_anyKind = false;
    bool m_allKinds = false;
    bool m_asksJobs = false;
    bool m_isSlow = false;
    MarkSet m_askedMarks = 0;
    std::vector<JobAnswers> m_jobs; // by part
    std::vector<std::uint32_t> m_candidates; // of one chunk
};

} // namespace docket
