// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_form.hpp"

#include "form/form_fixture.hpp"
#include "util/id.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::filing;

namespace {

using Fields = std::vector<http::FormField>;

std::optional<PostedFiling> draft(const Fields& more)
{
    Fields fields{{"csrf", "x"}, {"version", "3"}, {"submission_key", new_id_text(Instant{})}, {"form_version", form::shipped_form().version}};
    fields.insert(fields.end(), more.begin(), more.end());
    return read_draft(form::shipped_form(), http::FormData(fields));
}

} // namespace

BOOST_AUTO_TEST_SUITE(filing_form)

BOOST_AUTO_TEST_CASE(cells_choices_explanations_and_answers_are_read_as_typed)
{
    const auto posted = draft({{"A01.m", " 约一千 "},
                               {"A02.m", ""},
                               {"I01.v.6", "yes"},
                               {"I01.v.8", "yes"},
                               {"explain.Q05.A01.y", " 停工\n三周 "},
                               {"explain.Q19", "是"},
                               {"explain.Q18.A01.m", ""},
                               {"answer.B01.m", "已改"},
                               {"answer.B02.m", ""},
                               {"nil_declared", "yes"}});
    BOOST_REQUIRE(posted.has_value());
    BOOST_TEST((posted->cells == form::Cells{{"A01.m", " 约一千 "}, {"I01.v", "6,8"}}));
    BOOST_TEST((posted->explanations == Texts{{"Q05.A01.y", " 停工\n三周 "}, {"Q19", "是"}}));
    BOOST_TEST((posted->answers == Texts{{"B01.m", "已改"}, {"B02.m", ""}}));
    BOOST_TEST(posted->nil_declared);
    BOOST_TEST(!posted->is_submission);
    BOOST_TEST(posted->known_version == 3);
}

BOOST_AUTO_TEST_CASE(what_the_form_does_not_have_is_no_form_of_ours)
{
    const std::vector<std::string> names{"A99.m",
                                         "A01.e",
                                         "A01",
                                         "A01.m.1",
                                         "I01.v.77",
                                         "explain.Q99.A01.m",
                                         "explain.R01.A01.m",
                                         "explain.Q05.A01.e",
                                         "explain.Q05.",
                                         "explain.",
                                         "explain.A01.m",
                                         "answer.A01",
                                         "answer.Z01.m",
                                         "answer.",
                                         "stored.Z01.m",
                                         "choose.state",
                                         "state",
                                         "explain.Q05.A01.y.x",
                                         ""};
    for (const auto& name : names) BOOST_TEST(!draft({{name, "1"}}).has_value(), name);
}

BOOST_AUTO_TEST_CASE(what_is_longer_than_the_page_allows_is_refused)
{
    BOOST_TEST(draft({{"answer.A01.m", std::string(kLongestAnswer, 'a')}}).has_value());
    BOOST_TEST(!draft({{"answer.A01.m", std::string(kLongestAnswer + 1, 'a')}}).has_value());
    BOOST_TEST(draft({{"explain.Q05.A01.y", std::string(12000, 'a')}}).has_value());
    BOOST_TEST(!draft({{"explain.Q05.A01.y", std::string(12001, 'a')}}).has_value());
    BOOST_TEST(!draft({{"A01.m", std::string(12001, '1')}}).has_value());
}

BOOST_AUTO_TEST_CASE(version_key_and_form_version_are_strict)
{
    const auto key = new_id_text(Instant{});
    const auto read = [](const std::string& version, const std::string& submission_key, const std::string& form_version) {
        return read_draft(form::shipped_form(),
                          http::FormData(Fields{{"version", version}, {"submission_key", submission_key}, {"form_version", form_version}}));
    };
    BOOST_TEST(read("0", key, form::shipped_form().version).has_value());
    for (const auto* version : {"", "-1", "1x", " 1", "99999999999999"})
        BOOST_TEST(!read(version, key, form::shipped_form().version).has_value(), version);
    BOOST_TEST(!read("0", "short", form::shipped_form().version).has_value());
    BOOST_TEST(!read("0", key, "2009").has_value());
}

BOOST_AUTO_TEST_CASE(an_act_is_needed_where_the_page_is_sent)
{
    Fields fields{{"version", "0"}, {"submission_key", new_id_text(Instant{})}, {"form_version", form::shipped_form().version}, {"act", "submit"}};
    BOOST_TEST(read_posted(form::shipped_form(), http::FormData(fields))->is_submission);
    fields.back().value = "accept";
    BOOST_TEST(!read_posted(form::shipped_form(), http::FormData(fields)).has_value());
    fields.pop_back();
    BOOST_TEST(!read_posted(form::shipped_form(), http::FormData(fields)).has_value());
}

BOOST_AUTO_TEST_CASE(on_the_page_of_a_conflict_each_field_is_as_chosen)
{
    const auto posted = draft({{"A01.m", "12.00"},
                               {"A02.m", "7.00"},
                               {"explain.Q05.A01.y", "我的"},
                               {"answer.B01.m", "我的"},
                               {"answer.B02.m", "我的"},
                               {"nil_declared", "yes"},
                               {"stored.A01.m", "11.00"},
                               {"stored.A02.m", ""},
                               {"stored.explain.Q05.A01.y", "你的"},
                               {"stored.answer.B01.m", "你的"},
                               {"stored.answer.B02.m", "你的"},
                               {"stored.nil_declared", "no"},
                               {"choose.A01.m", "stored"},
                               {"choose.A02.m", "stored"},
                               {"choose.explain.Q05.A01.y", "stored"},
                               {"choose.answer.B01.m", "stored"},
                               {"choose.answer.B02.m", "typed"},
                               {"choose.nil_declared", "stored"}});
    BOOST_REQUIRE(posted.has_value());
    BOOST_TEST((posted->cells == form::Cells{{"A01.m", "11.00"}}));
    BOOST_TEST((posted->explanations == Texts{{"Q05.A01.y", "你的"}}));
    BOOST_TEST((posted->answers == Texts{{"B01.m", "你的"}, {"B02.m", "我的"}}));
    BOOST_TEST(!posted->nil_declared);
    BOOST_TEST(!draft({{"choose.A01.m", "mine"}}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
