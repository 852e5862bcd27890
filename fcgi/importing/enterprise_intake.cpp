// SPDX-License-Identifier: MPL-2.0
#include "importing/enterprise_intake.hpp"

#include "enterprise/change_repository.hpp"
#include "enterprise/group_repository.hpp"
#include "period/calendar.hpp"
#include "roster/roster_repository.hpp"
#include "util/outcome.hpp"

namespace tianbao::importing {

namespace {

/// The columns of the table enterprise, as the history of an enterprise names them; empty: not in it.
std::string_view column_of(Field field)
{
    switch (field) {
    case Field::name:
        return "name";
    case Field::legal_representative:
        return "legal_representative";
    case Field::district:
        return "district";
    case Field::category:
        return "category";
    case Field::industry:
        return "industry";
    case Field::size:
        return "size";
    case Field::address:
        return "address";
    case Field::registered_capital:
        return "registered_capital";
    case Field::founded_on:
        return "founded_on";
    case Field::uscc:
    case Field::contact_person:
    case Field::telephone:
    case Field::mobile:
    case Field::email:
    case Field::since:
    case Field::login_name:
    case Field::person:
    case Field::enterprises:
    case Field::filled_enterprises:
    case Field::period:
    case Field::submitted_at:
    case Field::submitted_by:
    case Field::nil:
        return {};
    }
    return {};
}

/// What the file says of an enterprise, as one text.
template <class ValueOf>
std::string told(const EnterpriseRow& row, const ValueOf& value_of)
{
    std::string text = row.uscc;
    for (const auto& [field, value] : row.values)
        if (field != Field::since) text += "\x1f" + std::to_string(static_cast<int>(field)) + "=" + value_of(field, value);
    return text;
}

} // namespace

std::vector<Verdict> EnterpriseIntake::judge(const std::vector<sheet::TableRow>& rows, db::Reader& database)
{
    judged_.clear();
    std::set<std::string> codes;
    for (const auto& row : rows) {
        Judged judged{{row.number, {}, {}, Effect::adds}, {}, {}};
        auto read = read_enterprise(row.fields, heading_, words_, reference_, now_);
        if (read) {
            judged.row = std::move(*read);
            codes.insert(judged.row.uscc);
        } else {
            judged.verdict.problems = std::move(read.error());
        }
        judged_.push_back(std::move(judged));
    }
    const auto known = EnterpriseIntakeRepository(database).find(codes);
    std::vector<Verdict> verdicts;
    for (auto& judged : judged_) {
        if (judged.verdict.is_good() && seen_.had_before(judged.row.uscc, judged.verdict.row))
            judged.verdict.problems.push_back({heading_.name(Field::uscc), judged.row.uscc, "row_doubled"});
        if (judged.verdict.is_good()) {
            const auto found = known.find(judged.row.uscc);
            if (found != known.end()) judged.known = found->second;
            judged.known ? judge_known(judged) : judge_new(judged);
        }
        verdicts.push_back(judged.verdict);
    }
    return verdicts;
}

/// A stored value in the words of files.
std::string EnterpriseIntake::shown(Field field, const std::string& stored) const
{
    if (field == Field::district) {
        const auto* district = reference_.districts.find(stored);
        return district ? district->name : stored;
    }
    if (field != Field::category && field != Field::size) return stored;
    std::string longest;
    for (const auto& [word, value] : field == Field::category ? words_.categories : words_.sizes)
        if (value == stored && word.size() > longest.size()) longest = word;
    return longest.empty() ? stored : longest;
}

void EnterpriseIntake::judge_new(Judged& judged) const
{
    for (const auto field : facts_of_new_enterprises())
        if (!judged.row.values.contains(field)) judged.verdict.problems.push_back({heading_.name(field), {}, "required_of_new"});
}

void EnterpriseIntake::judge_known(Judged& judged) const
{
    auto& verdict = judged.verdict;
    verdict.effect = Effect::nothing;
    for (const auto& [field, value] : judged.row.values) {
        if (field == Field::since || value == judged.known->value(field)) continue;
        if (field == Field::district && judged.known->is_moved) {
            verdict.problems.push_back({heading_.name(field), shown(field, value), "district_moved"});
            continue;
        }
        verdict.effect = Effect::changes;
        verdict.changes.push_back({heading_.name(field), shown(field, value), "changes", shown(field, judged.known->value(field))});
    }
}

void EnterpriseIntake::store(db::Transaction& tx, const std::set<std::int64_t>& rows, const Act& act)
{
    EnterpriseIntakeRepository repository(tx);
    std::vector<std::pair<EnterpriseId, const EnterpriseRow*>> added;
    std::vector<EnterpriseId> touched;
    for (const auto& judged : judged_) {
        if (!rows.contains(judged.verdict.row) || judged.verdict.effect == Effect::nothing) continue;
        const auto id = judged.known ? judged.known->id : EnterpriseId::fresh(act.source.at);
        touched.push_back(id);
        if (!judged.known) added.emplace_back(id, &judged.row);
        else if (!repository.change(*judged.known, judged.row)) throw TryAgain("the enterprise has been changed by somebody else");
        store_one(tx, judged, id, act);
    }
    repository.add(added, act.source.at);
    roster::RosterRepository(tx).follow_enterprises(touched, act.source.at);
}

void EnterpriseIntake::store_one(db::Transaction& tx, const Judged& judged, const EnterpriseId& id, const Act& act) const
{
    if (judged.known) {
        std::vector<enterprise::Change> changes;
        for (const auto& [field, value] : judged.row.values) {
            const auto& before = judged.known->value(field);
            const auto column = column_of(field);
            if (column.empty() || value == before) continue;
            changes.push_back({column, before, value, enterprise::ChangeSource::import});
            if (field == Field::category)
                enterprise::GroupRepository(tx).note(id, value, period::current_period(act.source.at), act.import.source, act.source.at);
        }
        enterprise::ChangeRepository(tx).record(id, changes, act.import.confirmed_by, act.import.source, act.source.at);
    }
    audit::record(tx, act.source,
                  {"enterprise.import",
                   "enterprise",
                   id.text(),
                   {{"import", act.import.id.text()}, {"uscc", judged.row.uscc}, {"result", judged.known ? "changed" : "added"}}});
}

std::vector<Proof> EnterpriseIntake::prove(const std::vector<sheet::TableRow>& rows, const ImportId&, db::Reader& database)
{
    std::vector<EnterpriseRow> wanted;
    std::set<std::string> codes;
    for (const auto& row : rows) {
        auto read = read_enterprise(row.fields, heading_, words_, reference_, now_);
        if (!read) continue;
        codes.insert(read->uscc);
        wanted.push_back(std::move(*read));
    }
    const auto known = EnterpriseIntakeRepository(database).find(codes);
    std::vector<Proof> proofs;
    for (const auto& row : wanted) {
        Proof proof{{}, told(row, [](Field, const std::string& value) { return value; }), {}};
        const auto found = known.find(row.uscc);
        if (found != known.end()) {
            proof.found = told(row, [&](Field field, const std::string&) { return found->second.value(field); });
            proof.group = found->second.value(Field::district);
        }
        proofs.push_back(std::move(proof));
    }
    return proofs;
}

} // namespace tianbao::importing
