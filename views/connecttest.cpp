// SPDX-License-Identifier: MIT
#include "views/connecttest.h"

#include "models/api/address.h"
#include "models/api/guidance.h"
#include "models/connections.h"
#include "views/button.h"
#include "views/guidanceaction.h"
#include "views/proxydialog.h"
#include "views/symbollabel.h"
#include "views/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace docket {

ConnectTest::ConnectTest(const std::shared_ptr<ProxyPasswords>& proxies, QWidget* parent)
    : QWidget(parent)
    , m_proxies(proxies)
    , m_test(proxies)
    , m_symbol(new SymbolLabel(Symbol::Check, Token::Ok, Measure::Icon, this))
    , m_text(new TextLabel({}, TextStyle::Body, Token::Text, this))
    , m_button(new Button(Button::Kind::Plain, {}, this))
{
    m_text->setObjectName(QStringLiteral("testResult"));
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("testOffer"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    connect(m_button, &QPushButton::clicked, this, &ConnectTest::takeOffer);
    connect(&m_test, &TestConnection::ended, this, &ConnectTest::showResults);
    connect(&m_test, &TestConnection::otherRegionAnswered, this, &ConnectTest::showOtherRegion);
    connect(&m_test, &TestConnection::called, this, &ConnectTest::called);
    say({}, Tone::Plain);
}

void ConnectTest::say(const QString& sentence, Tone tone)
{
    m_awaitsResults = false;
    m_asksOtherRegion = false;
    m_text->setText(sentence);
    m_text->setVisible(!sentence.isEmpty());
    m_symbol->setVisible(!sentence.isEmpty() && tone != Tone::Plain);
    if (tone == Tone::Good)
        m_symbol->setSymbol(Symbol::Check, Token::Ok);
    else
        m_symbol->setSymbol(Symbol::Alert, Token::Error);
    offer(Offer::None);
}

void ConnectTest::start(const LoadRequest& request)
{
    if (m_test.isRunning())
        return;
    m_request = request;
    say(tr("Asking Kombo…"), Tone::Plain);
    m_awaitsResults = true;
    m_test.start(request);
    Q_EMIT runningChanged(true);
}

void ConnectTest::showResults(const QList<TestResult>& results)
{
    Q_EMIT runningChanged(false);
    if (!m_awaitsResults)
        return; // the question has changed
    const int total = static_cast<int>(results.size());
    const auto answered = static_cast<int>(std::count_if(results.begin(), results.end(),
        [](const TestResult& result) { return result.outcome == TestResult::Outcome::Answered; }));
    const auto failed
        = std::find_if(results.begin(), results.end(), [](const TestResult& result) { return result.failure; });
    if (failed != results.end())
        showFailure(*failed, answered, total);
    else if (answered == total)
        say(tr("Kombo answered for %1 of %n integration(s).", nullptr, total).arg(answered), Tone::Good);
}

void ConnectTest::showFailure(const TestResult& result, int answered, int total)
{
    const Guidance guide = guidance(*result.failure);
    say(tr("Kombo answered for %1 of %2. %3: %4 %5", "counts; then an integration and what it said")
                .arg(answered)
                .arg(total)
                .arg(result.source.label, guide.title, guide.sentence)
            + (guide.detail.isEmpty() ? QString() : QLatin1Char('\n') + guide.detail),
        Tone::Bad);
    if (guide.action == GuidanceAction::ReplaceKey && otherRegion(result.source.baseUrl))
        offer(Offer::AskOtherRegion);
    m_proxy = result.failure->otherHost;
    if (guide.action == GuidanceAction::EnterProxyPassword)
        offer(Offer::EnterProxyPassword);
}

void ConnectTest::offer(Offer offer)
{
    m_offer = offer;
    m_button->setVisible(offer != Offer::None);
    switch (offer) {
    case Offer::None:
        break;
    case Offer::AskOtherRegion:
        m_button->setText(tr("Ask the other region"));
        break;
    case Offer::UseOtherRegion:
        m_button->setText(m_other.baseUrl == unitedStatesUrl() ? tr("Use United States") : tr("Use Europe"));
        break;
    case Offer::EnterProxyPassword:
        m_button->setText(guidanceActionText(GuidanceAction::EnterProxyPassword));
        break;
    }
}

void ConnectTest::takeOffer()
{
    switch (m_offer) {
    case Offer::None:
        break;
    case Offer::AskOtherRegion:
        say(tr("Asking the other region…"), Tone::Plain);
        m_asksOtherRegion = m_test.askOtherRegion(m_request.sources.constFirst());
        break;
    case Offer::UseOtherRegion:
        Q_EMIT regionChosen(m_other.baseUrl);
        break;
    case Offer::EnterProxyPassword:
        askForProxyPassword();
        break;
    }
}

void ConnectTest::showOtherRegion(const OtherRegion& answer)
{
    if (!m_asksOtherRegion)
        return; // the question has changed
    m_other = answer;
    if (answer.knowsKey) {
        say(answer.baseUrl == unitedStatesUrl() ? tr("This key belongs to the region United States.")
                                                : tr("This key belongs to the region Europe."),
            Tone::Good);
        return offer(Offer::UseOtherRegion);
    }
    const Guidance guide = guidance(*answer.failure);
    if (guide.action == GuidanceAction::ReplaceKey)
        say(tr("Neither region knows this key. Copy it again, or ask for a new one."), Tone::Bad);
    else
        say(tr("The other region could not be asked. %1 %2").arg(guide.title, guide.sentence), Tone::Bad);
}

void ConnectTest::askForProxyPassword()
{
    auto* dialog = new ProxyDialog(m_proxy, window());
    connect(dialog, &ProxyDialog::given, this, [this, proxy = m_proxy](const QString& user, const QString& password) {
        m_proxies->give(proxy, user, password);
        start(m_request);
    });
    dialog->open();
}

} // namespace docket
