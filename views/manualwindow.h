// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>

class QLineEdit;
class QStackedWidget;

namespace docket {

class Button;
class ManualPage;
class SideList;
class TextLabel;

// The manual in a window of its own: pages from this program's resources in the language
// of QLocale(), their chapters at the side, a search over all of them. Esc closes it. Goes
// with its end.
class ManualWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit ManualWindow(QWidget* parent = nullptr);

    // "page.md#chapter"; without a page the one that is shown. False: leads nowhere.
    bool goTo(const QString& link);
    const QList<ManualPage*>& pages() const { return m_pages; }
    ManualPage& currentPage() const;

    // The text of a page, "manual.md" or "filter.md", in the language of `locale`, in
    // English where there is no other.
    static QString textOf(const QString& page, const QLocale& locale);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Chapter
    {
        int page;
        QString anchor;
    };

    void addPage(const QString& name);
    QWidget* makeSide();
    void connectParts();
    void followReader();
    void showPage(int index);
    void findNext(bool backward);
    void tellFound(bool found);

    QLineEdit* m_find;
    Button* m_previous;
    Button* m_next;
    TextLabel* m_found;
    SideList* m_chapters;
    QStackedWidget* m_stack;
    QList<ManualPage*> m_pages;
    QStringList m_names; // of the pages
    QList<Chapter> m_targets; // of the rows of m_chapters
    bool m_leading = false; // the list leads, so that it need not follow
};

} // namespace docket
