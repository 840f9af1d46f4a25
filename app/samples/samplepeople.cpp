// SPDX-License-Identifier: MIT
#include "app/samples/samplepeople.h"

#include "app/samples/samplephones.h"

namespace docket {

namespace {

constexpr std::string_view mailDomains[] = {"example.com", "example.org", "example.net"};

QByteArray mailName(const SampleName& name)
{
    if (!name.ascii.empty())
        return QByteArray(name.ascii.data(), static_cast<qsizetype>(name.ascii.size()));
    return QByteArray(name.text.data(), static_cast<qsizetype>(name.text.size())).toLower();
}

} // namespace

PeopleMaker::PeopleMaker(SampleRandom& random, Groups groups)
    : m_random(random)
    , m_groups(groups)
{
    for (std::uint64_t& next : m_nextPhone)
        next = random.next() >> 32;
    std::size_t pairs = 0;
    for (const SampleNameGroup& group : sampleNameGroups()) {
        m_firstNamesake.push_back(pairs);
        pairs += group.first.size() * group.last.size();
    }
    m_namesakes.resize(pairs);
}

SamplePerson PeopleMaker::makePerson()
{
    const std::size_t groupNumber = drawGroup();
    const SampleNameGroup& group = sampleNameGroups()[groupNumber];
    const auto first = static_cast<std::size_t>(m_random.below(group.first.size()));
    const auto last = static_cast<std::size_t>(m_random.below(group.last.size()));
    PhonePlan plan = group.phones;
    if (plan == PhonePlan::NorthAmerica && m_random.percent(25))
        plan = PhonePlan::Australia; // the names do not tell, and its free range is large
    return {group.first[first].text, group.last[last].text, email(groupNumber, first, last), phone(plan)};
}

std::size_t PeopleMaker::drawGroup()
{
    if (m_groups == Groups::Workplace)
        return static_cast<std::size_t>(m_random.below(workplaceGroupCount));
    std::uint64_t drawn = m_random.below(100);
    std::size_t group = 0;
    while (drawn >= sampleNameGroups()[group].weight)
        drawn -= sampleNameGroups()[group++].weight;
    return group;
}

QByteArray PeopleMaker::email(std::size_t group, std::size_t first, std::size_t last)
{
    const SampleNameGroup& names = sampleNameGroups()[group];
    const std::uint32_t earlier = m_namesakes[m_firstNamesake[group] + first * names.last.size() + last]++;
    QByteArray address = mailName(names.first[first]);
    address.append(m_random.percent(85) ? '.' : '_').append(mailName(names.last[last]));
    if (earlier > 0)
        address.append(QByteArray::number(earlier + 1));
    return address.append('@').append(m_random.pick(mailDomains));
}

QByteArray PeopleMaker::phone(PhonePlan plan)
{
    const std::uint64_t number = m_nextPhone[static_cast<std::size_t>(plan)]++;
    return fictionalPhone(plan, number, m_random.next());
}

} // namespace docket
