// SPDX-License-Identifier: MPL-2.0
#include "review/bulk.hpp"

#include "util/retry.hpp"

namespace tianbao::review {

ListFilter to_decide(ListFilter filter)
{
    if (!filter.standing && !filter.is_unfiled) filter.standing = Standing::submitted;
    return filter;
}

BulkOutcome Bulk::accept(const Chosen& chosen, const std::optional<ListKey>& after)
{
    return run(chosen, after, [this](const ReviewFiling& filing, const Powers& powers) -> std::optional<Left> {
        if (!powers.may_accept) return Left::decided;
        if (!filing.explanations.empty()) return Left::explained;
        if (!filing.doubts.empty()) return Left::doubtful;
        return decisions().accept(filing) ? std::nullopt : std::optional(Left::changed);
    });
}

BulkOutcome Bulk::give_back(const Chosen& chosen, const std::optional<ListKey>& after, const ReturnReason& reason)
{
    return run(chosen, after, [&](const ReviewFiling& filing, const Powers& powers) -> std::optional<Left> {
        if (!powers.may_return) return Left::decided;
        return decisions().give_back(filing, reason) ? std::nullopt : std::optional(Left::changed);
    });
}

BulkOutcome Bulk::run(const Chosen& chosen, const std::optional<ListKey>& after, const Act& act)
{
    BulkOutcome outcome;
    for (const auto& row : targets(chosen, after, outcome)) decide(row, chosen.filter.period, act, outcome);
    return outcome;
}

/// The rows to look at now; of all that match, version 0 stands for the one that is there.
std::vector<ChosenRow> Bulk::targets(const Chosen& chosen, const std::optional<ListKey>& after, BulkOutcome& outcome)
{
    if (!chosen.is_all) return chosen.rows;
    const auto filter = to_decide(chosen.filter);
    auto reader = pool_.read();
    const auto rows = ListRepository(reader, source_.at, over_).rows(filter, {after, false, kMostAtOnce + 1});
    std::vector<ChosenRow> targets;
    for (const auto& row : rows) {
        if (targets.size() == kMostAtOnce) {
            outcome.next_key = key_of(rows[kMostAtOnce - 1], filter.order).text();
            break;
        }
        targets.push_back({row.uscc, 0});
    }
    return targets;
}

void Bulk::decide(const ChosenRow& row, period::Period period, const Act& act, BulkOutcome& outcome)
{
    std::string name;
    const auto left = retrying([&]() -> std::optional<Left> {
        auto reader = pool_.read();
        const auto filing = ReviewRepository(reader).find(scope_, row.uscc, period, source_.actor.value());
        if (!filing) return Left::not_submitted;
        name = filing->name;
        if (filing->bar == Bar::own) return Left::own;
        if (filing->bar) return Left::decided;
        if (row.version != 0 && row.version != filing->version) return Left::changed;
        return act(*filing, powers_of(filing->stand(), level_of(scope_), has_two_levels_));
    });
    if (left) {
        outcome.left.push_back({row.uscc, name, *left});
    } else {
        ++outcome.done;
    }
}

} // namespace tianbao::review
