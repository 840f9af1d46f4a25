// SPDX-License-Identifier: MIT
#include "models/queryhint.h"

#include "models/orders/query.h"

#include <QCoreApplication>

namespace docket {

namespace {

struct QueryHint
{
    Q_DECLARE_TR_FUNCTIONS(QueryHint)
};

} // namespace

QString mistakeText(const QueryMistake& mistake)
{
    const QString word = QString::fromStdString(mistake.word);
    const QString detail = QString::fromStdString(mistake.detail);
    const QString suggestion = QString::fromStdString(mistake.suggestion);
    switch (mistake.kind) {
    case QueryMistake::Kind::OpenQuote:
        return QueryHint::tr("A quotation mark is not closed.");
    case QueryMistake::Kind::OpenRegex:
        return QueryHint::tr("The expression ‘%1’ has no closing /.").arg(word);
    case QueryMistake::Kind::BadRegex:
        return QueryHint::tr("The expression ‘%1’ cannot be read.").arg(word);
    case QueryMistake::Kind::UnknownField:
        return suggestion.isEmpty() ? QueryHint::tr("No field ‘%1’.").arg(word)
                                    : QueryHint::tr("No field ‘%1’. Did you mean %2:?").arg(word, suggestion);
    case QueryMistake::Kind::NoValue:
        return QueryHint::tr("Nothing to look for stands behind ‘%1:’.").arg(word);
    case QueryMistake::Kind::UnknownFlag:
        return suggestion.isEmpty()
            ? QueryHint::tr("‘%1:%2’ is not known.").arg(detail, word)
            : QueryHint::tr("‘%1:%2’ is not known. Did you mean %1:%3?").arg(detail, word, suggestion);
    case QueryMistake::Kind::TooLong:
        return QueryHint::tr("The filter is too long.");
    }
    return {};
}

QString hintText(const QueryMistake& mistake)
{
    const QString word = QString::fromStdString(mistake.word);
    const QString detail = QString::fromStdString(mistake.detail);
    const QString suggestion = QString::fromStdString(mistake.suggestion);
    switch (mistake.kind) {
    case QueryMistake::Kind::OpenQuote:
        return QueryHint::tr("A quotation mark is not closed; searching for all that follows it.");
    case QueryMistake::Kind::OpenRegex:
        return QueryHint::tr("The expression ‘%1’ has no closing /; searching for the text.").arg(word);
    case QueryMistake::Kind::BadRegex:
        return QueryHint::tr("The expression ‘%1’ cannot be read; searching for the text.").arg(word);
    case QueryMistake::Kind::UnknownField:
        return suggestion.isEmpty()
            ? QueryHint::tr("No field ‘%1’; searching for the text.").arg(word)
            : QueryHint::tr("No field ‘%1’; searching for the text. Did you mean %2:?").arg(word, suggestion);
    case QueryMistake::Kind::NoValue:
        return QueryHint::tr("Nothing to look for stands behind ‘%1:’ yet.").arg(word);
    case QueryMistake::Kind::UnknownFlag:
        return suggestion.isEmpty()
            ? QueryHint::tr("‘%1:%2’ is not known.").arg(detail, word)
            : QueryHint::tr("‘%1:%2’ is not known. Did you mean %1:%3?").arg(detail, word, suggestion);
    case QueryMistake::Kind::TooLong:
        return QueryHint::tr("The filter is too long; its end is left out.");
    }
    return {};
}

bool isUnfinished(const QueryMistake& mistake)
{
    switch (mistake.kind) {
    case QueryMistake::Kind::OpenQuote:
    case QueryMistake::Kind::OpenRegex:
    case QueryMistake::Kind::NoValue:
    case QueryMistake::Kind::UnknownFlag:
        return true;
    case QueryMistake::Kind::UnknownField:
    case QueryMistake::Kind::BadRegex:
    case QueryMistake::Kind::TooLong:
        return false;
    }
    return false;
}

} // namespace docket
