// SPDX-License-Identifier: MPL-2.0
#include "exporting/exporting_handlers.hpp"

#include "audit/audit.hpp"
#include "exporting/exporting_repository.hpp"
#include "exporting/exporting_views.hpp"
#include "job/job_repository.hpp"

namespace tianbao::exporting {

namespace {

ExportForm form_of(const http::FormData& fields)
{
    const auto text = [&](std::string_view name) { return std::string(fields.text(name)); };
    return {text("content"),  text("period"), text("last_period"), text("state"),  text("district"), text("industry"),
            text("category"), text("size"),   text("contacts"),    text("format"), text("purpose")};
}

/// What a link does not say.
ExportForm filled(ExportForm form, const ExportChoices& choices)
{
    if (form.content.empty()) form.content = word_of(Content::list);
    if (form.format.empty()) form.format = word_of(FileFormat::xlsx);
    if (form.period.empty() && !choices.periods.empty()) form.period = choices.periods.front().text();
    return form;
}

} // namespace

http::Response ExportingHandlers::form(const http::Request& request, const http::Caller& caller)
{
    return page(filled(form_of(request.query), choices(caller)), {}, request, caller);
}

http::Response ExportingHandlers::ask(const http::Request& request, const http::Caller& caller)
{
    const auto form = form_of(request.form);
    const auto checked = read_export(form, choices(caller));
    if (!checked) return page(form, checked.error(), request, caller);
    const auto& order = checked->order;
    if (const auto refusals = refusals_of(order); !refusals.empty()) return page(form, refusals, request, caller);

    const auto now = clock_();
    auto tx = pool_.begin();
    const auto id = job::JobRepository::ask(tx, kind_of(order.content), to_json(order), caller, now);
    const auto& by = order.selection;
    audit::record(tx, audit::source_of(request, caller, now),
                  {"export.ask",
                   "job",
                   id.text(),
                   {{"content", std::string(word_of(order.content))},
                    {"first", by.first.text()},
                    {"last", by.last.text()},
                    {"district", by.district},
                    {"state", by.standing},
                    {"industry", by.section},
                    {"category", by.category},
                    {"size", by.size},
                    {"contacts", order.has_contacts ? "yes" : "no"},
                    {"format", std::string(word_of(order.format))},
                    {"purpose", checked->purpose}}});
    tx.commit();
    return http::see_other("/job/" + id.text());
}

ExportChoices ExportingHandlers::choices(const http::Caller& caller)
{
    return {ExportingRepository(pool_.read()).periods(), reference_.districts, reference_.industries, review::scope_of(caller.user())};
}

std::vector<ExportRefusal> ExportingHandlers::refusals_of(const ExportOrder& order)
{
    const auto rows = ExportingRepository(pool_.read()).count(order);
    if (rows == 0) return {ExportRefusal::nothing_found};
    if (is_too_long(order, rows)) return {ExportRefusal::too_many_rows};
    return {};
}

http::Response ExportingHandlers::page(const ExportForm& form, const std::vector<ExportRefusal>& refusals, const http::Request& request,
                                       const http::Caller& caller)
{
    html::Page page(frame_, request, caller, html::names::kTITLE_EXPORT, html::names::kNAV_MANAGEMENT);
    show_export(page, form, choices(caller), refusals);
    return page.answer("exporting/export.tpl", refusals.empty() ? 200 : 422);
}

} // namespace tianbao::exporting
