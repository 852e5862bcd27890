// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "db/database.hpp"
#include "review/review_repository.hpp"

namespace tianbao::review {

/// What an officer decides of filings as seen: each act is one transaction, with its audit row and the filler's message, names the
/// version that was seen, and loses to whoever was first: then it answers false, and nothing has happened.
class Decisions {
public:
    /// `source` names the officer.
    Decisions(db::Pool& pool, Level level, bool has_two_levels, audit::Source source)
        : pool_(pool), level_(level), has_two_levels_(has_two_levels), source_(std::move(source))
    {
    }

    /// With its notes; grants the request that waits for it.
    bool give_back(const ReviewFiling& seen, const ReturnReason& reason);
    bool accept(const ReviewFiling& seen);
    bool refuse_request(const ReviewFiling& seen, const std::string& answer);

private:
    void clear_desk(db::Transaction& tx, const ReviewFiling& seen);
    const UserId& officer() const { return source_.actor.value(); }

    db::Pool& pool_;
    Level level_;
    bool has_two_levels_;
    audit::Source source_;
};

/// The audit's name of a filing.
std::string object_of(const ReviewFiling& filing);

} // namespace tianbao::review
