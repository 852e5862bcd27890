// SPDX-License-Identifier: MPL-2.0
#include "notice/notice_views.hpp"

#include "html/names.hpp"

namespace tianbao::notice {

namespace names = html::names;

void show_notices(html::Dictionary& values, const std::vector<Notice>& notices)
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
    }
}

void show_notice(html::Dictionary& values, const Notice& notice)
{
    values.set(names::kNOTICE_TITLE, notice.title);
    values.set(names::kNOTICE_DATE, day_text(shanghai_day(notice.published_at)));
    for (const auto& paragraph : paragraphs(notice.body)) values.add(names::kNOTICE_PARAGRAPH).set(names::kPARAGRAPH, paragraph);
}

} // namespace tianbao::notice
