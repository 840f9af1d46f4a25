// SPDX-License-Identifier: MIT
#include "tests/support/certificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslKey>

namespace docket::test {
namespace {

const QString thisHost = QStringLiteral("IP:127.0.0.1");

QString day(int fromToday)
{
    return QDateTime::currentDateTimeUtc().addDays(fromToday).toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z';
}

QByteArray authoritySettings(const QString& folder)
{
    const QByteArray home = folder.toUtf8();
    return "[ca]\ndefault_ca=here\n[here]\ndatabase=" + home + "/index\nserial=" + home
        + "/serial\nnew_certs_dir=" + home + "\ncertificate=" + home + "/authority.pem\nprivate_key=" + home
        + "/authority.key\ndefault_md=sha256\npolicy=any\nunique_subject=no\ncopy_extensions=copy\n"
          "[any]\ncommonName=supplied\n";
}

} // namespace

Certificates::Certificates()
{
    m_valid = m_folder.isValid() && write(QStringLiteral("index"), {}) && write(QStringLiteral("serial"), "01\n")
        && write(QStringLiteral("settings"), authoritySettings(m_folder.path()));
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
        QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
        QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=Test Authority"),
        QStringLiteral("-keyout"), path(QStringLiteral("authority.key")), QStringLiteral("-out"),
        path(QStringLiteral("authority.pem"))});
}

QSslCertificate Certificates::authority() const
{
    return QSslCertificate::fromPath(path(QStringLiteral("authority.pem"))).value(0);
}

QSslConfiguration Certificates::good()
{
    return signedBy(QStringLiteral("good"), thisHost, day(-1), day(2));
}

QSslConfiguration Certificates::forName(const QString& name)
{
    return signedBy(name, QStringLiteral("DNS:") + name, day(-1), day(2));
}

QSslConfiguration Certificates::expired()
{
    return signedBy(QStringLiteral("expired"), thisHost, day(-9), day(-2));
}

QSslConfiguration Certificates::notYetValid()
{
    return signedBy(QStringLiteral("early"), thisHost, day(2), day(9));
}

QSslConfiguration Certificates::selfSigned()
{
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
        QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
        QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=self"),
        QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + thisHost, QStringLiteral("-keyout"),
        path(QStringLiteral("self.key")), QStringLiteral("-out"), path(QStringLiteral("self.pem"))});
    return configuration(QStringLiteral("self"));
}

QSslConfiguration Certificates::forClientsOnly()
{
    return signedBy(QStringLiteral("client"), thisHost, day(-1), day(2),
        {QStringLiteral("-addext"), QStringLiteral("extendedKeyUsage=clientAuth")});
}

QSslConfiguration Certificates::signedBy(const QString& name, const QString& alternativeName, const QString& from,
    const QString& until, const QStringList& extensions)
{
    const QString request = path(name + QStringLiteral(".csr"));
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-addext"),
                QStringLiteral("subjectAltName=") + alternativeName, QStringLiteral("-keyout"),
                path(name + QStringLiteral(".key")), QStringLiteral("-out"), request}
        + extensions);
    openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"), QStringLiteral("-config"),
        path(QStringLiteral("settings")), QStringLiteral("-startdate"), from, QStringLiteral("-enddate"), until,
        QStringLiteral("-in"), request, QStringLiteral("-out"), path(name + QStringLiteral(".pem"))});
    return configuration(name);
}

QSslConfiguration Certificates::configuration(const QString& name) const
{
    QFile key(path(name + QStringLiteral(".key")));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (key.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    tls.setLocalCertificate(QSslCertificate::fromPath(path(name + QStringLiteral(".pem"))).value(0));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

bool Certificates::openssl(const QStringList& arguments)
{
    QProcess program;
    program.start(QStringLiteral("openssl"), arguments);
    const bool worked = program.waitForFinished() && program.exitCode() == 0;
    if (!worked)
        qWarning("openssl: %s", program.readAllStandardError().constData());
    m_valid = m_valid && worked;
    return worked;
}

bool Certificates::write(const QString& name, const QByteArray& text)
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace docket::test
