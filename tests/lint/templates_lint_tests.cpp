// SPDX-License-Identifier: MPL-2.0
// What no template may hold, beyond what html/templates refuses at start.
#include "lint/source_tree.hpp"

#include <boost/test/unit_test.hpp>

#include <regex>

using namespace tianbao::lint;

namespace {

std::vector<SourceFile> templates()
{
    return files_below("views", {".tpl"});
}

void check_none(const char* what, const char* pattern)
{
    const std::regex wrong(pattern, std::regex::icase);
    for (const auto& file : templates()) check_lines(file, what, [&](const std::string& line) { return std::regex_search(line, wrong); });
}

/// The text of each form that is posted, from its tag to its end.
std::vector<std::string> posted_forms(const std::string& text)
{
    std::vector<std::string> forms;
    for (auto at = text.find("<form"); at != std::string::npos; at = text.find("<form", at + 1)) {
        const auto tag = text.substr(at, text.find('>', at) - at);
        if (tag.find("method=\"post\"") != std::string::npos) forms.push_back(text.substr(at, text.find("</form>", at) - at));
    }
    return forms;
}

} // namespace

BOOST_AUTO_TEST_SUITE(lint_templates)

BOOST_AUTO_TEST_CASE(every_template_escapes_from_its_first_byte)
{
    BOOST_TEST(templates().size() > 40U);
    for (const auto& file : templates()) BOOST_TEST(file.text.starts_with("{{%AUTOESCAPE context=\"HTML\"}}"), file.path);
}

BOOST_AUTO_TEST_CASE(escaping_is_never_switched_off)
{
    check_none("escaping switched off", R"(\{\{[^}]*:none)");
}

/// What an entry of the log-in page is called stands in the configuration (part/sso_way.tpl).
BOOST_AUTO_TEST_CASE(no_provider_of_log_ins_is_named)
{
    check_none("a provider's name", "一网通办|随申办|粤省事|浙里办");
}

BOOST_AUTO_TEST_CASE(there_is_no_script_and_no_style_inline)
{
    check_none("a script within the page", R"(<script(?![^>]*\bsrc="))");
    check_none("a style within the page", R"(<style|[\s"']style\s*=)");
    check_none("an event handler", R"(<[^>]*[\s"']on[a-z]+\s*=)");
    check_none("a script as an address", R"(javascript:)");
}

BOOST_AUTO_TEST_CASE(attributes_that_the_engine_does_not_protect_hold_no_data)
{
    check_none("an attribute that is not protected", R"((formaction|srcdoc|xlink:href)\s*=\s*"?[^"]*\{\{)");
    check_none("an attribute without quotes", R"(<[^>]*\s[a-z-]+=\{\{)");
}

BOOST_AUTO_TEST_CASE(values_of_a_query_are_encoded)
{
    check_none("a value in a query without :u", R"((href|action|src)="[^"]*[?&][a-z_]+=\{\{[A-Z_]+\}\})");
}

BOOST_AUTO_TEST_CASE(a_textarea_keeps_its_line_ends)
{
    const std::regex wrong(R"(<textarea[^>]*>\s*\{\{[A-Z_]+(?!:p)\}\})");
    for (const auto& file : templates()) BOOST_TEST(!std::regex_search(file.text, wrong), file.path);
}

BOOST_AUTO_TEST_CASE(every_form_that_is_posted_carries_the_token)
{
    int seen = 0;
    for (const auto& file : templates()) {
        for (const auto& form : posted_forms(file.text)) {
            ++seen;
            BOOST_TEST(form.find("<input type=\"hidden\" name=\"csrf\" value=\"{{CSRF}}\">") != std::string::npos,
                       file.path << ": " << form.substr(0, 80));
        }
    }
    BOOST_TEST(seen > 10);
}

BOOST_AUTO_TEST_CASE(nothing_is_loaded_from_another_host)
{
    check_none("another host", R"((src|href|action)="(https?:)?//(?!\{\{))");
}

BOOST_AUTO_TEST_SUITE_END()
