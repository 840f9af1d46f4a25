// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#ifdef DOCKET_HAS_DBUS
#include <QDBusVariant>
#endif

namespace docket {

// Whether the desktop wants light or dark, as its settings portal says, and when that
// changes. Light where there is no portal. Asks asynchronously.
class ColorScheme : public QObject
{
    Q_OBJECT
public:
    explicit ColorScheme(QObject* parent = nullptr);
    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

#ifdef DOCKET_HAS_DBUS
private Q_SLOTS:
    void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);
#endif

private:
    void take(uint scheme);

    bool m_dark = false;
};

} // namespace docket
