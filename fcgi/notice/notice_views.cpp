// SPDX-License-Identifier: MPL-2.0
#include "notice/notice_views.hpp"

#include "enterprise/category_views.hpp"
#include "html/names.hpp"
#include "notice/markup_views.hpp"

namespace tianbao::notice {

namespace names = html::names;

void show_marks(html::Dictionary& row, const Notice& notice, const enterprise::Districts& districts, Instant now)
{
    if (!notice.district.empty()) {
        const auto* district = districts.find(notice.district);
        row.add(names::kFOR_DISTRICT).set(names::kNOTICE_DISTRICT, district ? district->name : notice.district);
    }
    if (notice.category) enterprise::show_category(row.add(names::kFOR_CATEGORY), *notice.category);
    row.show_if(notice.is_pinned && !is_over(notice, now), names::kPINNED);
    row.show_if(is_over(notice, now), names::kNOTICE_OVER);
}

void show_notices(html::Dictionary& values, const std::vector<Notice>& notices, const enterprise::Districts& districts, Instant now)
{
    if (notices.empty()) {
        values.show(names::kNO_NOTICES);
        return;
    }
    auto& list = values.add(names::kNOTICES);
    for (const auto& notice : notices) {
        auto& row = list.add(names::kNOTICE);
        row.set(names::kNOTICE_ID, notice.id.text());
        row.set(names::kNOTICE_TITLE, notice.title);
        row.set(names::kNOTICE_DATE, day_text(shanghai_day(notice.published_at)));
        show_marks(row, notice, districts, now);
    }
}

void show_notice(html::Dictionary& values, const Notice& notice, const enterprise::Districts& districts, Instant now)
{
    values.set(names::kNOTICE_ID, notice.id.text());
    values.set(names::kNOTICE_TITLE, notice.title);
    values.set(names::kNOTICE_DATE, day_text(shanghai_day(notice.published_at)));
    values.show_if(notice.district.empty(), names::kOF_CENTRE);
    show_marks(values.add(names::kNOTICE_MARKS), notice, districts, now);
    if (notice.ends_at) values.add(names::kHAS_END).set(names::kNOTICE_UNTIL, day_text(shanghai_day(*notice.ends_at - std::chrono::microseconds{1})));
    if (notice.corrected_at) values.add(names::kCORRECTED).set(names::kCORRECTED_AT, shanghai_minute_text(*notice.corrected_at));
    show_markup(values.add(names::kNOTICE_BODY), parse_markup(notice.body));
}

} // namespace tianbao::notice
