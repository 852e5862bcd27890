// SPDX-License-Identifier: MPL-2.0
#include "importing/importing_handlers.hpp"

#include "audit/audit.hpp"
#include "importing/import_template_views.hpp"
#include "importing/import_work_handlers.hpp"
#include "importing/report_views.hpp"
#include "importing/vocabulary_views.hpp"
#include "job/job_repository.hpp"
#include "util/secret.hpp"
#include "util/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::importing {

namespace names = html::names;

namespace {

constexpr int kPerPage = 30;
constexpr int kShownFindings = 50;
constexpr int kReportedAtOnce = 1000;
constexpr std::int64_t kHeadingRow = 1;
constexpr std::string_view kCheckFails = "check_fails"; ///< of filing_intake: the check's code, and what it says
constexpr std::size_t kPart = 1U << 20;
constexpr std::size_t kShortestPassword = 6; ///< bytes; the initial password opens nothing but 修改密码
constexpr const char* kWorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The file of the form; nothing when none was chosen.
const http::UploadedFile* file_of(const http::Request& request)
{
    const auto found = std::find_if(request.files.begin(), request.files.end(), [](const auto& file) { return file.field == "file"; });
    return found == request.files.end() || found->filename.empty() ? nullptr : &*found;
}

/// Rows of filings hold figures, which a system administrator does not see.
bool hides_figures(const Import& import, const http::Caller& caller)
{
    return import.kind == Kind::filing && caller.user().role == http::Role::administrator;
}

/// Row, column and fault are left, and which check fails: its words have figures in them.
void take_figures_out(std::vector<StoredFinding>& findings)
{
    for (auto& finding : findings) {
        if (finding.row <= kHeadingRow) continue;
        finding.value.resize(finding.reason == kCheckFails ? std::min(finding.value.find(' '), finding.value.size()) : 0);
        finding.before.clear();
    }
}

ShownFindings shown(ImportRepository& imports, const ImportSheet& sheet, FindingClass of)
{
    ShownFindings shown{imports.findings(sheet.import.id, of, -1, 0, kShownFindings), imports.count_findings(sheet.import.id, of)};
    if (sheet.hides_figures) take_figures_out(shown.first);
    return shown;
}

/// Whether the page is to ask again: a job that is waiting or at work, as long as a job's own page would.
bool refreshes(const Import& import, Instant now)
{
    const auto since = import.confirmed_at.value_or(import.asked_at);
    const job::Job job{job::JobId::stored(import.job), {}, since, job::State::running, 0, {}, {}, {}, {}, {}, {}};
    return import.is_under_way() && import.is_stored && !import.is_stuck() && job::refresh_after(job, now).has_value();
}

/// Rows of former users are named with what stands in them: names and numbers. A page that asks again and again is one look, which has been noted.
bool shows_people(const ImportSheet& sheet)
{
    return sheet.import.kind == Kind::former_user && !sheet.refreshes && sheet.problems.all + sheet.late.all + sheet.changes.all > 0;
}

http::Response led_to(const ImportId& id, std::string_view done)
{
    return http::see_other("/imports/" + id.text() + (done.empty() ? "" : "?done=" + std::string(done)));
}

} // namespace

ImportingHandlers::ImportingHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const form::FormBook& forms,
                                     const enterprise::Reference& reference, const account::PasswordHashes& hashes, std::size_t largest)
    : pool_(pool), frame_(frame), clock_(clock), forms_(forms), reference_(reference), hashes_(hashes), largest_(largest),
      words_(vocabulary_of(frame.templates))
{
}

http::Response ImportingHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto before = ImportId::parse(request.query.text("before"));
    auto reader = pool_.read();
    auto imports = ImportRepository(reader).list(before ? before->text() : "", kPerPage + 1);
    std::string next_key;
    if (imports.size() > kPerPage) {
        imports.pop_back();
        next_key = imports.back().id.text();
    }
    html::Page page(frame_, request, caller, names::kTITLE_IMPORTS, names::kNAV_MANAGEMENT);
    show_imports(page.values(), imports, !before, next_key);
    return page.answer("importing/list.tpl");
}

