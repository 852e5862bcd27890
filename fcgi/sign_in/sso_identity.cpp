// SPDX-License-Identifier: MPL-2.0
#include "sign_in/sso_identity.hpp"

#include "account/account.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "sign_in/jwt.hpp"
#include "sign_in/outward.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::sign_in {

namespace {

using nlohmann::json;

constexpr std::size_t kLongestName = 80;
constexpr std::size_t kLongestWord = 60; ///< of a level or a method

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

/// What the audit trail may hold of a word of the provider.
std::string printable(std::string text)
{
    text.resize(std::min(text.size(), kLongestWord));
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c < 0x20 || c >= 0x7f; }, '?');
    return text;
}

/// A claim by its configured name; empty when it has none, or is neither text nor a whole number.
std::string claim_of(const json& claims, const std::string& name)
{
    const auto found = name.empty() ? claims.end() : claims.find(name);
    return found == claims.end() ? std::string{} : plain_text_of(*found);
}

/// A claim that may be a list, as `amr`: its texts with a blank between.
std::string listed_claim_of(const json& claims, const std::string& name)
{
    const auto found = name.empty() ? claims.end() : claims.find(name);
    if (found == claims.end() || !found->is_array()) return claim_of(claims, name);
    std::string text;
    for (const auto& one : *found) text += (text.empty() ? "" : " ") + plain_text_of(one);
    return text;
}

std::string name_in(const json& claims, const std::string& claim)
{
    const auto text = claim_of(claims, claim);
    return first_code_points(trimmed(text), kLongestName);
}

/// What to call a person without a name: the log-in name, the masked mobile number, or the beginning of the subject.
std::string substitute_name(const json& claims, const SsoIdentity& identity)
{
    auto name = name_in(claims, "preferred_username");
    if (!name.empty()) return name;
    return identity.verified_mobile ? identity.verified_mobile->masked() : identity.subject.substr(0, 12);
}

void read_name(const json& claims, const ClaimNames& names, SsoIdentity& identity)
{
    identity.name = name_in(claims, names.name);
    identity.has_own_name = !identity.name.empty() && identity.name.find('*') == std::string::npos; // some providers mask it
    if (identity.name.empty()) identity.name = substitute_name(claims, identity);
}

bool says_verified(const json& claims, const SsoSettings& settings)
{
    const auto& names = settings.claims;
    if (names.mobile_is_verified) return true;
    const auto found = claims.find(names.mobile_verified);
    if (found == claims.end()) return false;
    return *found == json(true) || (settings.protocol == SsoProtocol::cas && *found == json("true")); // CAS knows texts only
}

std::optional<Telephone> verified_mobile_of(const std::string& claim)
{
    auto number = account::mobile_of(claim);
    return number ? std::optional(Telephone(std::move(*number))) : std::nullopt;
}

void read_enterprise(const json& claims, const ClaimNames& names, SsoIdentity& identity)
{
    if (names.kind.empty() || claim_of(claims, names.kind) != names.enterprise_kind) return;
    identity.kind = IdentityKind::enterprise;
    if (const auto uscc = enterprise::UnifiedSocialCreditCode::parse(claim_of(claims, names.uscc))) identity.uscc = uscc->text();
}

} // namespace

SsoExpected<SsoIdentity> identity_of(const json& claims, const SsoSettings& settings)
{
    const auto& names = settings.claims;
    SsoIdentity identity;
    identity.entry = settings.key;
    identity.issuer = settings.issuer;
    identity.subject = claim_of(claims, names.subject);
    if (!is_subject(identity.subject)) return refuse(SsoFault::identity_subject);
    if (says_verified(claims, settings)) identity.verified_mobile = verified_mobile_of(claim_of(claims, names.mobile));
    read_name(claims, names, identity);
    read_enterprise(claims, names, identity);
    identity.assurance = printable(claim_of(claims, names.assurance));
    identity.method = printable(listed_claim_of(claims, names.method));
    const auto& accepted = settings.accepted_levels;
    const bool is_accepted = accepted.empty() || std::find(accepted.begin(), accepted.end(), identity.assurance) != accepted.end();
    return is_accepted ? SsoExpected<SsoIdentity>(std::move(identity)) : SsoExpected<SsoIdentity>(refuse(SsoFault::level_low));
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
    json document{{"entry", identity.entry},
                  {"issuer", identity.issuer},
                  {"subject", identity.subject},
                  {"name", identity.name},
                  {"has_own_name", identity.has_own_name},
                  {"kind", identity.kind == IdentityKind::enterprise ? "enterprise" : "personal"},
                  {"id_token", identity.id_token.expose()},
                  {"assurance", identity.assurance},
                  {"method", identity.method},
                  {"provider_session", identity.provider_session}};
    if (identity.verified_mobile) document["mobile"] = identity.verified_mobile->reveal();
    if (identity.uscc) document["uscc"] = *identity.uscc;
    if (identity.second_factor) document["second_factor"] = account::word_of(*identity.second_factor);
    return document.dump();
}

SsoIdentity identity_from_json(std::string_view text)
{
    const auto document = json::parse(text, nullptr, false);
    if (!document.is_object()) throw std::runtime_error("a pending binding is not readable");
    SsoIdentity identity;
    identity.entry = text_of(document, "entry");
    identity.issuer = text_of(document, "issuer");
    identity.subject = text_of(document, "subject");
    identity.name = text_of(document, "name");
    identity.has_own_name = document.value("has_own_name", json()) == json(true);
    identity.id_token = Secret(text_of(document, "id_token"));
    identity.assurance = text_of(document, "assurance");
    identity.method = text_of(document, "method");
    identity.provider_session = text_of(document, "provider_session");
    if (identity.subject.empty() || identity.issuer.empty()) throw std::runtime_error("a pending binding names nobody");
    if (document.contains("mobile")) identity.verified_mobile = Telephone(text_of(document, "mobile"));
    if (document.contains("uscc")) identity.uscc = text_of(document, "uscc");
    if (document.contains("second_factor")) identity.second_factor = account::second_factor_from(text_of(document, "second_factor"));
    identity.kind = text_of(document, "kind") == "enterprise" ? IdentityKind::enterprise : IdentityKind::personal;
    return identity;
}

} // namespace tianbao::sign_in
