// SPDX-License-Identifier: MPL-2.0
#include "notice/editing_handlers.hpp"

#include "audit/audit.hpp"
#include "audit/differences.hpp"
#include "http/form_version.hpp"
#include "notice/editing_repository.hpp"
#include "util/secret.hpp"
#include "util/text.hpp"

namespace tianbao::notice {

namespace names = html::names;

namespace {

constexpr int kPerPage = 50;

bool is_of_city(const http::Caller& caller)
{
    return caller.user().role == http::Role::centre_officer;
}

/// What was typed. A district's officer writes for the district and pins nothing, whatever was sent.
NoticeForm posted(const http::Request& request, const http::Caller& caller, const enterprise::Districts& districts)
{
    const auto& form = request.form;
    const auto text = [&](std::string_view name) { return std::string(form.text(name)); };
    NoticeForm typed{text("title"), text("body"), {}, text("publish_at"), text("until"), false, form.text("is_banner") == "yes", text("category")};
    typed.district = review::scope_of(caller.user()).district;
    if (!is_of_city(caller)) return typed;
    typed.is_pinned = form.text("is_pinned") == "yes";
    if (const auto* district = districts.find(form.text("district"))) typed.district = district->code;
    return typed;
}

http::Response done(std::string_view what)
{
    return http::see_other("/management/notice?done=" + std::string(what));
}

void show_done(html::Page& page, const http::Request& request)
{
    const auto what = request.query.text("done");
    if (what == "published") page.show_flash(names::kFLASH_NOTICE_PUBLISHED);
    if (what == "saved") page.show_flash(names::kFLASH_NOTICE_SAVED);
    if (what == "withdrawn") page.show_flash(names::kFLASH_NOTICE_WITHDRAWN);
}

void record(db::Transaction& tx, const audit::Source& source, std::string_view act, const Notice& notice)
{
    audit::record(
        tx, source,
        {act, "notice", notice.id.text(), {{"title", notice.title}, {"district", notice.district}, {"category", category_word_of(notice)}, {"published_at", sql_text(notice.published_at)}}});
}

std::string time_text(const std::optional<Instant>& time)
{
    return time ? sql_text(*time) : std::string{};
}

/// Of the words only what tells whether a text is the former one: its hash and how long it was.
void record_change(db::Transaction& tx, const audit::Source& source, std::string_view act, const Notice& former, const Notice& notice)
{
    audit::Differences changed;
    changed.compare("title", former.title, notice.title);
    changed.compare("district", former.district, notice.district);
    changed.compare("category", category_word_of(former), category_word_of(notice));
    changed.compare("published_at", sql_text(former.published_at), sql_text(notice.published_at));
    changed.compare("ends_at", time_text(former.ends_at), time_text(notice.ends_at));
    changed.compare("is_pinned", former.is_pinned ? "yes" : "no", notice.is_pinned ? "yes" : "no");
    changed.compare("is_banner", former.is_banner ? "yes" : "no", notice.is_banner ? "yes" : "no");
    changed.compare("body_sha256", hex(sha256(former.body)), hex(sha256(notice.body)));
    changed.compare("body_length", std::to_string(code_points(former.body)), std::to_string(code_points(notice.body)));
    audit::record(tx, source,
                  {act,
                   "notice",
                   notice.id.text(),
                   {{"title", notice.title},
                    {"district", notice.district},
                    {"published_at", sql_text(notice.published_at)},
                    {"old_value", changed.before()},
                    {"new_value", changed.after()}}});
}

} // namespace

http::Response EditingHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto after = NoticeId::parse(request.query.text("after"));
    auto reader = pool_.read();
    auto notices = EditingRepository(reader).list(review::scope_of(caller.user()), after, kPerPage + 1);
    std::string next_key;
    if (notices.size() > kPerPage) {
        notices.pop_back();
        next_key = notices.back().notice.id.text();
    }
    html::Page page(frame_, request, caller, names::kTITLE_NOTICES_WRITTEN, names::kNAV_MANAGEMENT);
    show_written(page.values(), notices, districts_, !after, next_key, clock_());
    show_done(page, request);
    return page.answer("notice/written.tpl");
}

