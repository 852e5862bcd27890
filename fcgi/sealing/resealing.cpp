// SPDX-License-Identifier: MPL-2.0
#include "sealing/resealing.hpp"

#include "audit/audit.hpp"
#include "sealing/key_repository.hpp"
#include "sealing/keys.hpp"
#include "sealing/sealed_repository.hpp"
#include "util/retry.hpp"

namespace tianbao::sealing {

namespace {

/// Values of one transaction: so many rows wait for each other at most. Files are sealed one by one.
constexpr int kAtOnce = 100;

int portion_of(const SealedColumn& column)
{
    return column.form == SealedForm::bytes ? 1 : kAtOnce;
}

std::int64_t reseal_portion(db::Pool& owner, const SealedColumn& column, const std::vector<StoredValue>& values)
{
    return retrying([&] {
        auto tx = owner.begin();
        SealedRepository repository(tx);
        std::int64_t done = 0;
        for (const auto& value : values) done += repository.reseal(column, value);
        tx.commit();
        return done;
    });
}

/// From the beginning to the end, once. A value that a worker puts in behind is found by the next pass.
std::int64_t pass(db::Pool& owner, const SealedColumn& column, std::int64_t before, const ResealProgress& progress)
{
    std::int64_t done = 0;
    std::vector<std::string> after;
    while (true) {
        auto reader = owner.read();
        const auto values = SealedRepository(reader).not_current(column, after, portion_of(column));
        if (values.empty()) return done;
        done += reseal_portion(owner, column, values);
        after = values.back().keys;
        progress(column.place, before + done);
    }
}

std::int64_t reseal_column(db::Pool& owner, const SealedColumn& column, const ResealProgress& progress)
{
    std::int64_t all = 0;
    while (const auto done = pass(owner, column, all, progress)) all += done;
    return all;
}

std::vector<ColumnStatus> counted(db::Reader& reader)
{
    std::vector<ColumnStatus> columns;
    for (const auto& column : sealed_columns()) columns.push_back({column.place, SealedRepository(reader).count(column)});
    return columns;
}

} // namespace

std::vector<ColumnStatus> status(db::Pool& owner)
{
    auto reader = owner.read();
    return counted(reader);
}

std::int64_t count_of(const std::vector<ColumnStatus>& status, std::string_view key)
{
    std::int64_t all = 0;
    for (const auto& column : status) {
        const auto found = column.by_key.find(std::string(key));
        if (found != column.by_key.end()) all += found->second;
    }
    return all;
}

std::int64_t reseal(db::Pool& owner, Instant now, const ResealProgress& progress)
{
    hold_keys(owner, now);
    const auto current = owner.read().sealer().current();
    {
        auto tx = owner.begin();
        audit::record(tx, audit::operator_source(now), {"sealing.reseal", "sealing_key", current, {}});
        tx.commit();
    }
    std::int64_t all = 0;
    for (const auto& column : sealed_columns()) all += reseal_column(owner, column, progress);
    return all;
}

void retire(db::Pool& owner, const std::string& key, Instant now)
{
    hold_keys(owner, now);
    if (key == owner.read().sealer().current()) throw KeyFault("the key " + key + " is the current one: nothing can be sealed without it");
    auto tx = owner.begin();
    if (!KeyRepository(tx).remove(key)) throw KeyFault("no row has been sealed with a key " + key);
    const auto left = count_of(counted(tx), key); // behind the removal, which whatever holds the key's row has made wait
    if (left > 0) throw KeyFault(std::to_string(left) + " values are sealed with the key " + key + ": run tianbao sealing reseal first");
    audit::record(tx, audit::operator_source(now), {"sealing.retire", "sealing_key", key, {}});
    tx.commit();
}

} // namespace tianbao::sealing
