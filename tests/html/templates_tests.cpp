// SPDX-License-Identifier: MPL-2.0
#include "html/dictionary.hpp"
#include "html/templates.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>

#include <unistd.h>

using namespace tianbao;
using html::Dictionary;
using html::Name;
using html::Templates;

namespace {

constexpr const char* kPragma = "{{%AUTOESCAPE context=\"HTML\"}}";
constexpr Name kA{"A"};
constexpr Name kB{"B"};
constexpr Name kRow{"ROW"};
constexpr Name kInner{"INNER"};
constexpr Name kContent{"CONTENT"};

/// A folder of templates that ends with the test.
struct Folder {
    Folder() { std::filesystem::create_directories(path / "part"); }
    ~Folder() { std::filesystem::remove_all(path); }

    void write(const std::string& file, const std::string& text) const { std::ofstream(path / file, std::ios::binary) << kPragma << text; }
    void write_raw(const std::string& file, const std::string& text) const { std::ofstream(path / file, std::ios::binary) << text; }
    std::string refusal() const
    {
        try {
            const Templates templates(path);
        } catch (const std::runtime_error& refused) {
            return refused.what();
        }
        return "taken";
    }
    std::string expanded(const std::string& text) const
    {
        write("page.tpl", text);
        return Templates(path).expand("page.tpl", values);
    }

