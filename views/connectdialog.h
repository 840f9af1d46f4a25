// SPDX-License-Identifier: MIT
#pragma once

#include "models/connections.h"
#include "models/keyvault.h"
#include "views/connecttest.h"
#include "views/dialog.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace docket {

class Button;
class EndpointGroup;
class Segmented;
class TextLabel;

// Asks for a connection: name, region, key, integrations. Tests it on request and
// hands it over; whoever shows it writes the key to the password store and the rest
// to the settings, then accepts the dialog or tells it why the key could not be kept. Goes with its end.
class ConnectDialog : public Dialog
{
    Q_OBJECT
public:
    // `connection` and `key` are what is edited; a new connection has no integrations
    // and an empty key. A key field left empty keeps the key it was given.
    // What is entered for a proxy while it is open goes to `proxies`, too.
    ConnectDialog(const Connection& connection, const ApiKey& key,
        const std::shared_ptr<ProxyPasswords>& proxies = std::make_shared<ProxyPasswords>(), QWidget* parent = nullptr);

    // The password store did not take the key: the primary button becomes "Use for this
    // session", and trying again stays possible.
    void showKeyProblem(KeyAnswer answer);
    void setSaving(bool saving);

Q_SIGNALS:
    void saveRequested(const docket::Connection& connection, const docket::ApiKey& key);
    void sessionOnlyRequested(const docket::Connection& connection, const docket::ApiKey& key);
    void called(const docket::CallRecord& record); // by a test

private:
    void addTitle();
    void addFields();
    void addIntegrations();
    void addAdvanced();
    void addButtons();
    void fill(const Connection& connection);
    void connectParts();

    Connection connection() const;
    ApiKey key() const;
    bool check(); // says what is missing; false then
    void countIds();
    void toggleAdvanced(bool open);
    void test();
    void useRegion(const QUrl& baseUrl); // one of Kombo's two
    void save();
    using Tone = ConnectTest::Tone;
    void say(const QString& sentence, Tone tone);

    Connection m_connection;
    ApiKey m_key;
    QVBoxLayout* m_fields;
    QLineEdit* m_name;
    Segmented* m_region;
    QLineEdit* m_keyField;
    QPlainTextEdit* m_ids;
    TextLabel* m_idCount;
    Button* m_advanced;
    QWidget* m_addressGroup;
    QLineEdit* m_address;
    QComboBox* m_color;
    EndpointGroup* m_endpoint;
    ConnectTest* m_test;
    Button* m_testButton;
    Button* m_cancel;
    Button* m_again;
    Button* m_save;
    bool m_sessionOnly = false;
};

} // namespace docket