http::Response ImportingHandlers::blank(const http::Request& request, const http::Caller& caller)
{
    ImportForm form;
    form.kind = kind_from(request.query.text("kind")) ? std::string(request.query.text("kind")) : "enterprise";
    return new_page(form, {}, request, caller);
}

http::Response ImportingHandlers::template_file(const http::Request& request, const http::Caller&)
{
    const auto kind = kind_from(request.path_value("kind"));
    if (!kind) throw http::NotFound{};
    auto file = import_template(*kind, frame_.templates, words_, forms_, clock_());
    return http::download(std::move(file.bytes), kWorkbookType, file.name);
}

http::Response ImportingHandlers::create(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto* file = file_of(request);
    const ImportForm form{std::string(request.form.text("kind")), std::string(trimmed(request.form.text("source"))), file != nullptr};
    const auto kind = kind_from(form.kind);
    const auto password = request.form.secret("initial_password");
    std::vector<ImportRefusal> refusals;
    if (!kind) refusals.push_back(ImportRefusal::kind_missing);
    if (!file) refusals.push_back(ImportRefusal::file_missing);
    if (file && file->bytes.size() > largest_) refusals.push_back(ImportRefusal::file_large);
    if (form.source.empty()) refusals.push_back(ImportRefusal::source_missing);
    if (code_points(form.source) > kLongestSource) refusals.push_back(ImportRefusal::source_long);
    if (kind == Kind::former_user && password.size() < kShortestPassword) refusals.push_back(ImportRefusal::password_missing);
    if (!refusals.empty()) return new_page(form, refusals, request, caller);

    Import import(ImportId::fresh(now));
    import.kind = *kind;
    import.file_name = file->filename;
    import.file_bytes = static_cast<std::int64_t>(file->bytes.size());
    import.file_hash = hex(sha256(file->bytes));
    import.source = form.source;
    if (*kind == Kind::former_user) import.password_hash = hashes_.hash(password); // one hash for all of them, made once
    import.asked_by = caller.user().id;
    import.asked_at = now;
    auto tx = pool_.begin();
    ImportRepository imports(tx);
    imports.add(import);
    int number = 0;
    for (std::string_view rest = file->bytes; !rest.empty(); rest.remove_prefix(std::min(kPart, rest.size())))
        imports.add_part(import.id, number++, rest.substr(0, kPart));
    ask_job(tx, import.id, kCheckKind, caller, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"import.ask", "import", import.id.text(), {{"content", form.kind}, {"hash", import.file_hash}, {"source", import.source}}});
    tx.commit();
    return led_to(import.id, "");
}

http::Response ImportingHandlers::import(const http::Request& request, const http::Caller& caller)
{
    return import_page(ImportSheet(load(request)), 200, request, caller);
}

http::Response ImportingHandlers::report(const http::Request& request, const http::Caller& caller)
{
    const auto import = load(request);
    audit::record_read(pool_.read(), audit::source_of(request, caller, clock_()), {"import.report", "import", import.id.text(), {}});
    const auto name = Report(frame_.templates, import).file_name();
    const bool hides = hides_figures(import, caller);
    const auto stream = [this, import, hides](const http::ChunkSink& sink) {
        const Report report(frame_.templates, import);
        sheet::CsvWriter csv;
        report.add_heading(csv);
        auto reader = pool_.read();
        ImportRepository imports(reader);
        for (const auto of : {FindingClass::problem, FindingClass::late, FindingClass::change}) {
            auto findings = imports.findings(import.id, of, -1, 0, kReportedAtOnce);
            while (!findings.empty()) {
                if (hides) take_figures_out(findings);
                for (const auto& finding : findings) report.add(csv, finding);
                sink(csv.take());
                findings = imports.findings(import.id, of, findings.back().row, findings.back().number, kReportedAtOnce);
            }
        }
        report.add_summary(csv);
        sink(csv.take());
    };
    return http::streamed_download(stream, "text/csv; charset=utf-8", name);
}

