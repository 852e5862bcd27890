// SPDX-License-Identifier: MPL-2.0
#include "filing/api_draft.hpp"

#include "filing/late_prefill.hpp"
#include "util/control_characters.hpp"
#include "util/strict_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::filing {

namespace {

using nlohmann::json;

Unexpected<ApiRefusal> refusal(ApiFault fault, std::vector<std::string> names = {})
{
    return Unexpected<ApiRefusal>({fault, std::move(names)});
}

/// A text, or a whole number; null is an empty cell. Fractions as numbers may have lost digits on the way, so they are texts.
std::optional<std::string> text_of(const json& value)
{
    if (value.is_null()) return std::string{};
    if (value.is_string() && !has_control_character(value.get_ref<const std::string&>())) return value.get<std::string>();
    if (value.is_number_integer()) return value.dump();
    return std::nullopt;
}

bool is_cell(const form::Form& form, const std::string& name)
{
    const auto key = form::CellKey::parse(name);
    return key && form.indicator_of(*key);
}

bool is_asked_for(const form::Form& form, const std::string& name)
{
    const auto point = name.find('.');
    const auto check =
        std::find_if(form.checks.begin(), form.checks.end(), [&](const form::Check& each) { return each.id == name.substr(0, point); });
    if (check == form.checks.end() || check->check_class != form::CheckClass::soft) return false;
    return point == std::string::npos || is_cell(form, name.substr(point + 1));
}

std::vector<std::string> unknown_members(const json& object)
{
    constexpr std::string_view kKnown[] = {"version", "nil", "cells", "explanations"};
    std::vector<std::string> unknown;
    for (const auto& [name, value] : object.items())
        if (std::find(std::begin(kKnown), std::end(kKnown), name) == std::end(kKnown)) unknown.push_back(name);
    return unknown;
}

/// The texts of an object by name; names that are not known, and those whose value is no text, are what is wrong with it.
template <class Known>
Expected<std::map<std::string, std::string>, ApiRefusal> texts_of(const json& object, ApiFault unknown, const Known& is_known)
{
    std::map<std::string, std::string> texts;
    std::vector<std::string> strange;
    std::vector<std::string> no_text;
    for (const auto& [name, value] : object.items()) {
        const auto text = text_of(value);
        if (!is_known(name))
            strange.push_back(name);
        else if (!text)
            no_text.push_back(name);
        else if (!text->empty())
            texts.emplace(name, *text);
    }
    if (!strange.empty()) return refusal(unknown, std::move(strange));
    if (!no_text.empty()) return refusal(ApiFault::not_text, std::move(no_text));
    return texts;
}

std::string name_of(const form::Explanation& explanation)
{
    return explanation.check + (explanation.place.empty() ? "" : "." + explanation.place);
}

/// What a program is told of a class of checks.
std::string_view demand_of(form::CheckClass check_class)
{
    switch (check_class) {
    case form::CheckClass::hard:
        return "must_fix";
    case form::CheckClass::soft:
        return "must_explain";
    case form::CheckClass::ask:
        return "please_check";
    case form::CheckClass::hint:
        return "hint";
    }
    return "hint";
}

json finding_json(const form::Finding& finding)
{
    auto cells = json::array();
    for (const auto& cell : finding.cells) cells.push_back(cell.text());
    return {{"check", finding.check}, {"class", demand_of(finding.check_class)}, {"cells", std::move(cells)}, {"message", finding.message}};
}

json report_json(const form::Report& report, const OpenItems& open)
{
    auto findings = json::array();
    auto not_evaluated = json::array();
    for (const auto& finding : report.findings) (finding.verdict == form::Verdict::fails ? findings : not_evaluated).push_back(finding_json(finding));
    return {{"ready", open.none()},
            {"open", {{"must_fix", open.hard}, {"must_explain", open.owed}, {"notes", open.unanswered}}},
            {"findings", std::move(findings)},
            {"not_evaluated", std::move(not_evaluated)}};
}

} // namespace

Expected<ApiDraft, ApiRefusal> read_api_draft(const form::Form& form, std::string_view body)
{
    const auto read = strict_object(body);
    if (!read) return refusal(ApiFault::not_json);
    const auto& object = *read;
    if (auto unknown = unknown_members(object); !unknown.empty()) return refusal(ApiFault::unknown_members, std::move(unknown));
    ApiDraft draft;
    const auto version = object.find("version");
    if (version == object.end() || !version->is_number_unsigned() || version->get<std::uint64_t>() > 1'000'000'000)
        return refusal(ApiFault::no_version);
    draft.version = version->get<int>();
    if (const auto nil = object.find("nil"); nil != object.end()) {
        if (!nil->is_boolean()) return refusal(ApiFault::not_text, {"nil"});
        draft.nil_declared = nil->get<bool>();
    }
    const auto cells = object.find("cells");
    if (cells == object.end() || !cells->is_object()) return refusal(ApiFault::no_cells);
    auto values = texts_of(*cells, ApiFault::unknown_cells, [&](const std::string& name) { return is_cell(form, name); });
    if (!values) return Unexpected<ApiRefusal>(values.error());
    for (auto& [name, text] : *values) draft.cells[name] = std::move(text);
    if (const auto given = object.find("explanations"); given != object.end()) {
        if (!given->is_object()) return refusal(ApiFault::not_text, {"explanations"});
        auto texts = texts_of(*given, ApiFault::unknown_explanations, [&](const std::string& name) { return is_asked_for(form, name); });
        if (!texts) return Unexpected<ApiRefusal>(texts.error());
        draft.explanations = std::move(*texts);
    }
    return draft;
}

std::string api_draft_json(const Desk& desk, const form::Form& form, period::Period period, const form::Context& context, std::string_view outcome)
{
    const auto& filing = desk.filing;
    const auto cells = filing ? filing->cells : form::prefill(form, context.last_year.value_or(form::Cells{}));
    const auto judged = with_late_prefill(desk, form, context, cells); // as the filing page shows it
    const auto explanations = filing ? filing->explanations : form::Explanations{};
    const auto report = form::evaluate(form, judged, context);
    const auto open = open_items(report, judged, explanations, desk.acceptances, period, filing ? filing->marks : std::vector<Mark>{});
    auto values = json::object();
    for (const auto& [name, text] : cells) values[name] = text;
    auto texts = json::object();
    for (const auto& explanation : explanations) texts[name_of(explanation)] = explanation.text;
    json answer{{"enterprise", desk.enterprise.uscc},
                {"period", period.text()},
                {"form_version", form.version},
                {"state", filing ? std::string(word_of(filing->state)) : "missing"},
                {"version", filing ? filing->version : 0},
                {"nil", filing && filing->nil_declared},
                {"cells", std::move(values)},
                {"explanations", std::move(texts)},
                {"report", report_json(report, open)}};
    if (!outcome.empty()) answer["outcome"] = outcome;
    return answer.dump(-1, ' ', false, json::error_handler_t::replace);
}

bool is_what_was_sent(const Filing& filing, const form::Form& form, const ApiDraft& sent)
{
    return filing.version == sent.version + 1 && filing.nil_declared == sent.nil_declared && filing.cells == form::normalise(form, sent.cells) &&
           (filing.state == State::draft || filing.state == State::returned);
}

} // namespace tianbao::filing
