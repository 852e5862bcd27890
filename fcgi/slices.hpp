// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/account_handlers.hpp"
#include "account/email_handlers.hpp"
#include "account/held_form_handlers.hpp"
#include "account/password_handlers.hpp"
#include "account/personal_data_handlers.hpp"
#include "account/second_factor_handlers.hpp"
#include "account/session_handlers.hpp"
#include "account/sessions.hpp"
#include "appeal/answering_handlers.hpp"
#include "appeal/appeal_handlers.hpp"
#include "appeal/stock_answer_handlers.hpp"
#include "association/approval_handlers.hpp"
#include "association/association_handlers.hpp"
#include "association/claims.hpp"
#include "association/departing.hpp"
#include "association/match_handlers.hpp"
#include "association/profile_handlers.hpp"
#include "association/proof_handlers.hpp"
#include "audit/audit_handlers.hpp"
#include "config.hpp"
#include "contact/contact_book.hpp"
#include "contact/contact_handlers.hpp"
#include "directory/directory_handlers.hpp"
#include "enrolment/enrolment_handlers.hpp"
#include "enrolment/letter_handlers.hpp"
#include "enterprise/reference.hpp"
#include "exporting/exporting_handlers.hpp"
#include "filing/api_handlers.hpp"
#include "filing/browser_definitions.hpp"
#include "filing/definition_handlers.hpp"
#include "filing/draft_handlers.hpp"
#include "filing/export_handlers.hpp"
#include "filing/filing_handlers.hpp"
#include "filing/form_preview_handlers.hpp"
#include "filing/history_handlers.hpp"
#include "filing/key_gate.hpp"
#include "filing/key_handlers.hpp"
#include "filing/paper_handlers.hpp"
#include "filing/receipt_handlers.hpp"
#include "filing/return_request_handlers.hpp"
#include "filing/submission_handlers.hpp"
#include "filing/watch_handlers.hpp"
#include "filing/workbook_handlers.hpp"
#include "filler/contest_handlers.hpp"
#include "filler/filler_handlers.hpp"
#include "filler/handover_offer_handlers.hpp"
#include "filler/handover_request_handlers.hpp"
#include "filler/management_handlers.hpp"
#include "filler/preparer_handlers.hpp"
#include "filler/workbench_handlers.hpp"
#include "form/form_book.hpp"
#include "form/form_handlers.hpp"
#include "home/error_pages.hpp"
#include "home/home_handlers.hpp"
#include "home/metrics_handlers.hpp"
#include "home/probe_handlers.hpp"
#include "http/dispatch.hpp"
#include "http/thread_shares.hpp"
#include "importing/importing_handlers.hpp"
#include "job/job_handlers.hpp"
#include "manual/manual_handlers.hpp"
#include "net/virus_scanner.hpp"
#include "notice/banners.hpp"
#include "notice/editing_handlers.hpp"
#include "notice/notice_handlers.hpp"
#include "period/calendar.hpp"
#include "period/working_days.hpp"
#include "registry/registry.hpp"
#include "reminder/reminder_handlers.hpp"
#include "reminder/text_handlers.hpp"
#include "review/adjusting_handlers.hpp"
#include "review/bulk_handlers.hpp"
#include "review/duty_rule_handlers.hpp"
#include "review/list_handlers.hpp"
#include "review/review_handlers.hpp"
#include "review/terms_handlers.hpp"
#include "sign_in/choose_handlers.hpp"
#include "sign_in/joining_handlers.hpp"
#include "sign_in/notice_handlers.hpp"
#include "sign_in/sign_in_handlers.hpp"
#include "sign_in/sso_handlers.hpp"
#include "statistics/climate_handlers.hpp"
#include "statistics/snapshot_handlers.hpp"
#include "statistics/statistics_handlers.hpp"
#include "statistics/totals_handlers.hpp"
#include "user/merger_handlers.hpp"
#include "user/user_act_handlers.hpp"
#include "user/user_handlers.hpp"

