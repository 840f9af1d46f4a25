# SPDX-License-Identifier: MIT
target_sources(docket_models PRIVATE
    cellmarks.cpp
    connections.cpp
    detailmatches.cpp
    documenttext.cpp
    filteredit.cpp
    keyvault.cpp
    ordercells.cpp
    orderdetail.cpp
    ordersearch.cpp
    ordersnippets.cpp
    ordertablemodel.cpp
    queryhint.cpp
    savedresponses.cpp)
