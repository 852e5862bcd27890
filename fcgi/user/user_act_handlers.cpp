// SPDX-License-Identifier: MPL-2.0
#include "user/user_act_handlers.hpp"

#include "account/account.hpp"
#include "account/former_login.hpp"
#include "user/user_repository.hpp"
#include "util/text.hpp"

#include <charconv>

namespace tianbao::user {

namespace names = html::names;

namespace {

ActForm form_of(const http::FormData& form)
{
    return {normalised_lines(form.text("reason")), std::string(form.text("role")), std::string(form.text("district")),
            std::string(form.text("standing"))};
}

/// The form of an act on an account as it stands.
ActForm fresh_form(const User& user)
{
    return {{}, std::string(account::word_of(user.role)), user.district, std::to_string(user.standing)};
}

std::optional<std::int64_t> number_of(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc{} && end == text.data() + text.size() && !text.empty() ? std::optional{number} : std::nullopt;
}

http::Response done(const UserId& user, Act act)
{
    return http::see_other("/user/" + user.text() + "?done=" + std::string(word_of(act)));
}

} // namespace

http::Response UserActHandlers::ask(const http::Request& request, const http::Caller& caller)
{
    const auto asked = load(request);
    auto obstacle = obstacle_to(asked.act, asked.user, caller.user().id);
    if (!obstacle && asked.act == Act::reset_password && account::is_closed_to_unclaimed(closing_day_, clock_()))
        obstacle = Obstacle::past_closing_day;
    return page(asked, fresh_form(asked.user), obstacle, {}, request, caller);
}

http::Response UserActHandlers::carry_out(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto asked = load(request);
    const auto typed = form_of(request.form);
    Order order;
    order.act = asked.act;
    order.reason = typed.reason;
    order.seen_standing = number_of(typed.standing).value_or(-1);
    if (const auto problems = read(request, order); !problems.empty()) return page(asked, typed, std::nullopt, problems, request, caller);
    if (asked.act == Act::reset_password && account::is_closed_to_unclaimed(closing_day_, now))
        return page(asked, typed, Obstacle::past_closing_day, {}, request, caller);

    const auto password = asked.act == Act::reset_password ? new_initial_password() : Secret{};
    if (!password.empty()) order.initial_hash = hashes_.hash(password);
    const auto carried = [&] {
        auto tx = pool_.begin();
        auto outcome = user::carry_out(tx, {caller.user().id, audit::source_of(request, caller, now)}, asked.user.id, order);
        if (outcome) tx.commit();
        return outcome;
    }();
    if (!carried) return page(load(request), typed, carried.error(), {}, request, caller);
    if (!password.empty()) return initial_password_page(*carried, password, now + kInitialPasswordLife, request, caller);
    return done(asked.user.id, asked.act);
}

UserActHandlers::Asked UserActHandlers::load(const http::Request& request)
{
    const auto id = UserId::parse(request.path_value("id"));
    const auto act = act_from(request.path_value("act"));
    if (!id || !act) throw http::NotFound{};
    auto user = UserRepository(pool_.read()).find(*id);
    if (!user) throw http::NotFound{};
    return {*act, std::move(*user)};
}

/// Reads what was typed into the order; what is wrong with it.
std::vector<html::Problem> UserActHandlers::read(const http::Request& request, Order& order) const
{
    std::vector<html::Problem> problems;
    if (order.act == Act::change_role) {
        const auto role = account::role_named(request.form.text("role"));
        if (!role) problems.push_back(problem_of_role());
        order.role = role.value_or(http::Role::user);
        if (has_district(order.role)) {
            const auto typed = request.form.text("district");
            const auto* district = districts_.find(typed);
            if (!district && (needs_district(order.role) || !typed.empty())) problems.push_back(problem_of_district());
            order.district = district ? district->code : "";
            order.district_name = district ? district->name : "";
        }
    }
    if (const auto fault = fault_of_reason(order.reason)) problems.push_back(problem_of(*fault));
    return problems;
}

http::Response UserActHandlers::page(const Asked& asked, const ActForm& typed, std::optional<Obstacle> obstacle,
                                     const std::vector<html::Problem>& problems, const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_USER_ACT, names::kNAV_MANAGEMENT);
    auto form = typed;
    if (obstacle) form.standing = std::to_string(asked.user.standing); // what was typed can be sent again over what is there now
    show_act(page.values(), asked.act, asked.user, form, districts_);
    if (obstacle) show_obstacle(page.values(), *obstacle);
    const bool may_act = !obstacle_to(asked.act, asked.user, caller.user().id) && obstacle != Obstacle::past_closing_day;
    page.values().show_if(may_act, names::kACT_FORM);
    page.show_problems(problems);
    const bool is_post = request.method == http::Method::post;
    return page.answer("user/act.tpl", !problems.empty() ? 422 : obstacle && is_post ? 409 : 200);
}

http::Response UserActHandlers::initial_password_page(const User& user, const Secret& password, Instant until, const http::Request& request,
                                                      const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_INITIAL_PASSWORD, names::kNAV_MANAGEMENT);
    show_initial_password(page.values(), user, password, until);
    return page.answer("user/initial_password.tpl");
}

} // namespace tianbao::user
