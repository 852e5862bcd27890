// SPDX-License-Identifier: MPL-2.0
#include "fuzz/targets.hpp"

#include "account/return_path.hpp"
#include "filing/filing_form.hpp"
#include "form/evaluation.hpp"
#include "http/multipart.hpp"
#include "registry/answer.hpp"
#include "registry/gateway_answer.hpp"
#include "registry/gleif_answer.hpp"
#include "sheet/workbook.hpp"
#include "sign_in/cas_answer.hpp"
#include "sign_in/jwt.hpp"
#include "util/decimal.hpp"
#include "util/markup.hpp"
#include "util/source_file.hpp"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <set>

namespace tianbao::fuzz {

namespace {

void hold(bool property)
{
    if (!property) std::abort();
}

const form::Form& shipped_form()
{
    static const form::Form form = form::load_form(source_file("conf/forms/qyjc-m1-2012.toml"), "form.toml").value();
    return form;
}

} // namespace

void decimal(std::string_view bytes)
{
    constexpr std::int64_t kSizeBound = 10'000'000'000'000 * Decimal::kUnitsInOne;
    for (int decimals = 0; decimals <= Decimal::kDecimals; ++decimals) {
        const auto read = Decimal::parse(bytes, decimals);
        if (!read) continue;
        hold(read->units() < kSizeBound && read->units() > -kSizeBound);
        const auto text = read->to_text(decimals);
        const auto again = Decimal::parse(text, decimals);
        hold(again.has_value() && *again == *read && again->to_text(decimals) == text);
    }
}

void form_post(std::string_view bytes)
{
    const auto fields = http::parse_form(bytes);
    if (!fields) return;
    const auto& form = shipped_form();
    const auto posted = filing::read_posted(form, *fields);
    if (!posted) return;
    const auto cells = form::normalise(form, posted->cells);
    hold(form::normalise(form, cells) == cells);
    hold(form::cells_from_json(form::to_json(cells)) == cells);
    form::Context context{period::Period(2026, 10), "C", cells, posted->nil_declared};
    context.last_year = cells;
    form::evaluate(form, cells, context);
}

void multipart(std::string_view bytes)
{
    const auto form = http::parse_multipart("multipart/form-data; boundary=xYz12", bytes);
    if (!form) return;
    std::set<std::string, std::less<>> names;
    std::size_t size = 0;
    for (const auto& field : form->fields.fields()) {
        hold(names.insert(field.name).second);
        size += field.value.size();
    }
    for (const auto& file : form->files) {
        hold(names.insert(file.field).second);
        hold(file.filename.find('/') == std::string::npos);
        size += file.bytes.size();
    }
    hold(size <= bytes.size());
}

void workbook(std::string_view bytes)
{
    constexpr sheet::WorkbookLimits kLimits;
    const auto book = sheet::read_workbook(bytes, kLimits);
    if (!book) return;
    hold(book->sheets.size() <= kLimits.sheets);
    std::size_t cells = 0;
    for (const auto& each : book->sheets) {
        const sheet::Cell* before = nullptr;
        for (const auto& cell : each.cells) {
            hold(!before || before->row < cell.row || (before->row == cell.row && before->column < cell.column));
            hold(cell.row < kLimits.rows && cell.column < kLimits.columns && cell.text.size() <= kLimits.text);
            before = &cell;
            ++cells;
        }
    }
    hold(cells <= kLimits.cells);
}

void registry_answer(std::string_view bytes)
{
    static const auto code = enterprise::UnifiedSocialCreditCode::parse("91310101TBTB000122").value();
    const auto answer = registry::read_json(200, "application/json", bytes);
    if (!answer) return;
    for (const auto& told : {registry::read_gateway_answer(*answer, code), registry::read_gleif_answer(*answer, code)}) {
        if (!told) continue;
        hold(told->uscc == code.text() && !told->name.empty());
        const auto kept = registry::json_of(*told);
        const auto again = registry::entity_from_json(kept);
        hold(again.has_value() && registry::json_of(*again) == kept);
    }
}

void markup(std::string_view bytes)
{
    std::size_t size = 0;
    for (const auto& block : parse_markup(bytes)) {
        const bool is_table = block.kind == MarkupKind::table;
        const bool is_list = block.kind == MarkupKind::list || block.kind == MarkupKind::numbered_list;
        hold(is_table ? block.columns > 0 && block.items.size() % block.columns == 0 : block.columns == 0);
        hold(is_table || is_list ? !block.items.empty() : block.items.size() == 1);
        for (const auto& text : block.items) {
            hold(is_table || !text.empty());
            for (const auto& span : text) {
                hold(!span.text.empty() && span.text.find('\n') == std::string::npos);
                hold(span.target.empty() || is_link_target(span.target));
                size += span.text.size() + span.target.size();
            }
        }
    }
    hold(size <= bytes.size());
}

void cas_answer(std::string_view bytes)
{
    for (const auto& read : {sign_in::parse_cas_xml(bytes), sign_in::parse_cas_json(bytes)}) {
        if (!read) continue;
        hold(read->is_object() && read->at("user").is_string() && !read->at("user").get<std::string>().empty());
        hold(read->at("user").get<std::string>().size() <= bytes.size());
    }
}

void jwt(std::string_view bytes)
{
    static const auto keys = sign_in::KeySet::parse(source_file("tests/fuzz/corpus/key_set/two_keys")).value();
    const auto header = sign_in::read_jwt_header(bytes, {{"RS256", "PS256", "ES256"}, "jwt"});
    if (!header) return;
    hold(bytes.size() <= sign_in::kLargestToken);
    hold(header->algorithm == "RS256" || header->algorithm == "PS256" || header->algorithm == "ES256");
    hold(!sign_in::verified_claims(bytes, *header, keys)); // nobody has the private halves
}

void key_set(std::string_view bytes)
{
    const auto keys = sign_in::KeySet::parse(bytes);
    if (!keys) return;
    hold(!keys->empty() && bytes.size() <= sign_in::KeySet::kLargestKeySet);
    for (const auto* algorithm : {"RS256", "PS256", "ES256", "HS256", "none"}) {
        const auto found = keys->find({}, algorithm);
        hold(!found || (*found)->fits(algorithm));
        hold(!found || (std::string_view(algorithm) != "HS256" && std::string_view(algorithm) != "none"));
    }
}

void return_address(std::string_view bytes)
{
    const auto path = account::own_path(bytes);
    hold(path == "/" || path == bytes);
    hold(path.front() == '/' && !path.starts_with("//"));
    for (const char c : path) hold(c > 0x20 && c < 0x7f && c != '\\');
}

} // namespace tianbao::fuzz
