// SPDX-License-Identifier: MPL-2.0
#include "filing/workbook_handlers.hpp"

#include "filing/filing_address.hpp"
#include "filing/filing_repository.hpp"
#include "filing/filing_views.hpp"
#include "filing/workbook_template_views.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::filing {

namespace {

constexpr const char* kWorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The file of the form; nothing when none was chosen.
const http::UploadedFile* file_of(const http::Request& request)
{
    const auto found = std::find_if(request.files.begin(), request.files.end(), [](const auto& file) { return file.field == "file"; });
    return found == request.files.end() || (found->filename.empty() && found->bytes.empty()) ? nullptr : &*found;
}

/// Cells of the file that are to be numbers and cannot be read as such.
std::vector<std::string> unreadable(const form::Form& form, const form::Cells& filled)
{
    std::vector<std::string> keys;
    for (const auto& cell : form.cells) {
        const auto text = form::cell_text(filled, cell.key);
        const auto& indicator = form.indicators[cell.indicator];
        if (!text.empty() && indicator.is_numeric() && !Decimal::parse(text, indicator.decimals)) keys.push_back(cell.key);
    }
    return keys;
}

} // namespace

/// One request about a filing that the caller may fill; or where the caller is led instead.
struct WorkbookHandlers::Work {
    const http::Request& request;
    const http::Caller& caller;
    Instant now;
    period::Period period;
    Desk desk;
    bool is_open;

    std::string url(std::string_view page = {}) const { return filing_url(desk.enterprise.uscc, period, page); }
};

WorkbookHandlers::WorkbookHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const Basis& basis,
                                   const BrowserDefinitions& definitions, const period::Calendar& calendar)
    : pool_(pool), frame_(frame), clock_(clock), basis_(basis), definitions_(definitions), calendar_(calendar),
      words_(frame.templates, "filing/workbook_words.tpl")
{
}

WorkbookHandlers::Work WorkbookHandlers::begin(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    auto reader = pool_.read();
    auto desk = FilingRepository(reader).find_desk(caller.user().id, request.path_value("uscc"), period);
    if (!desk) throw http::NotFound{};
    const auto now = clock_();
    const auto standing = period::standing(period, now, calendar_, desk->enterprise.terms);
    const bool is_open = is_open_to(drafting_for(*desk, caller.user().id), desk->filing, desk->holder, standing);
    return {request, caller, now, period, std::move(*desk), is_open};
}

EditSheet WorkbookHandlers::opened(const Work& work) const
{
    const auto& form = form_of(basis_, work.desk.filing, work.period);
    const bool nil_declared = work.desk.filing && work.desk.filing->nil_declared;
    return filing::opened(work.desk, form, context_of(basis_, work.desk, form, work.period, nil_declared), definitions_.address(form),
                          new_id_text(work.now));
}

std::string WorkbookHandlers::blank_workbook(const Work& work, const EditSheet& sheet) const
{
    return template_workbook(words_, {work.desk.enterprise, sheet.form, sheet.context, sheet.cells}, work.now);
}

http::Response WorkbookHandlers::blank(const http::Request& request, const http::Caller& caller)
{
    const auto work = begin(request, caller);
    if (!work.is_open) return http::see_other(work.url());
    const auto sheet = opened(work);
    return http::download(blank_workbook(work, sheet), kWorkbookType,
                          template_filename(words_, {work.desk.enterprise, sheet.form, sheet.context, sheet.cells}));
}

Expected<FilledWorkbook, UploadRefusal> WorkbookHandlers::read(const Work& work, const EditSheet& sheet) const
{
    const auto* file = file_of(work.request);
    if (!file) return Unexpected<UploadRefusal>(UploadRefusal{UploadFault::no_file, {}});
    const auto filled = sheet::read_workbook(file->bytes);
    if (!filled) return Unexpected<UploadRefusal>(UploadRefusal{upload_fault(filled.error()), {}});
    const auto own = sheet::read_workbook(blank_workbook(work, sheet));
    if (!own) throw std::logic_error("the template cannot be read back");
    return read_filled(*filled, *own, sheet.form, sheet.context.section, mark_of({work.desk.enterprise, sheet.form, sheet.context, sheet.cells}));
}

http::Response WorkbookHandlers::upload(const http::Request& request, const http::Caller& caller)
{
    const auto work = begin(request, caller);
    if (!work.is_open) return http::see_other(work.url());
    auto sheet = opened(work);
    const Scene scene{frame_, request, caller, work.now, calendar_};
    UploadNote note;
    sheet.upload = &note;
    sheet.months_in_order = basis_.months_in_order;
    auto filled = read(work, sheet);
    if (!filled) {
        note.refusal = std::move(filled.error());
        return edit_page(scene, sheet, 422);
    }
    auto merge = merged(sheet.form, sheet.cells, filled->cells);
    for (const auto& change : merge.changes) {
        note.cells.insert(change.key);
        sheet.prefilled.erase(change.key);
    }
    note.filename = file_of(request)->filename;
    note.read = filled->cells.size();
    note.unreadable = unreadable(sheet.form, filled->cells);
    note.changes = std::move(merge.changes);
    note.kept = std::move(merge.kept);
    note.not_taken = std::move(filled->not_taken);
    note.not_taken_beyond = filled->not_taken_beyond;
    note.other_references = filled->other_references;
    sheet.cells = std::move(merge.cells);
    sheet.is_unsaved = !note.changes.empty();
    return edit_page(scene, sheet);
}

http::Response WorkbookHandlers::upload_again(const http::Request& request, const http::Caller& caller)
{
    return http::see_other(begin(request, caller).url("/edit"));
}

} // namespace tianbao::filing
