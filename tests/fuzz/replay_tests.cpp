// SPDX-License-Identifier: MPL-2.0
// Every input of the corpora goes through its target in the ordinary tests, also under the sanitizers.
#include "fuzz/targets.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

using namespace tianbao;

namespace {

void replay(const std::string& target, void (*run)(std::string_view))
{
    int inputs = 0;
    for (const auto& entry : std::filesystem::directory_iterator(source_path("tests/fuzz/corpus/" + target))) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        BOOST_TEST_CONTEXT(entry.path().filename())
        {
            BOOST_CHECK_NO_THROW(run(bytes));
        }
        ++inputs;
    }
    BOOST_TEST(inputs >= 10);
}

} // namespace

BOOST_AUTO_TEST_SUITE(fuzz_corpus)

BOOST_AUTO_TEST_CASE(decimals)
{
    replay("decimal", fuzz::decimal);
}

BOOST_AUTO_TEST_CASE(form_posts)
{
    replay("form_post", fuzz::form_post);
}

BOOST_AUTO_TEST_CASE(multipart_bodies)
{
    replay("multipart", fuzz::multipart);
}

BOOST_AUTO_TEST_CASE(workbooks)
{
    replay("workbook", fuzz::workbook);
}

BOOST_AUTO_TEST_CASE(registry_answers)
{
    replay("registry_answer", fuzz::registry_answer);
}

BOOST_AUTO_TEST_CASE(markups)
{
    replay("markup", fuzz::markup);
}

BOOST_AUTO_TEST_CASE(cas_answers)
{
    replay("cas_answer", fuzz::cas_answer);
}

BOOST_AUTO_TEST_CASE(signed_tokens)
{
    replay("jwt", fuzz::jwt);
}

BOOST_AUTO_TEST_CASE(key_sets)
{
    replay("key_set", fuzz::key_set);
}

BOOST_AUTO_TEST_CASE(return_addresses)
{
    replay("return_address", fuzz::return_address);
}

BOOST_AUTO_TEST_CASE(drafts_of_accounting_programs)
{
    replay("api_draft", fuzz::api_draft);
}

BOOST_AUTO_TEST_CASE(cookies)
{
    replay("cookie", fuzz::cookie);
}

BOOST_AUTO_TEST_CASE(comma_separated_texts)
{
    replay("csv", fuzz::csv);
}

BOOST_AUTO_TEST_CASE(tables_in_json)
{
    replay("json_table", fuzz::json_table);
}

BOOST_AUTO_TEST_CASE(objects)
{
    replay("json", fuzz::json);
}

BOOST_AUTO_TEST_CASE(discoveries)
{
    replay("discovery", fuzz::discovery);
}

BOOST_AUTO_TEST_CASE(log_outs_of_cas)
{
    replay("cas_log_out", fuzz::cas_log_out);
}

BOOST_AUTO_TEST_CASE(answers_of_virus_scanners)
{
    replay("scan_answer", fuzz::scan_answer);
}

BOOST_AUTO_TEST_CASE(reports_of_mail_servers)
{
    replay("status_report", fuzz::status_report);
}

BOOST_AUTO_TEST_CASE(every_corpus_has_its_fuzzer)
{
    const auto list = source_file("tests/fuzz/CMakeLists.txt");
    const auto command = source_file("tests/fuzz/run");
    const auto replayed = source_file("tests/fuzz/replay_tests.cpp");
    for (const auto& entry : std::filesystem::directory_iterator(source_path("tests/fuzz/corpus"))) {
        const auto target = entry.path().filename().string();
        const std::regex named("[ (]" + target + "[ )\n]");
        BOOST_TEST(std::regex_search(list, named), target << " is built");
        BOOST_TEST(std::regex_search(command, named), target << " is run");
        BOOST_TEST(replayed.find("replay(\"" + target + "\", fuzz::" + target + ")") != std::string::npos, target << " is replayed");
    }
}

BOOST_AUTO_TEST_CASE(every_target_has_its_corpus)
{
    const auto text = source_file("tests/fuzz/targets.hpp");
    const std::regex declared("void (\\w+)\\(std::string_view bytes\\);");
    int targets = 0;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), declared); at != std::sregex_iterator(); ++at, ++targets)
        BOOST_TEST(std::filesystem::is_directory(source_path("tests/fuzz/corpus/" + (*at)[1].str())), (*at)[1].str());
    BOOST_TEST(targets >= 19);
}

BOOST_AUTO_TEST_SUITE_END()
