// SPDX-License-Identifier: MIT
#include "app/samples/sampletexts.h"

namespace docket {

namespace {

constexpr std::string_view careDuties[] = {
    "Care for ventilated patients, day and night shifts in turn, on a unit with {n} beds.",
    "Admit patients, measure vital signs and hand over in full to the next team.",
    "Administer medication and infusions according to the physician's order.",
    "Support relatives with honest information and a chair at the right moment.",
    "Supervise trainees in wound care, hygiene and documentation.",
    "Assist during bronchoscopy, dialysis and resuscitation.",
};
constexpr std::string_view softwareDuties[] = {
    "Design and run services in Go, C++ or Kotlin that move {n} million payments a month.",
    "Review pull requests kindly and quickly, usually within {n} hours.",
    "Replace a nightly batch with streaming over Kafka and PostgreSQL.",
    "Own dashboards, alerts and the occasional incident report without blame.",
    "Profile slow queries, trim Kubernetes clusters and delete unused code with pleasure.",
    "Write TypeScript components that work by keyboard and with a screen reader.",
};
constexpr std::string_view logisticsDuties[] = {
    "Lead {n} pickers and packers through the night shift and balance the lanes.",
    "Check incoming pallets against the advice and report damage with photographs.",
    "Drive articulated lorries between the hub in {city} and regional depots.",
    "Secure loads according to regulations and keep the tachograph in order.",
    "Plan routes around roadworks, ferries and low-emission zones.",
    "Keep the cold chain unbroken from the ramp to the customer's fridge.",
};
constexpr std::string_view productDuties[] = {
    "Interview {n} users a month and turn what they say into testable ideas.",
    "Sketch, prototype and throw away early, long before anything is built.",
    "Keep a roadmap that fits on one page and survives contact with customers.",
    "Write release notes that people read voluntarily.",
    "Measure whether an assessment is fair, valid and not longer than it must be.",
    "Balance accessibility, branding and deadlines without losing the first.",
};
constexpr std::string_view serviceDuties[] = {
    "Greet guests by name and solve their problems before they become reviews.",
    "Answer about {n} enquiries a day by phone, chat and letter.",
    "Open bottles of every closure swiftly, hygienically and without spilling.",
    "Prepare the shift's till and explain every difference above {n} cents.",
    "Translate between Arabic, English and the language of engineers.",
    "Calm down delayed passengers with facts, vouchers and a genuine smile.",
};
constexpr std::string_view financeDuties[] = {
    "Prepare payroll for {n}00 employees in two countries, including expatriates.",
    "Reconcile ledgers, chase missing vouchers and close the month on day {n}.",
    "Model the default risk of small businesses and explain the outliers.",
    "Examine suspicious transactions and file reports with the authority.",
    "Accompany the annual audit from the first list to the last signature.",
    "Automate recurring journal entries together with the data team.",
};
constexpr std::string_view tradesDuties[] = {
    "Install photovoltaic modules and storage batteries on roofs up to {n} metres high.",
    "Set up, run in and maintain five-axis milling machines.",
    "Find leaks, replace compressors and balance ventilation ducts.",
    "Climb turbines at sea, weather permitting, in rotations of {n} days.",
    "Read drawings, measure twice and cut once.",
    "Coordinate scaffolders, plumbers and inspectors on site.",
};

} // namespace

std::span<const std::string_view> fieldDuties(SampleField field)
{
    switch (field) {
    case SampleField::Care:
        return careDuties;
    case SampleField::Software:
        return softwareDuties;
    case SampleField::Logistics:
        return logisticsDuties;
    case SampleField::Product:
        return productDuties;
    case SampleField::Service:
        return serviceDuties;
    case SampleField::Finance:
        return financeDuties;
    case SampleField::Trades:
        return tradesDuties;
    }
    return {};
}

} // namespace docket