http::Response ImportingHandlers::confirm(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto import = load(request);
    const bool only_good = request.form.text("only_good") == "yes";
    if (import.state == ImportState::checked && import.counts.bad > 0 && !only_good)
        return import_page(ImportSheet(import, true), 422, request, caller);
    auto tx = pool_.begin();
    if (!ImportRepository(tx).confirm(import.id, caller.user().id, only_good, now)) return led_to(import.id, ""); // the page tells how it stands
    ask_job(tx, import.id, kRunKind, caller, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"import.confirm",
                   "import",
                   import.id.text(),
                   {{"content", std::string(word_of(import.kind))},
                    {"hash", import.file_hash},
                    {"count", std::to_string(import.counts.good())},
                    {"left", std::to_string(import.counts.bad)}}});
    tx.commit();
    return led_to(import.id, "confirmed");
}

http::Response ImportingHandlers::resume(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto import = load(request);
    auto tx = pool_.begin();
    if (!import.is_stuck()) return led_to(import.id, "");
    ask_job(tx, import.id, import.state == ImportState::checking ? kCheckKind : kRunKind, caller, now);
    audit::record(tx, audit::source_of(request, caller, now), {"import.resume", "import", import.id.text(), {}});
    tx.commit();
    return led_to(import.id, "");
}

http::Response ImportingHandlers::withdraw(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto import = load(request);
    auto tx = pool_.begin();
    ImportRepository imports(tx);
    if (!import.is_stored || !imports.withdraw(import.id, now)) return led_to(import.id, "");
    while (imports.remove_file(import.id)) {
    }
    audit::record(tx, audit::source_of(request, caller, now), {"import.withdraw", "import", import.id.text(), {}});
    tx.commit();
    return led_to(import.id, "withdrawn");
}

Import ImportingHandlers::load(const http::Request& request)
{
    const auto id = ImportId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    auto reader = pool_.read();
    auto import = ImportRepository(reader).find(*id);
    if (!import) throw http::NotFound{};
    return std::move(*import);
}

http::Response ImportingHandlers::import_page(ImportSheet sheet, int status, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto reader = pool_.read();
    ImportRepository imports(reader);
    const auto& id = sheet.import.id;
    sheet.hides_figures = hides_figures(sheet.import, caller);
    sheet.problems = shown(imports, sheet, FindingClass::problem);
    sheet.late = shown(imports, sheet, FindingClass::late);
    sheet.changes = shown(imports, sheet, FindingClass::change);
    sheet.refreshes = refreshes(sheet.import, now);
    if (shows_people(sheet)) audit::record_read(reader, audit::source_of(request, caller, now), {"import.read", "import", id.text(), {}});
    html::Page page(frame_, request, caller, names::kTITLE_IMPORT, names::kNAV_MANAGEMENT);
    show_import(page, sheet, reference_.districts);
    const auto done = request.query.text("done");
    if (done == "confirmed" && sheet.import.state == ImportState::importing) page.show_flash(names::kFLASH_IMPORT_CONFIRMED);
    if (done == "withdrawn" && sheet.import.state == ImportState::withdrawn) page.show_flash(names::kFLASH_IMPORT_WITHDRAWN);
    auto answer = page.answer("importing/import.tpl", status);
    return sheet.refreshes ? std::move(answer).with_header("Refresh", "3") : std::move(answer);
}

http::Response ImportingHandlers::new_page(const ImportForm& form, const std::vector<ImportRefusal>& refusals, const http::Request& request,
                                           const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_IMPORT_NEW, names::kNAV_MANAGEMENT);
    show_new_import(page, form, refusals, largest_);
    return page.answer("importing/new.tpl", refusals.empty() ? 200 : 422);
}

void ImportingHandlers::ask_job(db::Transaction& tx, const ImportId& id, std::string_view kind, const http::Caller& caller, Instant now)
{
    const auto job = job::JobRepository::ask(tx, kind, nlohmann::json{{"import", id.text()}}.dump(), caller, now);
    ImportRepository(tx).set_job(id, job.text());
}

} // namespace tianbao::importing
