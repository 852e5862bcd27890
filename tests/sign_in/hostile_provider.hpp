// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/sign_in_settings.hpp"
#include "sign_in/signing_key.hpp"
#include "support/scripted_server.hpp"
#include "util/time.hpp"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace tianbao::sign_in {

/// What no page may show of what a provider says.
inline const std::string kReflected = "x9reflected";

/// The object with its members changed; null removes one.
nlohmann::json changed(nlohmann::json object, const nlohmann::json& changes);

/// A provider on a real socket that answers rightly, but for what a test has changed.
struct HostileProvider {
    HostileProvider();

    support::ScriptedAnswer answer(const support::ScriptedRequest& request);

    std::string origin;
    std::string nonce;
    Instant now{};
    std::map<std::string, support::ScriptedAnswer> instead; ///< by path
    nlohmann::json discovery = nlohmann::json::object();    ///< changes, as those below
    nlohmann::json claims = nlohmann::json::object();
    nlohmann::json tokens = nlohmann::json::object();
    nlohmann::json person = nlohmann::json::object();
    std::vector<nlohmann::json> keys;
    std::function<std::string(const nlohmann::json& claims)> id_token;

private:
    nlohmann::json good_discovery() const;
    nlohmann::json good_claims() const;
};

/// The keys of the provider: made once.
const SigningKey& hostile_curve_key();
const SigningKey& hostile_rsa_key();

} // namespace tianbao::sign_in
