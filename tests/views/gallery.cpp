// SPDX-License-Identifier: MIT
// Shows every part in every state on one page, to be looked at:
//   docket_gallery [--dark] [--high-contrast] [--rtl] [--size N] [--png FILE]
// With --png it saves the picture and ends. The keyboard focus, which only one part
// can have, is given to each sample of it in turn while the picture is taken.
#include "models/orderroles.h"
#include "views/button.h"
#include "views/chip.h"
#include "views/docketstyle.h"
#include "views/elidedlabel.h"
#include "views/emptystate.h"
#include "views/fieldrow.h"
#include "views/filterfield.h"
#include "views/memberrow.h"
#include "views/noticebar.h"
#include "views/numbertext.h"
#include "views/orderdelegate.h"
#include "views/paint.h"
#include "views/progressline.h"
#include "views/segmented.h"
#include "views/symbols.h"
#include "views/tabbar.h"
#include "views/textlabel.h"
#include "views/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QCommandLineParser>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>

using namespace docket;

namespace {

constexpr QSize PageSize(1180, 1180);

struct GalleryCell
{
    QString text;
    QString suffix = QString();
    bool isNull = false;
    bool isFallback = false;
};

// One row of the order table as the delegate paints it, in a state of its own.
class RowSample final : public QWidget
{
public:
    RowSample(const QList<GalleryCell>& cells, QStyle::State state)
        : m_model(1, static_cast<int>(cells.size()))
        , m_delegate(themeOf(this))
        , m_state(state)
    {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const GalleryCell& cell = cells.at(column);
            const QModelIndex index = m_model.index(0, column);
            m_model.setData(index, cell.text, Qt::DisplayRole);
            m_model.setData(index, cell.suffix, SuffixRole);
            m_model.setData(index, cell.isNull, NullRole);
            m_model.setData(index, cell.isFallback, FallbackRole);
            m_model.setData(index, column > 1, SecondaryRole);
        }
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        PartPainter painter(this);
        const int edges[] = {0, 198, 426, 544, 630};
        for (int column = 0; column < m_model.columnCount(); ++column) {
            QStyleOptionViewItem option;
            option.initFrom(this);
            option.widget = nullptr;
            option.state = QStyle::State_Enabled | m_state;
            const QRect cell(edges[column], 0, edges[column + 1] - edges[column], height());
            option.rect = QStyle::visualRect(layoutDirection(), rect(), cell);
            m_delegate.paint(&painter, option, m_model.index(0, column));
        }
    }

private:
    QStandardItemModel m_model;
    OrderDelegate m_delegate;
    QStyle::State m_state;
};

// Numbers of different digits that must end on one line.
class NumberSample final : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        PartPainter painter(this);
        painter.setFont(themeOf(this).font(TextStyle::Small));
        painter.setPen(themeOf(this).color(Token::Text3));
        int y = 0;
        for (const char* number : {"1,812", "1,111", "694"}) {
            paintTabular(painter, QRect(0, y, width(), 18), QLatin1String(number));
            y += 18;
        }
    }
};

// Every symbol in its three inks.
class SymbolSample final : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        PartPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        for (int i = 0; i < SymbolCount; ++i) {
            const QRect place(i % 18 * 30, i / 18 * 26, 16, 16);
            paintSymbol(painter, place, static_cast<Symbol>(i), theme.color(Token::Text2));
        }
        for (int i = 0; i < 6; ++i)
            fillRound(painter, QRectF(560 + i * 14, 4, 8, 8), 2, theme.connectionColor(i));
        paintSymbol(painter, QRect(560, 24, 28, 28), Symbol::CloudOff, theme.color(Token::Text3));
        paintSymbol(painter, QRect(600, 24, 28, 28), Symbol::Key, theme.color(Token::Error));
        appIcon().paint(&painter, QRect(640, 16, 40, 40));
    }
};

class Page final : public QWidget
{
public:
    Page();
    QPixmap picture();

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), themeOf(this).color(Token::Base)); }

private:
    template <typename Part>
    Part* put(Part* part, int x, int y, int width = 0, int height = 0)
    {
        part->setParent(this);
        const QSize size(width > 0 ? width : part->sizeHint().width(), height > 0 ? height : part->sizeHint().height());
        part->setGeometry(QStyle::visualRect(layoutDirection(), QRect(QPoint(0, 0), PageSize), QRect({x, y}, size)));
        return part;
    }
    void heading(const QString& text, int x, int y);
    void caption(const QString& text, int y);
    void rows();
    void buttons();
    void fields();
    void details();
    void notices();
    void controls();

    QList<QWidget*> m_focusSamples;
};

