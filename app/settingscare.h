// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace docket {

// What became of the settings at the start of a window.
struct SettingsCare
{
    QString keptAs; // the name of the file as it was found, where not all of it could be read; empty: all is well
    bool canBeSaved = true;

    QString sentence() const; // what the person should know, translated; empty: nothing
};

// Before anybody writes the settings at `path`. Makes their folder, which only this user can look
// into. A file that is not whole (lines that are none, bytes that are no text) is kept beside under
// a name that nothing has yet, and written anew with what could be read. Window's thread.
SettingsCare careForSettings(const QString& path);

} // namespace docket
