// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace docket::test {

// Certificates for a test's own TLS servers, made by the openssl program when the
// test starts and gone with it.
class Certificates
{
public:
    Certificates(); // makes an authority of its own
    bool isValid() const { return m_valid; }

    QSslCertificate authority() const;

    // What a server needs to be "127.0.0.1", signed by the authority …
    QSslConfiguration good();
    QSslConfiguration forName(const QString& name); // … but for somebody else
    QSslConfiguration expired();
    QSslConfiguration notYetValid();
    QSslConfiguration selfSigned();
    QSslConfiguration forClientsOnly(); // made for another purpose than a server's

private:
    QSslConfiguration signedBy(const QString& name, const QString& alternativeName, const QString& from,
        const QString& until, const QStringList& extensions = {});
    QSslConfiguration configuration(const QString& name) const;
    bool openssl(const QStringList& arguments);
    QString path(const QString& name) const { return m_folder.filePath(name); }
    bool write(const QString& name, const QByteArray& text);

    QTemporaryDir m_folder;
    bool m_valid = true;
};

} // namespace docket::test
