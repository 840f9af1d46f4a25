// SPDX-License-Identifier: MIT
#pragma once

#include "views/symbols.h"
#include "views/theme.h"

#include <QAbstractButton>

#include <optional>

namespace docket {

// A number with its name below, which filters when pressed. Its accessible name is all of
// it: "Needs attention, 58, 6 shown".
class Tile final : public QAbstractButton
{
    Q_OBJECT
public:
    // The mark stands before the label, in `ink`, where there is anything to count.
    Tile(const QString& label, std::optional<Symbol> mark, QWidget* parent = nullptr, Token ink = Token::Warn);

    // `shown`: how many of them the filter leaves; nullopt without a filter.
    void showCount(qint64 count, std::optional<qint64> shown);

    // Mark and number on one line, for a window with little height.
    void setCompact(bool compact);
    bool fitsCompact() const { return m_mark.has_value(); } // without a mark a number says nothing

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintCompact(QPainter& painter) const;
    void paintMark(QPainter& painter, const QRect& room) const;
    void paintNumber(QPainter& painter, const QRect& room) const;
    void paintLabel(QPainter& painter, const QRect& room) const;
    QString number() const;
    QString shownText() const;
    bool hasMark() const { return m_mark && m_count > 0; }

    std::optional<Symbol> m_mark;
    Token m_ink;
    qint64 m_count = 0;
    std::optional<qint64> m_shown;
    bool m_compact = false;
};

} // namespace docket
