// SPDX-License-Identifier: MIT
#pragma once

namespace docket {

// What a person can ask of the window by a button; actions.h has the menu's.
enum class WindowAction {
    None,
    Connect,
    EnterProxyPassword,
    EditConnection, // the key, the ids or the address
    RemoveConnection,
    ManageConnections,
    EnableConnections, // all that are switched off
    SwitchEndpoint, // a connection's, to the successor of the one that is gone
    TryDemo,
    LeaveDemo,
    PassHour, // in the demo
    Refresh,
    RefreshCurrent, // the integration of the current order
    Stop,
    RetryNow, // those that wait before they ask again
    ClearFilter,
    ShowTodo,
    ShowAll, // open orders, whatever was done with them
    OpenFile,
    CloseFile,
    RetryKey, // ask the password store again
    CopyReport,
    CopyMessage,
    CopyUnreadable,
    OpenLog,
};

} // namespace docket
