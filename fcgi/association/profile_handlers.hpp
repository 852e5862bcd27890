// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/match.hpp"
#include "association/profile_views.hpp"
#include "association/proof_rule.hpp"
#include "db/database.hpp"
#include "enterprise/reference.hpp"
#include "html/page.hpp"

#include <optional>

namespace tianbao::association {

/// 完善企业基本信息: the second step of an association, and later changes.
class ProfileHandlers {
public:
    ProfileHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Reference& reference, ProofDefaults defaults)
        : pool_(pool), frame_(frame), clock_(clock), reference_(reference), defaults_(std::move(defaults))
    {
    }

    /// GET /association/{uscc}/profile: users associated with it, or with a match of it
    http::Response profile(const http::Request& request, const http::Caller& caller);
    /// POST /association/{uscc}/profile version and the fields (提交关联, 保存): the same
    http::Response save(const http::Request& request, const http::Caller& caller);
    /// POST /association/{uscc}/confirmation version (仍然正确): users associated with it
    http::Response confirm(const http::Request& request, const http::Caller& caller);

private:
    /// As confirmed by the caller, unless it has another version by now.
    bool note_confirmed(const http::Request& request, const http::Caller& caller, const enterprise::Enterprise& known, int version, Instant now);
    /// What the page is about: exactly one of the two.
    struct Subject {
        std::optional<enterprise::Enterprise> known; ///< associated
        std::optional<Match> match;                  ///< compared, not associated yet
        std::optional<enterprise::Enterprise> draft; ///< with a match: the enterprise as it confirms it
        bool is_match_enough = true;                 ///< with a match: nothing more is asked for
        bool is_over = false;                        ///< with a match: too old, or out of business by what the registry has told since
    };

    Subject load(const http::Request& request, const http::Caller& caller, Instant now);
    http::Response page(const http::Request& request, const http::Caller& caller, const ProfileSheet& sheet, int status);
    http::Response expired_page(const http::Request& request, const http::Caller& caller, const Match& match);
    http::Response associate(const http::Request& request, const http::Caller& caller, const Subject& subject, const ProfileForm& form, Instant now);
    http::Response change(const http::Request& request, const http::Caller& caller, const enterprise::Enterprise& known, const ProfileForm& form,
                          Instant now);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Reference& reference_;
    ProofDefaults defaults_;
};

} // namespace tianbao::association
