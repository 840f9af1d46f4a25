// SPDX-License-Identifier: MIT
#include "models/ordercells.h"

#include <QCoreApplication>
#include <QLocale>

#include <unicode/uloc.h>
#include <unicode/utypes.h>

#include <array>

namespace docket {

namespace {

// null when nothing was appended
template <typename Append>
QString appendedBy(Append append)
{
    std::string text;
    return append(text) ? toQString(text) : QString();
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
    case OrderColumn::State:
        return QStringLiteral("state");
    case OrderColumn::SeenSince:
        return QStringLiteral("seenSince");
    case OrderColumn::Status:
        return QStringLiteral("status");
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
    case OrderColumn::State:
        return QCoreApplication::translate("OrderColumn", "State");
    case OrderColumn::SeenSince:
        return QCoreApplication::translate("OrderColumn", "Seen here since");
    case OrderColumn::Status:
        return QCoreApplication::translate("OrderColumn", "Status");
    }
    return {};
}

QString hiddenText()
{
    return toQString(maskedText);
}

OrderCell orderCell(const Order& order, OrderColumn column)
{
    std::string utf8;
    const CellShape shape = appendCell(order, column, utf8);
    if (shape.isNull)
        return {{}, {}, shape.isFallback};
    const std::string_view whole(utf8);
    const QString text = toQString(whole.substr(0, whole.size() - shape.suffixSize));
    const QString suffix
        = shape.suffixSize > 0 ? toQString(whole.substr(whole.size() - shape.suffixSize + 1)) : QString();
    return {shape.isCountry ? countryName(text) : text, suffix, shape.isFallback};
}

void appendPlainCell(const Order& order, OrderColumn column, std::string& to)
{
    const std::size_t before = to.size();
    if (appendCell(order, column, to).isCountry)
        to.replace(before, std::string::npos, countryName(QString::fromStdString(to.substr(before))).toStdString());
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
    return appendedBy([&](std::string& to) { return appendListedName(firstName, lastName, to); });
}

QString spokenName(const Value& firstName, const Value& lastName)
{
    return appendedBy([&](std::string& to) { return appendSpokenName(firstName, lastName, to); });
}

QString localPart(const Value& email)
{
    const std::string_view local = localPartOf(email);
    return local.empty() ? QString() : toQString(local);
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
