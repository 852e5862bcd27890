// SPDX-License-Identifier: MPL-2.0
#include "user/user_acts.hpp"

#include "account/account.hpp"
#include "account/former_login_repository.hpp"
#include "account/second_factor_repository.hpp"
#include "account/session_repository.hpp"
#include "http/response.hpp"
#include "job/job_repository.hpp"
#include "user/user_repository.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::user {

namespace {

/// What an act is called in the audit trail, and the kind of its message.
struct ActNames {
    const char* audit;
    const char* message;
};

ActNames names_of(Act act)
{
    switch (act) {
    case Act::lock:
        return {"user.lock", "account.locked"};
    case Act::unlock:
        return {"user.unlock", "account.unlocked"};
    case Act::end_sessions:
        return {"user.end_sessions", "account.sessions_ended"};
    case Act::change_role:
        return {"user.role", "account.role"};
    case Act::reset_password:
        return {"user.reset_password", "account.password_reset"};
    case Act::reset_second_factor:
        return {"user.reset_second_factor", "account.second_factor_reset"};
    }
    return {"", ""};
}

bool takes_an_administrator_away(const User& user, const Order& order)
{
    if (user.role != http::Role::administrator) return false;
    return order.act == Act::lock || (order.act == Act::change_role && order.role != http::Role::administrator);
}

std::optional<Obstacle> obstacle_now(UserRepository& users, const User& user, const Actor& actor, const Order& order)
{
    if (order.seen_standing && *order.seen_standing != user.standing) return Obstacle::changed;
    if (const auto obstacle = obstacle_to(order.act, user, actor.administrator)) return obstacle;
    if (order.act == Act::change_role) {
        if (const auto obstacle = obstacle_to_role(user, order.role, order.district)) return obstacle;
    }
    if (takes_an_administrator_away(user, order) && users.other_administrators(user.id) == 0) return Obstacle::last_administrator;
    return std::nullopt;
}

void change(db::Transaction& tx, UserRepository& users, const User& user, const Order& order, Instant now)
{
    switch (order.act) {
    case Act::lock:
        users.lock(user.id, now);
        break;
    case Act::unlock:
        users.unlock(user.id);
        return; // a locked account has no sessions
    case Act::end_sessions:
        break;
    case Act::change_role:
        users.set_role(user.id, order.role, has_district(order.role) ? order.district : std::string{});
        job::JobRepository(tx).end_all_of(user.id, now);
        break;
    case Act::reset_password:
        account::FormerLoginRepository(tx).reset_password(user.id, order.initial_hash, now + kInitialPasswordLife, now);
        break;
    case Act::reset_second_factor:
        account::SecondFactorRepository(tx).remove(user.id);
        break;
    }
    account::SessionRepository(tx).end_all_of(user.id, std::nullopt, now);
}

std::string facts_of(const Order& order)
{
    nlohmann::json facts{{"reason", order.reason}};
    if (order.act == Act::change_role) {
        facts["role"] = account::word_of(order.role);
        facts["district"] = order.district_name;
    }
    return facts.dump();
}

std::string text_of(http::Role role, const std::string& district)
{
    return std::string(account::word_of(role)) + (district.empty() ? "" : "/" + district);
}

void record(db::Transaction& tx, const Actor& actor, const User& user, const Order& order)
{
    const std::string by = actor.administrator ? "page" : "command";
    const auto* act = names_of(order.act).audit;
    if (order.act != Act::change_role) {
        audit::record(tx, actor.source, {act, "user", user.id.text(), {{"reason", order.reason}, {"by", by}}});
        return;
    }
    audit::record(tx, actor.source,
                  {act,
                   "user",
                   user.id.text(),
                   {{"former_role", text_of(user.role, user.district)},
                    {"new_role", text_of(order.role, order.district)},
                    {"reason", order.reason},
                    {"by", by}}});
}

} // namespace

Expected<User, Obstacle> carry_out(db::Transaction& tx, const Actor& actor, const UserId& subject, const Order& order)
{
    const auto now = actor.source.at;
    UserRepository users(tx);
    if (actor.administrator && !users.use_right(*actor.administrator)) throw http::Forbidden{};
    auto user = users.find(subject);
    if (!user) throw http::NotFound{};
    if (!users.begin_change(subject, user->standing)) throw TryAgain("the account has been changed by somebody else");
    if (const auto obstacle = obstacle_now(users, *user, actor, order)) return Unexpected<Obstacle>(*obstacle);
    change(tx, users, *user, order, now);
    users.tell(subject, names_of(order.act).message, facts_of(order), now);
    record(tx, actor, *user, order);
    return std::move(*user);
}

} // namespace tianbao::user
