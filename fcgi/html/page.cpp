// SPDX-License-Identifier: MPL-2.0
#include "html/page.hpp"

namespace tianbao::html {

namespace {

/// Where a form of the frame leads back to: this page, when asking for it once more does nothing.
std::string here(const http::Request& request)
{
    return request.method == http::Method::post ? "/" : request.target();
}

} // namespace

Page::Page(const Frame& frame, const http::Request& request, const http::Caller& caller, Name title, Name nav) : frame_(frame)
{
    values_.show(title);
    values_.show(nav);
    values_.set(names::kVERSION, frame.version);
    values_.set(names::kOFFICE_NAME, frame.office_name);
    values_.set(names::kOFFICE_TELEPHONE, frame.office_telephone);
    values_.set(names::kRECORD_NUMBER, frame.office_record_number);
    if (frame.sso_name.empty())
        values_.show(names::kSSO_UNNAMED);
    else
        values_.add(names::kSSO_NAMED).set(names::kSSO_NAME, frame.sso_name);
    values_.set(names::kCSRF, caller.csrf);
    values_.set(names::kREQUEST_ID, request.id);
    values_.set(names::kHERE, here(request));
    show_user(request, caller);
    if (frame.show_more) frame.show_more(values_, request, caller);
}

void Page::show_user(const http::Request& request, const http::Caller& caller)
{
    if (!caller.signed_in) {
        values_.show(names::kSIGNED_OUT);
        values_.set(names::kRETURN_TO, here(request));
        return;
    }
    const auto& user = *caller.signed_in;
    auto& signed_in = values_.add(names::kSIGNED_IN);
    signed_in.set(names::kUSER_NAME, user.name);
    signed_in.set(names::kMESSAGE_COUNT, std::to_string(user.unread_messages));
    signed_in.set(names::kSESSION_IDLE, std::to_string(user.idle_left.count()));
    signed_in.set(names::kSESSION_ABSOLUTE, std::to_string(user.absolute_left.count()));
    signed_in.show_if(user.unread_messages > 0, names::kHAS_MESSAGES);
    show_management(caller);
    values_.show_if(http::may(http::Access::enterprise_side, caller), names::kIS_ENTERPRISE_SIDE);
}

/// 管理端: where its entry leads, and which entries of its menu are whose.
void Page::show_management(const http::Caller& caller)
{
    using http::Access;
    const bool is_agency = http::may(Access::agency, caller);
    const bool may_review = http::may(Access::reviewing, caller);
    const bool may_view = http::may(Access::viewing, caller);
    const bool is_administrator = http::may(Access::administration, caller);
    const bool is_auditor = http::may(Access::auditing, caller);
    const bool is_designer = http::may(Access::designing, caller);
    values_.show_if(http::may(Access::management, caller), names::kIS_MANAGEMENT);
    values_.show_if(may_view, names::kMAY_VIEW);
    values_.show_if(is_agency, names::kIS_AGENCY);
    values_.show_if(may_review, names::kMAY_REVIEW);
    values_.show_if(may_view && !is_agency, names::kMANAGES_NOTHING);
    values_.show_if(may_view && !may_review, names::kONLY_LOOKS);
    values_.show_if(http::may(Access::centre, caller), names::kIS_CENTRE);
    values_.show_if(http::may(Access::imports, caller), names::kMAY_IMPORT);
    values_.show_if(is_administrator, names::kIS_ADMINISTRATOR);
    values_.show_if(is_auditor, names::kIS_AUDITOR);
    values_.show_if(is_designer, names::kIS_DESIGNER);
    if (may_view) values_.add(names::kMANAGES).set(names::kMANAGEMENT_URL, "/review");
    if (is_auditor) values_.add(names::kMANAGES).set(names::kMANAGEMENT_URL, "/audit");
    if (is_designer) values_.add(names::kMANAGES).set(names::kMANAGEMENT_URL, "/form");
    if (is_administrator) values_.add(names::kMANAGES).set(names::kMANAGEMENT_URL, "/user");
}

void Page::show_problems(const std::vector<Problem>& problems)
{
    if (problems.empty()) return;
    auto& summary = values_.add(names::kPROBLEMS);
    summary.set(names::kPROBLEM_COUNT, std::to_string(problems.size()));
    for (const auto& problem : problems) {
        auto& row = summary.add(names::kPROBLEM);
        row.set(names::kFIELD_ID, problem.field_id);
        row.show(problem.words);
        if (!problem.beside.text.empty()) values_.add(problem.beside).show(problem.words);
    }
}

std::string Page::text(const std::string& content)
{
    values_.include(names::kCONTENT, content);
    return frame_.templates.expand("layout.tpl", values_);
}

} // namespace tianbao::html
