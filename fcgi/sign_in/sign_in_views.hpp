// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/session.hpp"
#include "html/page.hpp"
#include "sign_in/binding.hpp"
#include "sign_in/entries.hpp"
#include "sign_in/sign_in_settings.hpp"
#include "sign_in/sso_fault.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::sign_in {

/// Why the log-in page is shown.
enum class SignInOccasion { own_wish, wanted_page, session_over };

void show_sign_in(html::Dictionary& values, const std::string& return_to, const std::string& login_name, SignInOccasion occasion);
/// What the last session came to its end by; `settings` say after how many hours.
void show_session_end(html::Dictionary& values, account::SessionEnd end, const account::SessionSettings& settings);
/// The entries of the log-in page, the first as the one that most people need.
void show_entries(html::Dictionary& values, const Entries& entries);
/// Until when accounts with the initial password may log in.
void show_former_users(html::Dictionary& values, ShanghaiDay closing_day, Instant now);

/// The entries of other providers than these, each as a way to prove or to bind an account. False when there is none.
bool show_other_entries(html::Dictionary& values, const Entries& entries, const std::vector<std::string>& issuers);

void show_choose(html::Dictionary& values, BindingDoubt doubt, const std::string& return_to, const std::string& login_name);

void show_failed(html::Dictionary& values, SsoFault fault, const std::string& return_to);

/// What is missing in a form with login_name and password.
std::vector<html::Problem> problems_of(const std::string& login_name, const Secret& password);
html::Problem problem_of_refusal();
html::Problem problem_of_initial_proof();
/// Why an account that was proven by its password was not bound.
html::Problem problem_of_binding(BindOutcome outcome);
/// What a proof by another entry came to, by the word in the address: "unbound", "taken" or "enterprise". Nothing for any other.
std::optional<html::Problem> problem_of_entry_proof(std::string_view word);

} // namespace tianbao::sign_in
