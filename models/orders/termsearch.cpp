// SPDX-License-Identifier: MIT
#include "models/orders/termsearch.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace docket {
namespace {

constexpr std::uint32_t rowsBetweenQuestions = 4'096;
constexpr std::uint32_t slowRowsBetweenQuestions = 256;

// Moves those rows of `left` for which has(row) is true to `found`. Both loops are the
// same; the one without jumps is faster where most rows are asked.
template <typename Has>
void moveRows(RowMask& left, RowMask& found, Has has)
{
    for (std::size_t i = 0; i < left.words().size(); ++i) {
        const RowWord asked = left.words()[i];
        if (asked == 0)
            continue;
        const auto first = static_cast<std::uint32_t>(i * rowsPerWord);
        RowWord answers = 0;
        if (asked == ~RowWord{0}) {
            for (std::uint32_t bit = 0; bit < rowsPerWord; ++bit)
                answers |= RowWord{has(first + bit)} << bit;
        } else {
            for (RowWord each = asked; each != 0; each &= each - 1) {
                const auto bit = static_cast<std::uint32_t>(std::countr_zero(each));
                answers |= RowWord{has(first + bit)} << bit;
            }
        }
        found.words()[i] |= answers;
        left.words()[i] &= ~answers;
    }
}

void moveAll(RowMask& left, RowMask& found)
{
    found.add(left);
    left.setNone(left.words().size());
}

} // namespace

TermSearch::TermSearch(const Snapshot& snapshot, const Term& term, const DuplicateRows* duplicates,
    const OrderMarks& marks, const StopAsked& stopAsked)
    : m_snapshot(snapshot)
    , m_term(term)
    , m_duplicates(duplicates)
    , m_marks(marks)
    , m_stopAsked(stopAsked)
{
    for (const Choice& choice : term.choices)
        m_askedMarks = static_cast<MarkSet>(m_askedMarks | choice.marks);
}

// At the first question: a term that comes behind one that nothing has is never asked.
bool TermSearch::begin()
{
    if (!m_choices.empty())
        return true;
    m_choices.reserve(m_term.choices.size());
    for (const Choice& choice : m_term.choices)
        m_choices.emplace_back(m_snapshot, m_term.field, choice, m_stopAsked);
    for (const ChoiceTest& choice : m_choices) {
        m_asksJobs |= choice.asksJobs();
        m_isSlow |= choice.isSlow();
    }
    for (const Snapshot::Part& part : m_snapshot.parts()) {
        m_parts.push_back(std::any_of(m_choices.begin(), m_choices.end(),
            [&](const ChoiceTest& choice) { return choice.partHas(*part.source); }));
        m_jobs.push_back({std::vector<Answer>(m_asksJobs ? part.jobCount : 0)});
    }
    return askKinds();
}

bool TermSearch::asksForDuplicates(const Term& term)
{
    return std::any_of(term.choices.begin(), term.choices.end(),
        [](const Choice& choice) { return (choice.attention & bitOf(Attention::Duplicate)) != 0; });
}

// After so many jobs, kinds or rows it is time to ask whether to stop.
std::uint32_t TermSearch::questionsBetween() const
{
    constexpr std::uint32_t questions = 4'096;
    return m_isSlow ? 1 : std::max<std::uint32_t>(1, questions / static_cast<std::uint32_t>(m_choices.size()));
}

bool TermSearch::askKinds()
{
    m_kinds.resize(m_snapshot.orderKindCount());
    const std::uint32_t between = questionsBetween();
    for (std::uint32_t number = 0; number < m_kinds.size(); ++number) {
        if (number % between == 0 && isStopped())
            return false;
        const OrderKind& kind = m_snapshot.values()->orderKind(number);
        m_kinds[number] = std::any_of(
            m_choices.begin(), m_choices.end(), [&](const ChoiceTest& choice) { return choice.kindHas(kind); });
    }
    m_anyKind = std::find(m_kinds.begin(), m_kinds.end(), 1) != m_kinds.end();
    m_allKinds = !m_kinds.empty() && std::find(m_kinds.begin(), m_kinds.end(), 0) == m_kinds.end();
    return true;
}

bool TermSearch::jobHas(JobAnswers& jobs, const Snapshot::Part& part, std::uint32_t job) const
{
    Answer& answer = jobs.answers[job];
    if (answer == Answer::NotAsked) {
        const JobBlock& block = part.blockOf(job);
        const bool has = std::any_of(m_choices.begin(), m_choices.end(),
            [&](const ChoiceTest& choice) { return choice.jobHas(block, job % jobsPerBlock); });
        answer = has ? Answer::Yes : Answer::No;
    }
    return answer == Answer::Yes;
}

bool TermSearch::askAllJobs(std::uint32_t part)
{
    JobAnswers& jobs = m_jobs[part];
    const std::uint32_t between = questionsBetween();
    bool any = false;
    bool all = true;
    for (std::uint32_t job = 0; job < jobs.answers.size(); ++job) {
        if (job % between == 0 && isStopped())
            return false;
        const bool has = jobHas(jobs, m_snapshot.parts()[part], job);
        any |= has;
        all &= has;
    }
    if (m_isSlow && isStopped())
        return false;
    jobs.allAsked = true;
    jobs.anyHas = any;
    jobs.allHave = all;
    return true;
}

