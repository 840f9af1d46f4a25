// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/orderwriter.h"

#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace docket {

struct OrderList;

// Orders of a list, frozen, whose candidates are to be reached.
struct ContactSource
{
    std::shared_ptr<const OrderList> list;
    std::vector<int> positions;
};

struct ContactTexts
{
    QString text;
    int count = 0;
    int leftOut = 0; // orders without one that can be used
};

// Any thread; they stop early, with what they have, when `stopAsked` says so. All texts are
// on one line each and hold no control characters.

// Each address once, case aside, with the candidate's name in quotes before it. An address
// that a mail program could read as more than one, or as a header, is left out.
ContactTexts recipientsOf(
    const ContactSource& source, const QString& separator, const std::function<bool()>& stopAsked);
ContactTexts phonesOf(const ContactSource& source, const std::function<bool()>& stopAsked); // each once, a line each
ContactTexts orderIdsOf(const ContactSource& source, const std::function<bool()>& stopAsked); // a line each

// Writes a vCard 3.0 for each candidate; of two orders with the same name, address and
// phone, the first brings the card.
class ContactWriter final : public OrderWriter
{
public:
    ContactWriter(const OutputOptions& options, Sink sink);
    bool write(const Order& order) override;
    bool finish() override;

private:
    QStringList m_notes;
    QSet<QByteArray> m_written; // digests: what is kept of a candidate does not grow with the name
    std::string m_pending;
};

} // namespace docket
