// SPDX-License-Identifier: MIT
#pragma once

#include "models/ordercells.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace docket {

class OrderMarks;

// A column of what is copied or exported: one of the table's, as the table shows it, or a
// field of the order as received, named by its path in the JSON ("candidate.email"). The
// team is one field, as JSON. A small value; any thread.
class OutputColumn
{
public:
    OutputColumn(OrderColumn shown) // implicit: the table's columns are columns of an output
        : m_number(static_cast<std::uint8_t>(shown))
    {
    }

    static QList<OutputColumn> shown(const QList<OrderColumn>& columns);
    static QList<OutputColumn> allFields(); // in the order of the schema, the id first
    static std::optional<OutputColumn> fromPath(const QString& path);
    static std::optional<OutputColumn> fromKey(const QString& key); // of a field or of a column of the table

    QString key() const; // for settings: a field's path, else columnKey()
    QString title() const; // a field's path, else columnTitle()
    bool isField() const;
    bool isPersonal() const; // tells who somebody is: hidden while the window is masked
    // All orders of a job have the same, short text there: worth making once a job.
    bool isOfJob() const;

    // Appends the cell as UTF-8: the one rule for copy and export. Nothing where the server
    // gave nothing; masked, a personal column is not even read. Without the marks of its
    // snapshot nothing is remembered of it.
    void append(const Order& order, std::string& to, bool masked = false, const OrderMarks* marks = nullptr) const;

    bool operator==(const OutputColumn&) const = default;

private:
    explicit OutputColumn(std::uint8_t number)
        : m_number(number)
    {
    }

    std::uint8_t m_number; // an OrderColumn; from orderColumnCount on: a place in the table of fields
};

// The team of a job as JSON, with the schema's keys; masked: without who they are.
std::string teamJson(const Job& job, bool masked);

} // namespace docket
