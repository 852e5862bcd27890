// SPDX-License-Identifier: MPL-2.0
// The page of what is held about a person says that it is everything: each table that names users is read for it, or is excused here.
#include "support/database.hpp"
#include "util/file.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <regex>
#include <set>
#include <string>

namespace {

using namespace tianbao;

const std::string kOffice = "an officer's act, which stands in the audit trail with its author";

/// Tables that name users and are not read, each with why.
const std::map<std::string, std::string> kExcused{
    {"category_duty", kOffice},
    {"contact", kOffice},
    {"district_proof", kOffice},
    {"enrolment_code", kOffice},
    {"enterprise_group", kOffice},
    {"explanation_acceptance", kOffice},
    {"filing_acceptance", kOffice},
    {"filing_adjustment", kOffice},
    {"filing_return", kOffice},
    {"import_run", kOffice},
    {"job", kOffice},
    {"notice", kOffice},
    {"period_exemption", kOffice},
    {"period_extension", kOffice},
    {"reminder_plan", kOffice},
    {"reminder_run", kOffice},
    {"reminder_text", kOffice},
    {"review_claim", kOffice},
    {"review_draft", kOffice},
    {"statistic_snapshot", kOffice},
    {"stock_answer", kOffice},
    {"user_merger", "officers' words; the trail about the account tells of it"},
    {"duty", "held by a process, not by a person"},
    {"enterprise_change", "facts of an enterprise; that the user changed them stands in the trail"},
    {"profile_confirmation", "facts of an enterprise; that the user confirmed them stands in the trail"},
    {"email_proof", "the address is read from user; that it was proven stands in the trail"},
    {"preparer", "given and taken back by the filler; the trail about the account tells of it"},
    {"filing", "the enterprise's figures; who submitted is read from filing_version"},
    {"held_form", "a form that waits for a fresh sign-in; it ends within the hour"},
    {"handover_offer", "a filler's act, which stands in the audit trail with its author"},
    {"reminder_contact", "when somebody was reminded last; reminder_delivery says it with the address"},
};

/// Tables with a column that holds a user's id.
std::set<std::string> tables_naming_users(const std::string& schema)
{
    static const std::regex create("CREATE TABLE `(\\w+)` \\(");
    static const std::regex column("\n  `(user_id|\\w+_by|officer_id|actor_id|holder_id|successor_id|kept_id|joined_id|person)` ");
    std::set<std::string> tables;
    for (auto at = std::sregex_iterator(schema.begin(), schema.end(), create); at != std::sregex_iterator(); ++at) {
        const auto begin = static_cast<std::size_t>(at->position());
        const auto body = schema.substr(begin, schema.find("\n)", begin) - begin);
        if (std::regex_search(body, column)) tables.insert((*at)[1]);
    }
    return tables;
}

/// Tables whose rows are the person's own: every column of theirs is read, too, or is excused here.
const std::set<std::string> kOwn{"appeal",         "appeal_file",      "appeal_step",    "association", "association_request", "handover_contest", "handover_request",
                                 "identity",       "message",          "pending_match",  "session",     "user",                "return_request",   "mail_refusal"};

const std::string kSecret = "a secret of a log-in, or made of one";
const std::string kCourse = "how it goes on with it, which its outcome tells";
const std::string kInside = "how the portal counts and finds, which says nothing of the person";

const std::map<std::string, std::string> kExcusedColumns{
    {"appeal.version", kInside},
    {"appeal.was_reopened", "told by its steps"},
    {"appeal_file.size", "the file itself can be downloaded from the appeal"},
    {"appeal_file.bytes", "the file itself can be downloaded from the appeal"},
    {"appeal_step.district", "the office that answers is read from appeal"},
    {"appeal_step.taken_by", "an officer's name is the officer's; whether it was one is read"},
    {"association_request.answer_until", kCourse},
    {"association_request.expires_at", kCourse},
    {"association_request.is_open", kCourse},
    {"association_request.decided_at", kCourse},
    {"association_request.decided_by", kOffice},
    {"handover_contest.epoch", kInside},
    {"handover_contest.is_open", kCourse},
    {"handover_contest.decided_at", kCourse},
    {"handover_contest.decided_by", kOffice},
    {"handover_request.answer_until", kCourse},
    {"handover_request.is_open", kCourse},
    {"handover_request.decided_at", kCourse},
    {"handover_request.decided_by", kOffice},
    {"return_request.number", kInside},
    {"return_request.is_open", kCourse},
    {"return_request.is_granted", kCourse},
    {"return_request.decided_at", kCourse},
    {"return_request.decided_by", kOffice},
    {"session.token_hash", kSecret},
    {"session.id_token", kSecret},
    {"session.provider_session", kSecret},
    {"session.second_factor", "which way it was, stands in the trail about the account"},
    {"session.second_factor_at", "which way it was, stands in the trail about the account"},
    {"session.entry", "which way it was, stands in the trail about the account"},
    {"user.mobile_hash", "made of the number, which is read"},
    {"user.mobile_tail", "made of the number, which is read"},
    {"user.closed_at", "nobody can read the page of a closed account"},
    {"user.joined_into", "nobody can read the page of an account that was merged"},
    {"user.locked_at", "nobody can read the page of a locked account"},
    {"user.standing", kInside},
    {"user.role_uses", kInside},
};

std::string body_of(const std::string& schema, const std::string& table)
{
    const auto begin = schema.find("CREATE TABLE `" + table + "` (");
    return begin == std::string::npos ? std::string{} : schema.substr(begin, schema.find("\n)", begin) - begin);
}

/// The statements of the repository that read a table, one after the other.
std::string statements_on(const std::string& repository, const std::string& table)
{
    const std::regex reads("(FROM|JOIN|\") ?" + table + "\\b");
    std::string found;
    for (auto at = repository.find("constexpr db::Sql "); at != std::string::npos; at = repository.find("constexpr db::Sql ", at + 1)) {
        const auto statement = repository.substr(at, repository.find("};", at) - at);
        if (std::regex_search(statement, reads)) found += statement;
    }
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(personal_data_tables)

BOOST_AUTO_TEST_CASE(each_table_that_names_users_is_read_or_excused)
{
    const auto tables = tables_naming_users(content_of(support::source_folder() + "/sql/schema.sql"));
    const auto repository = content_of(support::source_folder() + "/fcgi/account/personal_data_repository.cpp");
    BOOST_TEST(tables.size() > 40U);
    BOOST_TEST(tables.contains("handover_request"));
    for (const auto& table : tables) {
        const bool is_read = std::regex_search(repository, std::regex("(FROM|JOIN|\") ?" + table + "\\b"));
        BOOST_TEST(is_read != kExcused.contains(table), table << (is_read ? " is read, and is excused" : " names users, and is neither read nor excused"));
    }
    for (const auto& [table, why] : kExcused) BOOST_TEST(tables.contains(table), table << " is excused, and names no user");
}

BOOST_AUTO_TEST_CASE(each_column_of_a_persons_own_rows_is_read_or_excused)
{
    const auto schema = content_of(support::source_folder() + "/sql/schema.sql");
    const auto repository = content_of(support::source_folder() + "/fcgi/account/personal_data_repository.cpp");
    static const std::regex column("\n  `(\\w+)` ");
    std::set<std::string> seen;
    for (const auto& table : kOwn) {
        const auto body = body_of(schema, table);
        const auto statements = statements_on(repository, table);
        BOOST_TEST(!statements.empty(), table);
        for (auto at = std::sregex_iterator(body.begin(), body.end(), column); at != std::sregex_iterator(); ++at) {
            const auto name = table + "." + (*at)[1].str();
            seen.insert(name);
            const bool is_read = std::regex_search(statements, std::regex("\\b" + (*at)[1].str() + "\\b"));
            BOOST_TEST(is_read != kExcusedColumns.contains(name), name << (is_read ? " is read, and is excused" : " is neither read nor excused"));
        }
    }
    for (const auto& [name, why] : kExcusedColumns) BOOST_TEST(seen.contains(name), name << " is excused, and is no column");
}

BOOST_AUTO_TEST_SUITE_END()
