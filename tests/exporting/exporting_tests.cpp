// SPDX-License-Identifier: MPL-2.0
#include "exporting/exporting.hpp"
#include "support/database.hpp"
#include "util/file.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::exporting;

namespace {

const enterprise::Districts& districts()
{
    static const auto file = support::source_folder() + "/conf/reference/districts.csv";
    static const auto read = enterprise::Districts::parse(content_of(file), file).value();
    return read;
}

const enterprise::IndustrySections& sections()
{
    static const auto file = support::source_folder() + "/conf/reference/industry_sections.csv";
    static const auto read = enterprise::IndustrySections::parse(content_of(file), file).value();
    return read;
}

ExportChoices choices(const std::string& district = {})
{
    std::vector<period::Period> periods;
    for (auto period = period::Period(2026, 10); period >= period::Period(2024, 1); period = period.previous()) periods.push_back(period);
    return {periods, districts(), sections(), {district}};
}

ExportForm good_form()
{
    return {"list", "2026-10", "", "", "", "", "", "", "", "xlsx", "十月运行分析"};
}

std::vector<ExportRefusal> refusals(const ExportForm& form)
{
    const auto read = read_export(form, choices());
    return read ? std::vector<ExportRefusal>{} : read.error();
}

bool is_refused(const ExportForm& form, ExportRefusal refusal)
{
    return refusals(form) == std::vector{refusal};
}

ExportForm with(std::string ExportForm::*field, std::string value)
{
    auto form = good_form();
    form.*field = std::move(value);
    return form;
}

} // namespace

BOOST_AUTO_TEST_SUITE(exporting_rules)

BOOST_AUTO_TEST_CASE(a_good_form_is_an_order_that_the_job_reads_back)
{
    auto form = good_form();
    form.period = "2024-11";
    form.last_period = "2026-10";
    form.state = "missing";
    form.district = "310115";
    form.industry = "C";
    form.category = "nurtured";
    form.size = "micro";
    form.contacts = "yes";
    const auto read = read_export(form, choices());
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read->purpose == "十月运行分析");
    const auto order = order_from_json(to_json(read->order));
    BOOST_TEST((order.content == Content::list && order.format == FileFormat::xlsx && order.has_contacts));
    BOOST_TEST(order.selection.first.text() == "2024-11");
    BOOST_TEST(order.selection.last.text() == "2026-10");
    BOOST_TEST(order.selection.standing == "missing");
    BOOST_TEST(order.selection.district == "310115");
    BOOST_TEST(order.selection.section == "C");
    BOOST_TEST(order.selection.category == "nurtured");
    BOOST_TEST(order.selection.size == "micro");
    BOOST_TEST(to_json(order) == to_json(read->order));
}

BOOST_AUTO_TEST_CASE(an_officer_of_a_district_gets_no_other)
{
    const auto read = read_export(with(&ExportForm::district, "310115"), choices("310101"));
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read->order.selection.district == "310101");
}

BOOST_AUTO_TEST_CASE(what_is_missing_or_unknown_is_named)
{
    using Form = ExportForm;
    using Why = ExportRefusal;
    BOOST_TEST(is_refused(with(&Form::content, "all"), Why::content_missing));
    BOOST_TEST(is_refused(with(&Form::period, ""), Why::period_missing));
    BOOST_TEST(is_refused(with(&Form::period, "2026-11"), Why::period_missing), "its roster is not drawn");
    BOOST_TEST(is_refused(with(&Form::last_period, "2026-13"), Why::last_period_unknown));
    BOOST_TEST(is_refused(with(&Form::last_period, "2026-09"), Why::last_before_first));
    BOOST_TEST(is_refused(with(&Form::state, "gone"), Why::state_unknown));
    BOOST_TEST(is_refused(with(&Form::district, "110101"), Why::district_unknown));
    BOOST_TEST(is_refused(with(&Form::industry, "Z"), Why::industry_unknown));
    BOOST_TEST(is_refused(with(&Form::category, "best"), Why::category_unknown));
    BOOST_TEST(is_refused(with(&Form::size, "huge"), Why::size_unknown));
    BOOST_TEST(is_refused(with(&Form::format, "xls"), Why::format_missing));
    BOOST_TEST(refusals({}).size() == 4U);
}

BOOST_AUTO_TEST_CASE(the_list_takes_24_periods_and_the_filings_one)
{
    auto form = good_form();
    form.last_period = "2026-10";
    form.period = "2024-11";
    BOOST_TEST(refusals(form).empty());
    form.period = "2024-10";
    BOOST_TEST(is_refused(form, ExportRefusal::range_long));
    form.content = "filings";
    BOOST_TEST(is_refused(form, ExportRefusal::range_of_filings));
    form.period = "2026-10";
    BOOST_TEST(refusals(form).empty());
    form.contacts = "yes";
    BOOST_TEST(is_refused(form, ExportRefusal::contacts_with_filings));
}

BOOST_AUTO_TEST_CASE(a_purpose_is_needed)
{
    for (const auto* typed : {" \n ", "分析用"}) BOOST_TEST(is_refused(with(&ExportForm::purpose, typed), ExportRefusal::purpose_needed), typed);
    BOOST_TEST(refusals(with(&ExportForm::purpose, "分析用的")).empty());
}

BOOST_AUTO_TEST_CASE(a_sheet_takes_its_heading_and_1048575_rows)
{
    auto order = read_export(good_form(), choices())->order;
    BOOST_TEST(!is_too_long(order, 1'048'575));
    BOOST_TEST(is_too_long(order, 1'048'576));
    order.format = FileFormat::csv;
    BOOST_TEST(!is_too_long(order, 10'000'000));
}

BOOST_AUTO_TEST_SUITE_END()
