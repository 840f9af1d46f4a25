// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace docket {

// As large as what is in it, as long as the screen has room; then it scrolls. For dialogs
// whose fields come and go. Shows the ground behind it.
class FittingScroll final : public QScrollArea
{
    Q_OBJECT
public:
    // `besides`: the height of the dialog around it.
    FittingScroll(QWidget* content, int besides, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_besides;
};

} // namespace docket