Page::Page()
{
    resize(PageSize);
    rows();
    buttons();
    fields();
    details();
    notices();
    controls();
}

void Page::heading(const QString& text, int x, int y)
{
    put(new TextLabel(text, TextStyle::BodyStrong), x, y - 10, 300, 20);
}

void Page::caption(const QString& text, int y)
{
    put(new TextLabel(text, TextStyle::Small, Token::Text2), 24, y - 10, 150, 20);
}

void Page::rows()
{
    const auto text = [](const char* utf8) { return QString::fromUtf8(utf8); };
    const QList<GalleryCell> plain{{text("Åkesson, Björn")},
        {text("Fachkraft für Arbeitssicherheit und Gesundheitsschutz")}, {text("Background plus")},
        {text("München"), text("DE")}};
    const QStyle::State focused = QStyle::State_Active;
    const struct
    {
        const char* name;
        QList<GalleryCell> cells;
        QStyle::State state;
    } samples[] = {
        {"Normal", plain, focused},
        {"Hover", plain, focused | QStyle::State_MouseOver},
        {"Selected and current", plain, focused | QStyle::State_Selected | QStyle::State_HasFocus},
        {"Selected", plain, focused | QStyle::State_Selected},
        {"Selected, no focus", plain, QStyle::State_Selected},
        {"Japanese",
            {{text("山田 太郎")}, {text("プロダクトデザイナー")}, {text("Driver check")}, {text("東京"), text("JP")}},
            focused},
        {"Arabic, Hebrew",
            {{text("ليلى الحداد")}, {text("נועה כהן")}, {text("Driver check")}, {text("دبي"), text("AE")}}, focused},
        {"No name",
            {{text("nurse.applicant77"), QString(), false, true}, {text("Registered Nurse, Emergency")},
                {text("Background plus")}, {text("São Paulo"), text("BR")}},
            focused},
        {"No job name, no place",
            {{text("van der Berg, Lotte")}, {QString(), QString(), true}, {text("Background plus")},
                {QString(), QString(), true}},
            focused},
        {"Markup, phone",
            {{text("<b>Bold</b> & co")}, {text("+49 176 5550 123")}, {text("Driver check")}, {QString(), text("DE")}},
            focused},
    };
    heading(QStringLiteral("Table row, 30 px"), 24, 28);
    int y = 44;
    for (const auto& sample : samples) {
        caption(QString::fromUtf8(sample.name), y + 15);
        put(new RowSample(sample.cells, sample.state), 174, y, 630, themeOf(this).px(Measure::TableRow));
        y += 30;
    }
}

void Page::buttons()
{
    heading(QStringLiteral("Fields and buttons"), 24, 372);
    const char* names[] = {"Normal", "Hover", "Keyboard focus", "Disabled"};
    for (int line = 0; line < 4; ++line) {
        const int y = 390 + line * 40;
        caption(QString::fromUtf8(names[line]), y + 16);
        auto* primary = put(new Button(Button::Kind::Primary, QStringLiteral("Connect…")), 182, y);
        auto* plain = put(new Button(Button::Kind::Plain, QStringLiteral("Copy message")), 277, y);
        auto* ghost = new Button(Button::Kind::Ghost, QStringLiteral("Refresh"));
        ghost->setSymbol(Symbol::Refresh);
        put(ghost, 401, y);
        auto* menu = new Button(Button::Kind::Ghost, QStringLiteral("Copy"));
        menu->setSymbol(Symbol::Copy);
        menu->setMenu(new QMenu(menu));
        put(menu, 495, y);
        auto* link = put(new Button(Button::Kind::Link, QStringLiteral("Mail the team")), 591, y + 6);
        auto* icon = put(new Button(Symbol::More, QStringLiteral("More")), 700, y + 2);
        for (Button* button : {primary, plain, ghost, menu, link, icon}) {
            button->setAttribute(Qt::WA_UnderMouse, line == 1);
            button->setEnabled(line != 3);
            if (line == 2)
                m_focusSamples += button;
        }
    }
}

