// SPDX-License-Identifier: MPL-2.0
#include "support/filing_steps.hpp"

#include <array>
#include <sstream>

namespace tianbao::support {

namespace {

/// The text of an attribute, as the browser reads it.
std::string unescaped(std::string text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kEscapes{
        {{"&quot;", "\""}, {"&#39;", "'"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}}};
    for (const auto& [escape, plain] : kEscapes) {
        for (auto at = text.find(escape); at != std::string::npos; at = text.find(escape, at + plain.size())) text.replace(at, escape.size(), plain);
    }
    return text;
}

void explain(Fields& fields, const http::Response& page)
{
    constexpr std::string_view kBegin = "name=\"explain.";
    for (auto at = page.body.find(kBegin); at != std::string::npos; at = page.body.find(kBegin, at + 1)) {
        const auto name = page.body.substr(at + 6, page.body.find('"', at + 6) - at - 6);
        if (name != "explain.") fields.emplace_back(name, "测试用的说明，情况属实");
    }
}

} // namespace

Fields filing_fields(const form::Form& form, const form::Cells& cells, const std::string& act, const http::Response& page)
{
    Fields fields{{"act", act},
                  {"version", field_value(page, "version")},
                  {"submission_key", field_value(page, "submission_key")},
                  {"form_version", field_value(page, "form_version")}};
    for (const auto& [key, text] : cells) {
        if (form.indicator_of(*form::CellKey::parse(key))->type != form::ValueType::choices) {
            fields.emplace_back(key, text);
            continue;
        }
        std::stringstream codes(text);
        for (std::string code; std::getline(codes, code, ',');) fields.emplace_back(key + "." + code, "yes");
    }
    return fields;
}

Fields submission_fields(const http::Response& page)
{
    Fields fields{{"declared", "yes"}, {"signed_post", "财务主管"}};
    for (const auto* name : {"version", "submission_key", "hash", "shown", "findings"}) fields.emplace_back(name, unescaped(field_value(page, name)));
    return fields;
}

http::Response confirm_filing(Browser& browser, const std::string& path, const form::Form& form, const form::Cells& cells)
{
    auto answer = browser.post(path, filing_fields(form, cells, "submit", browser.get(path + "/edit")));
    if (answer.status == 422) {
        auto explained = filing_fields(form, cells, "submit", answer);
        explain(explained, answer);
        answer = browser.post(path, explained);
    }
    return header(answer, "Location") == path + "/confirm" ? browser.get(path + "/confirm") : answer;
}

http::Response submit_filing(Browser& browser, const std::string& path, const form::Form& form, const form::Cells& cells)
{
    auto answer = confirm_filing(browser, path, form, cells);
    return answer.status == 200 ? browser.post(path + "/submission", submission_fields(answer)) : answer;
}

} // namespace tianbao::support
