// SPDX-License-Identifier: MPL-2.0
#include <boost/test/unit_test.hpp>
#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>

#include "form/form_fixture.hpp"

// The command as an operator calls it.

using namespace tianbao;
using namespace tianbao::form;

namespace {

struct Answer {
    int status;
    std::string text;
};

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    return text.replace(text.find(from), from.size(), to);
}

/// A folder of definitions, gone afterwards.
struct Folder {
    Folder() { std::filesystem::create_directory(path); }
    ~Folder() { std::filesystem::remove_all(path); }

    std::string file(const std::string& name, const std::string& text) const
    {
        std::ofstream(path / name, std::ios::binary) << text;
        return (path / name).string();
    }

    Answer check(const std::string& arguments) const
    {
        const char* program = std::getenv("TIANBAO_TEST_PROGRAM");
        BOOST_REQUIRE(program != nullptr);
        const auto command = "'" + std::string(program) + "' check-form " + arguments + " 2>&1";
        Answer answer{-1, {}};
        auto* pipe = popen(command.c_str(), "r");
        BOOST_REQUIRE(pipe != nullptr);
        char bytes[4096];
        for (std::size_t read = 0; (read = std::fread(bytes, 1, sizeof bytes, pipe)) > 0;) answer.text.append(bytes, read);
        const int status = pclose(pipe);
        if (WIFEXITED(status)) answer.status = WEXITSTATUS(status);
        return answer;
    }

    std::filesystem::path path = std::filesystem::temp_directory_path() / ("tianbao-check-form-" + std::to_string(getpid()));
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(check_form, Folder)

BOOST_AUTO_TEST_CASE(the_shipped_form_is_in_order)
{
    const auto answer = check("'" + source_path("conf/forms/qyjc-m1-2012.toml") + "'");
    BOOST_TEST(answer.status == 0);
    BOOST_TEST(answer.text.find("QYJC-M1 2012, 39 indicators, 38 checks, valid from 2012-01") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_fault_is_named_with_file_line_and_place)
{
    const auto wrong = file("wrong.toml", replaced(shipped_definition(), "holds = \"A01.m != 0\"", "holds = \"A01.m != A99.m\""));
    const auto answer = check(wrong);
    BOOST_TEST(answer.status == 1);
    BOOST_TEST(answer.text.starts_with(wrong + ":"));
    BOOST_TEST(answer.text.find(": rule.holds: at 10: unknown indicator A99\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_the_page_cannot_show_is_refused_with_file_and_line)
{
    const auto coded = file("coded.toml", replaced(shipped_definition(), "code = \"A02\"", "code = \"REV2\""));
    const auto answer = check(coded);
    BOOST_TEST(answer.status == 1);
    BOOST_TEST(answer.text.starts_with(coded + ":"));
    BOOST_TEST(answer.text.find("code: REV2 is no code like A01\n") != std::string::npos);

    const auto mixed = file("mixed.toml", replaced(shipped_definition(), "[[section]]\ncode = \"H\"\ntitle = \"景气判断\"\n", ""));
    const auto refused = check(mixed);
    BOOST_TEST(refused.status == 1);
    BOOST_TEST(refused.text.starts_with(mixed + ":"));
    BOOST_TEST(refused.text.find("type: section G mixes figures and questions\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_form_is_held_against_the_others_of_its_folder)
{
    const auto first = file("first.toml", shipped_definition());
    const auto next = replaced(replaced(shipped_definition(), "version = \"2012\"", "version = \"2030\""), "2012-01\"", "2030-01\"");
    const auto second = file("second.toml", next);
    const auto answer = check(second);
    BOOST_TEST(answer.status == 1);
    BOOST_TEST(answer.text.find("second.toml:") != std::string::npos);
    BOOST_TEST(answer.text.find("valid_from: overlaps the validity of version 2012") != std::string::npos);

    file("first.toml", replaced(shipped_definition(), "valid_from = \"2012-01\"", "valid_from = \"2012-01\"\nvalid_to = \"2029-12\""));
    BOOST_TEST(check(second).status == 0);
    BOOST_TEST(check(second + " --directory '" + source_path("conf/forms") + "'").status == 1);
    BOOST_TEST(check(first).status == 0);
}

BOOST_AUTO_TEST_CASE(a_trial_needs_a_month)
{
    const auto form = file("form.toml", shipped_definition());
    const auto answer = check(form + " --trial October");
    BOOST_TEST(answer.status == 2);
    BOOST_TEST(answer.text == "October is no month like 2026-10\n");
}

BOOST_AUTO_TEST_SUITE_END()
