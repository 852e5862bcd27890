// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/match.hpp"
#include "db/database.hpp"
#include "html/page.hpp"
#include "registry/registry.hpp"

#include <functional>

namespace tianbao::association {

/// 增加关联企业, first step: what a user says is compared with the registry, at once or when it answers again.
class MatchHandlers {
public:
    MatchHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, registry::Registry& registry)
        : pool_(pool), frame_(frame), clock_(clock), registry_(registry)
    {
    }

    /// GET /association/new (增加关联企业): users, less enterprise users
    http::Response form(const http::Request& request, const http::Caller& caller);
    /// POST /association/match enterprise_name uscc legal_representative (提交关联): the same
    http::Response match(const http::Request& request, const http::Caller& caller);
    /// POST /association/{uscc}/match/withdrawal (撤回): whose match is kept until the registry answers
    http::Response withdraw(const http::Request& request, const http::Caller& caller);

private:
    using Show = std::function<void(html::Page&)>;

    http::Response page(const http::Request& request, const http::Caller& caller, const MatchForm& form, int status, const Show& show);
    /// What keeps the user from asking the registry: associated already, or too many mismatches.
    std::optional<http::Response> hindrance(const http::Request& request, const http::Caller& caller, const MatchForm& form, const Claimed& claimed,
                                            Instant now);
    bool keep(const http::Request& request, const http::Caller& caller, const Claimed& claimed, Instant now);
    void forget_kept(const http::Caller& caller, const Claimed& claimed);
    void forget_match(const http::Caller& caller, const Claimed& claimed);
    http::Response matched(const http::Request& request, const http::Caller& caller, const registry::Entity& entity, Instant now);
    void record_mismatch(const http::Request& request, const http::Caller& caller, const Claimed& claimed, std::string fields, Instant now);
    void refuse_enterprise_users(const http::Caller& caller, Instant now);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    registry::Registry& registry_;
};

} // namespace tianbao::association
