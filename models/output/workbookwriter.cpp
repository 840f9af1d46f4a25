// SPDX-License-Identifier: MIT
#include "models/output/workbookwriter.h"

#include "models/orders/store.h"
#include "models/output/aboutlines.h"
#include "models/output/celldialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace docket {

namespace {

constexpr qint64 copiedAtOnce = 64 * 1024;
constexpr int rowsBetweenChecks = 1'024;

struct WorkbookText
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookWriter)
};

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// "_x0041_" stands for a letter in a workbook; as a text its first sign is written so.
void escapeEscapes(std::string& text)
{
    static constexpr std::size_t length = 7;
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        if (at + length <= text.size() && text[at + length - 1] == '_'
            && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 2,
                text.begin() + static_cast<std::ptrdiff_t>(at + length) - 1, isHexDigit)) {
            text.replace(at, 1, "_x005F_");
            at += length;
        }
    }
}

void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

bool cutTo(qsizetype room, std::string& text)
{
    if (text.size() <= static_cast<std::size_t>(room))
        return false;
    QString wide = QString::fromStdString(text);
    if (wide.size() <= room)
        return false;
    const QString sign = WorkbookText::tr("… (cut)", "at the end of a text that did not fit");
    wide.truncate(std::max<qsizetype>(room - sign.size(), 0));
    if (!wide.isEmpty() && wide.back().isHighSurrogate())
        wide.chop(1);
    text = (wide + sign).toStdString();
    return true;
}

qsizetype lengthOf(const std::string& text)
{
    return text.size() <= static_cast<std::size_t>(mostCellText) ? 0 : QString::fromStdString(text).size();
}

} // namespace

bool fitIntoCell(std::string& text)
{
    if (text.find('\0') != std::string::npos)
        text = withoutNul(text);
    replaceAll(text, "\uFFFE", "\uFFFD");
    replaceAll(text, "\uFFFF", "\uFFFD");
    const std::string whole = text;
    bool cut = cutTo(mostCellText, text);
    escapeEscapes(text);
    if (const qsizetype length = lengthOf(text); length > mostCellText) {
        text = whole;
        cut = cutTo(2 * mostCellText - length, text);
        escapeEscapes(text);
    }
    return cut;
}

struct WorkbookWriter::Book
{
    QTemporaryFile file; // its name is not asked for: it has none
    lxw_workbook* book = nullptr; // freed by closing it
    lxw_worksheet* orders = nullptr;
    lxw_worksheet* about = nullptr;
    lxw_format* text = nullptr;
    lxw_format* title = nullptr;

    ~Book()
    {
        if (book)
            lxw_workbook_free(book);
    }
};

WorkbookWriter::WorkbookWriter(const OutputOptions& options, Sink sink)
    : OrderWriter(std::move(sink))
    , m_options(options)
    , m_book(std::make_unique<Book>())
{
    Book& book = *m_book;
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    if (!book.file.open()) {
        failForRoom();
        return;
    }
    lxw_workbook_options bookOptions{};
    bookOptions.constant_memory = LXW_TRUE;
    bookOptions.tmpdir = folder.data();
    const QByteArray path = QByteArrayLiteral("/proc/self/fd/") + QByteArray::number(book.file.handle());
    book.book = workbook_new_opt(path.constData(), &bookOptions);
    book.text = workbook_add_format(book.book);
    format_set_num_format(book.text, "@");
    format_set_align(book.text, LXW_ALIGN_VERTICAL_TOP);
    book.title = workbook_add_format(book.book);
    format_set_num_format(book.title, "@");
    format_set_bold(book.title);
    book.orders = workbook_add_worksheet(book.book, WorkbookText::tr("Orders", "sheet").toUtf8().constData());
    book.about = workbook_add_worksheet(book.book, WorkbookText::tr("About", "sheet").toUtf8().constData());
    worksheet_freeze_panes(book.orders, 1, 0);
    worksheet_set_column(book.orders, 0, static_cast<lxw_col_t>(m_options.columns.size() - 1), 22, book.text);
    worksheet_set_column(book.about, 0, 0, 16, nullptr);
    worksheet_set_column(book.about, 1, 1, 60, book.text);
    for (qsizetype column = 0; column < m_options.columns.size(); ++column)
        writeText(0, column, m_options.columns.at(column).title().toStdString());
    m_rows = 1;
}

WorkbookWriter::~WorkbookWriter() = default;

bool WorkbookWriter::failForRoom()
{
    return fail(WorkbookText::tr("The workbook could not be made: there is no room for temporary files in %1.")
                    .arg(QDir::tempPath()));
}

void WorkbookWriter::writeText(qsizetype row, qsizetype column, std::string text)
{
    if (text.empty())
        return;
    if (fitIntoCell(text))
        countCut();
    worksheet_write_string(m_book->orders, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), text.c_str(),
        row == 0 ? m_book->title : m_book->text);
}

bool WorkbookWriter::write(const Order& order)
{
    if (!m_book->book)
        return false;
    if (m_rows > mostWorkbookOrders)
        return fail(tooManyOrders(OrderFormat::Xlsx, m_rows));
    for (qsizetype column = 0; column < m_options.columns.size(); ++column) {
        m_cell.clear();
        m_options.columns.at(column).append(order, m_cell, m_options.masked, m_options.marks.get());
        writeText(m_rows, column, m_cell);
    }
    ++m_rows;
    return m_rows % rowsBetweenChecks != 0 || isWell();
}

// The library does not ask whether its rows reached the disk.
bool WorkbookWriter::isWell()
{
    for (const lxw_worksheet* sheet : {m_book->orders, m_book->about}) {
        std::FILE* const rows = sheet->optimize_tmpfile;
        if (!rows || std::fflush(rows) != 0 || std::ferror(rows) != 0)
            return failForRoom();
    }
    return true;
}

void WorkbookWriter::writeAbout()
{
    lxw_row_t row = 0;
    const auto write = [&](lxw_col_t column, const QString& text, lxw_format* format) {
        std::string cell = text.toStdString();
        fitIntoCell(cell);
        worksheet_write_string(m_book->about, row, column, cell.c_str(), format);
    };
    const QStringList notes = aboutNotes(m_options);
    for (const QString& note : notes) {
        write(0, note, m_book->title);
        ++row;
    }
    const QList<AboutLine> lines = aboutLines(m_options.about, m_rows - 1);
    for (const AboutLine& line : lines) {
        write(0, line.name, m_book->title);
        write(1, line.text, m_book->text);
        ++row;
    }
}

bool WorkbookWriter::finish()
{
    if (!m_book->book)
        return false;
    writeAbout();
    const auto lastRow = static_cast<lxw_row_t>(m_rows - 1);
    const auto lastColumn = static_cast<lxw_col_t>(m_options.columns.size() - 1);
    worksheet_autofilter(m_book->orders, 0, 0, lastRow, lastColumn);
    const std::string range = "A1:XFD1048576";
    worksheet_ignore_errors(m_book->orders, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.c_str());
    if (!isWell())
        return false;
    if (workbook_close(std::exchange(m_book->book, nullptr)) != LXW_NO_ERROR)
        return failForRoom();
    return handOn();
}

bool WorkbookWriter::handOn()
{
    QTemporaryFile& file = m_book->file;
    bool isRead = file.seek(0);
    while (isRead && !file.atEnd()) {
        const QByteArray piece = file.read(copiedAtOnce);
        isRead = !piece.isEmpty();
        if (isRead && !pushPiece(piece))
            return false;
    }
    return isRead || failForRoom();
}

} // namespace docket
