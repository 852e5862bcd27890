// SPDX-License-Identifier: MPL-2.0
// Who includes whom in fcgi/, as fcgi/README.md says.
#include "lint/source_tree.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <regex>

using namespace tianbao::lint;

namespace {

using Set = std::set<std::string, std::less<>>;

const Set kFoundation{"util", "http", "db", "net", "html", "sheet", "pdf", "migration"};

/// What each foundation folder may know, beside itself. html/page shows who is signed in, in the frame of every page.
const std::map<std::string, Set> kFoundationKnows{
    {"util", {}},        {"db", {"util"}}, {"net", {"util"}}, {"http", {"util"}}, {"migration", {"util", "db"}}, {"html", {"util", "http"}},
    {"sheet", {"util"}}, {"pdf", {"util"}},
};

enum class Layer { rules, repository, views, handlers };

const std::map<Layer, Set> kLayerKnows{
    {Layer::rules, {"util"}},
    {Layer::repository, {"util", "db"}},
    {Layer::views, {"util", "http", "html", "sheet", "pdf"}},
    {Layer::handlers, {"util", "http", "html", "db", "net", "sheet"}},
};

/// Files without a suffix that are more than rules: what several handlers do with the database, with a request or over
/// the network. A new one is put down here with what it needs.
const std::map<std::string, Set> kMoreThanRules{
    {"account/account", {"http"}},   // the role of a caller
    {"account/code_mailing", {"db", "net", "html"}}, // sends what waits
    {"account/held_form", {"http"}}, // a form as it was posted
    {"account/mobile_check", {"http", "db"}},
    {"account/password_check", {"http", "db"}},
    {"account/second_factor_check", {"http", "db"}},
    {"account/session_cookies", {"http"}},
    {"account/sessions", {"http", "db"}},
    {"account/totp", {"http"}}, // the encoding of an address
    {"appeal/attached", {"http", "net"}}, // a file as it was posted, and what a scanner says of it
    {"association/claims", {"db"}},
    {"association/deciding", {"db"}},
    {"association/departing", {"db"}},
    {"association/joining", {"db"}},
    {"association/lapsing", {"db"}},
    {"association/match_tries", {"db"}},
    {"association/pending_matches", {"db"}},
    {"audit/audit", {"db", "http"}},
    {"audit/purging", {"db"}},
    {"audit/sealing", {"db"}},
    {"audit/verification", {"db"}},
    {"contact/contact_book", {"db"}},
    {"demo/city", {"db"}},
    {"demo/city_block", {"db"}},
    {"demo/demo", {"db"}},
    {"directory/registry_sync", {"db"}},
    {"enrolment/issuing", {"db"}},
    {"filing/key_gate", {"http", "db"}}, // who calls with a key
    {"filing/filing_address", {"http"}}, // the address of a filing's pages
    {"filing/filing_form", {"http"}},    // a form as it was posted
    {"filing/workbook", {"sheet"}},      // what was typed into a spreadsheet
    {"filler/right_mailing", {"db", "net", "html"}}, // sends what waits
    {"home/error_pages", {"http", "html"}},
    {"importing/enterprise_intake", {"db"}}, // judges and stores rows
    {"importing/filing_intake", {"db"}},
    {"importing/importer", {"db"}},
    {"importing/intake", {"db", "sheet"}},
    {"importing/source_file", {"sheet"}}, // rows of a file
    {"importing/user_intake", {"db"}},
    {"job/claimed_progress", {"db"}}, // the row of a job that runs
    {"job/runner", {"db"}},
    {"notice/banners", {"db", "html"}}, // the frame of every page
    {"registry/exchange", {"net"}},
    {"reminder/bounce", {"net"}}, // a report of a mail server
    {"reminder/bounce_taking", {"db"}},
    {"reminder/letter", {"html"}},               // the words of an e-mail
    {"reminder/mailing", {"db", "net", "html"}}, // sends what waits
    {"reminder/queueing", {"db"}},               // begins the runs of a day
    {"reminder/reminder_settings", {"net"}},     // the mail server
    {"review/bulk", {"db"}},
    {"review/chosen", {"http"}}, // rows as they were posted
    {"review/decision", {"db"}},
    {"review/list_address", {"http"}}, // a filter as it was asked for
    {"review/scope", {"http"}},        // the role of a caller
    {"review/return_form", {"http"}},  // a form as it was posted
    {"sealing/keys", {"db"}},
    {"sealing/resealing", {"db"}},
    {"sign_in/admission", {"db"}},
    {"sign_in/discovery", {"net"}},
    {"sign_in/entries", {"net"}},
    {"sign_in/identity_provider", {"http"}},
    {"sign_in/outward", {"net"}}, // calls to a provider
    {"sign_in/refusals", {"http", "db"}}, // where a request came from
    {"sign_in/token", {"http", "net"}},
    {"sign_in/userinfo", {"net"}},
    {"user/user", {"http"}}, // the role of an account
    {"user/merging", {"http", "db"}},
    {"user/user_acts", {"http", "db"}},
    {"statistics/refresh", {"db"}},
    {"statistics/usual_drawing", {"db"}},
};

/// What a slice hands to others although it is no rule: views that look the same on every page, and the rows of those
/// tables that more than one slice writes.
const Set kShared{
    "appeal/attachment_views.hpp",
    "association/association_request_repository.hpp",
    "association/enrolment_code_repository.hpp",
    "association/proof_rule_views.hpp",
    "filing/adjustment_repository.hpp",
    "filler/filler_repository.hpp",
    "filler/handover_rule_views.hpp",
    "filing/preparer_repository.hpp",
    "filing/right_repository.hpp",
    "form/form_views.hpp",
    "filing/doubt_repository.hpp",
    "filing/month_order_repository.hpp",
    "filing/adjustment_views.hpp",
    "filing/owed_repository.hpp",
    "filing/owed_views.hpp",
    "filing/state_views.hpp",
    "filing/registry_wait_repository.hpp",
    "filing/registry_wait_views.hpp",
    "filing/filing_sheet_views.hpp",
    "filing/cell_table_views.hpp",
    "enterprise/category_views.hpp",
    "enterprise/enterprise_repository.hpp",
    "enterprise/change_repository.hpp",
    "enterprise/confirmation_repository.hpp",
    "enterprise/fact_views.hpp",
    "enterprise/group_repository.hpp",
    "account/address_tries_repository.hpp",
    "account/former_login_repository.hpp",
    "account/role_views.hpp",
    "account/session_repository.hpp",
    "account/second_factor_repository.hpp",
    "period/due_views.hpp",
    "period/terms_repository.hpp",
    "roster/roster_repository.hpp",
    "statistics/figure_repository.hpp",
    "job/job_repository.hpp",
    "review/own_repository.hpp",
    "audit/act_views.hpp",
    "contact/contact_views.hpp",
};

Layer layer_of(const std::string& stem)
{
    if (stem.ends_with("_handlers")) return Layer::handlers;
    if (stem.ends_with("_views")) return Layer::views;
    if (stem.ends_with("_repository")) return Layer::repository;
    return Layer::rules;
}

std::vector<std::string> includes_of(const SourceFile& file, const char* pattern)
{
    static std::map<std::string, std::regex> compiled;
    const auto& regex = compiled.try_emplace(pattern, pattern).first->second;
    std::vector<std::string> found;
    for (auto at = std::sregex_iterator(file.text.begin(), file.text.end(), regex); at != std::sregex_iterator(); ++at) found.push_back((*at)[1]);
    return found;
}

std::vector<std::string> own_includes(const SourceFile& file)
{
    return includes_of(file, "#include \"([^\"]+)\"");
}

std::string folder_of(const std::string& include)
{
    return include.substr(0, std::min(include.find('/'), include.size()));
}

const std::vector<SourceFile>& sources()
{
    static const auto files = files_below("fcgi", {".hpp", ".cpp"});
    return files;
}

const Set& knows(const SourceFile& file)
{
    const auto more = kMoreThanRules.find(file.word() + "/" + file.stem());
    return more != kMoreThanRules.end() ? more->second : kLayerKnows.at(layer_of(file.stem()));
}

bool may_include_foundation(const SourceFile& file, const std::string& include)
{
    const auto folder = folder_of(include);
    if (include == "http/caller.hpp" && layer_of(file.stem()) == Layer::repository) return true; // the caller is what a session's row says
    if (include == "net/origin.hpp" || folder == "util") return true;                            // pure
    if (folder == "migration") return file.path == "fcgi/home/probe_handlers.cpp";               // /readyz tells the database's version
    return knows(file).contains(folder);
}

/// Whether a slice's file may include another file of a slice, its own or not.
bool may_include_slice(const SourceFile& file, const std::string& include)
{
    const auto other = layer_of(include.substr(include.find('/') + 1, include.rfind('.') - include.find('/') - 1));
    if (other == Layer::rules || kShared.contains(include)) return true;
    if (folder_of(include) != file.word()) return false;
    switch (layer_of(file.stem())) {
    case Layer::handlers:
        return true;
    case Layer::views:
        return other != Layer::handlers; // a repository's header says what its rows are
    case Layer::repository:
        return other == Layer::repository;
    case Layer::rules:
        return other == Layer::repository && knows(file).contains("db");
    }
    return false;
}

} // namespace

