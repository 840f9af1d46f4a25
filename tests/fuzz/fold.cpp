// SPDX-License-Identifier: MIT
// Any bytes as a text to be folded: the first line as a needle, the rest around it.
#include "models/orders/fold.h"

#include "tests/fuzz/claims.h"

namespace docket {
namespace {

std::string checked(std::string_view text)
{
    std::string to = folded(text);
    claim(isUtf8(to), "what is folded is UTF-8");
    claim(!hasControls(to), "what is folded has no line ends, so that they may separate fields");
    claim(folded(to) == to, "folding twice is folding once");
    std::string appended = "e";
    appendFolded(text, appended);
    claim(appended == "e" + to, "appending leaves alone what was there");
    return to;
}

} // namespace
} // namespace docket

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace docket;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::string whole = checked(text);
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return 0;
    // A line end folds to a blank, and what stands between blanks folds as if alone.
    const std::string needle = checked(text.substr(0, end));
    const std::string rest = checked(text.substr(end + 1));
    claim(whole == needle + ' ' + rest, "what stands between blanks folds as if alone");
    return 0;
}
