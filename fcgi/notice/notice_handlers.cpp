// SPDX-License-Identifier: MPL-2.0
#include "notice/notice_handlers.hpp"

#include "notice/notice_repository.hpp"
#include "notice/notice_views.hpp"

namespace tianbao::notice {

namespace names = html::names;

namespace {

constexpr int kPerPage = 20;
constexpr int kOnHomePage = 5;

} // namespace

http::Response NoticeHandlers::list(const http::Request& request, const http::Caller& caller)
{
    auto reader = pool_.read();
    auto notices = latest_notices(reader, NoticeId::parse(request.query.text("after")), clock_(), kPerPage + 1);
    html::Page page(frame_, request, caller, names::kTITLE_NOTICES, names::kNAV_NOTICE);
    if (notices.size() > kPerPage) {
        notices.pop_back();
        page.values().add(names::kNEXT_PAGE).set(names::kNEXT_KEY, notices.back().id.text());
    }
    show_notices(page.values(), notices);
    return page.answer("notice/list.tpl");
}

http::Response NoticeHandlers::notice(const http::Request& request, const http::Caller& caller)
{
    const auto id = NoticeId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    auto reader = pool_.read();
    const auto found = find_notice(reader, *id, clock_());
    if (!found) throw http::NotFound{};
    html::Page page(frame_, request, caller, names::kTITLE_NOTICE, names::kNAV_NOTICE);
    show_notice(page.values(), *found);
    page.values().set(names::kNOTICE_OFFICE, frame_.office_name);
    return page.answer("notice/page.tpl");
}

void NoticeHandlers::show_latest(html::Dictionary& values)
{
    auto reader = pool_.read();
    show_notices(values, latest_notices(reader, {}, clock_(), kOnHomePage));
}

} // namespace tianbao::notice
