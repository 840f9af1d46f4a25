// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/testconnection.h"

#include <QWidget>

#include <memory>

namespace docket {

class Button;
class SymbolLabel;
class TextLabel;

// The foot of the connect dialog: tests a connection, says what came of it, and offers what
// may help: to ask the other of Kombo's regions, or to enter what a proxy wants. Says what
// the dialog itself has to say, too.
class ConnectTest final : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Good, Bad, Plain };

    ConnectTest(const std::shared_ptr<ProxyPasswords>& proxies, QWidget* parent);

    void start(const LoadRequest& request); // all of one connection
    bool isRunning() const { return m_test.isRunning(); }
    // Takes back what was offered before; an answer that is still to come is not shown.
    void say(const QString& sentence, Tone tone);

Q_SIGNALS:
    void runningChanged(bool running);
    void regionChosen(const QUrl& baseUrl);
    void called(const docket::CallRecord& record);

private:
    enum class Offer { None, AskOtherRegion, UseOtherRegion, EnterProxyPassword };

    void showResults(const QList<TestResult>& results);
    void showFailure(const TestResult& result, int answered, int total);
    void showOtherRegion(const OtherRegion& answer);
    void offer(Offer offer);
    void takeOffer();
    void askForProxyPassword();

    const std::shared_ptr<ProxyPasswords> m_proxies;
    TestConnection m_test;
    LoadRequest m_request; // the latest
    OtherRegion m_other; // what it answered
    QString m_proxy; // that wants a password
    Offer m_offer = Offer::None;
    bool m_awaitsResults = false;
    bool m_asksOtherRegion = false;
    SymbolLabel* m_symbol;
    TextLabel* m_text;
    Button* m_button;
};

} // namespace docket
