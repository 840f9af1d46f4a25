// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QTextBrowser>

namespace docket {

// One page of the manual: Markdown in the look of the theme. Loads nothing but the program's
// own pictures, and opens nothing; a link that leads out of the manual is shown as plain text. The others are
// told by linkActivated() as they are written: "#chapter", "page.md", "page.md#chapter".
class ManualPage final : public QTextBrowser
{
    Q_OBJECT
public:
    // A heading. Its anchor is made of its words as code hosts make it: "Filter orders"
    // is "filter-orders".
    struct Section
    {
        QString title;
        QString anchor;
        int level = 1;
        int position = 0; // in the document
    };

    explicit ManualPage(QWidget* parent = nullptr);

    void showMarkdown(const QString& markdown);
    const QList<Section>& sections() const { return m_sections; }
    QStringList links() const; // in the order they stand
    QStringList pictures() const; // their names, in the order they stand
    // Puts a heading at the top; an empty anchor is the beginning. False: there is none such.
    bool goTo(const QString& anchor);
    int sectionInSight() const; // the index of the heading that what is at the top belongs to; −1: none
    // Selects the next place, or the one before; false: no more in that direction.
    bool findNext(const QString& text, bool backward);
    void moveToEnd(bool end); // where the next search begins

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void linkActivated(const QString& link);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void render();
    void collectSections();

    QString m_markdown;
    QList<Section> m_sections;
};

} // namespace docket