BOOST_AUTO_TEST_SUITE(lint_includes)

BOOST_AUTO_TEST_CASE(the_foundation_knows_no_domain_word)
{
    for (const auto& file : sources()) {
        const auto allowed = kFoundationKnows.find(file.word());
        if (allowed == kFoundationKnows.end()) continue;
        for (const auto& include : own_includes(file)) {
            const auto folder = folder_of(include);
            BOOST_TEST((folder == file.word() || allowed->second.contains(folder)), file.path << " includes " << include);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_slices_keep_to_their_layers)
{
    for (const auto& file : sources()) {
        if (file.word().empty() || kFoundation.contains(file.word())) continue;
        for (const auto& include : own_includes(file)) {
            const bool is_foundation = kFoundation.contains(folder_of(include));
            const bool fits =
                is_foundation ? may_include_foundation(file, include) : include.find('/') != std::string::npos && may_include_slice(file, include);
            BOOST_TEST(fits, file.path << " includes " << include);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_exception_that_nobody_needs_any_more_is_taken_away)
{
    Set all;
    for (const auto& file : sources()) all.insert(file.path);
    for (const auto& [name, needs] : kMoreThanRules) {
        Set used;
        for (const auto* extension : {".hpp", ".cpp"}) {
            const auto found =
                std::find_if(sources().begin(), sources().end(), [&](const SourceFile& f) { return f.path == "fcgi/" + name + extension; });
            if (found == sources().end()) continue;
            for (const auto& include : own_includes(*found)) used.insert(folder_of(include));
        }
        for (const auto& need : needs) BOOST_TEST(used.contains(need), name << " does not need " << need);
    }
    for (const auto& shared : kShared) BOOST_TEST(all.contains("fcgi/" + shared), shared);
}

BOOST_AUTO_TEST_CASE(what_puts_the_portal_together_is_known_to_nobody_below)
{
    const std::map<std::string, Set> known_to{
        {"app.hpp", {"app.cpp", "main.cpp", "commands.cpp", "import_commands.cpp"}},
        {"commands.hpp", {"commands.cpp", "main.cpp", "sealing_commands.cpp"}},
        {"routes.hpp", {"routes.cpp", "app.cpp"}},
        {"route_fields.hpp", {"route_fields.cpp", "routes.cpp"}},
        {"slices.hpp", {"slices.cpp", "routes.hpp", "duties.hpp", "app.cpp"}},
        {"duties.hpp", {"duties.cpp", "app.cpp"}},
        {"config.hpp", {"config.cpp", "app.hpp", "slices.hpp", "commands.hpp", "import_commands.hpp", "sealing_commands.hpp", "user_commands.hpp", "main.cpp"}},
    };
    for (const auto& file : sources()) {
        for (const auto& include : own_includes(file)) {
            const auto found = known_to.find(include);
            BOOST_TEST((found == known_to.end() || found->second.contains(file.path.substr(5))), file.path << " includes " << include);
        }
    }
}

BOOST_AUTO_TEST_CASE(each_library_is_known_to_one_folder)
{
    const std::map<std::string, std::string> owner{{"fcgiapp.h", "http"},     {"fcgi_stdio.h", "http"}, {"cppconn", "db"},  {"mysql_driver.h", "db"},
                                                   {"curl", "net"},           {"ctemplate", "html"},    {"gmime", "net"},   {"cjose", "sign_in"},
                                                   {"sodium.h", "account"},   {"liboath", "account"},   {"zip.h", "sheet"}, {"expat.h", "util"},
                                                   {"xlsxwriter.h", "sheet"}, {"qrcodegen", "util"},
                                                   {"cairo.h", "pdf"},        {"cairo-pdf.h", "pdf"},   {"pango", "pdf"}};
    for (const auto& file : sources()) {
        for (const auto& include : includes_of(file, "#include <([^>]+)>")) {
            const auto found = owner.find(folder_of(include));
            BOOST_TEST((found == owner.end() || found->second == file.word()), file.path << " includes <" << include << ">");
        }
    }
}

BOOST_AUTO_TEST_CASE(includes_are_written_from_the_root_of_fcgi)
{
    for (const auto& file : sources()) {
        for (const auto& include : own_includes(file)) {
            const auto path = "fcgi/" + include;
            const bool is_there = std::any_of(sources().begin(), sources().end(), [&](const SourceFile& f) { return f.path == path; });
            BOOST_TEST((is_there || include == "html/names.hpp"), file.path << " includes " << include);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
