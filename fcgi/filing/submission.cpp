// SPDX-License-Identifier: MPL-2.0
#include "filing/submission.hpp"

#include "filing/late_prefill.hpp"

#include "util/secret.hpp"
#include "util/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace tianbao::filing {

namespace {

using nlohmann::json;

constexpr int kDeepest = 4; ///< how deep a content nests

/// The members of a content; throws json::exception for any other shape.
std::optional<Content> content_of(const json& object)
{
    const auto period = period::Period::parse(object.at("period").get<std::string>());
    auto cells = form::cells_from_json(object.at("cells").dump());
    auto explanations = form::explanations_from_json(object.at("explanations").dump());
    if (!period || !cells || !explanations) return std::nullopt;
    return Content{object.at("enterprise").get<std::string>(),
                   *period,
                   object.at("form").get<std::string>(),
                   object.at("nil").get<bool>(),
                   std::move(*cells),
                   std::move(*explanations),
                   object.at("declaration").get<std::string>()};
}

using TextsByFinding = std::map<std::pair<std::string, std::string>, std::string>;

TextsByFinding texts_of(const form::Explanations& explanations)
{
    TextsByFinding texts;
    for (const auto& explanation : explanations) texts.emplace(std::pair{explanation.check, explanation.place}, explanation.text);
    return texts;
}

TextsByFinding texts_of(const ShownFindings& findings)
{
    TextsByFinding texts;
    for (const auto& finding : findings) texts.emplace(std::pair{finding.check, finding.place}, finding.message);
    return texts;
}

std::vector<ExplanationDifference> differences(const TextsByFinding& old_texts, const TextsByFinding& new_texts)
{
    auto all = old_texts;
    all.insert(new_texts.begin(), new_texts.end());
    const auto text_in = [](const TextsByFinding& texts, const auto& finding) {
        const auto found = texts.find(finding);
        return found == texts.end() ? std::string{} : found->second;
    };
    std::vector<ExplanationDifference> found;
    for (const auto& [finding, text] : all) {
        auto old_text = text_in(old_texts, finding);
        auto new_text = text_in(new_texts, finding);
        if (old_text != new_text) found.push_back({finding.first, finding.second, std::move(old_text), std::move(new_text)});
    }
    return found;
}

/// Parses what nests no deeper than it should, so that a hostile text cannot nest deeper than the stack.
json parsed(std::string_view text)
{
    return json::parse(text, [](int depth, json::parse_event_t, const json&) { return depth <= kDeepest; });
}

} // namespace

std::string to_json(const Content& content)
{
    const json object{{"cells", json::parse(form::to_json(content.cells))},
                      {"declaration", content.declaration_version},
                      {"enterprise", content.uscc},
                      {"explanations", json::parse(form::to_json(content.explanations))},
                      {"form", content.form_version},
                      {"nil", content.nil_declared},
                      {"period", content.period.text()}};
    return object.dump();
}

std::optional<Content> content_from_json(std::string_view text)
{
    try {
        auto content = content_of(parsed(text));
        if (!content || to_json(*content) != text) return std::nullopt;
        return content;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

std::string to_json(const ShownFindings& findings)
{
    auto out = json::array();
    for (const auto& each : findings) out.push_back({{"check", each.check}, {"message", each.message}, {"place", each.place}});
    return out.dump();
}

std::optional<ShownFindings> shown_findings_from_json(std::string_view text)
{
    try {
        const auto read = parsed(text);
        if (!read.is_array()) return std::nullopt;
        ShownFindings findings;
        for (const auto& each : read)
            findings.push_back({each.at("check").get<std::string>(), each.at("place").get<std::string>(), each.at("message").get<std::string>()});
        if (to_json(findings) != text) return std::nullopt;
        return findings;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

bool is_of(const Content& content, const FilingEnterprise& enterprise, period::Period period, const form::Form& form)
{
    const auto is_cell = [&](const std::string& text) {
        const auto key = form::CellKey::parse(text);
        return key && form.indicator_of(*key);
    };
    return content.uscc == enterprise.uscc && content.period == period && content.form_version == form.version &&
           std::all_of(content.cells.begin(), content.cells.end(), [&](const auto& cell) { return is_cell(cell.first); }) &&
           std::all_of(content.explanations.begin(), content.explanations.end(),
                       [&](const form::Explanation& each) { return each.place.empty() || is_cell(each.place); });
}

std::string content_hash(const Content& content)
{
    return hex(sha256(to_json(content)));
}

ShownFindings Proposal::findings() const
{
    ShownFindings shown;
    for (const auto& finding : report.findings) {
        const bool is_shown = finding.check_class == form::CheckClass::soft || finding.check_class == form::CheckClass::ask;
        if (is_shown && finding.verdict == form::Verdict::fails) shown.push_back({finding.check, form::place_of(finding), finding.message});
    }
    return shown;
}

bool Proposal::asks_for_a_look() const
{
    return std::any_of(report.findings.begin(), report.findings.end(), [](const form::Finding& finding) {
        return finding.check_class == form::CheckClass::ask && finding.verdict == form::Verdict::fails;
    });
}

Proposal propose(const Desk& desk, const form::Form& form, const form::Context& context)
{
    const auto& draft = *desk.filing;
    Proposal proposal{with_late_prefill(desk, form, context, form::normalise(form, draft.cells)),
                      {},
                      {desk.enterprise.uscc, draft.period, form.version, draft.nil_declared, {}, {}, form.declaration.version},
                      {}};
    proposal.report = form::evaluate(form, proposal.cells, context);
    proposal.content.cells = form::submission_cells(form, proposal.cells, context);
    proposal.content.explanations = form::still_valid(draft.explanations, proposal.report, proposal.cells);
    proposal.open = open_items(proposal.report, proposal.cells, proposal.content.explanations, desk.acceptances, draft.period, draft.marks);
    return proposal;
}

Changes changes(const Content& before, const Content& after)
{
    Changes found{differences(before.cells, after.cells), differences(texts_of(before.explanations), texts_of(after.explanations)), {}, {}};
    if (before.nil_declared != after.nil_declared) found.nil_declared = after.nil_declared;
    if (before.declaration_version != after.declaration_version)
        found.declaration = Difference{{}, before.declaration_version, after.declaration_version};
    return found;
}

std::vector<ExplanationDifference> differences(const ShownFindings& before, const ShownFindings& after)
{
    return differences(texts_of(before), texts_of(after));
}

Expected<std::string, PostFault> read_post(std::string_view typed)
{
    std::string post(trimmed(typed));
    std::replace_if(
        post.begin(), post.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    if (post.empty()) return Unexpected<PostFault>(PostFault::missing);
    if (code_points(post) > kLongestPost) return Unexpected<PostFault>(PostFault::too_long);
    return post;
}

} // namespace tianbao::filing
