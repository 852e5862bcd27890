// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/browser_definitions.hpp"
#include "filing/filing_context.hpp"
#include "filing/filing_form.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"

namespace tianbao::filing {

/// 数据填报: the page to type into, and what it stores. The filler writes, and who may prepare drafts (协助填写); the filler alone submits.
class DraftHandlers {
public:
    /// `definitions` are of the forms of `basis`.
    DraftHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const Basis& basis, const BrowserDefinitions& definitions,
                  const period::Calendar& calendar)
        : pool_(pool), frame_(frame), clock_(clock), basis_(basis), definitions_(definitions), calendar_(calendar)
    {
    }

    /// GET /filing/{uscc}/{period}/edit?check=1. Others are led to 查看; `check` shows also what is missing.
    http::Response edit(const http::Request& request, const http::Caller& caller);
    /// POST /filing/{uscc}/{period}: act=save (暂存) is refused for no check; act=submit goes on to the confirmation page when
    /// nothing is open, and stores nothing otherwise.
    http::Response change(const http::Request& request, const http::Caller& caller);
    /// POST /filing/{uscc}/{period}/draft, by the page's script. Answers JSON: {"outcome": "saved", "version", "saved_at",
    /// "submission_key"}, or the outcome "changed" with 409, "not_filler", "not_open" or "already_filed" with 403.
    http::Response autosave(const http::Request& request, const http::Caller& caller);

private:
    struct Work;
    struct Said;

    std::optional<Desk> find(const http::Request& request, const http::Caller& caller, period::Period period);
    /// What was posted, and the desk that it is for. Throws NotFound, and BadRequest for what no page of ours sends.
    Work begin(const http::Request& request, const http::Caller& caller, bool has_act);
    form::Context context_of(const Work& work) const;
    Expected<void, Refusal> may_store(const Work& work) const;
    /// In one transaction: the right used, draft and answers stored, the act recorded.
    Expected<void, Refusal> store(const Work& work, const Said& said, bool is_auto);
    static void record_save(db::Transaction& tx, const Work& work, bool is_auto);
    http::Response refused(const Work& work, const Said& said, Refusal refusal, const std::string& next);
    http::Response not_ready(const Work& work, Said said) const;
    std::vector<period::Period> months_first(const Desk& desk, Instant now) const;

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    Basis basis_;
    const BrowserDefinitions& definitions_;
    const period::Calendar& calendar_;
};

} // namespace tianbao::filing
