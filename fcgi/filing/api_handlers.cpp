// SPDX-License-Identifier: MPL-2.0
#include "filing/api_handlers.hpp"

#include "filing/filing_address.hpp"
#include "filing/filing_repository.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::filing {

namespace {

/// The fields that the page's script would send. What a program says nothing of stays: explanations, and answers to an officer's notes.
http::FormData fields_of(const ApiDraft& sent, const form::Form& form, const std::optional<Filing>& filing, Instant now)
{
    std::vector<http::FormField> fields{{"version", std::to_string(sent.version)},
                                        {"submission_key", new_id_text(now)},
                                        {"form_version", form.version},
                                        {"nil_declared", sent.nil_declared ? "yes" : ""}};
    for (const auto& [name, text] : sent.cells) fields.push_back({name, text});
    const std::string explain(kExplainPrefix);
    if (sent.explanations) {
        for (const auto& [name, text] : *sent.explanations) fields.push_back({explain + name, text});
    } else if (filing) {
        for (const auto& each : filing->explanations)
            fields.push_back({explain + each.check + (each.place.empty() ? "" : "." + each.place), each.text});
    }
    if (filing) {
        for (const auto& mark : filing->marks) fields.push_back({std::string(kAnswerPrefix) + mark.place, mark.answer});
    }
    return http::FormData{std::move(fields)};
}

} // namespace

http::Response ApiHandlers::definition(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    const auto desk = load(request, caller, period);
    const auto* definition = definitions_.find(form_of(basis_, desk.filing, period).version);
    if (!definition) throw http::NotFound{};
    return http::json(definition->json);
}

http::Response ApiHandlers::draft(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    const auto desk = load(request, caller, period);
    return http::json(told(desk, form_of(basis_, desk.filing, period), period, {}));
}

http::Response ApiHandlers::save(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    const auto desk = load(request, caller, period);
    const auto& form = form_of(basis_, desk.filing, period);
    const auto sent = read_api_draft(form, request.body);
    if (!sent) return http::json(words_.refused(sent.error(), request.id), 422);
    auto posted = request;
    posted.form = fields_of(*sent, form, desk.filing, clock_());
    const auto answer = drafts_.autosave(posted, caller);
    const auto present = load(request, caller, period);
    const bool is_saved = answer.status == 200 || (answer.status == 409 && present.filing && is_what_was_sent(*present.filing, form, *sent));
    if (is_saved) return http::json(told(present, form, period, "saved"));
    const auto outcome = nlohmann::json::parse(answer.body).at("outcome").get<std::string>();
    if (outcome != "changed") return http::json(words_.refused(outcome, request.id), answer.status);
    auto conflict = nlohmann::json::parse(words_.refused(outcome, request.id));
    conflict["draft"] = nlohmann::json::parse(told(present, form, period, {}));
    return http::json(conflict.dump(), 409);
}

/// A key opens its own enterprise alone.
Desk ApiHandlers::load(const http::Request& request, const http::Caller& caller, period::Period period)
{
    if (!caller.key || request.path_value("uscc") != caller.key->uscc) throw http::NotFound{};
    auto reader = pool_.read();
    auto desk = FilingRepository(reader).find_desk(caller.user().id, caller.key->uscc, period);
    if (!desk) throw http::NotFound{};
    return *std::move(desk);
}

std::string ApiHandlers::told(const Desk& desk, const form::Form& form, period::Period period, std::string_view outcome) const
{
    return api_draft_json(desk, form, period, context_of(basis_, desk, form, period, desk.filing && desk.filing->nil_declared), outcome);
}

} // namespace tianbao::filing
