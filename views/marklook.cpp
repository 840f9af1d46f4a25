// SPDX-License-Identifier: MIT
#include "views/marklook.h"

namespace docket {

Symbol symbolOf(Mark mark)
{
    switch (mark) {
    case Mark::New:
    case Mark::Asked:
        return Symbol::New;
    case Mark::Changed:
        return Symbol::Changed;
    case Mark::Done:
        return Symbol::Check;
    case Mark::Snoozed:
        return Symbol::Clock;
    case Mark::Gone:
        return Symbol::Gone;
    }
    return Symbol::New;
}

Token inkOf(Mark mark, bool selected)
{
    switch (mark) {
    case Mark::New:
    case Mark::Asked:
        return Token::Accent;
    case Mark::Changed:
        return Token::Changed;
    case Mark::Gone:
        return Token::Gone;
    case Mark::Done:
    case Mark::Snoozed:
        break;
    }
    return selected ? Token::Text2 : Token::Text3;
}

} // namespace docket
