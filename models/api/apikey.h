// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace docket {

// A Kombo API key. Has no text operator, no QDebug operator and no way into a
// QVariant, so that it cannot end in a log, a setting or an error by accident.
// Its bytes are overwritten when the last copy goes.
class ApiKey {
public:
    ApiKey() = default;
    // Takes what people paste: blanks, quotes and a leading "Bearer " go.
    static ApiKey fromUserText(const QString& text);
    static ApiKey fromBytes(const QByteArray& bytes);
    ~ApiKey();
    ApiKey(const ApiKey&) = default;
    ApiKey& operator=(const ApiKey&) = default;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    // False when it holds a character that cannot stand in a header.
    bool isUsable() const;
    QString lastFour() const; // for people; empty when the key is shorter than 12
    const QByteArray& bytes() const { return m_bytes; } // for the Authorization header and the keychain only

private:
    QByteArray m_bytes;
};

} // namespace docket
