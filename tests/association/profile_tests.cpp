// SPDX-License-Identifier: MPL-2.0
#include "association/profile.hpp"
#include "support/fake_registry.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace {

using namespace tianbao;
using namespace tianbao::association;
using enterprise::Enterprise;
using enterprise::Fact;
using enterprise::SizeClass;

const Instant kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}};

const enterprise::Reference& reference()
{
    static const enterprise::Reference loaded{
        enterprise::Districts::parse(source_file("conf/reference/districts.csv"), "districts.csv").value(),
        enterprise::IndustrySections::parse(source_file("conf/reference/industry_sections.csv"), "industry_sections.csv").value(),
        enterprise::SizeThresholds::parse(source_file("conf/reference/size_thresholds.csv"), "size_thresholds.csv").value()};
    return loaded;
}

Enterprise draft_of(const registry::Entity& entity, std::optional<Enterprise> known = std::nullopt)
{
    return confirmed(std::move(known), entity, reference().districts, kNow);
}

/// The registry told neither address nor a district of the city nor a division that exists.
registry::Entity vague()
{
    auto entity = support::made_up_entity();
    entity.registered_address.clear();
    entity.district_code = "110101";
    entity.industry_code = "C99";
    return entity;
}

ProfileForm good_form()
{
    ProfileForm form;
    form.district = "310104";
    form.address = " 测试二路2号 ";
    form.industry = "c3521";
    form.size = "small";
    form.contact_person = "测试联系人";
    form.mobile = "１９９ 0000 0000";
    form.email = "test@example.com";
    return form;
}

std::vector<ProfileProblem> problems_of(const Enterprise& draft, const ProfileForm& form)
{
    const auto done = completed(draft, form, open_for_association(draft), reference(), kNow);
    return done ? std::vector<ProfileProblem>{} : done.error();
}

/// The one problem that a change of one field makes.
std::optional<ProfileProblem> problem_with(std::string ProfileForm::*field, std::string value)
{
    auto form = good_form();
    form.*field = std::move(value);
    const auto problems = problems_of(draft_of(vague()), form);
    return problems.size() == 1 ? std::optional(problems.front()) : std::nullopt;
}

} // namespace

BOOST_AUTO_TEST_SUITE(profile)

BOOST_AUTO_TEST_CASE(what_the_registry_told_is_taken_and_locked)
{
    const auto draft = draft_of(support::made_up_entity());
    BOOST_TEST(draft.district == "310101");
    BOOST_TEST(draft.registered_capital->to_text(2) == "800.00");
    BOOST_TEST(open_for_association(draft).facts.empty());
    const auto done = completed(draft, good_form(), open_for_association(draft), reference(), kNow).value();
    BOOST_TEST(done.district == "310101"); // whatever was posted
    BOOST_TEST(done.address == "上海市黄浦区测试一路1号");
    BOOST_TEST(done.industry == "C35");
    BOOST_TEST(done.typed.empty());
    BOOST_TEST((done.completed_at == kNow));
}

BOOST_AUTO_TEST_CASE(a_retired_district_becomes_the_present_one)
{
    auto entity = support::made_up_entity();
    entity.district_code = "310103";
    BOOST_TEST(draft_of(entity).district == "310101");
}

BOOST_AUTO_TEST_CASE(what_it_did_not_tell_is_asked_for_and_marked_as_typed)
{
    const auto draft = draft_of(vague());
    const std::set<Fact> expected{Fact::district, Fact::address, Fact::industry};
    BOOST_TEST((open_for_association(draft).facts == expected));
    const auto done = completed(draft, good_form(), open_for_association(draft), reference(), kNow).value();
    BOOST_TEST(done.district == "310104");
    BOOST_TEST(done.address == "测试二路2号");
    BOOST_TEST(done.industry == "C3521");
    BOOST_TEST((done.typed == expected));
    BOOST_TEST(done.contact.mobile.reveal() == "19900000000");
    BOOST_TEST((open_for_change(done).facts == expected));
}

BOOST_AUTO_TEST_CASE(an_enterprise_that_was_there_keeps_its_profile_and_takes_the_new_facts)
{
    auto known = completed(draft_of(vague()), good_form(), open_for_association(draft_of(vague())), reference(), kNow).value();
    known.version = 3;
    auto entity = vague();
    entity.name = "测试新名有限公司";
    entity.registered_address = "测试三路3号";
    const auto draft = draft_of(entity, known);
    BOOST_TEST((draft.id == known.id));
    BOOST_TEST(draft.version == 3);
    BOOST_TEST(draft.name == "测试新名有限公司");
    BOOST_TEST(draft.address == "测试三路3号");
    BOOST_TEST(draft.industry == "C3521");
    BOOST_TEST((draft.typed == std::set<Fact>{Fact::district, Fact::industry}));
    const auto open = open_for_association(draft);
    BOOST_TEST(open.facts.empty());
    BOOST_TEST(!open.size);
    auto form = good_form();
    form.size = "large";
    form.contact_person = "测试新联系人";
    const auto done = completed(draft, form, open, reference(), kNow).value();
    BOOST_TEST((done.size == SizeClass::small));
    BOOST_TEST(done.contact.person == "测试新联系人");
}

