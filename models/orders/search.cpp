// SPDX-License-Identifier: MIT
#include "models/orders/search.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace docket {
namespace {

constexpr std::uint32_t rowsBetweenQuestions = 4'096;

// Whether the jobs of one part have each term; a job is looked through once for each
// term, however many orders name it.
class JobAnswers
{
public:
    JobAnswers(const Query& query, std::uint32_t jobCount)
        : m_query(query)
        , m_answers(query.terms.size() * jobCount, Answer::NotAsked)
        , m_jobCount(jobCount)
    {
    }

    bool has(std::size_t term, const Job& job)
    {
        Answer& answer = m_answers[term * m_jobCount + job.number];
        if (answer == Answer::NotAsked) {
            const bool found = job.folded.find(m_query.terms[term].folded) != std::string::npos;
            answer = found ? Answer::Yes : Answer::No;
        }
        return answer == Answer::Yes;
    }

private:
    enum class Answer : std::uint8_t { NotAsked, No, Yes };

    const Query& m_query;
    std::vector<Answer> m_answers;
    std::size_t m_jobCount;
};

class Searcher
{
public:
    Searcher(const Snapshot& now, const Query& query, const StopAsked& stopAsked)
        : m_now(now)
        , m_query(query)
        , m_stopAsked(stopAsked)
    {
        for (const Snapshot::Part& part : now.parts())
            m_jobs.emplace_back(query, part.jobCount);
    }

    SearchResult run(const Snapshot* alreadySearched)
    {
        for (const Snapshot::Rows& rows : m_now.rows()) {
            const std::uint32_t begin = alreadySearched ? alreadySearched->countIn(rows) : 0;
            for (std::uint32_t at = begin; at < rows.count && !isStopped(at); ++at)
                if (matches(Order(*rows.chunk, at), m_jobs[rows.part]))
                    m_result.rows.push_back(OrderRow(rows.first + at));
            if (m_result.stopped)
                break;
        }
        return std::move(m_result);
    }

private:
    bool isStopped(std::uint32_t at)
    {
        if (at % rowsBetweenQuestions == 0 && m_stopAsked)
            m_result.stopped = m_stopAsked();
        return m_result.stopped;
    }

    bool matches(const Order& order, JobAnswers& jobs) const
    {
        const std::string_view own = order.folded();
        for (std::size_t i = 0; i < m_query.terms.size(); ++i) {
            const Term& term = m_query.terms[i];
            const bool found = own.find(term.folded) != std::string_view::npos || jobs.has(i, order.job());
            if (found == term.excluded)
                return false;
        }
        return true;
    }

    const Snapshot& m_now;
    const Query& m_query;
    const StopAsked& m_stopAsked;
    std::vector<JobAnswers> m_jobs; // by part
    SearchResult m_result;
};

} // namespace

SearchResult search(
    const Snapshot& now, const Query& query, const StopAsked& stopAsked, const Snapshot* alreadySearched)
{
    return Searcher(now, query, stopAsked).run(alreadySearched);
}

} // namespace docket
