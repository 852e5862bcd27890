// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/seal.hpp"
#include "association/enrolment_code_repository.hpp"
#include "association/proof_views.hpp"
#include "audit/audit.hpp"
#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "period/working_days.hpp"

namespace tianbao::association {

/// What proofs are made with.
struct ProofParts {
    const enterprise::Districts& districts;
    const period::WorkingDays& working_days;
    account::Seal code_seal; ///< of enrolment codes
    ProofSettings settings;
};

/// The purpose that tells the key of enrolment codes from others.
inline constexpr std::string_view kCodeSeal = "enrolment-code";

/// 关联认证: what an enterprise asks beside the match, before anything is associated. {uscc}: one that the caller has matched.
class ProofHandlers {
public:
    ProofHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, ProofParts parts)
        : pool_(pool), frame_(frame), clock_(clock), parts_(std::move(parts))
    {
    }

    /// GET /association/{uscc}/proof. enterprise_side.
    http::Response proof(const http::Request& request, const http::Caller& caller);
    /// POST /association/{uscc}/code: code (企业认证码). Associates at once. enterprise_side.
    http::Response prove(const http::Request& request, const http::Caller& caller);
    /// POST /association/{uscc}/request: way=approval|letter, reason. enterprise_side.
    http::Response ask(const http::Request& request, const http::Caller& caller);
    /// POST /association/{uscc}/request/withdrawal: request, one of the caller's. enterprise_side.
    http::Response withdraw(const http::Request& request, const http::Caller& caller);

private:
    struct Subject {
        Match match;
        ProofStanding standing;
    };

    /// Or where somebody is led to whom this page says nothing.
    Expected<Subject, http::Response> load(const http::Request& request, const http::Caller& caller, Instant now);
    /// Minutes to wait; 0: there is a try, and it is taken.
    int minutes_without_a_try(db::Transaction& tx, const UserId& user, const std::string& uscc, Instant now);
    void note_wrong(db::Transaction& tx, const Subject& subject, const std::optional<OpenCode>& open, const audit::Source& source);
    EnterpriseId stored(db::Transaction& tx, const Subject& subject, Instant now);
    http::Response page(const Subject& subject, const ProofPage& shown, int status, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    ProofParts parts_;
};

} // namespace tianbao::association