BOOST_AUTO_TEST_CASE(what_the_registry_has_told_since_a_match_stands)
{
    const Match match{support::made_up_entity(), kNow};
    const auto& districts = reference().districts;
    const auto fresh = after_match(std::nullopt, match, districts);
    BOOST_TEST(fresh.name == match.entity.name);
    BOOST_TEST((fresh.checked_at == kNow));

    auto known = fresh;
    known.name = "测试新名有限公司";
    known.status = enterprise::Status::cancelled;
    BOOST_TEST(after_match(known, match, districts).name == match.entity.name, "which was told before the match");
    known.checked_at = kNow + std::chrono::hours{1};
    const auto since = after_match(known, match, districts);
    BOOST_TEST(since.name == "测试新名有限公司");
    BOOST_TEST((since.status == enterprise::Status::cancelled));
    BOOST_TEST((since.checked_at == known.checked_at));
}

BOOST_AUTO_TEST_CASE(all_that_is_missing_is_named_at_once_in_the_order_of_the_page)
{
    const std::vector<ProfileProblem> expected{ProfileProblem::district_required, ProfileProblem::industry_required, ProfileProblem::address_required,
                                               ProfileProblem::size_required,     ProfileProblem::contact_required,  ProfileProblem::mobile_required,
                                               ProfileProblem::email_required};
    BOOST_TEST((problems_of(draft_of(vague()), {}) == expected));
}

BOOST_AUTO_TEST_CASE(each_field_has_its_own_check)
{
    const auto is = [](std::string ProfileForm::*field, const char* value, ProfileProblem problem) { return problem_with(field, value) == problem; };
    BOOST_TEST(is(&ProfileForm::district, "110101", ProfileProblem::district_unknown));
    BOOST_TEST(is(&ProfileForm::industry, "C44", ProfileProblem::industry_unknown));
    BOOST_TEST(is(&ProfileForm::address, std::string(201, 'a').c_str(), ProfileProblem::address_long));
    BOOST_TEST(is(&ProfileForm::size, "huge", ProfileProblem::size_required));
    BOOST_TEST(is(&ProfileForm::employees, "12.5", ProfileProblem::employees_number));
    BOOST_TEST(is(&ProfileForm::employees, "-3", ProfileProblem::employees_number));
    BOOST_TEST(is(&ProfileForm::revenue, "many", ProfileProblem::revenue_number));
    BOOST_TEST(is(&ProfileForm::assets, "1.234", ProfileProblem::assets_number));
    BOOST_TEST(is(&ProfileForm::contact_person, std::string(51, 'a').c_str(), ProfileProblem::contact_long));
    for (const auto* mobile : {"1990000000", "29900000000", "199000000000", "1990000000x"})
        BOOST_TEST(is(&ProfileForm::mobile, mobile, ProfileProblem::mobile_number), mobile);
    for (const auto* telephone : {"12345", "call me", "021/00000000"})
        BOOST_TEST(is(&ProfileForm::telephone, telephone, ProfileProblem::telephone_number), telephone);
    for (const auto* email : {"test", "@example.com", "test@", "test@example", "a@b@c.de", "test@example.", "te<st@example.com", "测试@example.com"})
        BOOST_TEST(is(&ProfileForm::email, email, ProfileProblem::email_address), email);
}

BOOST_AUTO_TEST_CASE(capital_and_founding_day_are_checked_where_nobody_told_them)
{
    auto draft = draft_of(support::made_up_entity());
    draft.registered_capital.reset();
    draft.founded_on.reset();
    const auto problem = [&](const char* capital, const char* day) {
        auto form = good_form();
        form.registered_capital = capital;
        form.founded_on = day;
        return problems_of(draft, form);
    };
    using Problems = std::vector<ProfileProblem>;
    BOOST_TEST(problem("1,000.5", "2015-06-30").empty());
    BOOST_TEST((problem("", "") == Problems{ProfileProblem::founded_required, ProfileProblem::capital_required}));
    BOOST_TEST((problem("-1", "2015-02-29") == Problems{ProfileProblem::founded_date, ProfileProblem::capital_number}));
    BOOST_TEST(problem("0", "2026-11-20").empty());
    BOOST_TEST((problem("0", "2026-11-21") == Problems{ProfileProblem::founded_future}));
}

BOOST_AUTO_TEST_CASE(a_size_is_proposed_and_the_user_confirms_it)
{
    const auto draft = draft_of(support::made_up_entity());
    auto form = good_form();
    form.size.clear();
    form.employees = "350";
    form.revenue = "2,500";
    BOOST_TEST((proposed_size(draft, form, open_for_association(draft), reference().sizes) == SizeClass::medium));
    BOOST_TEST((problems_of(draft, form) == std::vector<ProfileProblem>{ProfileProblem::size_to_confirm}));
    form.size = "medium";
    BOOST_TEST(problems_of(draft, form).empty());
    form.revenue.clear(); // industry needs both
    BOOST_TEST(!proposed_size(draft, form, open_for_association(draft), reference().sizes).has_value());
}

BOOST_AUTO_TEST_CASE(a_change_by_a_user_may_change_the_size)
{
    auto known = completed(draft_of(support::made_up_entity()), good_form(), {}, reference(), kNow).value();
    auto form = form_of(known, true);
    BOOST_TEST(is_same_profile(completed(known, form, open_for_change(known), reference(), kNow).value(), known));
    form.size = "large";
    const auto changed = completed(known, form, open_for_change(known), reference(), kNow).value();
    BOOST_TEST((changed.size == SizeClass::large));
    BOOST_TEST(!is_same_profile(changed, known));
}

BOOST_AUTO_TEST_CASE(the_contact_is_not_shown_before_the_association)
{
    auto known = completed(draft_of(support::made_up_entity()), good_form(), {}, reference(), kNow).value();
    BOOST_TEST(form_of(known, false).mobile.empty());
    BOOST_TEST(form_of(known, false).contact_person.empty());
    BOOST_TEST(form_of(known, true).mobile == "19900000000");
}

BOOST_AUTO_TEST_SUITE_END()
