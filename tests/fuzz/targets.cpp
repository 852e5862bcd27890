// SPDX-License-Identifier: MPL-2.0
#include "fuzz/targets.hpp"

#include "filing/api_draft.hpp"
#include "filing/filing_form.hpp"
#include "form/evaluation.hpp"
#include "fuzz/hold.hpp"
#include "http/form_data.hpp"
#include "http/multipart.hpp"
#include "http/request.hpp"
#include "net/status_report.hpp"
#include "net/virus_scanner.hpp"
#include "registry/answer.hpp"
#include "registry/gateway_answer.hpp"
#include "registry/gleif_answer.hpp"
#include "sheet/json_reader.hpp"
#include "sheet/table.hpp"
#include "sheet/workbook.hpp"
#include "util/decimal.hpp"
#include "util/markup.hpp"
#include "util/source_file.hpp"
#include "util/strict_json.hpp"
#include "util/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace tianbao::fuzz {

namespace {

const form::Form& shipped_form()
{
    static const form::Form form = form::load_form(source_file("conf/forms/qyjc-m1-2012.toml"), "form.toml").value();
    return form;
}

/// How many objects and lists are around the value that has most around it.
int depth_of(const nlohmann::json& value)
{
    if (!value.is_structured()) return 0;
    int depth = 0;
    for (const auto& each : value) depth = std::max(depth, 1 + depth_of(each));
    return depth;
}

struct Table {
    std::vector<sheet::TableRow> rows;
    bool is_whole = false;

    bool has_rows_of(const Table& other) const
    {
        return std::equal(rows.begin(), rows.end(), other.rows.begin(), other.rows.end(),
                          [](const auto& mine, const auto& its) { return mine.number == its.number && mine.fields == its.fields; });
    }
};

template <class Reader = sheet::CsvReader>
Table table_of(std::string_view bytes, std::size_t piece)
{
    Table table;
    Reader reader;
    const sheet::RowTaker take = [&](sheet::TableRow&& row) { table.rows.push_back(std::move(row)); };
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        if (!reader.add(bytes.substr(at, piece), take)) break;
    table.is_whole = reader.finish(take).has_value();
    return table;
}

/// Every field quoted.
std::string quoted(const std::vector<sheet::TableRow>& rows)
{
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            text += i > 0 ? ",\"" : "\"";
            for (const char c : row.fields[i]) text += c == '"' ? std::string("\"\"") : std::string(1, c);
            text += '"';
        }
        text += "\r\n";
    }
    return text;
}

} // namespace

