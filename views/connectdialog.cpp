// SPDX-License-Identifier: MIT
#include "views/connectdialog.h"

#include "models/api/address.h"
#include "models/api/guidance.h"
#include "views/button.h"
#include "views/docketstyle.h"
#include "views/endpointgroup.h"
#include "views/fieldframe.h"
#include "views/fittingscroll.h"
#include "views/paint.h"
#include "views/segmented.h"
#include "views/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace docket {

namespace {

constexpr int dialogWidth = 520;
constexpr int fieldRing = 2; // kept free around fields, so that their outline is not cut
constexpr int besidesTheFields = 260; // title, result and buttons, and the window's frame
constexpr int europe = 0;
constexpr int unitedStates = 1;

TextLabel* fieldLabel(const QString& text, QWidget* buddy, QVBoxLayout& column)
{
    auto* label = new TextLabel(text, TextStyle::BodyMedium);
    label->setBuddy(buddy);
    column.addSpacing(16);
    column.addWidget(label);
    column.addSpacing(6);
    return label;
}

TextLabel* help(const QString& text)
{
    auto* label = new TextLabel(text, TextStyle::Small, Token::Text2);
    label->setWordWrap(true);
    return label;
}

bool isSwitchedOff(const QString& integrationId, const Connection& connection)
{
    return std::any_of(connection.integrations.cbegin(), connection.integrations.cend(),
        [&](const Integration& integration) { return integration.id == integrationId && !integration.enabled; });
}

} // namespace

