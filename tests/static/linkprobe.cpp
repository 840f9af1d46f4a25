// SPDX-License-Identifier: MIT
// Everything in docket_models, linked without Qt Gui and Qt Widgets. That it links is
// half the proof; the other half is that no library brings either of them along.
#include <fstream>
#include <iostream>
#include <string>

int main()
{
    std::ifstream loaded("/proc/self/maps");
    if (!loaded) {
        std::cerr << "this system does not tell which libraries are loaded\n";
        return 1;
    }
    bool sawCore = false;
    bool sawScreen = false;
    for (std::string line; std::getline(loaded, line);) {
        sawCore = sawCore || line.find("Qt6Core") != std::string::npos;
        if (line.find("Qt6Gui") != std::string::npos || line.find("Qt6Widgets") != std::string::npos) {
            sawScreen = true;
            std::cerr << line << '\n';
        }
    }
    if (!sawCore)
        std::cerr << "Qt Core is not loaded: this proves nothing\n";
    return sawCore && !sawScreen ? 0 : 1;
}
