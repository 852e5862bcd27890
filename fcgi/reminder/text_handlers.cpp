// SPDX-License-Identifier: MPL-2.0
#include "reminder/text_handlers.hpp"

#include "audit/audit.hpp"

#include <algorithm>

namespace tianbao::reminder {

namespace names = html::names;

namespace {

Kind kind_of(const http::Request& request)
{
    const auto kind = kind_from(request.path_value("kind"));
    if (!kind) throw http::NotFound{};
    return *kind;
}

const WrittenText* version_named(const std::vector<WrittenText>& versions, std::string_view number)
{
    const auto found = std::find_if(versions.begin(), versions.end(), [&](const WrittenText& one) { return std::to_string(one.version) == number; });
    return found == versions.end() ? nullptr : &*found;
}

/// One transaction: the version, the audit row. False: somebody was first, and nothing has happened.
bool write(db::Pool& pool, Kind kind, int known, const std::optional<Text>& text, const audit::Source& source)
{
    auto tx = pool.begin();
    const auto texts = TextRepository(tx).present();
    const auto former = texts.find(kind);
    const auto was = former == texts.end() ? Text{} : former->second; // empty: the standard text, as below
    if (!TextRepository(tx).write(kind, known, text, source.actor.value(), source.at)) return false;
    audit::record(tx, source,
                  {"reminder.text",
                   "reminder",
                   std::string(word_of(kind)),
                   {{"version", std::to_string(known + 1)},
                    {"old_name", was.subject},
                    {"old_value", was.body},
                    {"name", text ? text->subject : ""},
                    {"new_value", text ? text->body : ""}}});
    tx.commit();
    return true;
}

} // namespace

http::Response TextHandlers::list(const http::Request& request, const http::Caller& caller)
{
    auto reader = pool_.read();
    const auto versions = TextRepository(reader).versions();
    html::Page page(frame_, request, caller, names::kTITLE_REMINDER_TEXTS, names::kNAV_MANAGEMENT);
    show_texts(page.values(), versions, letter_);
    return page.answer("reminder/texts.tpl");
}

http::Response TextHandlers::edit(const http::Request& request, const http::Caller& caller)
{
    auto view = view_of(kind_of(request));
    if (const auto* chosen = version_named(view.versions, request.query.text("version")))
        if (!chosen->is_standard) view.typed = chosen->text;
    return page(std::move(view), 200, request, caller);
}

http::Response TextHandlers::change(const http::Request& request, const http::Caller& caller)
{
    const auto kind = kind_of(request);
    auto view = view_of(kind);
    view.typed = letter_.with_names({std::string(request.form.text("subject")), std::string(request.form.text("body"))});
    const auto act = request.form.text("act");
    if (act != "preview" && act != "save" && act != "reset") throw http::BadRequest{};
    if (act != "preview" && request.form.text("version") != std::to_string(view.version())) {
        view.is_stale = true;
        return page(std::move(view), 409, request, caller);
    }
    if (act == "reset") return written(kind, {}, std::move(view), request, caller);
    const auto text = read_text(view.typed);
    if (!text) {
        view.faults = text.error();
        return page(std::move(view), 422, request, caller);
    }
    view.typed = *text;
    if (act == "save") return written(kind, *text, std::move(view), request, caller);
    view.has_preview = true;
    return page(std::move(view), 200, request, caller);
}

http::Response TextHandlers::written(Kind kind, const std::optional<Text>& text, TextView view, const http::Request& request,
                                     const http::Caller& caller)
{
    if (!write(pool_, kind, view.version(), text, audit::source_of(request, caller, clock_()))) {
        auto fresh = view_of(kind);
        fresh.typed = view.typed;
        fresh.is_stale = true;
        return page(std::move(fresh), 409, request, caller);
    }
    return http::see_other("/reminder/text/" + std::string(word_of(kind)) + "?done=" + (text ? "written" : "reset"));
}

/// As the text stands now: what holds is in the form.
TextView TextHandlers::view_of(Kind kind)
{
    auto reader = pool_.read();
    TextView view{kind, TextRepository(reader).versions(kind), letter_.standard(kind)};
    if (!view.versions.empty() && !view.versions.front().is_standard) view.typed = view.versions.front().text;
    return view;
}

http::Response TextHandlers::page(TextView view, int status, const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_REMINDER_TEXT, names::kNAV_MANAGEMENT);
    const auto current = period::current_period(clock_());
    show_text(page, view, letter_, current, calendar_.deadline(current));
    if (request.method != http::Method::post) {
        const auto done = request.query.text("done");
        if (done == "written") page.show_flash(names::kFLASH_REMINDER_TEXT_WRITTEN);
        if (done == "reset") page.show_flash(names::kFLASH_REMINDER_TEXT_RESET);
    }
    return page.answer("reminder/text.tpl", status);
}

} // namespace tianbao::reminder
