// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "config.hpp"
#include "form/form_book.hpp"
#include "html/templates.hpp"
#include "http/dispatch.hpp"
#include "http/metrics.hpp"
#include "job/runner.hpp"
#include "util/time.hpp"

#include <filesystem>
#include <memory>

namespace tianbao {

/// The portal, put together: owns every part that lives as long as a worker.
class App {
public:
    /// Loads templates, forms and reference data. Throws std::exception naming what is wrong.
    App(Config config, Clock clock);
    ~App();
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    const http::Dispatch& dispatch() const;
    db::Pool& pool();
    html::Templates& templates();
    http::Metrics& metrics();
    /// Runs what others ask for and what is due by the clock (fcgi/duties.cpp).
    job::Runner& runner();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// The form definitions of a folder. Throws std::runtime_error with file and line.
form::FormBook load_forms(const std::filesystem::path& folder);

/// Answers requests on the socket that the master left open, until SIGTERM. The exit status.
int serve_as_worker(Config config);

/// Does jobs and duties until SIGTERM. The exit status.
int serve_as_runner(Config config);

/// Does the duties that are due and the jobs that wait. The exit status.
int run_jobs_once(Config config);

/// Runs the master. The exit status.
int serve_as_master(const std::filesystem::path& config_file);

} // namespace tianbao
