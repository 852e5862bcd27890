// SPDX-License-Identifier: MPL-2.0
#include "sign_in/jwks.hpp"

#include "sign_in/outward.hpp"
#include "util/secret.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace tianbao::sign_in {

namespace {

using nlohmann::json;

constexpr std::size_t kFewestRsaBits = 2048;

bool is_for_verifying(const json& key)
{
    if (key.contains("use") && text_of(key, "use") != "sig") return false;
    const auto operations = key.find("key_ops");
    if (operations == key.end()) return true;
    return operations->is_array() &&
           std::any_of(operations->begin(), operations->end(), [](const json& one) { return one.is_string() && one.get<std::string>() == "verify"; });
}

/// Only what makes the public key: nothing else of the document reaches the parser of keys. Nothing when a number is no strict base64url:
/// cjose ends the program (an assertion) at padding inside of one.
std::optional<json> public_part(const json& key, const std::string& type)
{
    json part{{"kty", type}};
    if (type == "EC") part["crv"] = text_of(key, "crv");
    for (const auto* name : type == "RSA" ? std::array{"n", "e"} : std::array{"x", "y"}) {
        const auto number = text_of(key, name);
        if (number.empty() || !base64url_decoded(number)) return std::nullopt;
        part[name] = number;
    }
    return part;
}

bool is_strong(const cjose_jwk_t* key, const std::string& type)
{
    cjose_err error{};
    if (type == "EC") return cjose_jwk_EC_get_curve(key, &error) == CJOSE_JWK_EC_P_256;
    return cjose_jwk_get_keysize(key, &error) >= kFewestRsaBits;
}

std::optional<VerificationKey> key_of(const json& member)
{
    if (!member.is_object() || !is_for_verifying(member)) return std::nullopt;
    const auto type = text_of(member, "kty");
    if (type != "RSA" && type != "EC") return std::nullopt;
    const auto part = public_part(member, type);
    if (!part) return std::nullopt;
    const auto text = part->dump(-1, ' ', false, json::error_handler_t::replace);
    cjose_err error{};
    std::shared_ptr<cjose_jwk_t> key(cjose_jwk_import(text.data(), text.size(), &error), [](cjose_jwk_t* jwk) {
        if (jwk) cjose_jwk_release(jwk);
    });
    if (!key || !is_strong(key.get(), type)) return std::nullopt;
    return VerificationKey{text_of(member, "kid"), text_of(member, "alg"), type, std::move(key)};
}

} // namespace

bool VerificationKey::fits(std::string_view algorithm_of_token) const
{
    if (!algorithm.empty() && algorithm != algorithm_of_token) return false;
    if (type == "EC") return algorithm_of_token == "ES256";
    return algorithm_of_token.starts_with("RS") || algorithm_of_token.starts_with("PS");
}

SsoExpected<KeySet> KeySet::parse(std::string_view text)
{
    const auto document = text.size() <= kLargestKeySet ? strict_object(text) : std::nullopt;
    if (!document) return refuse(SsoFault::keys_malformed);
    const auto members = document->find("keys");
    if (members == document->end() || !members->is_array()) return refuse(SsoFault::keys_malformed);
    if (members->size() > kMostKeys) return refuse(SsoFault::keys_too_many);
    KeySet set;
    for (const auto& member : *members) {
        auto key = key_of(member);
        if (!key) continue;
        if (!key->id.empty() && set.knows(key->id)) return refuse(SsoFault::keys_repeated);
        set.keys_.push_back(std::move(*key));
    }
    return set.keys_.empty() ? SsoExpected<KeySet>(refuse(SsoFault::keys_unusable)) : SsoExpected<KeySet>(std::move(set));
}

bool KeySet::knows(std::string_view id) const
{
    return std::any_of(keys_.begin(), keys_.end(), [&](const VerificationKey& key) { return key.id == id; });
}

SsoExpected<const VerificationKey*> KeySet::find(std::string_view id, std::string_view algorithm) const
{
    const VerificationKey* found = nullptr;
    for (const auto& key : keys_) {
        if (!id.empty() && key.id == id) return &key;
        if (!id.empty() || !key.fits(algorithm)) continue;
        if (found) return refuse(SsoFault::id_token_key_doubtful);
        found = &key;
    }
    return found ? SsoExpected<const VerificationKey*>(found) : SsoExpected<const VerificationKey*>(refuse(SsoFault::id_token_key));
}

} // namespace tianbao::sign_in
