// SPDX-License-Identifier: MPL-2.0
#include "notice/notice_handlers.hpp"

#include "account/return_path.hpp"
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
    const auto now = clock_();
    const auto after = NoticeId::parse(request.query.text("after"));
    auto reader = pool_.read();
    auto notices = latest_notices(reader, after, now, kPerPage + 1);
    html::Page page(frame_, request, caller, names::kTITLE_NOTICES, names::kNAV_NOTICE);
    if (notices.size() > kPerPage) {
        notices.pop_back();
        page.values().add(names::kNEXT_PAGE).set(names::kNEXT_KEY, notices.back().id.text());
    }
    if (!after) {
        auto pinned = pinned_notices(reader, now);
        notices.insert(notices.begin(), pinned.begin(), pinned.end());
    }
    show_notices(page.values(), notices, districts_, now);
    return page.answer("notice/list.tpl");
}

http::Response NoticeHandlers::notice(const http::Request& request, const http::Caller& caller)
{
    const auto id = NoticeId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    const auto now = clock_();
    auto reader = pool_.read();
    const auto found = find_notice(reader, *id, now);
    if (!found) throw http::NotFound{};
    html::Page page(frame_, request, caller, names::kTITLE_NOTICE, names::kNAV_NOTICE);
    show_notice(page.values(), *found, districts_, now);
    page.values().show_if(banners_.shows(*id, caller), names::kDISMISSIBLE);
    return page.answer("notice/page.tpl");
}

http::Response NoticeHandlers::dismiss(const http::Request& request, const http::Caller& caller)
{
    const auto id = NoticeId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    banners_.dismiss(*id, caller.user().id);
    return http::see_other(account::own_path(request.form.text("back")));
}

void NoticeHandlers::show_current(html::Dictionary& values)
{
    const auto now = clock_();
    auto reader = pool_.read();
    show_notices(values, current_notices(reader, now, kOnHomePage), districts_, now);
}

} // namespace tianbao::notice
