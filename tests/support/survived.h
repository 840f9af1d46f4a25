// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace docket::test {

// What became of a fault: a row of docs/reliability.md. Texts may hold addresses of this
// run and temporary paths; they are written without them.
struct Survived
{
    QString fault; // its number and what it is; empty: the name of the test's data row
    QString code; // Kombo's own, where it sent one
    int page = 0; // of the walk on which it came; 0: it concerns none
    QString told; // what the person reads; empty: nothing, all is well
    QString kept;
    QString asked; // how often the server was; empty: it concerns none
    QString ends;
};

// Adds the row, with the running test's name, to the file that DOCKET_RELIABILITY names; does
// nothing where it names none. Called once a test has checked what it writes.
void survived(const Survived& row);

// A figure of the same page: what was counted, how much, and the command that counts it again.
struct Counted
{
    QString figure;
    QString value;
    QString command;
};
void counted(const Counted& figure);

} // namespace docket::test
