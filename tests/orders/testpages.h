// SPDX-License-Identifier: MIT
#pragma once

#include "models/orders/order.h"
#include "models/orders/store.h"

#include <initializer_list>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

// Pages for the tests, written as text.

// {"status":"success","data":{"next":null,"results":[…]}}
std::string pageOf(const std::vector<std::string>& orders, std::string_view next = "null");

// A whole order as the schema has it.
std::string orderWith(std::string_view id, std::string_view firstName = "Ada", std::string_view job = "");

std::string jobNamed(std::string_view name);

// An order with every key that a server might send and some that it should not; the
// same generator state gives the same order. Well-formed JSON without repeated keys
// unless `repeats`.
std::string randomOrder(std::mt19937& random, std::string_view id, bool repeats = false);

std::string randomText(std::mt19937& random);

// Every row of a snapshot, ascending.
std::vector<OrderRow> allRows(const Snapshot& snapshot);

// The ids of a snapshot's rows, joined by blanks.
std::string idsOf(const Snapshot& snapshot);

// The same seed in every run, so that a red test means the change at hand; DOCKET_TEST_SEED
// takes another, "random" one that differs from run to run. Printed, so that a failure can
// be had again.
unsigned testSeed();

} // namespace docket
