// SPDX-License-Identifier: MPL-2.0
#include "account/second_factor_views.hpp"

#include "account/totp.hpp"
#include "util/qr_code.hpp"

namespace tianbao::account {

namespace names = html::names;

void show_enrolment(html::Dictionary& values, const Secret& key, const std::string& sealed_key, const std::string& issuer, const std::string& name)
{
    const auto code = qr_code(totp_uri(key, issuer, name));
    auto& enrolment = values.add(names::kENROL);
    enrolment.set(names::kQR_SIZE, std::to_string(code.size));
    enrolment.set(names::kQR_PATH, code.path);
    enrolment.set(names::kKEY_TEXT, totp_key_text(key));
    enrolment.set(names::kSEALED_KEY, sealed_key);
}

void show_second_factor(html::Dictionary& values, const std::optional<Authenticator>& authenticator)
{
    values.show(names::kMENU_SECOND_FACTOR);
    values.show(names::kSECOND_FACTOR_DONE);
    if (!authenticator) {
        values.show(names::kNO_AUTHENTICATOR);
        return;
    }
    auto& row = values.add(names::kAUTHENTICATOR);
    row.set(names::kENROLLED_AT, shanghai_minute_text(authenticator->enrolled_at));
    row.set(names::kCODES_LEFT, std::to_string(authenticator->recovery_codes_left));
}

void show_recovery_codes(html::Dictionary& values, const std::vector<Secret>& codes, const std::string& return_to)
{
    values.show(names::kMENU_SECOND_FACTOR);
    values.set(names::kRETURN_TO, return_to);
    for (const auto& code : codes) values.add(names::kRECOVERY_CODE).set(names::kCODE_TEXT, code.expose());
}

html::Problem problem_of(CodeFault fault)
{
    const auto at = [](html::Name words) { return html::Problem{"totp-code", names::kTOTP_CODE_PROBLEM, words}; };
    switch (fault) {
    case CodeFault::required:
        return at(names::kTOTP_CODE_REQUIRED);
    case CodeFault::malformed:
        return at(names::kTOTP_CODE_MALFORMED);
    case CodeFault::wrong:
        return at(names::kTOTP_CODE_WRONG);
    case CodeFault::locked:
        break;
    }
    return at(names::kTOTP_CODE_SLOWED);
}

} // namespace tianbao::account