bool TermSearch::find(std::size_t index, const RowMask& wanted, RowMask& found)
{
    const Snapshot::Rows& rows = m_snapshot.rows()[index];
    RowMask left = wanted;
    found.setNone(wanted.words().size());
    if (isStopped() || !begin())
        return false;
    if (m_parts[rows.part] || m_allKinds) {
        moveAll(left, found);
        return true;
    }
    if (m_anyKind)
        addByKind(*rows.chunk, left, found);
    if (m_duplicates) {
        RowMask duplicates;
        duplicates.words() = (*m_duplicates)[index];
        duplicates.keep(left);
        found.add(duplicates);
        left.drop(duplicates);
    }
    if (m_askedMarks != 0) {
        RowMask marked = left;
        m_marks.keep(index, m_askedMarks, marked);
        found.add(marked);
        left.drop(marked);
    }
    if (m_asksJobs && !addByJob(rows, left, found))
        return false;
    return std::all_of(m_choices.begin(), m_choices.end(), [&](const ChoiceTest& choice) {
        return choice.isSlow() ? addByRegex(rows, choice, left, found) : addByText(rows, choice, left, found);
    });
}

void TermSearch::addByKind(const OrderChunk& chunk, RowMask& left, RowMask& found) const
{
    moveRows(left, found, [&](std::uint32_t row) { return m_kinds[chunk.kinds[row]] != 0; });
}

// All jobs are asked at once where at least as many rows want an answer; otherwise, as
// when few rows are new, those of the rows alone.
bool TermSearch::addByJob(const Snapshot::Rows& rows, RowMask& left, RowMask& found)
{
    const Snapshot::Part& part = m_snapshot.parts()[rows.part];
    JobAnswers& jobs = m_jobs[rows.part];
    std::size_t asked = 0;
    for (const RowWord word : left.words())
        asked += static_cast<std::size_t>(std::popcount(word));
    if (!jobs.allAsked && asked >= jobs.answers.size() && !askAllJobs(rows.part))
        return false;
    if (!jobs.anyHas)
        return true;
    if (jobs.allHave) {
        moveAll(left, found);
        return true;
    }
    const std::uint32_t* const numbers = rows.chunk->jobNumbers.get();
    if (jobs.allAsked) {
        moveRows(left, found, [&](std::uint32_t row) { return jobs.answers[numbers[row]] == Answer::Yes; });
        return true;
    }
    const std::uint32_t between = questionsBetween();
    std::uint32_t questions = 0;
    bool stopped = false;
    moveRows(left, found, [&](std::uint32_t row) {
        if (++questions % between == 0)
            stopped = stopped || isStopped();
        return !stopped && jobHas(jobs, part, numbers[row]);
    });
    return !stopped;
}

bool TermSearch::addByText(const Snapshot::Rows& rows, const ChoiceTest& choice, RowMask& left, RowMask& found)
{
    for (const ChoiceTest::OwnText& own : choice.ownTexts()) {
        RowMask candidates = left;
        const SliceChoice slices = slicesOf(own.needle);
        const std::size_t covered
            = std::min<std::size_t>(candidates.words().size(), RowSlices::rowsCovered(rows.count) / rowsPerWord);
        rows.chunk->slices.keepCandidates(slices, candidates.words().data(), 0, covered);
        if (slices.exact && !own.line) {
            for (std::size_t i = 0; i < covered; ++i)
                found.words()[i] |= std::exchange(candidates.words()[i], 0);
        }
        if (!lookThrough(*rows.chunk, own, candidates, found))
            return false;
        left.drop(found);
    }
    return true;
}

// Texts lie far from each other, and fetching one takes longer than looking through it:
// those that come next are asked for in time.
bool TermSearch::lookThrough(
    const OrderChunk& chunk, const ChoiceTest::OwnText& own, const RowMask& candidates, RowMask& found)
{
    constexpr std::size_t rowsAhead = 24;
    constexpr std::size_t textsAhead = 12;
    m_candidates.clear();
    candidates.forEach([this](std::uint32_t row) { m_candidates.push_back(row); });
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        if (i % rowsBetweenQuestions == rowsBetweenQuestions - 1 && isStopped())
            return false;
        if (i + rowsAhead < m_candidates.size())
            __builtin_prefetch(&chunk.rows[m_candidates[i + rowsAhead]]);
        if (i + textsAhead < m_candidates.size()) {
            const StoredRow& next = chunk.rows[m_candidates[i + textsAhead]];
            __builtin_prefetch(next.folded);
            __builtin_prefetch(next.record);
            __builtin_prefetch(next.record + 64);
        }
        if (const std::uint32_t row = m_candidates[i]; ChoiceTest::has(own, chunk, row))
            found.words()[row / rowsPerWord] |= RowWord{1} << (row % rowsPerWord);
    }
    return true;
}

bool TermSearch::addByRegex(const Snapshot::Rows& rows, const ChoiceTest& choice, RowMask& left, RowMask& found) const
{
    std::uint32_t asked = 0;
    bool stopped = false;
    moveRows(left, found, [&](std::uint32_t row) {
        if (++asked % slowRowsBetweenQuestions == 0)
            stopped = stopped || isStopped();
        return !stopped && choice.ownHas(Order(*rows.chunk, row));
    });
    return !stopped && !isStopped();
}

} // namespace docket
