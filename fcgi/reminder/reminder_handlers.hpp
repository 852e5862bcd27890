// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "html/page.hpp"
#include "reminder/queueing.hpp"
#include "reminder/reminder_settings.hpp"
#include "reminder/reminder_views.hpp"
#include "util/time.hpp"

namespace tianbao::reminder {

/// 管理端 · 催报: officers of a district remind its enterprises, the service centre the city's, and it sets the plan.
class ReminderHandlers {
public:
    ReminderHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const period::Calendar& calendar, const ReminderNames& known,
                     const ReminderSettings& settings)
        : pool_(pool), frame_(frame), clock_(clock), calendar_(calendar), known_(known), settings_(settings), queueing_(pool, calendar, settings),
          letter_(frame.templates, settings)
    {
    }

    /// GET /reminder?before=: the runs. reviewing.
    http::Response list(const http::Request& request, const http::Caller& caller);
    /// GET /reminder/new?period=&state=&district=&section=&category=&size=&q=&codes=: whom, and a note. reviewing.
    http::Response ask(const http::Request& request, const http::Caller& caller);
    /// POST /reminder/preview: the same fields, note: text, recipients and their number. reviewing.
    http::Response preview(const http::Request& request, const http::Caller& caller);
    /// POST /reminder: the same fields, run: the preview's id, so that sent twice it is one run. reviewing.
    http::Response create(const http::Request& request, const http::Caller& caller);
    /// GET /reminder/{id}?state=&after=: what became of every message of a run. reviewing.
    http::Response run(const http::Request& request, const http::Caller& caller);
    /// POST /reminder/{id}/retry: state=failed|doubtful. reviewing.
    http::Response retry(const http::Request& request, const http::Caller& caller);
    /// GET /reminder/refused?after=: addresses that the mail server has refused. reviewing.
    http::Response refused(const http::Request& request, const http::Caller& caller);
    /// POST /reminder/refused: uscc, address: it may be tried again. reviewing.
    http::Response forgive(const http::Request& request, const http::Caller& caller);
    /// GET /reminder/plan. centre.
    http::Response plan(const http::Request& request, const http::Caller& caller);
    /// POST /reminder/plan: before_due, after_due, after_return, note, version. centre.
    http::Response change_plan(const http::Request& request, const http::Caller& caller);

private:
    HandForm read_form(const http::FormData& data, const http::Caller& caller) const;
    std::vector<period::Period> periods() const;
    http::Response hand_page(const HandForm& form, const http::Request& request, const http::Caller& caller);
    http::Response plan_page(const PlanForm& typed, const std::vector<PlanFault>& faults, bool is_stale, const http::Request& request,
                             const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const period::Calendar& calendar_;
    ReminderNames known_;
    const ReminderSettings& settings_;
    Queueing queueing_;
    Letter letter_;
};

} // namespace tianbao::reminder
