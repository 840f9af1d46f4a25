// SPDX-License-Identifier: MIT
#include "views/preferencesdialog.h"

#include "views/actions.h"
#include "views/button.h"
#include "views/paint.h"
#include "views/segmented.h"
#include "views/sidelist.h"
#include "views/textlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QStackedWidget>
#include <QStyle>

namespace docket {

namespace {

constexpr int pagesWidth = 160; // of the list
constexpr int formWidth = 400;

void addField(QVBoxLayout& column, const QString& title, QWidget* field, const QString& objectName)
{
    field->setObjectName(objectName);
    auto* label = new TextLabel(title, TextStyle::BodyMedium);
    label->setBuddy(field);
    column.addSpacing(16);
    column.addWidget(label);
    column.addSpacing(6);
    column.addWidget(field);
}

void addHelp(QVBoxLayout& column, const QString& text)
{
    auto* help = new TextLabel(text, TextStyle::Small, Token::Text2);
    help->setWordWrap(true);
    column.addSpacing(4);
    column.addWidget(help);
}

TextLabel* addFact(QVBoxLayout& column, const QString& title, const QString& text)
{
    auto* fact = new TextLabel(text, TextStyle::Body, Token::Text2);
    fact->setWordWrap(true);
    column.addSpacing(16);
    column.addWidget(new TextLabel(title, TextStyle::BodyMedium));
    column.addSpacing(4);
    column.addWidget(fact);
    return fact;
}

// The words of a menu entry without its mark of a key, "&" itself apart.
QString plainWords(const QAction& action)
{
    return action.iconText();
}

} // namespace

PreferencesDialog::PreferencesDialog(
    const Actions& actions, QAction& keepHistory, const QString& settingsFile, QWidget* parent)
    : QDialog(parent)
    , m_list(new SideList(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences – Docket"));
    m_list->setObjectName(QStringLiteral("preferencesPages"));
    m_list->setAccessibleName(tr("Pages of the preferences"));
    m_list->setFixedWidth(pagesWidth);
    addLook(actions);
    addLoading(actions);
    addCopying(actions);
    addPrivacy(keepHistory, settingsFile);
    auto* close = new Button(Button::Kind::Primary, tr("Close"), this);
    close->setDefault(true);
    auto* form = new QVBoxLayout;
    form->setContentsMargins(28, 24, 28, 20);
    form->addWidget(m_pages, 1);
    form->addSpacing(20);
    form->addWidget(close, 0, Qt::AlignTrailing);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(form, 1);
    row->setSizeConstraint(QLayout::SetFixedSize);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_list->setCurrentRow(0);
}

QVBoxLayout* PreferencesDialog::addPage(const QString& title)
{
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStrut(formWidth);
    column->addWidget(new TextLabel(title, TextStyle::Title));
    m_list->add(title);
    m_pages->addWidget(page);
    return column;
}

void PreferencesDialog::add(const QString& title, QWidget* page)
{
    QVBoxLayout* column = addPage(title);
    column->addWidget(page);
    column->addStretch(1);
}

void PreferencesDialog::addLook(const Actions& actions)
{
    QVBoxLayout* column = addPage(tr("Look"));
    addField(*column, tr("&Theme"), segmentsFor(*actions.themes, tr("Theme")), QStringLiteral("theme"));
    column->addSpacing(8);
    column->addWidget(checkFor(actions.highContrast, tr("&High contrast"), QStringLiteral("highContrast")));
    addField(*column, tr("D&ensity"), segmentsFor(*actions.densities, tr("Density")), QStringLiteral("density"));
    addHelp(*column, tr("How high the rows of the table are."));
    addField(*column, tr("&Language"), comboFor(*actions.languages, tr("Language")), QStringLiteral("language"));
    addHelp(*column, tr("Dates, numbers and sorting follow it."));
    column->addStretch(1);
}

void PreferencesDialog::addLoading(const Actions& actions)
{
    QVBoxLayout* column = addPage(tr("Loading"));
    addField(*column, tr("&Refresh automatically"), comboFor(*actions.refreshEvery, tr("Refresh automatically")),
        QStringLiteral("refreshEvery"));
    addHelp(*column,
        tr("Counted from the end of the load before. What needs a person first, a key or a permission, is not asked "
           "again by itself."));
    column->addStretch(1);
}

void PreferencesDialog::addCopying(const Actions& actions)
{
    QVBoxLayout* column = addPage(tr("Copying"));
    addField(*column, tr("&Between e-mail addresses"),
        comboFor(*actions.addressSeparators, tr("Between e-mail addresses")), QStringLiteral("addressSeparator"));
    addHelp(*column, tr("Outlook wants a semicolon where its own settings do not say otherwise, others a comma."));
    column->addStretch(1);
}

void PreferencesDialog::addPrivacy(QAction& keepHistory, const QString& settingsFile)
{
    QVBoxLayout* column = addPage(tr("Privacy"));
    addFact(*column, tr("Orders"),
        tr("In memory only, until Docket ends. They reach the disk only where you copy or save them."));
    addFact(*column, tr("API keys"), tr("In your desktop's password store, under the name docket. Never in a file."));
    addFact(*column, tr("What you have seen, done and snoozed"),
        tr("As keyed hashes and sealed ids on this computer; nobody reads a name from them. Forget order history "
           "removes them. With a key for this session only, in memory."));
    TextLabel* file = addFact(*column, tr("Connections, views and how the window looks"), settingsFile);
    file->setObjectName(QStringLiteral("settingsPath"));
    file->setStyleAndInk(TextStyle::Mono, Token::Text);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    file->setAccessibleName(tr("Settings file"));
    addFact(*column, tr("Filters"),
        tr("The last ones are in memory only: a filter can name a person. They last if you choose so here."));
    column->addSpacing(8);
    column->addWidget(
        checkFor(&keepHistory, tr("&Keep the filter history when Docket ends"), QStringLiteral("keepHistory")));
    addFact(*column, tr("Sent"),
        tr("Questions about orders, to the address of your connection. What you mark goes into a folder of your team "
           "only if you choose so."));
    column->addStretch(1);
}

QWidget* PreferencesDialog::segmentsFor(const QActionGroup& group, const QString& name)
{
    QStringList words;
    const QList<QAction*> actions = group.actions();
    for (const QAction* action : actions)
        words += plainWords(*action);
    auto* segments = new Segmented(words, this);
    segments->setAccessibleName(name);
    for (int i = 0; i < actions.size(); ++i) {
        if (actions.at(i)->isChecked())
            segments->setCurrentIndex(i);
        connect(actions.at(i), &QAction::toggled, segments, [segments, i](bool on) {
            if (on)
                segments->setCurrentIndex(i);
        });
    }
    connect(segments, &Segmented::currentIndexChanged, this, [actions](int index) {
        if (!actions.at(index)->isChecked())
            actions.at(index)->trigger();
    });
    return segments;
}

QWidget* PreferencesDialog::comboFor(const QActionGroup& group, const QString& name)
{
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(name);
    const QList<QAction*> actions = group.actions();
    for (int i = 0; i < actions.size(); ++i) {
        combo->addItem(plainWords(*actions.at(i)));
        if (actions.at(i)->isChecked())
            combo->setCurrentIndex(i);
        connect(actions.at(i), &QAction::toggled, combo, [combo, i](bool on) {
            if (on)
                combo->setCurrentIndex(i);
        });
    }
    connect(combo, &QComboBox::activated, this, [actions](int index) {
        if (!actions.at(index)->isChecked())
            actions.at(index)->trigger();
    });
    return combo;
}

QWidget* PreferencesDialog::checkFor(QAction* action, const QString& text, const QString& objectName)
{
    auto* check = new QCheckBox(text, this);
    check->setObjectName(objectName);
    check->setChecked(action->isChecked());
    connect(check, &QCheckBox::toggled, action, [action](bool on) {
        if (action->isChecked() != on)
            action->trigger();
    });
    connect(action, &QAction::toggled, check, &QCheckBox::setChecked);
    return check;
}

// The list stands on chrome, the form on the raised ground, a hairline between.
void PreferencesDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Raised));
    const QRect side = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, pagesWidth, height()));
    painter.fillRect(side, theme.color(Token::Chrome));
    const qreal x = layoutDirection() == Qt::RightToLeft ? side.left() - 0.5 : side.right() + 0.5;
    paintHairline(painter, QPointF(x, 0), QPointF(x, height()), theme.color(Token::Line));
}

} // namespace docket