ConnectDialog::ConnectDialog(
    const Connection& connection, const ApiKey& key, const std::shared_ptr<ProxyPasswords>& proxies, QWidget* parent)
    : Dialog(tr("Connect to Kombo"), dialogWidth, parent)
    , m_connection(connection)
    , m_key(key)
    , m_name(new QLineEdit(this))
    , m_region(new Segmented({tr("Europe"), tr("United States")}, this))
    , m_keyField(new QLineEdit(this))
    , m_ids(new QPlainTextEdit(this))
    , m_idCount(new TextLabel({}, TextStyle::SmallStrong, Token::Text2, this))
    , m_advanced(new Button(Button::Kind::Link, tr("Advanced"), this))
    , m_addressGroup(new QWidget(this))
    , m_address(new QLineEdit(this))
    , m_color(new QComboBox(this))
    , m_endpoint(new EndpointGroup(this))
    , m_test(new ConnectTest(proxies, this))
    , m_testButton(new Button(Button::Kind::Plain, tr("Test"), this))
    , m_cancel(new Button(Button::Kind::Plain, tr("Cancel"), this))
    , m_again(new Button(Button::Kind::Plain, tr("Try again"), this))
    , m_save(new Button(Button::Kind::Primary, tr("Save and load"), this))
{
    setObjectName(QStringLiteral("connectDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    addTitle();
    auto* fields = new QWidget(this);
    m_fields = new QVBoxLayout(fields);
    m_fields->setContentsMargins(fieldRing, 0, fieldRing, 0);
    m_fields->setSpacing(0);
    addFields();
    addIntegrations();
    addAdvanced();
    auto* scroll = new QHBoxLayout;
    scroll->setContentsMargins(-fieldRing, 0, -fieldRing, 0);
    scroll->addWidget(new FittingScroll(fields, besidesTheFields, this));
    column().addLayout(scroll);
    addButtons();
    setTabOrder(m_keyField, m_ids); // its frame came later than the other fields
    setTabOrder(m_ids, m_advanced);
    fill(connection);
    connectParts();
}

void ConnectDialog::addTitle()
{
    column().addWidget(new TextLabel(tr("Connect to Kombo"), TextStyle::Title));
    column().addSpacing(4);
    column().addWidget(help(tr("Docket reads open orders. It never writes to Kombo.")));
}

void ConnectDialog::addFields()
{
    m_name->setObjectName(QStringLiteral("connectionName"));
    fieldLabel(tr("&Name"), m_name, *m_fields);
    m_fields->addWidget(m_name);
    m_region->setObjectName(QStringLiteral("region"));
    m_region->setAccessibleName(tr("Region"));
    fieldLabel(tr("&Region"), m_region, *m_fields);
    m_fields->addWidget(m_region);
    m_keyField->setObjectName(QStringLiteral("apiKey"));
    m_keyField->setEchoMode(QLineEdit::Password);
    m_keyField->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    fieldLabel(tr("API &key"), m_keyField, *m_fields);
    m_fields->addWidget(m_keyField);
    m_fields->addSpacing(4);
    m_fields->addWidget(help(tr("From the Kombo dashboard, under Secrets. Stored in this computer's keyring. "
                                "A key opens every customer of its environment; Docket only reads.")));
}

void ConnectDialog::addIntegrations()
{
    m_ids->setObjectName(QStringLiteral("integrationIds"));
    m_ids->setAccessibleName(tr("Integration IDs"));
    m_ids->setTabChangesFocus(true);
    m_ids->setFrameShape(QFrame::NoFrame);
    m_ids->setFont(themeOf(this).font(TextStyle::Mono)); // the placeholder's, too
    m_ids->setPlaceholderText(QStringLiteral("workday:HWUTwvyx2wLoSUHphiWVrp28"));
    m_ids->setFixedHeight(94);
    fieldLabel(tr("&Integration IDs"), m_ids, *m_fields);
    // Its text begins where that of the other fields does.
    m_fields->addWidget(new FieldFrame(m_ids, QMargins(7, 4, 7, 4)));
    m_fields->addSpacing(4);
    auto* foot = new QHBoxLayout;
    foot->addWidget(help(tr("One per line, or paste from a spreadsheet. “id = name” gives it a name.")), 1);
    foot->addWidget(m_idCount, 0, Qt::AlignTop);
    m_fields->addLayout(foot);
}

void ConnectDialog::addAdvanced()
{
    m_advanced->setObjectName(QStringLiteral("advanced"));
    m_advanced->setCheckable(true);
    m_advanced->setSymbol(Symbol::ChevronRight);
    m_fields->addSpacing(16);
    m_fields->addWidget(m_advanced, 0, Qt::AlignLeading);
    auto* group = new QVBoxLayout(m_addressGroup);
    group->setContentsMargins(0, 0, 0, 0);
    group->setSpacing(0);
    m_address->setObjectName(QStringLiteral("baseUrl"));
    m_address->setPlaceholderText(europeUrl().toString());
    fieldLabel(tr("Ano&ther address"), m_address, *group);
    group->addWidget(m_address);
    group->addSpacing(4);
    group->addWidget(help(tr("Takes the place of the region. https, or http to this computer only.")));
    m_color->setObjectName(QStringLiteral("labelColor"));
    for (int i = 0; i < labelColorCount; ++i)
        m_color->addItem(labelColorTitle(static_cast<LabelColor>(i)));
    fieldLabel(tr("&Label colour"), m_color, *group);
    group->addWidget(m_color);
    group->addSpacing(16);
    group->addWidget(m_endpoint);
    m_fields->addWidget(m_addressGroup);
    m_addressGroup->hide();
}

void ConnectDialog::addButtons()
{
    column().addSpacing(20);
    column().addWidget(m_test);
    column().addSpacing(16);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_testButton);
    row->addStretch(1);
    for (Button* button : {m_cancel, m_again, m_save})
        row->addWidget(button);
    column().addLayout(row);
    m_testButton->setObjectName(QStringLiteral("test"));
    m_save->setObjectName(QStringLiteral("save"));
    m_again->setObjectName(QStringLiteral("again"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_save->setDefault(true);
    m_again->hide();
}

void ConnectDialog::fill(const Connection& connection)
{
    const bool custom
        = !connection.baseUrl.isEmpty() && connection.baseUrl != europeUrl() && connection.baseUrl != unitedStatesUrl();
    m_name->setText(connection.name);
    m_region->setCurrentIndex(connection.baseUrl == unitedStatesUrl() ? unitedStates : europe);
    m_ids->setPlainText(integrationsToText(connection.integrations));
    if (!m_key.isEmpty())
        m_keyField->setPlaceholderText(tr("Leave empty to keep the key ending …%1").arg(m_key.lastFour()));
    if (custom)
        m_address->setText(connection.baseUrl.toString());
    m_color->setCurrentIndex(static_cast<int>(connection.color));
    m_endpoint->setEndpoint(connection.endpoint);
    const bool advanced = custom || connection.color != LabelColor::None || connection.endpoint != OrdersEndpoint{};
    m_advanced->setChecked(advanced);
    toggleAdvanced(advanced);
    countIds();
}

void ConnectDialog::connectParts()
{
    connect(m_ids, &QPlainTextEdit::textChanged, this, &ConnectDialog::countIds);
    connect(m_advanced, &QPushButton::toggled, this, &ConnectDialog::toggleAdvanced);
    connect(m_testButton, &QPushButton::clicked, this, &ConnectDialog::test);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConnectDialog::save);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_sessionOnly = false;
        save();
    });
    connect(m_test, &ConnectTest::runningChanged, m_testButton,
        [this](bool running) { m_testButton->setEnabled(!running); });
    connect(m_test, &ConnectTest::called, this, &ConnectDialog::called);
    connect(m_test, &ConnectTest::regionChosen, this, &ConnectDialog::useRegion);
    // What was said, and offered, was about the key and the address before.
    connect(m_keyField, &QLineEdit::textEdited, this, &ConnectDialog::countIds);
    connect(m_address, &QLineEdit::textEdited, this, &ConnectDialog::countIds);
    connect(m_region, &Segmented::currentIndexChanged, this, &ConnectDialog::countIds);
}

