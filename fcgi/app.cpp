// SPDX-License-Identifier: MPL-2.0
#include "app.hpp"

#include "duties.hpp"
#include "enterprise/reference.hpp"
#include "http/fcgi_server.hpp"
#include "http/master.hpp"
#include "http/thread_shares.hpp"
#include "net/origin.hpp"
#include "registry/guarded_registry.hpp"
#include "routes.hpp"
#include "sealing/keys.hpp"
#include "util/file.hpp"
#include "util/log.hpp"

#include <fmt/format.h>

#include <malloc.h>

namespace tianbao {

namespace {

/// The newest migration that this program was written for; a lint holds it equal to sql/migrations.
constexpr int kNewestMigration = 50;

template <class T>
T need(Expected<T, DataFault> loaded)
{
    if (!loaded) throw std::runtime_error(loaded.error().text());
    return std::move(*loaded);
}

/// Reads one file of conf/reference with its parser.
template <class Parse>
auto reference_file(const std::filesystem::path& folder, const char* name, const Parse& parse)
{
    const auto file = folder / name;
    return need(parse(content_of(file), file.string()));
}

/// The calendar's rules may be those of one version of the form.
auto calendar_parser(const form::FormBook& forms)
{
    return [&forms](std::string_view text, const std::string& file) { return period::parse_calendar(text, file, forms.months()); };
}

/// Those of conf: the districts', and the centre's as the office of the frame.
contact::Contacts first_contacts(const Config& config)
{
    const auto districts = reference_file(config.reference, "contacts.csv", contact::Contacts::parse);
    return districts.with({std::string(contact::kCentre), config.office.name, config.office.telephone, config.office.hours});
}

/// Nothing but the portal itself, and the providers as targets of forms that lead there: a proof, the log-out.
std::string content_security_policy(const Config& config)
{
    std::string providers;
    for (const auto& origin : sign_in::form_origins(config.sso)) providers += " " + origin;
    return fmt::format("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                       "form-action 'self'{}; base-uri 'none'; frame-ancestors 'none'",
                       providers);
}

/// What pages that tell how to log in call the way; empty: they say it in general.
std::string only_sso_name(const Config& config)
{
    return config.sso.size() == 1 ? config.sso.front().name : std::string{};
}

} // namespace

/// In the order in which they depend on each other.
struct App::Parts {
    Parts(Config loaded, Clock given_clock)
        : config(std::move(loaded)), clock(std::move(given_clock)), pool(config.database), templates(config.views), forms(load_forms(config.forms)),
          calendar(reference_file(config.reference, "calendar.toml", calendar_parser(forms))),
          working_days(reference_file(config.reference, "calendar.toml", period::parse_working_days)),
          reference{reference_file(config.reference, "districts.csv", enterprise::Districts::parse),
                    reference_file(config.reference, "industry_sections.csv", enterprise::IndustrySections::parse),
                    reference_file(config.reference, "size_thresholds.csv", enterprise::SizeThresholds::parse)},
          contacts(pool, clock, first_contacts(config)), frame{templates, TIANBAO_VERSION, config.office.name, config.office.telephone,
                                                               config.office.record_number, only_sso_name(config)},
          threads(config.server.threads), registry(registry::chosen_registry(config.registry, threads.slow)),
          foundation{pool,      frame,    clock,     config,  forms,   calendar, working_days,
                     reference, contacts, *registry, metrics, threads, kNewestMigration},
          slices(foundation), dispatch(route_table(slices), slices.dispatch_parts(),
                                       {net::origin_of(config.public_url), content_security_policy(config), config.session.secure_cookies, config.hosts,
                                        http::report_bounds(config.server.threads), http::download_bounds(config.server.threads), threads.heavy}),
          runner(pool, clock, work_table(foundation), duty_table(foundation))
    {
        frame.show_more = [this](html::Dictionary& values, const http::Request& request, const http::Caller& caller) {
            slices.show_frame(values, request, caller);
        };
    }

