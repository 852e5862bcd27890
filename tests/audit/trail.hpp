// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "audit/sealing.hpp"
#include "audit/verification.hpp"
#include "support/database.hpp"
#include "support/rows.hpp"

#include <string>

namespace tianbao::audit {

/// A trail to write acts into, at a time of the test's choosing.
struct Trail {
    support::Database database;
    db::Pool& pool = database.pool();
    UserId person = support::add_user(pool, "测试甲");
    Instant now = instant_from_sql("2026-11-20 06:00:00.250000");

    Source source(Instant at) const { return {person, "127.0.0.1", std::string(32, 'a'), at}; }
    void act(Instant at, std::string_view object = "one")
    {
        auto tx = pool.begin();
        record(tx, source(at), {"filing.save", "filing", std::string(object), {{"version", "1"}}});
        tx.commit();
    }
    /// `count` acts, a second apart, sealed together.
    Seal sealed(int count)
    {
        for (int i = 0; i < count; ++i) act(now += std::chrono::seconds{1});
        return seal_next(pool, now += std::chrono::seconds{1}).value();
    }
    Verification look(const KeptHashes& kept = {}) { return verify(pool.read(), kept, now); }
    /// "event_changed 2", or "whole".
    std::string state(const KeptHashes& kept = {})
    {
        const auto seen = look(kept);
        return seen.breach ? std::string(word_of(seen.breach->breach)) + " " + std::to_string(seen.breach->seal) : "whole";
    }
    void change(const std::string& sql) { pool.read().execute_all(sql, {}); }
    std::string text(const std::string& sql) { return support::one_text(pool, sql.c_str()); }
    /// The id of the n-th row, from 1.
    std::string row(int n) { return text("SELECT id FROM audit_event ORDER BY id LIMIT 1 OFFSET " + std::to_string(n - 1)); }
};

} // namespace tianbao::audit