void Page::fields()
{
    caption(QStringLiteral("Filter field"), 566);
    put(new FilterField, 174, 550, 420)->setPlaceholderText(QStringLiteral("Filter all fields, e.g. nurse country:DE"));
    caption(QStringLiteral("With focus"), 606);
    auto* focused = put(new FilterField, 174, 590, 420);
    focused->setText(QStringLiteral("nurse"));
    m_focusSamples += focused;
    caption(QStringLiteral("Field error"), 646);
    auto* wrong = put(new FilterField, 174, 630, 420);
    wrong->setText(QStringLiteral("\"nurse"));
    wrong->setHint(QStringLiteral("The quote is not closed."), false);
    caption(QStringLiteral("Segmented"), 686);
    put(new Segmented({QStringLiteral("Europe"), QStringLiteral("United States")}), 174, 670, 420);
    auto* segmented
        = put(new Segmented({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")}), 604, 670, 200);
    m_focusSamples += segmented->findChild<QRadioButton*>();
    caption(QStringLiteral("Text area"), 730);
    auto* area = put(new QPlainTextEdit(QStringLiteral(
                         "workday:HWUTwvyx2wLoSUHphiWVrp28\ngreenhouse:4TQfm1xa9LrB7e2KpQmV0sYd\na\nb\nc\nd")),
        174, 712, 420, 76);
    area->setFont(themeOf(this).font(TextStyle::Mono));
    put(new QCheckBox(QStringLiteral("Keep the key")), 604, 712)->setChecked(true);
    put(new QCheckBox(QStringLiteral("Off")), 730, 712);
    put(new QRadioButton(QStringLiteral("Chosen")), 604, 740)->setChecked(true);
    put(new QLineEdit(QStringLiteral("Acme production")), 604, 760, 200);
}

void Page::details()
{
    heading(QStringLiteral("Field row: plain, hover, focus, id, null, wrapped"), 836, 28);
    const struct
    {
        const char* label;
        std::optional<QString> value;
        FieldRow::Form form;
    } rows[] = {
        {"Phone", QStringLiteral("+49 176 5550 123"), FieldRow::Form::Text},
        {"E-mail", QStringLiteral("zoe.mueller@example.com"), FieldRow::Form::Text},
        {"Application", QStringLiteral("54321"), FieldRow::Form::Text},
        {"Order", QStringLiteral("B5KQKhAgTv6ZwzrfAbqbhipdB5KQKhAgTv6Zwzrf"), FieldRow::Form::Id},
        {"Recruiter", std::nullopt, FieldRow::Form::Text},
        {"Name", QStringLiteral("<b>x</b> Fachkraft für Arbeitssicherheit und Gesundheitsschutz"),
            FieldRow::Form::Wrapped},
    };
    int y = 44;
    for (const auto& row : rows) {
        auto* field = new FieldRow(QString::fromUtf8(row.label), row.form);
        field->setValue(row.value);
        const int height = field->hasHeightForWidth() ? field->heightForWidth(320) : field->sizeHint().height();
        put(field, 836, y, 320, height);
        field->setAttribute(Qt::WA_UnderMouse, field->label() == QStringLiteral("E-mail"));
        if (field->label() == QStringLiteral("Application"))
            m_focusSamples += field;
        y += height;
    }
    heading(QStringLiteral("Team member, chips, label that is cut"), 836, 244);
    put(new MemberRow(
            {QStringLiteral("Jane Doe"), {QStringLiteral("Recruiter")}, QStringLiteral("jane.doe@example.com")}),
        836, 258, 320);
    put(new MemberRow({QString(), {QStringLiteral("Hiring manager"), QStringLiteral("Interviewer")},
            QStringLiteral("max.weber@example.com")}),
        836, 298, 320);
    put(new Chip(Chip::Kind::Role, QStringLiteral("Recruiter")), 844, 346);
    put(new Chip(Chip::Kind::Demo, QStringLiteral("Demo")), 920, 343);
    auto* cut = new ElidedLabel(TextStyle::Lead);
    cut->setText(QStringLiteral("Fachkraft für Arbeitssicherheit"));
    put(cut, 984, 344, 120, 20);
    put(new NumberSample, 1104, 330, 52, 54);
}

void Page::notices()
{
    heading(QStringLiteral("Notices"), 836, 388);
    const QList<NoticeRow> rows{
        {QStringLiteral("What happened"), QStringLiteral("Workday did not let Kombo read assessment orders of Globex."),
            false},
        {QStringLiteral("Code"), QStringLiteral("INTEGRATION.PERMISSION_MISSING"), true}};
    const Notice notices[] = {
        {Notice::Kind::Warning, QStringLiteral("Globex: permission missing"),
            QStringLiteral("Their ATS admin must act."), QString(), false, rows, {}},
        {Notice::Kind::Error, QStringLiteral("Kombo refused the key ending …4f2a"),
            QStringLiteral("It may be revoked."), QStringLiteral("Replace key…"), false, {}, {}},
        {Notice::Kind::Info, QStringLiteral("Stopped after page 3"), QStringLiteral("750 orders, more exist."),
            QStringLiteral("Load again"), true, {}, {}},
        {Notice::Kind::Warning, QStringLiteral("Globex: permission missing"), QString(), QString(), true, rows,
            {{QStringLiteral("log"), QStringLiteral("Open log"), Symbol::Link, QStringLiteral("kept 30 days")}}},
    };
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Notice& notice : notices) {
        auto* bar = new NoticeBar;
        layout->addWidget(bar);
        bar->showNotice(notice);
        bar->setOpen(!notice.links.isEmpty());
    }
    layout->addStretch();
    put(column, 836, 404, 320, 450);
}

void Page::controls()
{
    auto* tabs = new TabBar(24);
    for (const char* name : {"Description", "Raw", "Changes"})
        tabs->addTab(QString::fromUtf8(name));
    put(tabs, 836, 870, 320);
    auto* focused = new TabBar(24);
    focused->addTab(QStringLiteral("Description"));
    focused->addTab(QStringLiteral("Raw"));
    focused->setCurrentIndex(1);
    m_focusSamples += put(focused, 836, 914, 320);

    auto* progress = put(new ProgressLine, 836, 960, 320);
    progress->setAnimated(false);
    progress->setRunning(true);
    auto* bar = new QScrollBar(Qt::Vertical);
    bar->setRange(0, 100);
    bar->setPageStep(60);
    put(bar, 1160, 44, 12, 200);

    StateContent failed;
    failed.symbol = Symbol::Key;
    failed.symbolColor = Token::Error;
    failed.title = QStringLiteral("Kombo refused the key ending …4f2a");
    failed.sentence = QStringLiteral("It was revoked, or it belongs to the other region.");
    failed.primary = QStringLiteral("Replace key…");
    failed.plain = QStringLiteral("Test in US region");
    auto* state = new EmptyState;
    state->showContent(failed);
    put(state, 24, 800, 400, 180);

    StateContent first;
    first.title = QStringLiteral("No orders here yet");
    first.sentence = QStringLiteral("See it with sample orders, or connect to Kombo.");
    first.primary = QStringLiteral("Connect…");
    first.plain = QStringLiteral("Try with demo data");
    first.link = QStringLiteral("Open a saved response");
    first.linkSymbol = Symbol::File;
    first.privacy = QStringLiteral("Docket only reads. Your key stays in this computer’s keyring.");
    auto* firstRun = new EmptyState;
    firstRun->showContent(first);
    put(firstRun, 420, 790, 400, 320);
    m_focusSamples += firstRun->focusProxy();
    put(new SymbolSample, 24, 1112, 780, 64);
}

QPixmap Page::picture()
{
    activateWindow();
    setFocus(Qt::OtherFocusReason);
    QPixmap page = grab();
    QPainter painter(&page);
    for (QWidget* sample : m_focusSamples) {
        focusByKeyboard(sample);
        QCoreApplication::processEvents();
        const QPoint corner = sample->mapTo(this, QPoint(0, 0));
        painter.drawPixmap(corner, grab(QRect(corner, sample->size())));
    }
    return page;
}

Theme chosenTheme(const QCommandLineParser& options)
{
    const bool dark = options.isSet(QStringLiteral("dark"));
    const bool high = options.isSet(QStringLiteral("high-contrast"));
    const Scheme scheme
        = high ? (dark ? Scheme::HighContrastDark : Scheme::HighContrastLight) : (dark ? Scheme::Dark : Scheme::Light);
    return Theme(scheme, options.value(QStringLiteral("size")).toInt());
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{QStringLiteral("dark"), QStringLiteral("Dark colours")},
        {QStringLiteral("high-contrast"), QStringLiteral("High contrast")},
        {QStringLiteral("rtl"), QStringLiteral("Right to left")},
        {QStringLiteral("size"), QStringLiteral("Base font size"), QStringLiteral("pixels"), QStringLiteral("13")},
        {QStringLiteral("png"), QStringLiteral("Save the picture and end"), QStringLiteral("file")}});
    options.process(app);

    applyTheme(app, chosenTheme(options));
    if (options.isSet(QStringLiteral("rtl")))
        app.setLayoutDirection(Qt::RightToLeft);
    Page page;
    page.show();
    if (options.isSet(QStringLiteral("png"))) {
        const QString file = options.value(QStringLiteral("png"));
        // Long enough for the progress line to have begun.
        QTimer::singleShot(500, &page, [&] { app.exit(page.picture().save(file) ? 0 : 1); });
    }
    return app.exec();
}