    std::filesystem::path path = std::filesystem::temp_directory_path() / ("tianbao_test_views_" + std::to_string(getpid()));
    Dictionary values;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(html_templates, Folder)

BOOST_AUTO_TEST_CASE(values_sections_and_rows_are_filled_in)
{
    values.set(kA, "1");
    values.set(kA, "2");
    auto& first = values.add(kRow);
    first.set(kB, "x");
    values.add(kRow).set(kB, "y");
    BOOST_TEST(expanded("{{A}}:{{#ROW}}[{{B}}{{A}}]{{/ROW}}{{#HIDDEN}}never{{/HIDDEN}}") == "2:[x2][y2]");
}

BOOST_AUTO_TEST_CASE(a_row_takes_from_what_encloses_it_and_nothing_leaks_out)
{
    values.set(kA, "outer");
    values.set(kB, "outer");
    auto& row = values.add(kRow);
    row.set(kB, "row");
    row.add(kInner).set(kA, "inner");
    values.add(kRow).show(kInner);
    BOOST_TEST(expanded("{{#ROW}}{{#INNER}}{{A}}/{{B}} {{/INNER}}{{/ROW}}{{A}}/{{B}}") == "inner/row outer/outer outer/outer");
}

BOOST_AUTO_TEST_CASE(a_section_shown_without_rows_stands_once)
{
    values.show(kRow);
    values.show(kRow);
    values.show_if(false, kInner);
    BOOST_TEST(expanded("{{#ROW}}once{{/ROW}}{{#INNER}}never{{/INNER}}") == "once");
}

BOOST_AUTO_TEST_CASE(a_section_of_the_enclosing_dictionary_is_shown_within_rows)
{
    values.show(kInner);
    values.add(kRow);
    BOOST_TEST(expanded("{{#ROW}}{{#INNER}}seen{{/INNER}}{{/ROW}}") == "seen");
}

BOOST_AUTO_TEST_CASE(of_many_sections_those_that_were_shown_are_known)
{
    std::vector<std::string> names;
    for (int i = 0; i < 400; ++i) names.push_back("SECTION_" + std::to_string(i));
    Dictionary many;
    for (int i = 0; i < 400; i += 2) many.show(Name(names[static_cast<std::size_t>(i)]));
    const auto& row = many.add(kRow);
    for (int i = 0; i < 400; ++i) {
        const Name name(names[static_cast<std::size_t>(i)]);
        BOOST_TEST(many.is_shown(name) == (i % 2 == 0), name.text);
        BOOST_TEST(row.is_shown(name) == (i % 2 == 0), name.text);
    }
    BOOST_REQUIRE(many.find_rows(kRow) != nullptr);
    BOOST_TEST(many.find_rows(kRow)->size() == 1U);
}

BOOST_AUTO_TEST_CASE(parts_are_included_by_their_name_and_see_the_same_values)
{
    values.set(kA, "<1>");
    values.add(kRow).set(kA, "<2>");
    write("part/two_words.tpl", "({{A}})");
    BOOST_TEST(expanded("{{>PART_TWO_WORDS}}{{#ROW}}{{>PART_TWO_WORDS}}{{/ROW}}") == "(&lt;1&gt;)(&lt;2&gt;)");
}

BOOST_AUTO_TEST_CASE(an_included_file_is_named_by_the_dictionary)
{
    values.set(kA, "1");
    values.include(kContent, "inner.tpl");
    write("inner.tpl", "inner {{A}}");
    BOOST_TEST(expanded("[{{>CONTENT}}]") == "[inner 1]");
}

BOOST_AUTO_TEST_CASE(an_included_file_that_is_not_there_is_a_fault_not_half_a_page)
{
    values.include(kContent, "none.tpl");
    BOOST_CHECK_THROW(expanded("[{{>CONTENT}}]"), std::logic_error);
    write("page.tpl", "x");
    BOOST_CHECK_THROW(Templates(path).expand("other.tpl", values), std::logic_error);
}

BOOST_AUTO_TEST_CASE(text_and_quoted_attributes_are_escaped)
{
    values.set(kA, "<script>alert('x')</script>&\"测试");
    const auto page = expanded("<p title=\"{{A}}\">{{A}}</p>");
    BOOST_TEST(page.find("<script") == std::string::npos);
    BOOST_TEST(page == "<p title=\"&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;测试\">"
                       "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;测试</p>");
}

BOOST_AUTO_TEST_CASE(an_address_that_is_a_script_leads_nowhere)
{
    values.set(kA, "javascript:alert(1)");
    BOOST_TEST(expanded("<a href=\"{{A}}\">x</a>") == "<a href=\"#\">x</a>");
    values.set(kA, "/filing/x?a=1&b=2");
    BOOST_TEST(expanded("<a href=\"{{A}}\">x</a>") == "<a href=\"/filing/x?a=1&amp;b=2\">x</a>");
}

BOOST_AUTO_TEST_CASE(a_value_of_a_query_is_encoded)
{
    values.set(kA, "/a?b=1&c=测 \"");
    const auto page = expanded("<a href=\"/sign-in?return_to={{A:u}}\">x</a>");
    BOOST_TEST(page == "<a href=\"/sign-in?return_to=/a%3Fb%3D1%26c%3D%E6%B5%8B+%22\">x</a>");
}

BOOST_AUTO_TEST_CASE(a_textarea_keeps_its_line_ends_and_cannot_be_left)
{
    values.set(kA, "one\ntwo  three</textarea><script>");
    BOOST_TEST(expanded("<textarea>\n{{A:p}}</textarea>") == "<textarea>\none\ntwo  three&lt;/textarea&gt;&lt;script&gt;</textarea>");
}

BOOST_AUTO_TEST_CASE(a_file_without_the_pragma_as_its_first_bytes_is_refused)
{
    for (const std::string text : {"<p>x</p>", "\xEF\xBB\xBF{{%AUTOESCAPE context=\"HTML\"}}", "\n{{%AUTOESCAPE context=\"HTML\"}}", "",
                                   "{{%AUTOESCAPE context=\"JAVASCRIPT\"}}"}) {
        write_raw("page.tpl", text);
        BOOST_TEST(refusal().starts_with("page.tpl: does not begin with"), text);
    }
    std::filesystem::remove(path / "page.tpl");
    write_raw("part/a.tpl", "x");
    BOOST_TEST(refusal().starts_with("part/a.tpl: "));
}

BOOST_AUTO_TEST_CASE(an_unknown_part_is_refused)
{
    write("page.tpl", "{{>PART_NONE}}");
    BOOST_TEST(refusal() == "page.tpl: no such part: PART_NONE");
}

BOOST_AUTO_TEST_CASE(a_file_that_does_not_parse_is_refused)
{
    for (const auto* text : {"{{#ROW}}", "{{/ROW}}", "{{#ROW}}{{#INNER}}{{/ROW}}{{/INNER}}", "{{A", "{{A:no_such_modifier}}", "{{A B}}"}) {
        write("page.tpl", text);
        BOOST_TEST(refusal() == "page.tpl: does not parse", text);
    }
}

BOOST_AUTO_TEST_CASE(every_template_of_the_portal_loads)
{
    BOOST_CHECK_NO_THROW(Templates(source_path("views")));
}

BOOST_AUTO_TEST_CASE(a_marker_without_a_value_is_recorded_when_asked_for)
{
    write("page.tpl", "{{A}}{{B}}{{#ROW}}{{C}}{{/ROW}}{{#HIDDEN}}{{D}}{{/HIDDEN}}{{BI_SPACE}}");
    Templates templates(path);
    values.set(kA, "");
    values.add(kRow);
    BOOST_TEST(templates.expand("page.tpl", values) == " ");
    std::set<std::string> unset;
    templates.record_unset(&unset);
    templates.expand("page.tpl", values);
    BOOST_TEST((unset == std::set<std::string>{"B", "C"}));
}

BOOST_AUTO_TEST_CASE(files_that_change_later_are_not_read_again)
{
    write("page.tpl", "old");
    const Templates templates(path);
    write("page.tpl", "new");
    BOOST_TEST(templates.expand("page.tpl", values) == "old");
}

BOOST_AUTO_TEST_SUITE_END()
