// SPDX-License-Identifier: MPL-2.0
#include "user_commands.hpp"

#include "account/account.hpp"
#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "user/user_acts.hpp"
#include "user/user_repository.hpp"
#include "util/file.hpp"
#include "util/text.hpp"

#include <fmt/core.h>

#include <optional>
#include <stdexcept>

namespace tianbao::commands {

namespace {

const char* words_of(user::Obstacle obstacle)
{
    using user::Obstacle;
    switch (obstacle) {
    case Obstacle::own_account:
        return "it is one's own account";
    case Obstacle::closed:
        return "the account is closed";
    case Obstacle::already_locked:
        return "the account is locked already";
    case Obstacle::not_locked:
        return "the account is not locked";
    case Obstacle::associated:
        return "the account is associated with enterprises, so it cannot have a role of the management";
    case Obstacle::enterprise_user:
        return "the account is an enterprise's, so it cannot have a role of the management";
    case Obstacle::same_role:
        return "the account has that role already";
    case Obstacle::last_administrator:
        return "it is the last administrator: give another account that role first";
    case Obstacle::no_password:
    case Obstacle::management_role:
    case Obstacle::no_mobile:
    case Obstacle::past_closing_day:
        return "the account has no password to be reset";
    case Obstacle::no_authenticator:
        return "the account has no authenticator";
    case Obstacle::changed:
        return "the account has been changed meanwhile";
    }
    return "";
}

std::string text_of(const user::User& user)
{
    const auto* state = user.closed_at ? "closed" : user.locked_at ? "locked" : "open";
    return fmt::format("{}  {:16}  {:6}  {:6}  {:11}  {}\n", user.id.text(), account::word_of(user.role), user.district, state, user.mobile.masked(),
                       user.name);
}

/// The one account that is meant. Throws std::runtime_error saying why there is none.
UserId subject_of(db::Pool& pool, const UserOrder& order)
{
    if (order.mobile.empty() == order.id.empty()) throw std::runtime_error("name the account by --mobile or by --id");
    if (!order.id.empty()) {
        const auto id = UserId::parse(order.id);
        if (!id || !user::UserRepository(pool.read()).find(*id)) throw std::runtime_error("there is no account with that id");
        return *id;
    }
    const auto mobile = account::mobile_of(order.mobile);
    if (!mobile) throw std::runtime_error("--mobile takes the 11 digits of a mobile number");
    const auto found = user::UserRepository(pool.read()).with_mobile(*mobile);
    if (found.empty()) throw std::runtime_error("no account has that mobile number: its owner has to log in by the SSO once");
    if (found.size() == 1) return found.front();
    std::string ids;
    for (const auto& each : found) ids += "\n  " + each.text();
    throw std::runtime_error("several accounts have that mobile number, name one by --id:" + ids);
}

user::Order order_of(const Config& config, user::Act act, const UserOrder& typed)
{
    user::Order order;
    order.act = act;
    order.reason = typed.reason;
    if (act != user::Act::change_role) return order;
    const auto role = account::role_named(typed.role == "none" ? "user" : typed.role);
    if (!role) throw std::runtime_error("--role takes none, district_officer, centre_officer, administrator, auditor, viewer, reviewer or form_designer");
    order.role = *role;
    if (!user::has_district(*role) || (typed.district.empty() && !user::needs_district(*role))) return order;
    const auto file = config.reference / "districts.csv";
    const auto districts = enterprise::Districts::parse(content_of(file), file.string());
    if (!districts) throw std::runtime_error(districts.error().text());
    const auto* district = districts->find(typed.district);
    if (!district) throw std::runtime_error("--district takes the code of the officer's, reviewer's or viewer's district, as 310101");
    order.district = district->code;
    order.district_name = district->name;
    return order;
}

} // namespace

int list_managers(const Config& config)
{
    db::initialise_driver();
    db::Pool pool(config.database);
    const auto managers = user::UserRepository(pool.read()).managers();
    for (const auto& each : managers) fmt::print("{}", text_of(each));
    if (managers.empty()) fmt::print("nobody has a role of the management\n");
    return 0;
}

int order_user_act(const Config& config, user::Act act, const UserOrder& typed)
{
    const auto order = order_of(config, act, typed);
    db::initialise_driver();
    db::Pool pool(config.database);
    const auto subject = subject_of(pool, typed);
    const auto outcome = retrying([&] {
        auto tx = pool.begin();
        auto carried = user::carry_out(tx, {std::nullopt, {std::nullopt, "", "", system_now()}}, subject, order);
        if (carried) tx.commit();
        return carried;
    });
    if (!outcome) {
        fmt::print(stderr, "not done: {}\n", words_of(outcome.error()));
        return 1;
    }
    fmt::print("{}", text_of(user::UserRepository(pool.read()).find(subject).value()));
    return 0;
}

} // namespace tianbao::commands
