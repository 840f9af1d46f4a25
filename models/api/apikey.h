// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace docket {

// A Kombo API key. Has no text operator, no QDebug operator and no way into a
// QVariant, so that it cannot end in a log, a setting or an error by accident.
// Its bytes are overwritten when the last copy goes. Copies may live on different
// threads.
class ApiKey
{
public:
    ApiKey() = default;
    // Takes what people paste: blanks, quotes and a leading "Bearer " go.
    static ApiKey fromUserText(const QString& text);
    static ApiKey fromBytes(const QByteArray& bytes);

    bool isEmpty() const { return bytes().isEmpty(); }
    // False when it is empty or holds a character that cannot stand in a header.
    bool isUsable() const;
    QString lastFour() const; // for people; empty when the key is shorter than 12
    const QByteArray& bytes() const; // for the Authorization header and the keychain only

private:
    struct Secret;
    std::shared_ptr<const Secret> m_secret;
};

// What can stand as the value of one of our headers: visible ASCII, no blank.
bool isHeaderWord(const QByteArray& bytes);

} // namespace docket
