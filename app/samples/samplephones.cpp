// SPDX-License-Identifier: MIT
#include "app/samples/samplephones.h"

#include <span>

namespace docket {

namespace {

// '#' stands for the next digit of the national number.
constexpr std::string_view germanSpellings[] = {"+49 176 #### ####", "+49 176 #### ####", "+49 (0)176 ########",
    "0176 ########", "0176/########", "+49176########", "0049 176 ### ### ##"};
constexpr std::string_view americanSpellings[]
    = {"+1 ### ### ####", "+1 ### ### ####", "(###) ###-####", "+1-###-###-####", "+1##########", "###.###.####"};
constexpr std::string_view britishSpellings[]
    = {"+44 #### ######", "+44 #### ######", "0#### ######", "+44 (0)#### ######", "+44##########", "0#### ### ###"};
constexpr std::string_view frenchSpellings[]
    = {"+33 # ## ## ## ##", "+33 # ## ## ## ##", "0# ## ## ## ##", "0#.##.##.##.##", "+33#########"};
constexpr std::string_view australianSpellings[]
    = {"+61 # #### ####", "+61 # #### ####", "(0#) #### ####", "+61#########"};

constexpr std::string_view britishRanges[] = {"7700900", "2079460", "1134960", "1144960", "1154960", "1164960",
    "1174960", "1184960", "1214960", "1314960", "1414960", "1514960", "1614960", "1914980", "2890180", "2920180"};
constexpr std::string_view frenchRanges[] = {"19900", "26191", "35301", "46571", "53649", "63998"};
constexpr std::string_view australianRanges[]
    = {"25550", "35550", "75550", "85550", "27010", "37010", "77010", "87010"};

constexpr std::uint64_t americanAreas = 8 * 9 * 10;

std::span<const std::string_view> spellings(PhonePlan plan)
{
    switch (plan) {
    case PhonePlan::Germany:
        return germanSpellings;
    case PhonePlan::NorthAmerica:
        return americanSpellings;
    case PhonePlan::UnitedKingdom:
        return britishSpellings;
    case PhonePlan::France:
        return frenchSpellings;
    case PhonePlan::Australia:
        return australianSpellings;
    }
    return {};
}

QByteArray padded(std::uint64_t number, qsizetype digits)
{
    return QByteArray::number(static_cast<qulonglong>(number)).rightJustified(digits, '0');
}

QByteArray inRange(
    std::span<const std::string_view> ranges, std::uint64_t number, std::uint64_t perRange, qsizetype digits)
{
    const std::string_view range = ranges[static_cast<std::size_t>(number / perRange)];
    return QByteArray(range.data(), static_cast<qsizetype>(range.size())) + padded(number % perRange, digits);
}

// Area codes begin with 2–9 and have no 9 in the middle; 555-01xx is free in all of them.
QByteArray americanDigits(std::uint64_t number)
{
    const std::uint64_t area = number / 100;
    const std::uint64_t code = (area / 90 + 2) * 100 + area % 90;
    return padded(code, 3) + "55501" + padded(number % 100, 2);
}

QByteArray nationalDigits(PhonePlan plan, std::uint64_t number)
{
    switch (plan) {
    case PhonePlan::Germany:
        return "555" + padded(number, 5);
    case PhonePlan::NorthAmerica:
        return americanDigits(number);
    case PhonePlan::UnitedKingdom:
        return inRange(britishRanges, number, 1000, 3);
    case PhonePlan::France:
        return inRange(frenchRanges, number, 10000, 4);
    case PhonePlan::Australia:
        return inRange(australianRanges, number, 10000, 4);
    }
    return {};
}

QByteArray spelled(std::string_view spelling, QByteArrayView digits)
{
    QByteArray phone;
    phone.reserve(static_cast<qsizetype>(spelling.size()));
    qsizetype used = 0;
    for (const char character : spelling)
        phone.append(character == '#' ? digits[used++] : character);
    return phone;
}

} // namespace

std::uint64_t phoneCapacity(PhonePlan plan)
{
    switch (plan) {
    case PhonePlan::Germany:
        return 100000;
    case PhonePlan::NorthAmerica:
        return americanAreas * 100;
    case PhonePlan::UnitedKingdom:
        return std::size(britishRanges) * 1000;
    case PhonePlan::France:
        return std::size(frenchRanges) * 10000;
    case PhonePlan::Australia:
        return std::size(australianRanges) * 10000;
    }
    return 1;
}

QByteArray fictionalPhone(PhonePlan plan, std::uint64_t number, std::uint64_t spelling)
{
    // 48271 is prime and no factor of any capacity: every number comes once before one comes again.
    const std::uint64_t capacity = phoneCapacity(plan);
    const std::uint64_t scattered = (number % capacity) * 48271 % capacity;
    const auto ways = spellings(plan);
    return spelled(ways[static_cast<std::size_t>(spelling % ways.size())], nationalDigits(plan, scattered));
}

} // namespace docket
