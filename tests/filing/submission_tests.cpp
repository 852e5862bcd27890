// SPDX-License-Identifier: MPL-2.0
// 内容: what a hash is of, and what two contents disagree about.
#include "filing/submission.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace tianbao;
using namespace tianbao::filing;
using period::Period;

namespace {

Content content()
{
    return {"91310101MA1K00015A",
            Period(2026, 10),
            "2012",
            false,
            {{"A01.m", "1.00"}, {"I03.v", "第一行\n\"第二行\""}},
            {{"Q05", "A01.y", "今年接到大额订单", {{"A01.y", "9.00"}}}, {"Q19", "", "各项确实没有变化", {}}},
            "2012-1"};
}

Content with(void (*change)(Content&))
{
    auto changed = content();
    change(changed);
    return changed;
}

} // namespace

BOOST_AUTO_TEST_SUITE(submission_rules)

BOOST_AUTO_TEST_CASE(the_content_hash_depends_on_everything_that_is_submitted)
{
    BOOST_TEST(content_hash(content()).size() == 64U);
    BOOST_TEST(content_hash(content()) == content_hash(content()));
    const std::set<std::string> all{
        content_hash(content()),
        content_hash(with([](Content& c) { c.uscc = "91310115MA1H000200"; })),
        content_hash(with([](Content& c) { c.period = Period(2026, 9); })),
        content_hash(with([](Content& c) { c.form_version = "2027"; })),
        content_hash(with([](Content& c) { c.nil_declared = true; })),
        content_hash(with([](Content& c) { c.cells["A01.m"] = "1.01"; })),
        content_hash(with([](Content& c) { c.cells["A01.y"] = "1.00"; })),
        content_hash(with([](Content& c) { c.explanations[0].text += "。"; })),
        content_hash(with([](Content& c) { c.explanations[0].place = "A01.m"; })),
        content_hash(with([](Content& c) { c.explanations[0].values["A01.y"] = "9.01"; })),
        content_hash(with([](Content& c) { c.explanations.pop_back(); })),
        content_hash(with([](Content& c) { c.declaration_version = "2012-2"; })),
    };
    BOOST_TEST(all.size() == 12U);
}

BOOST_AUTO_TEST_CASE(a_content_comes_back_from_its_json_as_it_was)
{
    const auto read = content_from_json(to_json(content()));
    BOOST_REQUIRE(read);
    BOOST_TEST(to_json(*read) == to_json(content()));
    BOOST_TEST(changes(content(), *read).count() == 0U);
}

BOOST_AUTO_TEST_CASE(any_other_text_is_no_content)
{
    const auto json = to_json(content());
    auto deep = json;
    deep.replace(deep.find("\"1.00\""), 6, std::string(100000, '[') + std::string(100000, ']'));
    auto doubled = json;
    doubled.insert(1, R"("nil":false,)");
    const std::vector<std::string> others{"",
                                          "{}",
                                          "[]",
                                          "null",
                                          json + " ",
                                          " " + json,
                                          json.substr(0, json.size() - 1),
                                          std::string(200000, '['),
                                          deep,
                                          doubled,
                                          R"({"cells":{"A01.m":1}})"};
    for (const auto& other : others) BOOST_TEST(!content_from_json(other), other.substr(0, 60));
}

BOOST_AUTO_TEST_CASE(changes_name_each_item_once)
{
    const auto after = with([](Content& c) {
        c.nil_declared = true;
        c.cells = {{"A01.m", "2.00"}, {"A01.y", "3.00"}};
        c.explanations = {{"Q05", "A01.y", "今年接到两笔订单", {{"A01.y", "3.00"}}}};
    });
    const auto found = changes(content(), after);
    BOOST_TEST(found.count() == 6U);
    BOOST_REQUIRE(found.cells.size() == 3U);
    BOOST_TEST(found.cells[2].key == "I03.v");
    BOOST_REQUIRE(found.explanations.size() == 2U);
    BOOST_TEST(found.explanations[0].before == "今年接到大额订单");
    BOOST_TEST(found.explanations[0].after == "今年接到两笔订单");
    BOOST_TEST(found.explanations[1].place == "");
    BOOST_TEST(found.explanations[1].after == "");
    BOOST_TEST(found.nil_declared.value());
    BOOST_TEST(!found.declaration.has_value());
    const auto redeclared = changes(content(), with([](Content& c) { c.declaration_version = "2012-2"; }));
    BOOST_TEST(redeclared.count() == 1U);
    BOOST_TEST(redeclared.declaration->before == "2012-1");
}

BOOST_AUTO_TEST_CASE(what_the_checks_said_comes_back_from_its_json_and_differs_by_check_and_place)
{
    const ShownFindings shown{{"Q06", "A01.m", "比上月 \"多\" 一倍"}, {"Q19", "", "26 项与上月相同"}};
    const auto read = shown_findings_from_json(to_json(shown));
    BOOST_REQUIRE(read && read->size() == 2U);
    BOOST_TEST(differences(shown, *read).empty());
    BOOST_TEST(to_json(ShownFindings{}) == "[]");

    const auto found = differences(shown, {{"Q23", "A01.m", "请核对"}, {"Q19", "", "27 项与上月相同"}});
    BOOST_REQUIRE(found.size() == 3U);
    BOOST_TEST((found[0].check == "Q06" && found[0].after.empty()));
    BOOST_TEST((found[1].check == "Q19" && found[1].before == "26 项与上月相同" && found[1].after == "27 项与上月相同"));
    BOOST_TEST((found[2].check == "Q23" && found[2].before.empty()));

    for (const std::string other : {"", "{}", "null", "[] ", "[1]", "[{}]", R"([{"check":"Q06","place":"","message":""}])", R"([{"check":1,"message":"","place":""}])"})
        BOOST_TEST(!shown_findings_from_json(other), other);
    BOOST_TEST(!shown_findings_from_json(std::string(200000, '[')));
}

BOOST_AUTO_TEST_CASE(a_post_is_one_line_of_80_characters_at_most)
{
    BOOST_TEST(read_post("　财务\n主管 ").value() == "财务 主管");
    BOOST_TEST((read_post(" \t").error() == PostFault::missing));
    std::string post;
    for (int i = 0; i < 80; ++i) post += "长";
    BOOST_TEST(read_post(post).value() == post);
    BOOST_TEST((read_post(post + "长").error() == PostFault::too_long));
}

BOOST_AUTO_TEST_SUITE_END()
