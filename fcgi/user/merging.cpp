// SPDX-License-Identifier: MPL-2.0
#include "user/merging.hpp"

#include "account/session_repository.hpp"
#include "http/response.hpp"
#include "user/merger_repository.hpp"
#include "user/user_repository.hpp"
#include "util/outcome.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::user {

namespace {

User need(UserRepository& users, const UserId& id)
{
    auto user = users.find(id);
    if (!user) throw http::NotFound{};
    return *std::move(user);
}

void begin_change(UserRepository& users, const User& user)
{
    if (!users.begin_change(user.id, user.standing)) throw TryAgain("the account has been changed by somebody else");
}

/// The message's facts: of the other account, and on what it rests.
std::string facts_of(const std::string& other, const std::string& reference, const std::string& reason)
{
    return nlohmann::json{{"person", other}, {"reference", reference}, {"reason", reason}}.dump();
}

} // namespace

Expected<MergerId, MergerObstacle> propose_merger(db::Transaction& tx, const MergerForm& form, const UserId& administrator,
                                                  const audit::Source& source)
{
    UserRepository users(tx);
    if (!users.use_right(administrator)) throw http::Forbidden{};
    const auto kept = need(users, UserId::stored(form.kept));
    const auto joined = need(users, UserId::stored(form.joined));
    if (const auto obstacle = obstacle_to_merger(kept, joined, administrator)) return Unexpected<MergerObstacle>(*obstacle);
    begin_change(users, kept); // of two mergers with the same account one loses
    begin_change(users, joined);
    const Merger merger{MergerId::fresh(source.at), kept.id, {}, joined.id, {}, form.reference, form.reason, administrator, {}, source.at,
                        source.at + kMergerDays,    {},      {}, {},        {}};
    if (!MergerRepository(tx).propose(merger)) return Unexpected<MergerObstacle>(MergerObstacle::waiting);
    users.tell(kept.id, "account.merger_proposed", facts_of(joined.name, form.reference, form.reason), source.at);
    users.tell(joined.id, "account.merger_proposed", facts_of(kept.name, form.reference, form.reason), source.at);
    audit::record(tx, source,
                  {"user.propose_merger",
                   "user",
                   kept.id.text(),
                   {{"from", joined.id.text()}, {"proposal", merger.id.text()}, {"reference", form.reference}, {"reason", form.reason}}});
    return merger.id;
}

Expected<void, MergerObstacle> carry_out_merger(db::Transaction& tx, const Merger& merger, const UserId& administrator, const audit::Source& source)
{
    UserRepository users(tx);
    if (!users.use_right(administrator)) throw http::Forbidden{};
    const auto kept = need(users, merger.kept);
    const auto joined = need(users, merger.joined);
    if (const auto obstacle = obstacle_to_merger(kept, joined, administrator)) return Unexpected<MergerObstacle>(*obstacle);
    begin_change(users, kept);
    begin_change(users, joined);
    MergerRepository mergers(tx);
    if (!mergers.decide(merger.id, MergerOutcome::confirmed, {}, administrator, source.at)) throw TryAgain("the merger has been decided meanwhile");
    users.tell(joined.id, "account.merged_away", facts_of(kept.name, merger.reference, merger.reason), source.at); // goes over with the others
    users.tell(kept.id, "account.merged", facts_of(joined.name, merger.reference, merger.reason), source.at);
    if (!mergers.carry_over(joined.id, kept.id, administrator, source.at)) throw TryAgain("the joined account has got something meanwhile");
    account::SessionRepository(tx).end_all_of(joined.id, std::nullopt, source.at);
    audit::record(tx, source,
                  {"user.merge",
                   "user",
                   kept.id.text(),
                   {{"from", joined.id.text()}, {"proposal", merger.id.text()}, {"reference", merger.reference}, {"reason", merger.reason}}});
    return {};
}

Expected<void, MergerObstacle> join_by_proof(db::Transaction& tx, const UserId& kept_id, const UserId& joined_id, const std::string& by,
                                             const audit::Source& source)
{
    UserRepository users(tx);
    const auto kept = need(users, kept_id);
    const auto joined = need(users, joined_id);
    if (const auto obstacle = obstacle_between(kept, joined)) return Unexpected<MergerObstacle>(*obstacle);
    begin_change(users, kept); // a merger that is proposed meanwhile conflicts
    begin_change(users, joined);
    MergerRepository mergers(tx);
    if (mergers.waiting_of(kept.id, source.at) || mergers.waiting_of(joined.id, source.at))
        return Unexpected<MergerObstacle>(MergerObstacle::waiting);
    if (!mergers.carry_over(joined.id, kept.id, kept.id, source.at)) throw TryAgain("the joined account has got something meanwhile");
    if (mergers.has_identity(joined.id)) return Unexpected<MergerObstacle>(MergerObstacle::bound_elsewhere);
    users.tell(kept.id, "account.joined", nlohmann::json{{"person", joined.login_name}}.dump(), source.at);
    account::SessionRepository(tx).end_all_of(joined.id, std::nullopt, source.at);
    audit::record(tx, source, {"user.join", "user", kept.id.text(), {{"from", joined.id.text()}, {"proof", by}}});
    return {};
}

} // namespace tianbao::user
