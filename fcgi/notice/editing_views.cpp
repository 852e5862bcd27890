// SPDX-License-Identifier: MPL-2.0
#include "notice/editing_views.hpp"

#include "enterprise/category_views.hpp"
#include "notice/notice_views.hpp"

namespace tianbao::notice {

namespace names = html::names;

namespace {

html::Problem problem_of(NoticeRefusal refusal)
{
    switch (refusal) {
    case NoticeRefusal::title_missing:
        return {"title", names::kTITLE_PROBLEM, names::kNOTICE_TITLE_REQUIRED};
    case NoticeRefusal::title_long:
        return {"title", names::kTITLE_PROBLEM, names::kNOTICE_TITLE_LONG};
    case NoticeRefusal::body_missing:
        return {"body", names::kBODY_PROBLEM, names::kNOTICE_BODY_REQUIRED};
    case NoticeRefusal::body_long:
        return {"body", names::kBODY_PROBLEM, names::kNOTICE_BODY_LONG};
    case NoticeRefusal::publish_unreadable:
        return {"publish-at", names::kPUBLISH_AT_PROBLEM, names::kPUBLISH_AT_TIME};
    case NoticeRefusal::publish_past:
        return {"publish-at", names::kPUBLISH_AT_PROBLEM, names::kPUBLISH_AT_PAST};
    case NoticeRefusal::publish_far:
        return {"publish-at", names::kPUBLISH_AT_PROBLEM, names::kPUBLISH_AT_FAR};
    case NoticeRefusal::until_unreadable:
        return {"until", names::kUNTIL_PROBLEM, names::kNOTICE_UNTIL_DATE};
    case NoticeRefusal::until_before:
        return {"until", names::kUNTIL_PROBLEM, names::kNOTICE_UNTIL_BEFORE};
    case NoticeRefusal::until_missing:
        return {"until", names::kUNTIL_PROBLEM, names::kNOTICE_UNTIL_REQUIRED};
    }
    return {};
}

html::Name section_of(NoticeState state)
{
    switch (state) {
    case NoticeState::scheduled:
        return names::kNOTICE_SCHEDULED;
    case NoticeState::shown:
        return names::kNOTICE_SHOWN;
    case NoticeState::over:
        return names::kNOTICE_RUN_OUT;
    case NoticeState::withdrawn:
        return names::kNOTICE_WITHDRAWN;
    }
    return names::kNOTICE_SHOWN;
}

void show_districts(html::Dictionary& values, const enterprise::Districts& districts, const std::string& chosen)
{
    auto& choice = values.add(names::kCHOOSE_DISTRICT);
    for (const auto& district : districts.all()) {
        auto& option = choice.add(names::kDISTRICT_OPTION);
        option.set(names::kOPTION_VALUE, district.code);
        option.set(names::kOPTION_NAME, district.name);
        option.show_if(district.code == chosen, names::kOPTION_CHOSEN);
    }
}

void show_categories(html::Dictionary& values, const std::string& chosen)
{
    for (const auto category : {enterprise::Category::specialised, enterprise::Category::nurtured, enterprise::Category::other}) {
        const auto word = enterprise::word_of(category);
        auto& option = values.add(names::kCATEGORY_OPTION);
        option.set(names::kOPTION_VALUE, std::string(word));
        option.show_if(word == chosen, names::kOPTION_CHOSEN);
        enterprise::show_category(option, category);
    }
}

} // namespace

std::vector<html::Problem> problems_of(const std::vector<NoticeRefusal>& refusals)
{
    std::vector<html::Problem> problems;
    for (const auto refusal : refusals) problems.push_back(problem_of(refusal));
    return problems;
}

void show_editing(html::Page& page, const EditingSheet& sheet, const enterprise::Districts& districts, Instant now)
{
    auto& values = page.values();
    values.show(names::kMENU_NOTICE);
    page.show_problems(sheet.problems);
    const auto& form = sheet.form;
    values.set(names::kTITLE, form.title);
    values.set(names::kBODY, form.body);
    values.set(names::kPUBLISH_AT, form.publish_at);
    values.set(names::kUNTIL, form.until);
    values.show_if(form.is_banner, names::kBANNER_CHOSEN);
    show_categories(values, form.category);
    values.show_if(sheet.is_stale, names::kSTALE);
    if (sheet.is_of_city) {
        show_districts(values, districts, form.district);
        values.show_if(form.is_pinned, names::kPIN_CHOSEN);
    } else {
        const auto* district = districts.find(form.district);
        values.add(names::kFIXED_DISTRICT).set(names::kNOTICE_DISTRICT, district ? district->name : form.district);
    }
    values.set(names::kNOTICE_ID, sheet.id.text());
    if (sheet.preview) show_notice(values.add(names::kPREVIEW), *sheet.preview, districts, now);
    if (!sheet.present) {
        values.show(names::kNEW_NOTICE);
        values.show(names::kNOT_PUBLISHED_YET);
        return;
    }
    const auto state = state_of(*sheet.present, now);
    auto& written = values.add(names::kWRITTEN);
    written.set(names::kVERSION_SEEN, std::to_string(sheet.version));
    written.show(section_of(state));
    written.set(names::kPUBLISHED_AT, shanghai_minute_text(sheet.present->notice.published_at));
    values.show_if(state == NoticeState::scheduled, names::kNOT_PUBLISHED_YET);
    values.show_if(state != NoticeState::withdrawn, names::kMAY_CHANGE);
}

void show_written(html::Dictionary& values, const std::vector<WrittenNotice>& notices, const enterprise::Districts& districts, bool is_first_page,
                  const std::string& next_key, Instant now)
{
    values.show(names::kMENU_NOTICE);
    values.show_if(!is_first_page, names::kFIRST_PAGE_LINK);
    if (!next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, next_key);
    if (notices.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& rows = values.add(names::kROWS);
    for (const auto& written : notices) {
        auto& row = rows.add(names::kROW);
        row.set(names::kNOTICE_ID, written.notice.id.text());
        row.set(names::kNOTICE_TITLE, written.notice.title);
        row.set(names::kPUBLISHED_AT, shanghai_minute_text(written.notice.published_at));
        row.set(names::kWRITER, written.writer);
        row.show(section_of(state_of(written, now)));
        show_marks(row, written.notice, districts, now);
        row.show_if(written.notice.is_banner, names::kIS_BANNER);
        if (written.notice.ends_at)
            row.add(names::kHAS_END).set(names::kNOTICE_UNTIL, day_text(shanghai_day(*written.notice.ends_at - std::chrono::microseconds{1})));
    }
}

} // namespace tianbao::notice
