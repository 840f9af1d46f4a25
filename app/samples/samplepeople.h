// SPDX-License-Identifier: MIT
#pragma once

#include "app/samples/samplenames.h"
#include "app/samples/samplerandom.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace docket {

struct SamplePerson
{
    std::string_view firstName;
    std::string_view lastName;
    QByteArray email; // at example.com, example.org or example.net: nobody's
    QByteArray phone; // from ranges kept free for fiction
};

// Invents people one after the other. No two people of one maker share an e-mail
// address, however many are made; phone numbers come again only when a country's
// range is used up, which 100,000 people do not do.
class PeopleMaker
{
public:
    enum class Groups { All, Workplace };

    explicit PeopleMaker(SampleRandom& random, Groups groups = Groups::All);
    SamplePerson makePerson();

private:
    std::size_t drawGroup();
    QByteArray email(std::size_t group, std::size_t first, std::size_t last);
    QByteArray phone(PhonePlan plan);

    SampleRandom& m_random;
    Groups m_groups;
    std::vector<std::uint32_t> m_namesakes; // how many people had that first and last name so far
    std::vector<std::size_t> m_firstNamesake; // per group, where its pairs begin in m_namesakes
    std::array<std::uint64_t, phonePlanCount> m_nextPhone{}; // each plan begins somewhere else
};

} // namespace docket
