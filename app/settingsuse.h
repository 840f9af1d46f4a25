// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace docket {

// That this process uses the folder of the settings, known to every other Docket that does, with
// or without a session bus: each window uses it with others, the demo too, and whoever erases it
// uses it alone. Until it is destroyed, or the process ends.
class SettingsUse
{
public:
    enum class How { WithOthers, Alone };
    explicit SettingsUse(How how);
    ~SettingsUse();
    Q_DISABLE_COPY_MOVE(SettingsUse)

    // False: somebody else uses it in a way that excludes this one. Where it cannot be known, on
    // some network file systems, it is true.
    bool isGranted() const { return m_isGranted; }

private:
    int m_folder = -1; // its descriptor
    bool m_isGranted = true;
};

} // namespace docket
