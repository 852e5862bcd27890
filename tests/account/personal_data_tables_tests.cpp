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

BOOST_AUTO_TEST_SUITE_END()