namespace tianbao {

/// What the slices are made of.
struct Foundation {
    db::Pool& pool;
    const html::Frame& frame;
    const Clock& clock;
    const Config& config;
    const form::FormBook& forms;
    const period::Calendar& calendar;
    const period::WorkingDays& working_days;
    const enterprise::Reference& reference;
    contact::ContactBook& contacts;
    registry::Registry& registry;
    const http::Metrics& metrics;
    const http::ThreadShares& threads;
    int newest_migration;
};

/// The handlers of every slice.
struct Slices {
    explicit Slices(const Foundation& foundation);

    /// What dispatch asks of the slices.
    http::DispatchParts dispatch_parts();

    /// What the slices show in the frame of every page.
    void show_frame(html::Dictionary& values, const http::Request& request, const http::Caller& caller);

    account::Sessions sessions;
    account::PasswordHashes hashes;
    account::HeldFormHandlers held_form;
    account::SessionHandlers session;
    account::AccountHandlers account;
    account::PasswordHandlers password;
    account::EmailHandlers email;
    account::PersonalDataHandlers personal_data;
    account::Seal seal;
    account::SecondFactorHandlers second_factor;
    association::Claims claims;
    association::AssociationHandlers association;
    association::MatchHandlers match;
    association::ProfileHandlers profile;
    account::Seal code_seal;
    association::ProofHandlers proof;
    association::ApprovalHandlers approval;
    sign_in::Entries entries;
    sign_in::Admission admission;
    sign_in::SignInHandlers sign_in;
    sign_in::SsoHandlers sso;
    sign_in::NoticeHandlers log_out_notice;
    sign_in::ChooseHandlers choose;
    sign_in::JoiningHandlers joining;
    filing::BrowserDefinitions definitions;
    filing::DefinitionHandlers definition;
    filing::FilingHandlers filing;
    filing::DraftHandlers draft;
    account::Seal key_seal;
    filing::KeyGate key_gate;
    filing::KeyHandlers keys;
    filing::ApiWords api_words;
    filing::ApiHandlers api;
    filing::SubmissionHandlers submission;
    filing::ReceiptHandlers receipt;
    filing::ReturnRequestHandlers return_request;
    filing::WorkbookHandlers workbook;
    filing::ExportHandlers exported;
    filing::WatchHandlers watching;
    filing::PaperHandlers paper;
    filler::WorkbenchHandlers workbench;
    filler::FillerHandlers filler;
    filler::PreparerHandlers preparer;
    filler::HandoverOfferHandlers handover_offer;
    net::Scanner scanner;
    filler::HandoverRequestHandlers handover_request;
    filler::ContestHandlers contest;
    filler::ManagementHandlers filler_management;
    reminder::ReminderHandlers reminder;
    reminder::TextHandlers reminder_text;
    review::ReviewParts review_parts;
    review::ListHandlers review_list;
    review::BulkHandlers review_bulk;
    review::ReviewHandlers review;
    review::AdjustingHandlers adjusting;
    filing::HistoryHandlers history;
    review::TermsHandlers terms;
    review::DutyRuleHandlers duty_rule;
    directory::DirectoryHandlers directory;
    enrolment::EnrolmentHandlers enrolment;
    enrolment::LetterHandlers letters;
    audit::AuditHandlers audit;
    user::UserHandlers users;
    user::UserActHandlers user_acts;
    user::MergerHandlers merger;
    statistics::StatisticsHandlers statistic;
    statistics::TotalsHandlers totals;
    statistics::ClimateHandlers climate;
    statistics::SnapshotHandlers snapshot;
    form::FormHandlers form;
    filing::FormPreviewHandlers form_preview;
    job::JobHandlers job;
    exporting::ExportingHandlers exporting;
    importing::ImportingHandlers importing;
    contact::ContactBook& contacts;
    contact::ContactHandlers contact;
    notice::Banners banners;
    notice::NoticeHandlers notice;
    notice::EditingHandlers notice_editing;
    manual::ManualHandlers manual;
    appeal::AppealHandlers appeal;
    appeal::AnsweringHandlers answering;
    appeal::StockAnswerHandlers stock_answer;
    home::HomeHandlers home;
    home::ProbeHandlers probe;
    home::MetricsHandlers metrics;
    home::ErrorPages errors;
};

} // namespace tianbao