http::Response EditingHandlers::blank(const http::Request& request, const http::Caller& caller)
{
    NoticeForm form;
    form.district = review::scope_of(caller.user()).district;
    return page({form, NoticeId::fresh(clock_())}, 200, request, caller);
}

http::Response EditingHandlers::publish(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto form = posted(request, caller, districts_);
    const auto id = NoticeId::parse(request.form.text("key")).value_or(NoticeId::fresh(now));
    const auto notice = read_notice(form, id, {}, now);
    if (!notice) return page({.form = form, .id = id, .problems = problems_of(notice.error())}, 422, request, caller);
    if (request.form.text("act") == "preview") return page({.form = form, .id = id, .preview = *notice}, 200, request, caller);
    auto tx = pool_.begin();
    if (!EditingRepository(tx).insert(*notice, caller.user().id, now)) return done("published"); // the same form sent twice
    record(tx, audit::source_of(request, caller, now), "notice.publish", *notice);
    tx.commit();
    banners_.forget();
    return done("published");
}

http::Response EditingHandlers::edit(const http::Request& request, const http::Caller& caller)
{
    const auto written = load(request, caller);
    return page({.form = form_of(written.notice), .id = written.notice.id, .present = written, .version = written.version}, 200, request, caller);
}

http::Response EditingHandlers::save(const http::Request& request, const http::Caller& caller)
{
    const auto written = load(request, caller);
    const auto now = clock_();
    const auto form = posted(request, caller, districts_);
    EditingSheet sheet{.form = form, .id = written.notice.id, .present = written, .version = http::version_of(request.form)};
    if (written.withdrawn_at) return stale_page(sheet, request, caller);
    const bool is_published = written.notice.published_at <= now;
    auto notice = read_notice(form, sheet.id, is_published ? std::optional{written.notice.published_at} : std::nullopt, now);
    if (!notice) {
        sheet.problems = problems_of(notice.error());
        return page(sheet, 422, request, caller);
    }
    if (!is_of_city(caller)) notice->is_pinned = written.notice.is_pinned; // the centre's
    if (request.form.text("act") == "preview") {
        sheet.preview = *notice;
        return page(sheet, 200, request, caller);
    }
    const bool is_correction = is_published && (notice->title != written.notice.title || notice->body != written.notice.body);
    auto tx = pool_.begin();
    if (sheet.version != written.version || !EditingRepository(tx).update(*notice, sheet.version, is_correction, now))
        return stale_page(sheet, request, caller);
    record_change(tx, audit::source_of(request, caller, now), is_correction ? "notice.correct" : "notice.change", written.notice, *notice);
    tx.commit();
    banners_.forget();
    return done("saved");
}

http::Response EditingHandlers::withdraw(const http::Request& request, const http::Caller& caller)
{
    const auto written = load(request, caller);
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!EditingRepository(tx).withdraw(written.notice.id, http::version_of(request.form), now)) {
        const auto present = load(request, caller);
        if (present.withdrawn_at) return done("withdrawn");
        return stale_page({.form = form_of(present.notice), .id = present.notice.id}, request, caller);
    }
    record(tx, audit::source_of(request, caller, now), "notice.withdraw", written.notice);
    tx.commit();
    banners_.forget();
    return done("withdrawn");
}

WrittenNotice EditingHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto id = NoticeId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    auto reader = pool_.read();
    auto written = EditingRepository(reader).find(review::scope_of(caller.user()), *id);
    if (!written) throw http::NotFound{};
    return std::move(*written);
}

/// What was typed, beside what stands now; saved once more it takes the other's place.
http::Response EditingHandlers::stale_page(EditingSheet sheet, const http::Request& request, const http::Caller& caller)
{
    sheet.present = load(request, caller);
    sheet.version = sheet.present->version;
    sheet.is_stale = true;
    return page(sheet, 409, request, caller);
}

http::Response EditingHandlers::page(const EditingSheet& sheet, int status, const http::Request& request, const http::Caller& caller)
{
    auto shown = sheet;
    shown.is_of_city = is_of_city(caller);
    html::Page page(frame_, request, caller, names::kTITLE_NOTICE_EDIT, names::kNAV_MANAGEMENT);
    show_editing(page, shown, districts_, clock_());
    return page.answer("notice/edit.tpl", status);
}

} // namespace tianbao::notice
