// SPDX-License-Identifier: MPL-2.0
#include "routes.hpp"

#include "route_fields.hpp"
#include "route_rows.hpp"

namespace tianbao {

std::vector<http::Route> route_table(Slices& s)
{
    using namespace row;
    using account::AccountHandlers;
    using account::EmailHandlers;
    using account::HeldFormHandlers;
    using account::PasswordHandlers;
    using account::PersonalDataHandlers;
    using account::SecondFactorHandlers;
    using account::SessionHandlers;
    using appeal::AnsweringHandlers;
    using appeal::AppealHandlers;
    using appeal::StockAnswerHandlers;
    using association::ApprovalHandlers;
    using association::AssociationHandlers;
    using association::MatchHandlers;
    using association::ProfileHandlers;
    using association::ProofHandlers;
    using audit::AuditHandlers;
    using contact::ContactHandlers;
    using directory::DirectoryHandlers;
    using enrolment::EnrolmentHandlers;
    using enrolment::LetterHandlers;
    using exporting::ExportingHandlers;
    using filing::ApiHandlers;
    using filing::DefinitionHandlers;
    using filing::DraftHandlers;
    using filing::ExportHandlers;
    using filing::FilingHandlers;
    using filing::FormPreviewHandlers;
    using filing::HistoryHandlers;
    using filing::KeyHandlers;
    using filing::PaperHandlers;
    using filing::ReceiptHandlers;
    using filing::ReturnRequestHandlers;
    using filing::SubmissionHandlers;
    using filing::WatchHandlers;
    using filing::WorkbookHandlers;
    using filler::ContestHandlers;
    using filler::FillerHandlers;
    using filler::HandoverOfferHandlers;
    using filler::HandoverRequestHandlers;
    using filler::ManagementHandlers;
    using filler::PreparerHandlers;
    using filler::WorkbenchHandlers;
    using home::HomeHandlers;
    using home::MetricsHandlers;
    using home::ProbeHandlers;
    using importing::ImportingHandlers;
    using job::JobHandlers;
    using manual::ManualHandlers;
    using notice::EditingHandlers;
    using notice::NoticeHandlers;
    using reminder::ReminderHandlers;
    using reminder::TextHandlers;
    using review::AdjustingHandlers;
    using review::BulkHandlers;
    using review::DutyRuleHandlers;
    using review::ListHandlers;
    using review::ReviewHandlers;
    using review::TermsHandlers;
    using sign_in::ChooseHandlers;
    using sign_in::JoiningHandlers;
    using sign_in::SignInHandlers;
    using sign_in::SsoHandlers;
    using statistics::ClimateHandlers;
    using statistics::SnapshotHandlers;
    using statistics::StatisticsHandlers;
    using statistics::TotalsHandlers;
    using user::MergerHandlers;
    using user::UserActHandlers;
    using user::UserHandlers;
    return with_fields({
        get("/", Access::anyone, to(s.home, &HomeHandlers::home)),
        get("/help", Access::anyone, to(s.home, &HomeHandlers::help)),
        get("/accessibility", Access::anyone, to(s.home, &HomeHandlers::accessibility)),
        get("/form/{version}/definition", Access::anyone, to(s.definition, &DefinitionHandlers::definition)),
        get("/form/{version}/blank.pdf", Access::anyone, to(s.paper, &PaperHandlers::blank)),
        get("/form/preview", Access::designing, to(s.form_preview, &FormPreviewHandlers::blank)),
        report_file_post("/form/preview", Access::designing, to(s.form_preview, &FormPreviewHandlers::preview)),
        get("/form/{version}/source", Access::designing, to(s.form, &form::FormHandlers::source)),
        get("/form", Access::anyone, to(s.form, &form::FormHandlers::form)),
        get("/notice", Access::anyone, to(s.notice, &NoticeHandlers::list)),
        get("/notice/{id}", Access::anyone, to(s.notice, &NoticeHandlers::notice)),
        post("/notice/{id}/dismissal", Access::signed_in, to(s.notice, &NoticeHandlers::dismiss)),
        get("/manual", Access::anyone, to(s.manual, &ManualHandlers::contents)),
        get("/manual/print", Access::anyone, to(s.manual, &ManualHandlers::all)),
        get("/manual/{chapter}", Access::anyone, to(s.manual, &ManualHandlers::chapter)),
        get("/contact", Access::anyone, to(s.contact, &ContactHandlers::contacts)),
        get("/livez", Access::anyone, to(s.probe, &ProbeHandlers::live)),
        get("/readyz", Access::anyone, to(s.probe, &ProbeHandlers::ready)),
        get("/metrics", Access::anyone, to(s.metrics, &MetricsHandlers::metrics)),

        get("/sign-in", Access::anyone, to(s.sign_in, &SignInHandlers::sign_in)),
        post("/sign-in/former", Access::anyone, to(s.sign_in, &SignInHandlers::sign_in_former)),
        get("/sign-in/sso", Access::anyone, to(s.sso, &SsoHandlers::sign_in)),
        get("/sign-in/sso/{entry}", Access::anyone, to(s.sso, &SsoHandlers::sign_in)),
        get("/register", Access::anyone, to(s.sso, &SsoHandlers::register_account)),
        get("/sign-in/callback", Access::anyone, to(s.sso, &SsoHandlers::callback)),
        get("/sign-in/callback/{entry}", Access::anyone, to(s.sso, &SsoHandlers::callback)),
        server_post("/sign-in/callback", to(s.log_out_notice, &sign_in::NoticeHandlers::take)),
        server_post("/sign-in/callback/{entry}", to(s.log_out_notice, &sign_in::NoticeHandlers::take)),
        server_post("/sign-in/log-out-notice", to(s.log_out_notice, &sign_in::NoticeHandlers::take)),
        server_post("/sign-in/log-out-notice/{entry}", to(s.log_out_notice, &sign_in::NoticeHandlers::take)),
        get("/sign-in/choose", Access::anyone, to(s.choose, &ChooseHandlers::choose)),
        post("/sign-in/choose", Access::anyone, to(s.choose, &ChooseHandlers::pick)),
        post("/sign-in/proof", Access::anyone, to(s.choose, &ChooseHandlers::prove)),
        post("/sign-in/proof/{entry}", Access::anyone, to(s.sso, &SsoHandlers::prove)),
        post("/sign-in/fresh", Access::anyone, to(s.choose, &ChooseHandlers::go_fresh)),
        get("/sign-in/resume", Access::signed_in, to(s.held_form, &HeldFormHandlers::resume)),
        post("/sign-out", Access::any_session, to(s.sign_in, &SignInHandlers::sign_out)),
        get("/signed-out", Access::anyone, to(s.sign_in, &SignInHandlers::signed_out)),

        get("/account", Access::signed_in, to(s.account, &AccountHandlers::profile)),
        post("/account", Access::signed_in, to(s.account, &AccountHandlers::change_profile)),
        get("/account/email", Access::signed_in, to(s.email, &EmailHandlers::email)),
        post("/account/email/code", Access::signed_in, to(s.email, &EmailHandlers::send_code)),
        post("/account/email/verification", Access::signed_in, to(s.email, &EmailHandlers::verify)),
        get("/account/password", Access::password_change, to(s.password, &PasswordHandlers::password)),
        post("/account/password", Access::password_change, to(s.password, &PasswordHandlers::change_password)),
        get("/account/second-factor", Access::second_factor, to(s.second_factor, &SecondFactorHandlers::page)),
        post("/account/second-factor", Access::second_factor, to(s.second_factor, &SecondFactorHandlers::prove)),
        post("/account/second-factor/enrolment", Access::second_factor, to(s.second_factor, &SecondFactorHandlers::enrol)),
        post("/account/second-factor/recovery-codes", Access::management, to(s.second_factor, &SecondFactorHandlers::renew_codes)),
        get("/account/sessions", Access::signed_in, to(s.account, &AccountHandlers::sessions)),
        post("/account/sessions/end", Access::signed_in, to(s.account, &AccountHandlers::end_other_sessions)),
        post("/account/sessions/{id}/end", Access::signed_in, to(s.account, &AccountHandlers::end_session)),
        script_post("/account/session/extend", Access::any_session, to(s.session, &SessionHandlers::extend)),
        get("/account/messages", Access::signed_in, to(s.account, &AccountHandlers::messages)),
        get("/account/data", Access::signed_in, to(s.personal_data, &PersonalDataHandlers::data)),
        download_get("/account/data/download", Access::signed_in, to(s.personal_data, &PersonalDataHandlers::download)),
        get("/account/close", Access::signed_in, to(s.personal_data, &PersonalDataHandlers::ask_close)),
        post("/account/close", Access::signed_in, to(s.personal_data, &PersonalDataHandlers::close)),
        get("/account/merger", Access::enterprise_side, to(s.joining, &JoiningHandlers::ways)),
        post("/account/merger", Access::enterprise_side, to(s.joining, &JoiningHandlers::join)),
        post("/account/binding/{entry}", Access::enterprise_side, to(s.sso, &SsoHandlers::bind)),
        get("/account/binding", Access::enterprise_side, to(s.joining, &JoiningHandlers::binding)),
        post("/account/binding", Access::enterprise_side, to(s.joining, &JoiningHandlers::bind)),
        get("/account/closed", Access::anyone, to(s.personal_data, &PersonalDataHandlers::closed)),

        get("/association", Access::enterprise_side, to(s.association, &AssociationHandlers::list)),
        post("/association/claim", Access::enterprise_side, to(s.association, &AssociationHandlers::claim)),
        get("/association/new", Access::enterprise_side, to(s.match, &MatchHandlers::form)),
        post("/association/match", Access::enterprise_side, to(s.match, &MatchHandlers::match)),
        post("/association/{uscc}/match/withdrawal", Access::enterprise_side, to(s.match, &MatchHandlers::withdraw)),
        get("/association/{uscc}/profile", Access::enterprise_side, to(s.profile, &ProfileHandlers::profile)),
        post("/association/{uscc}/profile", Access::enterprise_side, to(s.profile, &ProfileHandlers::save)),
        post("/association/{uscc}/confirmation", Access::enterprise_side, to(s.profile, &ProfileHandlers::confirm)),
        get("/association/{uscc}/proof", Access::enterprise_side, to(s.proof, &ProofHandlers::proof)),
        post("/association/{uscc}/code", Access::enterprise_side, to(s.proof, &ProofHandlers::prove)),
        post("/association/{uscc}/request", Access::enterprise_side, to(s.proof, &ProofHandlers::ask)),
        post("/association/{uscc}/request/withdrawal", Access::enterprise_side, to(s.proof, &ProofHandlers::withdraw)),
        get("/association/{uscc}/approval", Access::enterprise_side, to(s.approval, &ApprovalHandlers::waiting)),
        post("/association/{uscc}/approval", Access::enterprise_side, to(s.approval, &ApprovalHandlers::answer)),
        get("/association/{uscc}/end", Access::enterprise_side, to(s.association, &AssociationHandlers::ask_end)),
        post("/association/{uscc}/end", Access::enterprise_side, to(s.association, &AssociationHandlers::end)),

        get("/workbench", Access::enterprise_side, to(s.workbench, &WorkbenchHandlers::workbench)),
        get("/filler/{uscc}/apply", Access::enterprise_side, to(s.filler, &FillerHandlers::ask_apply)),
        post("/filler/{uscc}/apply", Access::enterprise_side, to(s.filler, &FillerHandlers::apply)),
        get("/filler/{uscc}/rights", Access::enterprise_side, to(s.preparer, &PreparerHandlers::rights)),
        post("/filler/{uscc}/rights", Access::enterprise_side, to(s.preparer, &PreparerHandlers::change)),
        get("/filler/{uscc}/handover", Access::enterprise_side, to(s.filler, &FillerHandlers::ask_handover)),
        get("/filler/{uscc}/contest", Access::enterprise_side, to(s.contest, &ContestHandlers::ask)),
        post("/filler/{uscc}/contest", Access::enterprise_side, to(s.contest, &ContestHandlers::contest)),
        get("/filler/{uscc}/offer", Access::enterprise_side, to(s.handover_offer, &HandoverOfferHandlers::offer)),
        post("/filler/{uscc}/offer/answer", Access::enterprise_side, to(s.handover_offer, &HandoverOfferHandlers::answer)),
        post("/filler/{uscc}/offer/withdrawal", Access::enterprise_side, to(s.handover_offer, &HandoverOfferHandlers::withdraw)),
        get("/filler/{uscc}/request", Access::enterprise_side, to(s.handover_request, &HandoverRequestHandlers::request)),
        file_post("/filler/{uscc}/request", Access::enterprise_side, to(s.handover_request, &HandoverRequestHandlers::ask)),
        get("/filler/{uscc}/request/{id}/file", Access::enterprise_side, to(s.handover_request, &HandoverRequestHandlers::evidence)),
        post("/filler/{uscc}/claim", Access::enterprise_side, to(s.handover_request, &HandoverRequestHandlers::claim)),
        post("/filler/{uscc}/request/withdrawal", Access::enterprise_side, to(s.handover_request, &HandoverRequestHandlers::withdraw)),
        post("/filler/{uscc}/request/answer", Access::enterprise_side, to(s.handover_request, &HandoverRequestHandlers::answer)),
        post("/filler/{uscc}/handover", Access::enterprise_side, to(s.filler, &FillerHandlers::hand_over)),

        get("/filing/{uscc}", Access::enterprise_side, to(s.filing, &FilingHandlers::list)),
        get("/filing/{uscc}/timeline", Access::enterprise_side, to(s.history, &HistoryHandlers::timeline)),
        get("/filing/{uscc}/series", Access::enterprise_side, to(s.history, &HistoryHandlers::series)),
        download_get("/filing/{uscc}/export.xlsx", Access::enterprise_side, to(s.exported, &ExportHandlers::workbook)),
        download_get("/filing/{uscc}/export.csv", Access::enterprise_side, to(s.exported, &ExportHandlers::csv)),
        download_get("/filing/{uscc}/export.pdf", Access::enterprise_side, to(s.exported, &ExportHandlers::paper)),
        get("/filing/{uscc}/keys", Access::enterprise_side, to(s.keys, &KeyHandlers::keys)),
        post("/filing/{uscc}/keys", Access::enterprise_side, to(s.keys, &KeyHandlers::make)),
        post("/filing/{uscc}/keys/{id}/revocation", Access::enterprise_side, to(s.keys, &KeyHandlers::revoke)),
        get("/filing/{uscc}/{period}", Access::enterprise_side, to(s.filing, &FilingHandlers::view)),
        download_get("/filing/{uscc}/{period}/template.xlsx", Access::enterprise_side, to(s.workbook, &WorkbookHandlers::blank)),
        get("/filing/{uscc}/{period}/upload", Access::enterprise_side, to(s.workbook, &WorkbookHandlers::upload_again)),
        file_post("/filing/{uscc}/{period}/upload", Access::enterprise_side, to(s.workbook, &WorkbookHandlers::upload)),
        get("/filing/{uscc}/{period}/edit", Access::enterprise_side, to(s.draft, &DraftHandlers::edit)),
        repeatable_post("/filing/{uscc}/{period}", Access::enterprise_side, to(s.draft, &DraftHandlers::change)),
        repeatable_script_post("/filing/{uscc}/{period}/draft", Access::enterprise_side, to(s.draft, &DraftHandlers::autosave)),
        post("/filing/{uscc}/{period}/return-request", Access::enterprise_side, to(s.return_request, &ReturnRequestHandlers::ask)),

        key_get("/api/v1/enterprises/{uscc}/filings/{period}/definition", to(s.api, &ApiHandlers::definition)),
        key_get("/api/v1/enterprises/{uscc}/filings/{period}/draft", to(s.api, &ApiHandlers::draft)),
        key_put("/api/v1/enterprises/{uscc}/filings/{period}/draft", to(s.api, &ApiHandlers::save)),

        get("/filing/{uscc}/{period}/confirm", Access::enterprise_side, to(s.submission, &SubmissionHandlers::confirm)),
        repeatable_post("/filing/{uscc}/{period}/submission", Access::enterprise_side, to(s.submission, &SubmissionHandlers::submit)),
        get("/filing/{uscc}/{period}/receipt", Access::enterprise_side, to(s.receipt, &ReceiptHandlers::receipt)),
        download_get("/filing/{uscc}/{period}/receipt.pdf", Access::enterprise_side, to(s.paper, &PaperHandlers::receipt)),
        download_get("/filing/{uscc}/{period}/filing.pdf", Access::enterprise_side, to(s.paper, &PaperHandlers::filing)),
        get("/verify", Access::anyone, to(s.receipt, &ReceiptHandlers::verify)),

        get("/appeal", Access::enterprise_side, to(s.appeal, &AppealHandlers::list)),
        file_post("/appeal", Access::enterprise_side, to(s.appeal, &AppealHandlers::ask)),
        get("/appeal/new", Access::enterprise_side, to(s.appeal, &AppealHandlers::blank)),
        get("/appeal/{id}", Access::enterprise_side, to(s.appeal, &AppealHandlers::appeal)),
        get("/appeal/{id}/file", Access::enterprise_side, to(s.appeal, &AppealHandlers::file)),
        post("/appeal/{id}/message", Access::enterprise_side, to(s.appeal, &AppealHandlers::add)),
        post("/appeal/{id}/closing", Access::enterprise_side, to(s.appeal, &AppealHandlers::close)),
        post("/appeal/{id}/reopening", Access::enterprise_side, to(s.appeal, &AppealHandlers::reopen)),

        report_get("/reminder", Access::reviewing, to(s.reminder, &ReminderHandlers::list)),
        post("/reminder", Access::reviewing, to(s.reminder, &ReminderHandlers::create)),
        report_get("/reminder/new", Access::reviewing, to(s.reminder, &ReminderHandlers::ask)),
        post("/reminder/preview", Access::reviewing, to(s.reminder, &ReminderHandlers::preview)),
        report_get("/reminder/refused", Access::reviewing, to(s.reminder, &ReminderHandlers::refused)),
        post("/reminder/refused", Access::reviewing, to(s.reminder, &ReminderHandlers::forgive)),
        report_get("/reminder/plan", Access::centre, to(s.reminder, &ReminderHandlers::plan)),
        post("/reminder/plan", Access::centre, to(s.reminder, &ReminderHandlers::change_plan)),
        report_get("/reminder/text", Access::centre, to(s.reminder_text, &TextHandlers::list)),
        report_get("/reminder/text/{kind}", Access::centre, to(s.reminder_text, &TextHandlers::edit)),
        post("/reminder/text/{kind}", Access::centre, to(s.reminder_text, &TextHandlers::change)),
        report_get("/reminder/{id}", Access::reviewing, to(s.reminder, &ReminderHandlers::run)),
        post("/reminder/{id}/retry", Access::reviewing, to(s.reminder, &ReminderHandlers::retry)),

        report_get("/management/filler", Access::agency, to(s.filler_management, &ManagementHandlers::list)),
        report_get("/management/filler/{uscc}", Access::agency, to(s.filler_management, &ManagementHandlers::filler)),
        report_get("/management/handover-request/{id}/file", Access::agency, to(s.filler_management, &ManagementHandlers::evidence)),
        report_get("/management/filler/{uscc}/contest", Access::agency, to(s.contest, &ContestHandlers::look)),
        post("/management/filler/{uscc}/contest", Access::agency, to(s.contest, &ContestHandlers::decide)),
        post("/management/filler/{uscc}/proposal", Access::agency, to(s.filler_management, &ManagementHandlers::propose)),
        post("/management/filler/{uscc}/decision", Access::agency, to(s.filler_management, &ManagementHandlers::decide)),

        report_get("/review", Access::viewing, to(s.review_list, &ListHandlers::list)),
        post("/review/bulk", Access::reviewing, to(s.review_bulk, &BulkHandlers::ask)),
        post("/review/bulk/acceptance", Access::reviewing, to(s.review_bulk, &BulkHandlers::accept)),
        post("/review/bulk/return", Access::reviewing, to(s.review_bulk, &BulkHandlers::give_back)),
        report_get("/review/terms", Access::viewing, to(s.terms, &TermsHandlers::running)),
        report_get("/review/duty", Access::viewing, to(s.duty_rule, &DutyRuleHandlers::rules)),
        post("/review/duty", Access::centre, to(s.duty_rule, &DutyRuleHandlers::decide)),
        report_get("/review/{uscc}/terms", Access::viewing, to(s.terms, &TermsHandlers::terms)),
        post("/review/{uscc}/terms/extension", Access::agency, to(s.terms, &TermsHandlers::extend)),
        post("/review/{uscc}/terms/exemption", Access::agency, to(s.terms, &TermsHandlers::exempt)),
        post("/review/{uscc}/terms/end", Access::agency, to(s.terms, &TermsHandlers::end)),
        post("/review/{uscc}/terms/withdrawal", Access::agency, to(s.terms, &TermsHandlers::withdraw)),
        report_get("/review/{uscc}/{period}", Access::viewing, to(s.review, &ReviewHandlers::filing)),
        post("/review/{uscc}/{period}/return", Access::reviewing, to(s.review, &ReviewHandlers::give_back)),
        post("/review/{uscc}/{period}/acceptance", Access::reviewing, to(s.review, &ReviewHandlers::accept)),
        post("/review/{uscc}/{period}/return-request", Access::reviewing, to(s.review, &ReviewHandlers::decide_request)),
        post("/review/{uscc}/{period}/explanation", Access::reviewing, to(s.review, &ReviewHandlers::accept_explanation)),
        report_get("/review/{uscc}/{period}/adjustment", Access::agency, to(s.adjusting, &AdjustingHandlers::adjustments)),
        post("/review/{uscc}/{period}/adjustment", Access::agency, to(s.adjusting, &AdjustingHandlers::adjust)),
        post("/review/{uscc}/{period}/adjustment/withdrawal", Access::agency, to(s.adjusting, &AdjustingHandlers::withdraw)),

        report_get("/export", Access::agency, to(s.exporting, &ExportingHandlers::form)),
        post("/export", Access::agency, to(s.exporting, &ExportingHandlers::ask)),

        report_get("/imports", Access::imports, to(s.importing, &ImportingHandlers::list)),
        file_post("/imports", Access::imports, to(s.importing, &ImportingHandlers::create)),
        report_get("/imports/new", Access::imports, to(s.importing, &ImportingHandlers::blank)),
        report_get("/imports/template/{kind}", Access::imports, to(s.importing, &ImportingHandlers::template_file)),
        report_get("/imports/{id}", Access::imports, to(s.importing, &ImportingHandlers::import)),
        report_get("/imports/{id}/report.csv", Access::imports, to(s.importing, &ImportingHandlers::report)),
        post("/imports/{id}/confirmation", Access::imports, to(s.importing, &ImportingHandlers::confirm)),
        post("/imports/{id}/resumption", Access::imports, to(s.importing, &ImportingHandlers::resume)),
        post("/imports/{id}/withdrawal", Access::imports, to(s.importing, &ImportingHandlers::withdraw)),

        report_get("/enterprise", Access::viewing, to(s.directory, &DirectoryHandlers::list)),
        report_get("/enterprise/{uscc}", Access::viewing, to(s.directory, &DirectoryHandlers::enterprise)),
        post("/enterprise/{uscc}/category", Access::agency, to(s.directory, &DirectoryHandlers::change_category)),
        post("/enterprise/{uscc}/district", Access::centre, to(s.directory, &DirectoryHandlers::move)),
        report_get("/enterprise/{uscc}/as", Access::agency, to(s.watching, &WatchHandlers::list)),
        report_get("/enterprise/{uscc}/as/timeline", Access::agency, to(s.watching, &WatchHandlers::timeline)),
        report_get("/enterprise/{uscc}/as/{period}", Access::agency, to(s.watching, &WatchHandlers::view)),
        report_get("/enterprise/{uscc}/as/{period}/receipt", Access::agency, to(s.watching, &WatchHandlers::receipt)),
        report_get("/enterprise/{uscc}/as/{period}/receipt.pdf", Access::agency, to(s.paper, &PaperHandlers::watched_receipt)),
        report_get("/enterprise/{uscc}/as/{period}/filing.pdf", Access::agency, to(s.paper, &PaperHandlers::watched_filing)),
        post("/enterprise/{uscc}/association/end", Access::agency, to(s.directory, &DirectoryHandlers::end_association)),

        report_get("/enrolment", Access::agency, to(s.enrolment, &EnrolmentHandlers::desk)),
        post("/enrolment/district", Access::agency, to(s.enrolment, &EnrolmentHandlers::change_district_rule)),
        post("/enrolment/request/{id}/decision", Access::agency, to(s.enrolment, &EnrolmentHandlers::decide)),
        report_get("/enrolment/letters", Access::agency, to(s.letters, &LetterHandlers::choose)),
        post("/enrolment/letters", Access::agency, to(s.letters, &LetterHandlers::issue_many)),
        report_get("/enterprise/{uscc}/proof", Access::agency, to(s.enrolment, &EnrolmentHandlers::proof)),
        post("/enterprise/{uscc}/proof", Access::agency, to(s.enrolment, &EnrolmentHandlers::change_rule)),
        post("/enterprise/{uscc}/code", Access::agency, to(s.letters, &LetterHandlers::issue_one)),
        post("/enterprise/{uscc}/code/end", Access::agency, to(s.enrolment, &EnrolmentHandlers::end_code)),

        get("/job", Access::management, to(s.job, &JobHandlers::list)),
        get("/job/{id}", Access::management, to(s.job, &JobHandlers::job)),
        download_get("/job/{id}/file", Access::management, to(s.job, &JobHandlers::file)),
        post("/job/{id}/cancellation", Access::management, to(s.job, &JobHandlers::cancel)),

        report_get("/audit", Access::auditing, to(s.audit, &AuditHandlers::list)),
        report_get("/audit/{id}", Access::auditing, to(s.audit, &AuditHandlers::event)),
        report_post("/audit/export", Access::auditing, to(s.audit, &AuditHandlers::export_trail)),

        report_get("/management/notice", Access::agency, to(s.notice_editing, &EditingHandlers::list)),
        repeatable_post("/management/notice", Access::agency, to(s.notice_editing, &EditingHandlers::publish)),
        report_get("/management/notice/new", Access::agency, to(s.notice_editing, &EditingHandlers::blank)),
        report_get("/management/notice/{id}", Access::agency, to(s.notice_editing, &EditingHandlers::edit)),
        post("/management/notice/{id}", Access::agency, to(s.notice_editing, &EditingHandlers::save)),
        post("/management/notice/{id}/withdrawal", Access::agency, to(s.notice_editing, &EditingHandlers::withdraw)),
        report_get("/management/appeal", Access::agency, to(s.answering, &AnsweringHandlers::list)),
        report_get("/management/appeal/{id}", Access::agency, to(s.answering, &AnsweringHandlers::appeal)),
        report_get("/management/appeal/{id}/file", Access::agency, to(s.answering, &AnsweringHandlers::file)),
        post("/management/appeal/{id}/answer", Access::agency, to(s.answering, &AnsweringHandlers::answer)),
        post("/management/appeal/{id}/handing-on", Access::agency, to(s.answering, &AnsweringHandlers::hand_on)),
        post("/management/appeal/{id}/closing", Access::agency, to(s.answering, &AnsweringHandlers::close)),
        report_get("/management/stock-answer", Access::agency, to(s.stock_answer, &StockAnswerHandlers::list)),
        post("/management/stock-answer", Access::agency, to(s.stock_answer, &StockAnswerHandlers::add)),
        post("/management/stock-answer/{id}/removal", Access::agency, to(s.stock_answer, &StockAnswerHandlers::remove)),
        report_get("/management/contact", Access::agency, to(s.contact, &ContactHandlers::kept)),
        report_get("/management/contact/{district}", Access::agency, to(s.contact, &ContactHandlers::edit)),
        post("/management/contact/{district}", Access::agency, to(s.contact, &ContactHandlers::save)),

        report_get("/user", Access::administration, to(s.users, &UserHandlers::list)),
        report_get("/user/roles", Access::administration, to(s.users, &UserHandlers::roles)),
        report_get("/user/{id}", Access::administration, to(s.users, &UserHandlers::user)),
        report_get("/user/{id}/{act}", Access::administration, to(s.user_acts, &UserActHandlers::ask)),
        post("/user/{id}/{act}", Access::administration, to(s.user_acts, &UserActHandlers::carry_out)),
        get("/merger", Access::administration, to(s.merger, &MergerHandlers::list)),
        post("/merger", Access::administration, to(s.merger, &MergerHandlers::propose)),
        get("/merger/new", Access::administration, to(s.merger, &MergerHandlers::blank)),
        get("/merger/{id}", Access::administration, to(s.merger, &MergerHandlers::merger)),
        post("/merger/{id}/decision", Access::administration, to(s.merger, &MergerHandlers::decide)),

        report_get("/statistics/rates", Access::viewing, to(s.statistic, &StatisticsHandlers::rates)),
        report_get("/statistics/definitions", Access::viewing, to(s.statistic, &StatisticsHandlers::definitions)),
        report_get("/statistics/totals", Access::viewing, to(s.totals, &TotalsHandlers::totals)),
        report_get("/statistics/climate", Access::viewing, to(s.climate, &ClimateHandlers::climate)),
        report_post("/statistics/totals/export", Access::agency, to(s.totals, &TotalsHandlers::export_totals)),
        report_get("/statistics/snapshots", Access::centre, to(s.snapshot, &SnapshotHandlers::list)),
        post("/statistics/snapshots", Access::centre, to(s.snapshot, &SnapshotHandlers::take)),
        report_get("/statistics/snapshots/{id}", Access::centre, to(s.snapshot, &SnapshotHandlers::revision)),
    });
}

} // namespace tianbao
