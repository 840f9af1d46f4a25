// SPDX-License-Identifier: MIT
#pragma once

#include "models/output/orderwriter.h"

#include <memory>
#include <string>

namespace docket {

inline constexpr qsizetype mostWorkbookOrders = 1'048'575; // rows of an Excel sheet but the titles
inline constexpr qsizetype mostCellText = 32'767; // UTF-16 units in a cell of Excel

// Writes an Excel workbook: the orders as texts under frozen titles with a filter, and a
// sheet that says where they are from. What is written lies in files without a name, which
// go with this process however it ends, until finish() hands the workbook on.
class WorkbookWriter final : public OrderWriter
{
public:
    WorkbookWriter(const OutputOptions& options, Sink sink);
    ~WorkbookWriter() override;
    bool write(const Order& order) override;
    bool finish() override;

private:
    struct Book;

    void writeText(qsizetype row, qsizetype column, std::string text);
    void writeAbout();
    bool isWell();
    bool handOn();
    bool failForRoom();

    OutputOptions m_options;
    std::unique_ptr<Book> m_book;
    qsizetype m_rows = 0; // the titles among them
    std::string m_cell;
};

// The text as a cell of a workbook can hold it: without what XML cannot say, its escapes
// escaped, and cut with words when it is too long. Answers whether it was cut.
bool fitIntoCell(std::string& text);

} // namespace docket
