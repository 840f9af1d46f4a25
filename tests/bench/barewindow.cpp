// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QMainWindow>
#include <QTableView>

// The least that a window with a table is: the reference of the row "start".
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    QTableView table;
    window.setCentralWidget(&table);
    window.resize(1440, 900);
    window.show();
    const int code = QApplication::exec();
    window.takeCentralWidget();
    return code;
}
