// SPDX-License-Identifier: MPL-2.0
// How files of our own look: licence line, size, words.
#include "lint/source_tree.hpp"
#include "migration/migration.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <regex>

using namespace tianbao;
using namespace tianbao::lint;

namespace {

const std::set<std::string> kFolders{"fcgi", "tests", "conf", "sql", "nginx", "views"};
const std::set<std::string> kCode{".cpp", ".hpp", ".sh", ".mjs", ".js", ".scss", ".sql", ".toml", ".conf", ".cmake"};

std::vector<SourceFile> all_code()
{
    std::vector<SourceFile> files;
    for (const auto& folder : kFolders) std::ranges::move(files_below(folder, kCode), std::back_inserter(files));
    return files;
}

std::vector<SourceFile> code_of_the_product()
{
    auto files = files_below("fcgi", {".cpp", ".hpp"});
    for (auto& file : files) file.text = without_comments(file.text);
    return files;
}

/// U+3400 to U+9FFF begin with these bytes in UTF-8; punctuation such as U+3001 does not.
bool has_han_character(const std::string& line)
{
    for (std::size_t i = 0; i + 2 < line.size(); ++i) {
        const auto byte = static_cast<unsigned char>(line[i]);
        if ((byte == 0xE3 && static_cast<unsigned char>(line[i + 1]) >= 0x90) || (byte >= 0xE4 && byte <= 0xE9)) return true;
    }
    return false;
}

} // namespace

BOOST_AUTO_TEST_SUITE(lint_sources)

BOOST_AUTO_TEST_CASE(comments_are_told_from_code)
{
    BOOST_TEST(without_comments("a // b\nc /* d\n */ e") == "a \nc \n e");
    BOOST_TEST(without_comments("\"// no\" '\"' 1'000 // yes") == "\"// no\" '\"' 1'000 ");
    BOOST_TEST(without_comments("R\"(a // \"b)\" // c") == "R\"(a // \"b)\" ");
    BOOST_TEST(without_comments("\"\\\"// no\" // yes") == "\"\\\"// no\" ");
}

BOOST_AUTO_TEST_CASE(words_are_told_from_punctuation)
{
    for (const auto* words : {"填报", "\"x一\"", "a㐀b", "龟"}) BOOST_TEST(has_han_character(words), words);
    for (const auto* others : {"", "ascii", "、", "é", "—", "ａ"}) BOOST_TEST(!has_han_character(others), others);
}

BOOST_AUTO_TEST_CASE(every_file_begins_with_its_licence)
{
    const auto files = all_code();
    BOOST_TEST(files.size() > 200U);
    for (const auto& file : files) {
        const auto lines = file.lines();
        const auto first = !lines.empty() && lines[0].starts_with("#!") ? 1U : 0U;
        BOOST_TEST((lines.size() > first && lines[first].find("SPDX-License-Identifier: MPL-2.0") != std::string::npos), file.path);
    }
}

BOOST_AUTO_TEST_CASE(headers_are_guarded)
{
    for (const auto& file : files_below("fcgi", {".hpp"})) {
        const auto lines = file.lines();
        BOOST_TEST((lines.size() > 1 && lines[1] == "#pragma once"), file.path);
    }
}

BOOST_AUTO_TEST_CASE(no_file_of_code_is_over_400_lines)
{
    for (const auto& file : all_code()) {
        if (file.path.starts_with("sql/") || file.path.starts_with("conf/")) continue;
        BOOST_TEST(file.lines().size() <= 400U, file.path << " has " << file.lines().size());
    }
}

BOOST_AUTO_TEST_CASE(what_users_read_stands_in_templates_and_data_not_in_the_program)
{
    // what only operators see: the program's own help, and a comment in the schema; and made-up data
    const std::set<std::string> for_operators{"fcgi/main.cpp", "fcgi/migration/migration.cpp", "fcgi/demo/demo.cpp",
                                              "fcgi/demo/city.cpp", "fcgi/demo/city_block.cpp", "fcgi/demo/firm.cpp"};
    for (const auto& file : code_of_the_product()) {
        if (for_operators.contains(file.path)) continue;
        check_lines(file, "wording in the program", has_han_character);
    }
}

BOOST_AUTO_TEST_CASE(names_say_what_a_thing_is)
{
    const std::regex type(R"((class|struct|enum class) \w*(Manager|Helper|Info|Impl|Util|Utils)\b)");
    const std::regex getter(R"(\bget_(?!if\b|id\b|driver_instance\b)[a-z_]+\()");
    for (const auto& file : code_of_the_product()) {
        check_lines(file, "a type named by no word of the domain", [&](const std::string& line) { return std::regex_search(line, type); });
        check_lines(file, "a getter", [&](const std::string& line) { return std::regex_search(line, getter); });
    }
}

BOOST_AUTO_TEST_CASE(a_switch_over_our_own_enum_has_no_default)
{
    const std::regex branch(R"(^\s*default:)");
    for (const auto& file : code_of_the_product()) {
        // over libcurl's codes, and over the codes of HTTP
        if (file.path == "fcgi/net/client.cpp" || file.path == "fcgi/net/smtp.cpp" || file.path == "fcgi/http/fcgi_server.cpp") continue;
        check_lines(file, "a default branch", [&](const std::string& line) { return std::regex_search(line, branch); });
    }
}

BOOST_AUTO_TEST_CASE(statements_name_their_columns_and_run_on_any_cluster)
{
    const std::regex forbidden(R"(SELECT \*|FOR UPDATE|GET_LOCK|SKIP LOCKED|LOCK TABLES|CREATE TRIGGER)");
    auto files = code_of_the_product();
    std::ranges::move(files_below("sql", {".sql"}), std::back_inserter(files));
    for (const auto& file : files)
        check_lines(file, "a statement of that kind", [&](const std::string& line) { return std::regex_search(line, forbidden); });
}

BOOST_AUTO_TEST_CASE(the_program_names_the_newest_migration)
{
    const auto migrations = migration::read_migrations(source_path("sql/migrations"));
    std::smatch found;
    const auto app = source_file("fcgi/app.cpp");
    BOOST_REQUIRE(std::regex_search(app, found, std::regex(R"(kNewestMigration = (\d+);)")));
    BOOST_TEST(std::stoi(found[1]) == migrations.back().number);
}

BOOST_AUTO_TEST_CASE(every_folder_of_tests_is_a_word_of_the_product_or_a_way_of_testing)
{
    const std::set<std::string> ways{"support", "lib", "lint", "pages", "browser", "faults", "fuzz", "bench", "stand-ins", "nginx", "data", "config"};
    for (const auto& entry : std::filesystem::directory_iterator(source_path("tests"))) {
        const auto name = entry.path().filename().string();
        if (!entry.is_directory() || ways.contains(name)) continue;
        BOOST_TEST(std::filesystem::is_directory(source_path("fcgi/" + name)), "tests/" << name);
    }
}

BOOST_AUTO_TEST_CASE(lock_files_name_no_package_host)
{
    int seen = 0;
    for (const auto& folder : kFolders) {
        for (const auto& file : files_below(folder, {".json"})) {
            if (file.stem() != "package-lock") continue;
            ++seen;
            BOOST_TEST(file.text.find("\"resolved\"") == std::string::npos, file.path);
        }
    }
    BOOST_TEST(seen >= 2);
}

BOOST_AUTO_TEST_SUITE_END()
