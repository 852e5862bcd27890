// SPDX-License-Identifier: MPL-2.0
#include "account/held_form.hpp"

#include "util/secret.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace tianbao::account {

namespace {

constexpr std::size_t kLongestPath = 400;

/// Passwords, what 二次验证 asks for, and the code of 验证电子邮箱.
bool is_password(std::string_view name)
{
    return name.find("password") != std::string_view::npos || name == "totp_code" || name == "sealed_key" ||
           name == "email_code";
}

} // namespace

bool is_secret_field(std::string_view name)
{
    return name == "csrf" || is_password(name);
}

std::size_t size_of(const http::FormData& form)
{
    std::size_t size = 0;
    for (const auto& field : form.fields()) size += field.name.size() + field.value.size();
    return size;
}

http::FormData without_secrets(const http::FormData& form)
{
    std::vector<http::FormField> kept;
    for (const auto& field : form.fields()) {
        if (!is_secret_field(field.name)) kept.push_back(field);
    }
    return http::FormData{std::move(kept)};
}

bool may_be_held(const http::Request& request, std::string_view public_origin, std::string_view expected_csrf)
{
    const auto& fields = request.form.fields();
    if (fields.empty() || request.path.size() > kLongestPath) return false;
    if (std::any_of(fields.begin(), fields.end(), [](const http::FormField& field) { return is_password(field.name); })) return false;
    if (!request.origin.empty()) return request.origin == public_origin;
    return !expected_csrf.empty() && equal_in_constant_time(request.form.text("csrf"), expected_csrf);
}

std::string to_json(const http::FormData& form)
{
    auto list = nlohmann::json::array();
    for (const auto& field : form.fields()) list.push_back({field.name, field.value});
    return list.dump();
}

http::FormData fields_from_json(std::string_view json)
{
    const auto list = nlohmann::json::parse(json, nullptr, false);
    if (!list.is_array()) throw std::runtime_error("a held form is not readable");
    std::vector<http::FormField> fields;
    for (const auto& pair : list) {
        if (!pair.is_array() || pair.size() != 2 || !pair[0].is_string() || !pair[1].is_string())
            throw std::runtime_error("a field of a held form is not readable");
        fields.push_back({pair[0].get<std::string>(), pair[1].get<std::string>()});
    }
    return http::FormData{std::move(fields)};
}

} // namespace tianbao::account
