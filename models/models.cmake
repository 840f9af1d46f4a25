# SPDX-License-Identifier: MIT
target_sources(docket_models PRIVATE
    activitymodel.cpp
    cellmarks.cpp
    connections.cpp
    detailmatches.cpp
    documenttext.cpp
    facetlists.cpp
    facetrowsmodel.cpp
    facetsearch.cpp
    filtercompletion.cpp
    filteredit.cpp
    filterhistory.cpp
    filtervalues.cpp
    filterwords.cpp
    healthmodel.cpp
    keyvault.cpp
    markcells.cpp
    ordercells.cpp
    orderchanges.cpp
    orderdetail.cpp
    ordersearch.cpp
    ordersnippets.cpp
    ordertablemodel.cpp
    queryhint.cpp
    savedresponses.cpp
    savedviews.cpp
    sidebarmodel.cpp)
