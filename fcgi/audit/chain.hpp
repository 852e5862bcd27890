// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/id_time.hpp"
#include "util/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The chain over the audit rows, 审计链. Acts leave their rows unchained, so that none waits for another; a sealing step takes what has
/// been committed since, in the order of the ids, and adds a seal whose hash covers those rows and the seal before.
namespace tianbao::audit {

/// A row of audit_event as the database gives it, column by column.
struct EventRow {
    std::string id;
    std::string at; ///< "2026-11-20 06:03:09.123456"
    std::string act;
    std::optional<std::string> actor;
    std::string object_kind;
    std::string object_id;
    std::string detail;
    std::string client_address;
    std::string request_id;
};

/// That a row belongs to a seal.
struct Link {
    std::string event;
    std::string hash; ///< of the row
};

/// 一环: which rows it covers and what came before.
struct Seal {
    std::int64_t number = 0;
    std::string first_id;
    std::string last_id;
    int events = 0;
    std::string content_hash;
    std::string previous_hash;
    std::string hash;
    Instant sealed_at;
};

/// SHA-256 over all columns of the row, each with its length in front, so that no two rows look alike. Never to be changed: old rows
/// were hashed with it.
std::string hash_of(const EventRow& row);

/// Over the hashes of the rows, in the order of their ids.
std::string content_hash_of(const std::vector<Link>& links);

/// Over all columns of the seal but its own hash.
std::string hash_of(const Seal& seal);

/// The seal that follows `last`, or the first one. `links` are at least one, in the order of their ids.
Seal seal_after(const std::optional<Seal>& last, const std::vector<Link>& links, Instant now);

/// How much later than its id says a row may be sealed: longer than any transaction, and than two nodes' clocks differ.
inline constexpr std::chrono::hours kLatest{1};

/// A seal of so many rows may have left others waiting, which may be old: whoever sealed had not run for long.
inline constexpr int kMayLeaveOthers = 1000;

/// The least id that may still be sealed after `last`: an older one has been put in later. `now` bounds what a clock that
/// ran ahead once would shut out; `late` is how late a row may come.
std::string least_id_after(const Seal& last, Instant now, std::chrono::minutes late = kLatest);

} // namespace tianbao::audit
