// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "review/chosen.hpp"
#include "review/decision.hpp"
#include "review/list_repository.hpp"

#include <functional>

namespace tianbao::review {

/// Filings that one request decides at most; the rest is gone on with.
inline constexpr int kMostAtOnce = 500;

/// Why a chosen filing was left as it is.
enum class Left {
    explained,     ///< 有说明: to be accepted one by one
    doubtful,      ///< 累计数待核对: likewise
    not_submitted, ///< there is nothing to decide on
    decided,       ///< in a state in which this officer cannot do it
    changed,       ///< somebody changed it since it was seen
    own,           ///< the officer's own enterprise
};

/// What became of the chosen.
struct BulkOutcome {
    struct One {
        std::string uscc;
        std::string name; ///< empty: not found
        Left why;
    };
    int done = 0;
    std::vector<One> left = {};
    std::optional<std::string> next_key = {}; ///< of all that match: there are more after it
};

/// 批量审核通过, 批量退回: each filing by itself, in its own transaction, as if it were decided on its own page.
class Bulk {
public:
    Bulk(db::Pool& pool, const Scope& scope, bool has_two_levels, audit::Source source, std::string over)
        : pool_(pool), scope_(scope), has_two_levels_(has_two_levels), source_(std::move(source)), over_(std::move(over))
    {
    }

    /// Those without explanations and doubts.
    BulkOutcome accept(const Chosen& chosen, const std::optional<ListKey>& after);
    BulkOutcome give_back(const Chosen& chosen, const std::optional<ListKey>& after, const ReturnReason& reason);

private:
    using Act = std::function<std::optional<Left>(const ReviewFiling&, const Powers&)>;
    BulkOutcome run(const Chosen& chosen, const std::optional<ListKey>& after, const Act& act);
    std::vector<ChosenRow> targets(const Chosen& chosen, const std::optional<ListKey>& after, BulkOutcome& outcome);
    void decide(const ChosenRow& row, period::Period period, const Act& act, BulkOutcome& outcome);
    Decisions decisions() { return {pool_, level_of(scope_), has_two_levels_, source_}; }

    db::Pool& pool_;
    Scope scope_;
    bool has_two_levels_;
    audit::Source source_;
    std::string over_; ///< categories, as period::groups_over() tells them
};

/// Of all that match a filter, what is to be decided on: the standing asked for, or what waits for a decision.
ListFilter to_decide(ListFilter filter);

} // namespace tianbao::review
