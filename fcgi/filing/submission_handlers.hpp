// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/filing_context.hpp"
#include "filing/filing_repository.hpp"
#include "filing/submission.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"

namespace tianbao::filing {

/// 核对并提交: from the stored draft to the submission that is locked and has its receipt.
class SubmissionHandlers {
public:
    SubmissionHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const Basis& basis, const period::Calendar& calendar)
        : pool_(pool), frame_(frame), clock_(clock), basis_(basis), calendar_(calendar)
    {
    }

    /// GET /filing/{uscc}/{period}/confirm. The filler, for a draft that passes; others are led to 查看, other drafts to 数据填报.
    http::Response confirm(const http::Request& request, const http::Caller& caller);
    /// POST /filing/{uscc}/{period}/submission: version, hash, shown, submission_key, signed_post, declared. The filler. What is stored
    /// must be what was shown; the form sent again finds its own submission.
    http::Response submit(const http::Request& request, const http::Caller& caller);

private:
    struct Posted;
    static Posted read(const http::FormData& form);
    static Desk load(db::Reader& database, const http::Request& request, const http::Caller& caller, period::Period period);
    std::vector<period::Period> months_before(const Desk& desk, Instant now) const;
    void seal(db::Transaction& tx, const http::Request& request, const http::Caller& caller, const Desk& desk, const Content& content,
              const Posted& posted, Instant now) const;

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    Basis basis_;
    const period::Calendar& calendar_;
};

} // namespace tianbao::filing