    Config config;
    Clock clock;
    db::Pool pool;
    html::Templates templates;
    form::FormBook forms;
    period::Calendar calendar;
    period::WorkingDays working_days;
    enterprise::Reference reference;
    contact::ContactBook contacts;
    html::Frame frame;
    http::ThreadShares threads;
    std::unique_ptr<registry::Registry> registry;
    http::Metrics metrics;
    Foundation foundation;
    Slices slices;
    http::Dispatch dispatch;
    job::Runner runner;
};

App::App(Config config, Clock clock) : parts_(std::make_unique<Parts>(std::move(config), std::move(clock))) {}
App::~App() = default;

const http::Dispatch& App::dispatch() const
{
    return parts_->dispatch;
}

db::Pool& App::pool()
{
    return parts_->pool;
}

html::Templates& App::templates()
{
    return parts_->templates;
}

http::Metrics& App::metrics()
{
    return parts_->metrics;
}

job::Runner& App::runner()
{
    return parts_->runner;
}

form::FormBook load_forms(const std::filesystem::path& folder)
{
    return need(form::FormBook::load(form::read_form_sources(folder)));
}

namespace {

http::Response counted(App& app, http::Request request)
{
    const auto method = request.method;
    const auto began = std::chrono::steady_clock::now();
    auto response = app.dispatch().answer(std::move(request));
    app.metrics().count(method, response.status, std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began));
    return response;
}

/// Refuses to start with keys that do not go with the database. Without a database there is nothing to compare: /readyz says so.
void hold_keys(App& app)
{
    try {
        sealing::hold_keys(app.pool(), system_now());
    } catch (const sealing::KeyFault&) {
        throw;
    } catch (const std::exception& fault) {
        log_warning("the keys of [sealing] could not be compared with the database's", {{"fault", fault.what()}});
    }
    app.pool().leave_thread();
}

/// A page takes some hundred kilobytes and gives them back. What the allocator returned to the system at once, as is its way, would be asked for
/// and filled with zeros anew for the next page.
void keep_memory_for_the_next_page()
{
    constexpr int kKept = 2 * 1024 * 1024; // in each thread's share
    mallopt(M_TRIM_THRESHOLD, kKept);
    mallopt(M_MMAP_THRESHOLD, kKept);
}

} // namespace

int serve_as_worker(Config config)
{
    keep_memory_for_the_next_page();
    const int stop = http::stop_event_on_sigterm();
    open_log(config.log_file);
    db::initialise_driver();
    net::initialise_client();
    const int listen = http::inherited_listen_socket();
    const auto options = config.server;
    App app(std::move(config), system_now);
    hold_keys(app);
    http::announce_ready();
    http::serve_fastcgi(
        listen, stop, options, [&](http::Request request) { return counted(app, std::move(request)); }, [] {}, [&] { app.pool().leave_thread(); });
    return 0;
}

int serve_as_runner(Config config)
{
    const int stop = http::stop_event_on_sigterm();
    open_log(config.log_file);
    db::initialise_driver();
    net::initialise_client();
    const int at_once = config.jobs_at_once;
    App app(std::move(config), system_now);
    hold_keys(app);
    log_info("runner ready");
    app.runner().run_until(stop, at_once);
    return 0;
}

int run_jobs_once(Config config)
{
    open_log(config.log_file);
    db::initialise_driver();
    net::initialise_client();
    App app(std::move(config), system_now);
    hold_keys(app);
    app.runner().run_duties();
    while (app.runner().run_job()) {
    }
    app.pool().leave_thread();
    return 0;
}

int serve_as_master(const std::filesystem::path& config_file)
{
    const auto config = load_config(config_file);
    open_log(config.log_file);
    http::MasterOptions options;
    options.socket = config.socket;
    options.workers = config.workers;
    options.pid_file = config.pid_file;
    options.drain = std::chrono::seconds{config.drain_seconds};
    const auto program = std::filesystem::read_symlink("/proc/self/exe").string();
    const auto file = std::filesystem::absolute(config_file).string();
    options.worker_command = {program, "serve", "--worker", "--config", file};
    options.side_command = {program, "serve", "--runner", "--config", file};
    http::share_metrics();
    return http::run_master(options);
}

} // namespace tianbao
