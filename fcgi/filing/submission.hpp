// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/desk.hpp"
#include "filing/open_items.hpp"
#include "form/evaluation.hpp"

namespace tianbao::filing {

/// 报表内容: all that a submission says, and that its hash covers. Who signed it, and when, stands beside it: the hash is made
/// of what is shown before anybody signs.
struct Content {
    std::string uscc;
    period::Period period;
    std::string form_version;
    bool nil_declared = false; ///< 本月停产（歇业）
    form::Cells cells;         ///< as form::submission_cells() gives them
    form::Explanations explanations;
    std::string declaration_version; ///< of the truth statement; empty: none was asked for
};

/// Canonical JSON: one object with the members cells, declaration, enterprise, explanations, form, nil, period in this order, the
/// cells as form::to_json() writes them, the explanations as their to_json() does, no blanks, UTF-8.
std::string to_json(const Content& content);

/// Nothing unless the text is exactly what to_json() gives.
std::optional<Content> content_from_json(std::string_view json);

/// Whether the content is of that filing and holds nothing that the form does not have.
bool is_of(const Content& content, const FilingEnterprise& enterprise, period::Period period, const form::Form& form);

/// 内容校验码: SHA-256 of to_json(), 64 lower-case hexadecimal digits.
std::string content_hash(const Content& content);

/// What a check says of a filing before it is submitted: soft ones and those that ask for a look.
struct ShownFinding {
    std::string check;
    std::string place; ///< the cell's key; empty: the form as a whole
    std::string message;
};

using ShownFindings = std::vector<ShownFinding>;

/// Canonical JSON, in the order of the findings: what the confirmation page has shown beside the content. No hash covers it, since it is
/// not stored: it follows from the filings of other months.
std::string to_json(const ShownFindings& findings);

/// Nothing unless the text is exactly what to_json() gives.
std::optional<ShownFindings> shown_findings_from_json(std::string_view json);

/// What a draft would be filed as at this moment, and what still stands against it.
struct Proposal {
    form::Cells cells; ///< normalised, as the explanations are kept with them
    form::Report report;
    Content content;
    OpenItems open;

    /// What the confirmation page shows of the checks that fail.
    ShownFindings findings() const;
    /// 请核对: a check asks for a look, which the filler confirms with a tick.
    bool asks_for_a_look() const;
};

/// Of the desk's filing, which is there. `context` is made from the same desk.
Proposal propose(const Desk& desk, const form::Form& form, const form::Context& context);

/// One explanation, or what one check says, that differs. An empty text: none.
struct ExplanationDifference {
    std::string check;
    std::string place; ///< the cell's key; empty: the form as a whole
    std::string before;
    std::string after;
};

/// What two contents of one filing disagree about.
struct Changes {
    std::vector<Difference> cells;
    std::vector<ExplanationDifference> explanations;
    std::optional<bool> nil_declared;      ///< as it is afterwards; none: the same in both
    std::optional<Difference> declaration; ///< by version; its key is empty
    std::vector<ExplanationDifference> findings{};

    std::size_t count() const { return cells.size() + explanations.size() + findings.size() + (nil_declared ? 1 : 0) + (declaration ? 1 : 0); }
};

Changes changes(const Content& before, const Content& after);

/// What the checks say otherwise than they did.
std::vector<ExplanationDifference> differences(const ShownFindings& before, const ShownFindings& after);

inline constexpr std::size_t kLongestPost = 80; ///< code points

/// What is wrong with the post of who signs.
enum class PostFault { missing, too_long };

/// 职务 as it is stored: one line, without the blanks around it.
Expected<std::string, PostFault> read_post(std::string_view typed);

} // namespace tianbao::filing
