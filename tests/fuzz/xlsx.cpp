// SPDX-License-Identifier: MIT
// Any bytes as a spreadsheet, and any bytes as the parts of one that is well packed.
#include "models/lists/xlsxsheet.h"

#include "tests/fuzz/claims.h"

#include <zip.h>

#include <memory>
#include <string>

namespace {

// The parts stand in the input one after the other, with this line between them.
constexpr std::string_view between = "\n----\n";
constexpr const char* names[]
    = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};

struct FreeSource
{
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

QByteArray bytesOf(zip_source_t* source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

QByteArray packed(std::string_view input)
{
    const std::unique_ptr<zip_source_t, FreeSource> source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    zip_source_keep(source.get());
    zip_t* zip = zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr);
    if (!zip)
        return {};
    for (const char* name : names) {
        const std::string_view part = input.substr(0, input.find(between));
        input.remove_prefix(std::min(input.size(), part.size() + between.size()));
        zip_source_t* content = zip_source_buffer(zip, part.data(), part.size(), 0);
        const zip_int64_t at = zip_file_add(zip, name, content, ZIP_FL_OVERWRITE);
        if (at >= 0)
            zip_set_file_compression(zip, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
        else
            zip_source_free(content);
    }
    if (zip_close(zip) != 0) {
        zip_discard(zip);
        return {};
    }
    return bytesOf(source.get());
}

void check(const QByteArray& file, std::size_t size)
{
    using namespace docket;
    const std::optional<QByteArray> text = firstSheetAsText(file);
    if (!text)
        return;
    claim(text->isEmpty() || text->endsWith('\n'), "rows are lines");
    claim(text->count('\n') <= XlsxLimits::rows, "no more rows than are read");
    // A cell can name a text again and again, but each time with some letters of its own.
    claim(static_cast<std::size_t>(text->size()) <= (size + 1) * 400, "a small file gives no large text");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    check(QByteArray(input.data(), static_cast<qsizetype>(size)), size);
    check(packed(input), size);
    return 0;
}
