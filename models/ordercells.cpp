// SPDX-License-Identifier: MIT
#include "models/ordercells.h"

#include <QChar>
#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <unicode/uloc.h>
#include <unicode/utypes.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace docket {

namespace {

bool isBlank(const Value& value)
{
    return !value || value->find_first_not_of(" \t\r\n") == std::string_view::npos;
}

QString present(const Value& value)
{
    return isBlank(value) ? QString() : toQString(value).trimmed();
}

bool familyNameFirst(const QString& lastName)
{
    if (lastName.isEmpty())
        return false;
    const QChar::Script script = lastName.front().script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul;
}

// By ICU's sorted list: asking for each name would be a quarter of copying a table.
bool isCountryCode(const QString& text)
{
    if (text.size() != 2)
        return false;
    const char* const* codes = uloc_getISOCountries();
    const char* const* end = codes;
    while (*end)
        ++end;
    const QByteArray code = text.toLatin1();
    const auto less = [](const char* one, const char* other) { return std::strcmp(one, other) < 0; };
    return std::binary_search(codes, end, code.constData(), less);
}

OrderCell candidateCell(const Order& order)
{
    const QString name = listedName(order.field(OrderField::FirstName), order.field(OrderField::LastName));
    if (!name.isNull())
        return {name, {}, false};
    return {localPart(order.field(OrderField::Email)), {}, true};
}

OrderCell locationCell(const Order& order)
{
    const std::optional<Location>& location = order.job().location;
    if (!location)
        return {};
    const QString country = present(location->country);
    for (const Value& value : {location->city, location->state, location->raw}) {
        if (const QString text = present(value); !text.isNull())
            return {text, isCountryCode(country) ? country : QString(), false};
    }
    return {country.isNull() ? QString() : countryName(country), {}, false};
}

constexpr int mostRecruiters = 5; // a cell has no room for more

OrderCell recruiterCell(const Order& order)
{
    QStringList names;
    for (const TeamMember& member : order.job().team) {
        if (names.size() == mostRecruiters)
            break;
        for (const std::string_view role : member.roles) {
            if (role != "RECRUITER")
                continue;
            const QString name = spokenName(member.firstName, member.lastName);
            names += name.isNull() ? present(member.email) : name;
            break;
        }
    }
    names.removeAll(QString());
    return {names.isEmpty() ? QString() : names.join(QStringLiteral(", ")), {}, false};
}

} // namespace

QString OrderCell::plain() const
{
    return suffix.isEmpty() ? text : text + QLatin1Char(' ') + suffix;
}

QString columnKey(OrderColumn column)
{
    switch (column) {
    case OrderColumn::Candidate:
        return QStringLiteral("candidate");
    case OrderColumn::Job:
        return QStringLiteral("job");
    case OrderColumn::Package:
        return QStringLiteral("package");
    case OrderColumn::Location:
        return QStringLiteral("location");
    case OrderColumn::Recruiter:
        return QStringLiteral("recruiter");
    case OrderColumn::Email:
        return QStringLiteral("email");
    case OrderColumn::Phone:
        return QStringLiteral("phone");
    case OrderColumn::JobCode:
        return QStringLiteral("jobCode");
    case OrderColumn::Integration:
        return QStringLiteral("integration");
    }
    return {};
}

QString columnTitle(OrderColumn column)
{
    switch (column) {
    case OrderColumn::Candidate:
        return QCoreApplication::translate("OrderColumn", "Candidate");
    case OrderColumn::Job:
        return QCoreApplication::translate("OrderColumn", "Job");
    case OrderColumn::Package:
        return QCoreApplication::translate("OrderColumn", "Package");
    case OrderColumn::Location:
        return QCoreApplication::translate("OrderColumn", "Location");
    case OrderColumn::Recruiter:
        return QCoreApplication::translate("OrderColumn", "Recruiter");
    case OrderColumn::Email:
        return QCoreApplication::translate("OrderColumn", "E-mail");
    case OrderColumn::Phone:
        return QCoreApplication::translate("OrderColumn", "Phone");
    case OrderColumn::JobCode:
        return QCoreApplication::translate("OrderColumn", "Job code");
    case OrderColumn::Integration:
        return QCoreApplication::translate("OrderColumn", "Integration");
    }
    return {};
}

OrderCell orderCell(const Order& order, OrderColumn column)
{
    switch (column) {
    case OrderColumn::Candidate:
        return candidateCell(order);
    case OrderColumn::Job:
        return {present(order.job().name), {}, false};
    case OrderColumn::Package:
        return {present(order.field(OrderField::PackageId)), {}, false};
    case OrderColumn::Location:
        return locationCell(order);
    case OrderColumn::Recruiter:
        return recruiterCell(order);
    case OrderColumn::Email:
        return {present(order.field(OrderField::Email)), {}, false};
    case OrderColumn::Phone:
        return {present(order.field(OrderField::Phone)), {}, false};
    case OrderColumn::JobCode:
        return {present(order.job().code), {}, false};
    case OrderColumn::Integration:
        return {QString::fromStdString(order.source().label), {}, false};
    }
    return {};
}

QString toQString(const Value& value)
{
    if (!value)
        return {};
    const QString text = QString::fromUtf8(value->data(), static_cast<qsizetype>(value->size()));
    return text.isNull() ? QStringLiteral("") : text;
}

QString listedName(const Value& firstName, const Value& lastName)
{
    const QString first = present(firstName);
    const QString last = present(lastName);
    if (first.isNull() || last.isNull())
        return first.isNull() ? last : first;
    return last + (familyNameFirst(last) ? QStringLiteral(" ") : QStringLiteral(", ")) + first;
}

QString spokenName(const Value& firstName, const Value& lastName)
{
    const QString first = present(firstName);
    const QString last = present(lastName);
    if (first.isNull() || last.isNull())
        return first.isNull() ? last : first;
    return familyNameFirst(last) ? last + QLatin1Char(' ') + first : first + QLatin1Char(' ') + last;
}

QString localPart(const Value& email)
{
    const QString text = present(email);
    const QString local = text.section(QLatin1Char('@'), 0, 0);
    return local.isEmpty() ? text : local;
}

QString countryName(const QString& country)
{
    if (country.size() != 2 || !country.front().isLetter() || !country.back().isLetter())
        return country;
    // ICU knows the names in the user's language; Qt 6.4's QLocale has English ones only.
    const QByteArray region = QByteArrayLiteral("und_") + country.toUpper().toLatin1();
    const QLocale locale;
    const QByteArray language = locale.language() == QLocale::C ? QByteArrayLiteral("en") : locale.name().toLatin1();
    std::array<UChar, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayCountry(
        region.constData(), language.constData(), name.data(), static_cast<int32_t>(name.size()), &status);
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || length <= 0)
        return country;
    const QString text = QString::fromUtf16(name.data(), length);
    return text.compare(country, Qt::CaseInsensitive) == 0 ? country : text;
}

} // namespace docket
