// SPDX-License-Identifier: MPL-2.0
#include "importing/user_intake.hpp"

#include "importing/user_intake_repository.hpp"
#include "util/outcome.hpp"

#include <algorithm>

namespace tianbao::importing {

namespace {

std::string told(std::string_view login_name, std::string_view name, std::string_view mobile, const std::set<std::string>& enterprises)
{
    auto text = std::string(login_name) + "\x1f" + std::string(name) + "\x1f" + std::string(mobile);
    for (const auto& code : enterprises) text += "\x1f" + code;
    return text;
}

} // namespace

std::vector<Verdict> UserIntake::judge(const std::vector<sheet::TableRow>& rows, db::Reader& database)
{
    judged_.clear();
    std::set<std::string> names;
    std::set<std::string> mobiles;
    std::set<std::string> codes;
    for (const auto& row : rows) {
        Judged judged{{row.number, {}, {}, Effect::adds}, {}};
        auto read = read_user(row.fields, heading_);
        if (read) {
            judged.row = std::move(*read);
            names.insert(judged.row.login_name);
            mobiles.insert(judged.row.mobile);
            codes.insert(judged.row.enterprises.begin(), judged.row.enterprises.end());
        } else {
            judged.verdict.problems = std::move(read.error());
        }
        judged_.push_back(std::move(judged));
    }
    UserIntakeRepository users(database);
    const auto known_names = users.known_names(names);
    const auto known_mobiles = users.known_mobiles(mobiles);
    known_ = EnterpriseIntakeRepository(database).find(codes);
    std::vector<Verdict> verdicts;
    for (auto& judged : judged_) {
        if (judged.verdict.is_good()) judge_one(judged, known_names, known_mobiles);
        verdicts.push_back(judged.verdict);
    }
    return verdicts;
}

/// Two accounts with one mobile number bind nothing at a log-in by the SSO: that is no fault of the file, but worth to be known.
void UserIntake::judge_one(Judged& judged, const std::set<std::string>& names, const std::set<std::string>& mobiles)
{
    auto& verdict = judged.verdict;
    const auto& row = judged.row;
    if (names.contains(row.login_name)) verdict.problems.push_back({heading_.name(Field::login_name), row.login_name, "there_already"});
    else if (seen_names_.had_before(row.login_name, verdict.row))
        verdict.problems.push_back({heading_.name(Field::login_name), row.login_name, "row_doubled"});
    judge_enterprises(judged);
    if (!verdict.is_good()) return;
    if (mobiles.contains(row.mobile) || seen_mobiles_.had_before(row.mobile, verdict.row))
        verdict.changes.push_back({heading_.name(Field::mobile), row.mobile, "mobile_doubled", {}});
}

void UserIntake::judge_enterprises(Judged& judged)
{
    auto& verdict = judged.verdict;
    for (const auto& code : judged.row.enterprises) {
        const auto known = known_.find(code);
        const bool is_filler = std::find(judged.row.filled.begin(), judged.row.filled.end(), code) != judged.row.filled.end();
        const auto& column = heading_.name(is_filler ? Field::filled_enterprises : Field::enterprises);
        if (known == known_.end()) verdict.problems.push_back({column, code, "enterprise_unknown"});
        else if (is_filler && known->second.has_filler) verdict.problems.push_back({column, code, "filler_there_already"});
        else if (is_filler && seen_filled_.had_before(code, verdict.row)) verdict.problems.push_back({column, code, "filler_doubled"});
    }
}

void UserIntake::store(db::Transaction& tx, const std::set<std::int64_t>& rows, const Act& act)
{
    std::vector<NewUser> users;
    for (const auto& judged : judged_) {
        if (!rows.contains(judged.verdict.row)) continue;
        NewUser user{UserId::fresh(act.source.at), &judged.row, {}, {}};
        for (const auto& code : judged.row.enterprises) user.enterprises.push_back(known_.at(code).id);
        for (const auto& code : judged.row.filled) user.filled.push_back(known_.at(code).id);
        audit::record(tx, act.source,
                      {"user.import",
                       "user",
                       user.id.text(),
                       {{"import", act.import.id.text()}, {"count", std::to_string(judged.row.enterprises.size())}}});
        users.push_back(std::move(user));
    }
    if (users.empty()) return;
    try {
        UserIntakeRepository(tx).add(users, act.import.password_hash, act.import.confirmed_by, act.source.at);
    } catch (const db::DuplicateKey& taken) { // a name or a right, between judging and storing
        throw TryAgain(taken.what());
    }
}

std::vector<Proof> UserIntake::prove(const std::vector<sheet::TableRow>& rows, const ImportId&, db::Reader& database)
{
    std::vector<UserRow> wanted;
    std::set<std::string> names;
    for (const auto& row : rows) {
        auto read = read_user(row.fields, heading_);
        if (!read) continue;
        names.insert(read->login_name);
        wanted.push_back(std::move(*read));
    }
    const auto stored = UserIntakeRepository(database).find(names);
    std::vector<Proof> proofs;
    for (const auto& row : wanted) {
        Proof proof{{}, told(row.login_name, row.name, row.mobile, {row.enterprises.begin(), row.enterprises.end()}), {}};
        const auto found = stored.find(row.login_name);
        if (found != stored.end()) proof.found = told(row.login_name, found->second.name, found->second.mobile, found->second.enterprises);
        proofs.push_back(std::move(proof));
    }
    return proofs;
}

} // namespace tianbao::importing
