// SPDX-License-Identifier: MPL-2.0
#include "filing/form_preview_views.hpp"

#include "enterprise/fact_views.hpp"
#include "enterprise/industry.hpp"
#include "filing/filing_views.hpp"
#include "form/browser_definition.hpp"
#include "form/form_views.hpp"

namespace tianbao::filing {

namespace {

using namespace html::names;

constexpr std::size_t kLongestLine = 200; ///< bytes that are shown of a line

std::string line_of(std::string_view text, int number)
{
    for (int at = 1; at < number; ++at) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos) return {};
        text.remove_prefix(end + 1);
    }
    auto line = text.substr(0, text.find('\n'));
    if (line.size() <= kLongestLine) return std::string(line);
    auto end = kLongestLine;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end; // no half of a character
    return std::string(line.substr(0, end)) + "…";
}

/// A small count would tell of single enterprises.
void show_count(html::Dictionary& values, html::Name name, int count)
{
    auto& shown = values.add(name);
    shown.set(kTRIAL_NUMBER, std::to_string(count));
    shown.show(count > 0 && count < kFewestCounted ? kTRIAL_FEW : kTRIAL_EXACT);
}

void show_class(html::Dictionary& row, form::CheckClass check_class)
{
    switch (check_class) {
    case form::CheckClass::hard:
        row.show(kCHECK_HARD);
        return;
    case form::CheckClass::soft:
        row.show(kCHECK_SOFT);
        return;
    case form::CheckClass::ask:
        row.show(kCHECK_ASK);
        return;
    case form::CheckClass::hint:
        row.show(kCHECK_HINT);
        return;
    }
}

void show_trial(html::Dictionary& values, const form::Form& form, const ShownTrial& shown)
{
    auto& trial = values.add(kTRIAL);
    trial.set(kTRIAL_PERIOD, shown.period.text());
    trial.set(kTRIAL_FILINGS, std::to_string(shown.trial.filings()));
    trial.set(kTRIAL_FEWEST, std::to_string(kFewestTried));
    if (shown.trial.filings() < kFewestTried) {
        trial.show(kTRIAL_TOO_FEW);
        return;
    }
    auto& done = trial.add(kTRIAL_DONE);
    done.show_if(!shown.is_whole, kTRIAL_PART);
    show_count(done, kTRIAL_REFUSED, shown.trial.refused());
    for (const auto& check : form.checks) {
        const auto& count = shown.trial.counts().at(check.id);
        auto& row = done.add(kTRIAL_CHECK);
        row.set(kCHECK_ID, check.id);
        row.set(kCHECK_TITLE, check.title);
        show_class(row, check.check_class);
        show_count(row, kTRIAL_FAILS, count.fails);
        show_count(row, kTRIAL_OPEN, count.not_evaluated);
    }
}

/// Of nobody's enterprise: nothing is read, and nothing can be saved.
Desk desk_for_show(const PreviewEnterprise& shown)
{
    const auto industry = enterprise::IndustryCode::parse(shown.industry).value();
    FilingEnterprise enterprise{
        EnterpriseId::stored(""), {}, {}, {}, std::string(1, industry.section()), industry.text(), enterprise::Category::other, shown.size, {}};
    return {std::move(enterprise), {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

void show_filing_page(html::Dictionary& values, const form::Form& form, period::Period period, const PreviewEnterprise& enterprise, const Basis& basis)
{
    const auto desk = desk_for_show(enterprise);
    const auto sheet = opened(desk, form, context_of(basis, desk, form, period, false), {}, {});
    auto& shown = values.add(kFILING_PREVIEW);
    shown.set(kTRIAL_PERIOD, period.text());
    shown.set(kINDUSTRY, desk.enterprise.industry);
    shown.show(enterprise.size ? kSIZE_CHOSEN : kSIZE_NONE);
    shown.set(kDEFINITION_TEXT, form::browser_definition(form));
    show_filing_form(shown, sheet, Judgement(sheet));
}

} // namespace

void show_preview_form(html::Page& page, const std::string& period, const PreviewEnterprise& enterprise, const std::vector<html::Problem>& problems)
{
    page.values().show(kMENU_FORM);
    page.values().set(kTRIAL_MONTH, period);
    page.values().set(kINDUSTRY, enterprise.industry);
    if (enterprise.size) enterprise::show_size(page.values(), *enterprise.size);
    page.show_problems(problems);
}

void show_fault(html::Dictionary& values, const form::FormSource& given, const form::FormFault& fault)
{
    auto& shown = values.add(kFORM_FAULT);
    shown.set(kFAULT_FILE, fault.file);
    shown.set(kFAULT_LINE, std::to_string(fault.line));
    shown.set(kFAULT_WHAT, fault.what);
    const auto line = fault.file == given.file ? line_of(given.text, fault.line) : std::string{};
    if (!line.empty()) shown.add(kFAULT_TEXT).set(kFAULT_LINE_TEXT, line);
}

void show_preview(html::Dictionary& values, const FormPreview& preview, const ShownTrial& shown, const PreviewEnterprise& enterprise, const Basis& basis)
{
    auto& given = values.add(kFORM_PREVIEW);
    form::show_form_sheet(given, preview.form());
    given.show_if(preview.replaces, kPREVIEW_REPLACES);
    if (!preview.ended.empty()) {
        auto& ended = given.add(kPREVIEW_ENDS);
        ended.set(kENDED_VERSION, preview.ended);
        ended.set(kENDED_WITH, preview.form().valid_from.previous().text());
    }
    show_trial(given, preview.form(), shown);
    show_filing_page(given, preview.form(), shown.period, enterprise, basis);
}

} // namespace tianbao::filing