void decimal(std::string_view bytes)
{
    constexpr std::int64_t kSizeBound = 10'000'000'000'000 * Decimal::kUnitsInOne;
    for (int decimals = 0; decimals <= Decimal::kDecimals; ++decimals) {
        const auto read = Decimal::parse(bytes, decimals);
        const auto behind_a_blank = Decimal::parse(" " + std::string(bytes), decimals); // never read as what the portal itself writes
        hold(read.has_value() == behind_a_blank.has_value());
        if (!read) {
            hold(read.error() == behind_a_blank.error());
            continue;
        }
        hold(*read == *behind_a_blank);
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
    std::set<std::string, std::less<>> names;
    std::string again;
    for (const auto& field : fields->fields()) {
        hold(names.insert(field.name).second);
        for (const auto* text : {&field.name, &field.value}) {
            hold(is_valid_utf8(*text));
            hold(std::ranges::none_of(*text, [](char c) { return (c >= 0 && c < ' ' && c != '\t' && c != '\n') || c == '\x7f'; }));
        }
        again += (again.empty() ? "" : "&") + http::url_encode(field.name) + "=" + http::url_encode(field.value);
    }
    const auto reread = http::parse_form(again);
    hold(reread && std::ranges::equal(reread->fields(), fields->fields(),
                                      [](const auto& one, const auto& other) { return one.name == other.name && one.value == other.value; }));
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

void api_draft(std::string_view bytes)
{
    using nlohmann::json;
    const auto& form = shipped_form();
    const auto draft = filing::read_api_draft(form, bytes);
    if (!draft) return;
    hold(draft->version >= 0);
    json again{{"version", draft->version}, {"nil", draft->nil_declared}, {"cells", json::object()}};
    for (const auto& [name, text] : draft->cells) {
        const auto key = form::CellKey::parse(name);
        hold(key && form.indicator_of(*key) && !text.empty());
        again["cells"][name] = text;
    }
    if (draft->explanations) {
        again["explanations"] = json::object();
        for (const auto& [name, text] : *draft->explanations) again["explanations"][name] = text;
    }
    const auto reread = filing::read_api_draft(form, again.dump());
    hold(reread && reread->version == draft->version && reread->nil_declared == draft->nil_declared);
    hold(reread->cells == draft->cells && reread->explanations == draft->explanations);
    const auto cells = form::normalise(form, draft->cells);
    hold(form::normalise(form, cells) == cells);
    hold(form::cells_from_json(form::to_json(cells)) == cells);
}

void cookie(std::string_view bytes)
{
    const std::string sent(bytes);
    for (const std::string name : {"session", "__Host-session", "binding"}) {
        const auto value_in = [&](const std::string& text) {
            http::Request request;
            request.cookie_text = text;
            return std::string(request.cookie(name));
        };
        const auto value = value_in(sent);
        hold(value.find(';') == std::string::npos);
        hold(value.empty() || sent.find(name + "=" + value) != std::string::npos);
        hold(value_in(name + "=own; " + sent) == "own");
        hold(value_in("x" + name + "=other; " + sent) == value);
        if (sent.find(name + "=") == std::string::npos) hold(value.empty() && value_in(sent + "; " + name + "=own") == "own");
    }
}

void csv(std::string_view bytes)
{
    const auto table = table_of(bytes, std::max<std::size_t>(bytes.size(), 1));
    for (const std::size_t piece : {1U, 2U, 7U}) {
        const auto in_pieces = table_of(bytes, piece);
        hold(in_pieces.is_whole == table.is_whole && in_pieces.has_rows_of(table));
    }
    if (!table.is_whole) return;
    std::int64_t before = 0;
    std::size_t size = 0;
    for (const auto& row : table.rows) {
        hold(row.number > before && !row.fields.empty() && row.fields.size() <= sheet::CsvReader::kMostFields);
        before = row.number;
        for (const auto& field : row.fields) size += field.size();
    }
    hold(size <= bytes.size());
    auto again = table_of(quoted(table.rows), 64);
    hold(again.is_whole && again.rows.size() == table.rows.size());
    for (std::size_t i = 0; i < again.rows.size(); ++i) hold(again.rows[i].fields == table.rows[i].fields);
}

void json_table(std::string_view bytes)
{
    const auto table = table_of<sheet::JsonReader>(bytes, std::max<std::size_t>(bytes.size(), 1));
    for (const std::size_t piece : {1U, 2U, 7U}) {
        const auto in_pieces = table_of<sheet::JsonReader>(bytes, piece);
        hold(in_pieces.is_whole == table.is_whole && in_pieces.has_rows_of(table));
    }
    std::int64_t before = 0;
    std::size_t size = 0;
    for (const auto& row : table.rows) {
        hold(row.number > before && !row.fields.empty() && row.fields.size() == table.rows.front().fields.size());
        before = row.number;
        for (const auto& field : row.fields) size += field.size();
    }
    hold(size <= bytes.size());
}

void json(std::string_view bytes)
{
    constexpr int kDeepest = 16;
    const auto read = strict_object(bytes);
    if (!read) return;
    hold(read->is_object() && depth_of(*read) <= kDeepest);
    hold(bytes.find('\0') == std::string_view::npos); // what stands behind one is read by nobody
    const auto again = strict_object(read->dump());
    hold(again.has_value() && *again == *read);
}

void scan_answer(std::string_view bytes)
{
    const auto scan = net::read_scan(bytes);
    if (!scan) return;
    hold(scan->signature.empty() == (bytes == "stream: OK"));
    hold(scan->signature.size() <= bytes.size());
    hold(std::ranges::all_of(scan->signature, [](char c) { return c > ' ' && c < '\x7f'; }));
}

void status_report(std::string_view bytes)
{
    const auto report = net::read_status_report(bytes);
    if (!report) return;
    hold(!report->recipients.empty() && report->recipients.size() <= 20 && report->addressed_to.size() <= 3 && report->message_id.size() <= bytes.size());
    for (const auto& recipient : report->recipients) {
        hold(recipient.status.empty() || (recipient.status.size() <= 9 && std::ranges::count(recipient.status, '.') == 2));
        hold(recipient.diagnostic.size() <= 250 && is_valid_utf8(recipient.diagnostic));
        hold(std::ranges::none_of(recipient.diagnostic, [](char c) { return static_cast<unsigned char>(c) < ' '; }));
    }
}

} // namespace tianbao::fuzz
