# SPDX-License-Identifier: MIT
target_sources(docket_models PRIVATE
    connections.cpp
    facetlists.cpp
    facetrowsmodel.cpp
    facetsearch.cpp
    filteredit.cpp
    keyvault.cpp
    ordercells.cpp
    orderdetail.cpp
    ordersearch.cpp
    ordertablemodel.cpp
    queryhint.cpp
    sidebarmodel.cpp)