void ConnectDialog::toggleAdvanced(bool open)
{
    m_addressGroup->setVisible(open);
    m_advanced->setSymbol(open ? Symbol::ChevronDown : Symbol::ChevronRight);
}

void ConnectDialog::countIds()
{
    const PastedIntegrations pasted = integrationsFromText(m_ids->toPlainText());
    const int count = static_cast<int>(pasted.integrations.size());
    m_idCount->setText(count == 0 ? QString() : tr("%n recognised", nullptr, count));
    if (!pasted.repeated.isEmpty())
        say(tr("%1 is there twice; it is used once.").arg(pasted.repeated.first()), Tone::Plain);
    else if (!pasted.doubtful.isEmpty())
        say(tr("%1 does not look like an integration ID; it is used as it is.").arg(pasted.doubtful.first().left(60)),
            Tone::Plain);
    else
        say({}, Tone::Plain);
}

Connection ConnectDialog::connection() const
{
    Connection connection = m_connection;
    connection.name = m_name->text().simplified();
    connection.integrations = integrationsFromText(m_ids->toPlainText()).integrations;
    for (Integration& integration : connection.integrations)
        integration.enabled = !isSwitchedOff(integration.id, m_connection);
    if (connection.name.isEmpty() && !connection.integrations.isEmpty())
        connection.name = connection.integrations.first().label();
    const QString custom = m_address->text().trimmed();
    if (m_advanced->isChecked() && !custom.isEmpty())
        connection.baseUrl = QUrl(custom, QUrl::StrictMode);
    else
        connection.baseUrl = m_region->currentIndex() == unitedStates ? unitedStatesUrl() : europeUrl();
    connection.color = static_cast<LabelColor>(m_color->currentIndex());
    connection.endpoint = m_endpoint->endpoint();
    return connection;
}

ApiKey ConnectDialog::key() const
{
    return m_keyField->text().isEmpty() ? m_key : ApiKey::fromUserText(m_keyField->text());
}

bool ConnectDialog::check()
{
    setFieldError(m_keyField, false);
    setFieldError(m_address, false);
    if (key().isEmpty() || !key().isUsable()) {
        say(key().isEmpty() ? tr("Enter the API key.") : tr("The key holds characters that no key has; copy it again."),
            Tone::Bad);
        setFieldError(m_keyField, true);
        m_keyField->setFocus();
        return false;
    }
    if (connection().integrations.isEmpty()) {
        say(tr("Enter at least one integration ID."), Tone::Bad);
        m_ids->setFocus();
        return false;
    }
    if (const std::optional<Failure> problem = addressProblem(connection().baseUrl)) {
        say(guidance(*problem).title, Tone::Bad);
        setFieldError(m_address, true);
        m_address->setFocus();
        return false;
    }
    if (!m_endpoint->check()) {
        say(tr("Enter a day as year, month and day, like 2026-11-01."), Tone::Bad);
        return false;
    }
    return true;
}

void ConnectDialog::test()
{
    if (m_test->isRunning() || !check())
        return;
    const Connection asked = connection();
    LoadRequest request;
    for (const Integration& integration : asked.integrations)
        request.sources.append(
            {integration.id, integration.label(), asked.keySlot, asked.name, asked.baseUrl, key(), asked.endpoint});
    m_test->start(request);
}

void ConnectDialog::useRegion(const QUrl& baseUrl)
{
    m_address->clear();
    m_region->setCurrentIndex(baseUrl == unitedStatesUrl() ? unitedStates : europe);
    say(tr("The region is changed. Test again, or save."), Tone::Good);
}

void ConnectDialog::save()
{
    if (!check())
        return;
    if (m_sessionOnly)
        Q_EMIT sessionOnlyRequested(connection(), key());
    else
        Q_EMIT saveRequested(connection(), key());
}

void ConnectDialog::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
    m_again->setEnabled(!saving);
    if (saving)
        say(tr("Waiting for your password store…"), Tone::Plain);
}

void ConnectDialog::showKeyProblem(KeyAnswer answer)
{
    setSaving(false);
    m_sessionOnly = true;
    m_save->setText(tr("Use for this session"));
    m_again->show();
    say(keyAnswerSentence(answer) + QLatin1Char(' ') + tr("The key can be used until you quit; it is then forgotten."),
        Tone::Bad);
}

void ConnectDialog::say(const QString& sentence, Tone tone)
{
    m_test->say(sentence, tone);
}

} // namespace docket
