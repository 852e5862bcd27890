// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/page.hpp"
#include "job/job.hpp"

#include <vector>

namespace tianbao::job {

/// The page of one job (views/job/job.tpl), its title included.
void show_job(html::Page& page, const Job& job, int keep_days, Instant now);

/// A page of the list (views/job/list.tpl); `next_key` is empty on the last one.
void show_jobs(html::Dictionary& values, const std::vector<Job>& jobs, int keep_days, bool is_first, const std::string& next_key);

} // namespace tianbao::job
