// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "sign_in/sso_fault.hpp"
#include "util/secret.hpp"
#include "util/time.hpp"

#include <string>
#include <string_view>

namespace tianbao::sign_in {

/// What somebody goes to the SSO for.
enum class SignInPurpose {
    log_in,
    proof,   ///< of the old account that a waiting log-in belongs to
    binding, ///< of the SSO account to the account that is logged in
};

/// A log-in at the SSO that has begun and not come back, 进行中的单点登录: of one browser, used once, within ten minutes.
struct SignInRequest {
    std::string entry; ///< of the log-in page
    Secret verifier;
    std::string nonce;
    std::string return_to;
    Instant created_at;
    SignInPurpose purpose = SignInPurpose::log_in;
    std::string purpose_of{}; ///< proof: hash of the waiting log-in's token; binding: the session
};

inline constexpr std::chrono::minutes kSignInRequestLife{10};

class SignInRequestRepository {
public:
    explicit SignInRequestRepository(db::Reader database) : database_(database) {}

    /// Also removes some that are past their time.
    void insert(const SignInRequest& request, std::string_view state_hash, std::string_view browser_hash);
    /// Removes the request and gives it; of two that ask for the same one, only one gets it.
    SsoExpected<SignInRequest> take(std::string_view state_hash, std::string_view browser_hash, Instant now);

private:
    db::Reader database_;
};

} // namespace tianbao::sign_in
