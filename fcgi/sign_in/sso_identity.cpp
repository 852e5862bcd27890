// SPDX-License-Identifier: MPL-2.0
#include "sign_in/sso_identity.hpp"

#include "account/account.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::sign_in {

namespace {

using nlohmann::json;

constexpr std::size_t kLongestName = 80;

std::string text_of(const json& claims, const std::string& name)
{
    const auto found = claims.find(name);
    return found != claims.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

std::string first_code_points(std::string_view text, std::size_t most)
{
    std::string out;
    std::size_t count = 0;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80 && ++count > most) break;
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) out += c;
    }
    return out;
}

/// What the person is called; for one without a name the masked mobile number, or the beginning of the subject.
std::string name_of(const json& claims, const std::optional<std::string>& mobile)
{
    for (const char* claim : {"name", "preferred_username"}) {
        const auto text = text_of(claims, claim);
        auto name = first_code_points(trimmed(text), kLongestName);
        if (!name.empty()) return name;
    }
    return mobile ? masked_mobile(*mobile) : text_of(claims, "sub").substr(0, 12);
}

} // namespace

SsoIdentity identity_of(const json& claims, const SsoSettings& settings, std::string id_token)
{
    SsoIdentity identity;
    identity.issuer = settings.issuer;
    identity.subject = text_of(claims, "sub");
    if (claims.value("phone_number_verified", json(false)) == json(true))
        identity.verified_mobile = account::mobile_of(text_of(claims, "phone_number"));
    identity.name = name_of(claims, identity.verified_mobile);
    if (text_of(claims, settings.kind_claim) == "enterprise") {
        identity.kind = IdentityKind::enterprise;
        if (const auto uscc = enterprise::UnifiedSocialCreditCode::parse(text_of(claims, settings.uscc_claim))) identity.uscc = uscc->text();
    }
    identity.id_token = std::move(id_token);
    return identity;
}

std::optional<account::SecondFactor> second_factor_of(const json& id_token_claims, const SsoSettings& settings)
{
    const auto is_one_of = [](const std::vector<std::string>& accepted, const json& value) {
        return value.is_string() && std::find(accepted.begin(), accepted.end(), value.get<std::string>()) != accepted.end();
    };
    const auto acr = id_token_claims.find("acr");
    if (acr != id_token_claims.end() && is_one_of(settings.second_factor_acr, *acr)) return account::SecondFactor::acr;
    const auto amr = id_token_claims.find("amr");
    if (amr == id_token_claims.end() || !amr->is_array()) return std::nullopt;
    const bool is_there = std::any_of(amr->begin(), amr->end(), [&](const json& method) { return is_one_of(settings.second_factor_amr, method); });
    return is_there ? std::optional{account::SecondFactor::amr} : std::nullopt;
}

std::string to_json(const SsoIdentity& identity)
{
    json document{{"issuer", identity.issuer},
                  {"subject", identity.subject},
                  {"name", identity.name},
                  {"kind", identity.kind == IdentityKind::enterprise ? "enterprise" : "personal"},
                  {"id_token", identity.id_token}};
    if (identity.verified_mobile) document["mobile"] = *identity.verified_mobile;
    if (identity.uscc) document["uscc"] = *identity.uscc;
    if (identity.second_factor) document["second_factor"] = account::word_of(*identity.second_factor);
    return document.dump();
}

SsoIdentity identity_from_json(std::string_view text)
{
    const auto document = json::parse(text, nullptr, false);
    if (!document.is_object()) throw std::runtime_error("a pending binding is not readable");
    SsoIdentity identity{
        text_of(document, "issuer"), text_of(document, "subject"), text_of(document, "name"), {}, {}, {}, text_of(document, "id_token"), {}};
    if (identity.subject.empty() || identity.issuer.empty()) throw std::runtime_error("a pending binding names nobody");
    if (document.contains("mobile")) identity.verified_mobile = text_of(document, "mobile");
    if (document.contains("uscc")) identity.uscc = text_of(document, "uscc");
    if (document.contains("second_factor")) identity.second_factor = account::second_factor_from(text_of(document, "second_factor"));
    identity.kind = text_of(document, "kind") == "enterprise" ? IdentityKind::enterprise : IdentityKind::personal;
    return identity;
}

} // namespace tianbao::sign_in
