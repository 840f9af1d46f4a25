// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/samplepeople.h"
#include "app/samples/samplerandom.h"
#include "app/samples/sampletitles.h"

#include <QByteArray>

#include <vector>

namespace docket {

// A job's members as JSON values, each ready to be written; empty: the key is absent.
struct SampleJob
{
    QByteArray remoteId, name, jobCode, description, location, hiringTeam;
};

// The job as a JSON object; remote_id stands first.
QByteArray jobJson(const SampleJob& job);
// Where jobJson(job) goes on after its remote_id: at the comma.
qsizetype jobTail(const SampleJob& job);

// Invents jobs one after the other; every one is valid by the schema.
class JobMaker
{
public:
    explicit JobMaker(SampleRandom& random);
    SampleJob makeJob();

    QByteArray location(const SamplePlace& place);
    QByteArray hiringTeam(std::size_t members);

private:
    const SampleTitle& drawTitle(SampleLanguage language);
    QByteArray member();
    QByteArray roles();
    QByteArray textOrNull(QByteArrayView text, unsigned nullPercent);

    SampleRandom& m_random;
    std::vector<SamplePerson> m_colleagues; // the same recruiters hire for many jobs
    std::uint64_t m_jobs = 0;
};

} // namespace docket
