// SPDX-License-Identifier: MPL-2.0
#include "filing/receipt_views.hpp"

#include "filing/filing_head_views.hpp"
#include "util/qr_code.hpp"

namespace tianbao::filing {

namespace {

using namespace html::names;

void show_declaration(html::Dictionary& values, const Submission& submission, const form::Form& form)
{
    if (submission.declaration_version.empty()) return;
    auto& declaration = values.add(kDECLARATION);
    declaration.set(kDECLARATION_VERSION, submission.declaration_version);
    declaration.set(kDECLARATION_TEXT, submission.declaration_version == form.declaration.version ? form.declaration.text : "");
}

void show_standing(html::Dictionary& values, const Filing& filing, const Submission& submission)
{
    values.show(filing.is_late ? kFIRST_LATE : kFIRST_IN_TIME);
    values.show(submission.number == filing.submission ? kRECEIPT_LATEST : kRECEIPT_SUPERSEDED);
    if (submission.returned) {
        values.add(kRECEIPT_RETURNED).set(kRETURNED_AT, shanghai_minute_text(submission.returned->at));
    } else {
        values.show(kRECEIPT_NOT_RETURNED);
    }
}

std::vector<html::Problem> problems_of(const ReceiptQueryFault& fault)
{
    std::vector<html::Problem> problems;
    if (fault.number != NumberFault::none)
        problems.push_back({"number", kNUMBER_PROBLEM, fault.number == NumberFault::missing ? kRECEIPT_NUMBER_REQUIRED : kRECEIPT_NUMBER_MALFORMED});
    if (fault.hash != HashFault::none)
        problems.push_back({"hash", kHASH_PROBLEM, fault.hash == HashFault::missing ? kHASH_REQUIRED : kHASH_MALFORMED});
    return problems;
}

void show_verified(html::Dictionary& values, const VerifiedReceipt& receipt)
{
    auto& verified = values.add(kVERIFIED);
    verified.set(kRECEIPT_NUMBER, receipt.number);
    verified.set(kENTERPRISE_NAME, receipt.enterprise_name);
    verified.set(kUSCC, receipt.uscc);
    verified.set(kPERIOD_YEAR, std::to_string(receipt.period.year()));
    verified.set(kPERIOD_MONTH, std::to_string(receipt.period.month()));
    verified.set(kSUBMITTED_AT, shanghai_text(receipt.submitted_at));
    verified.set(kSUBMISSION_NUMBER, std::to_string(receipt.submission));
    verified.show(receipt.is_latest ? kVERIFIED_LATEST : kVERIFIED_SUPERSEDED);
    verified.show_if(receipt.is_returned, kVERIFIED_RETURNED);
    verified.show_if(receipt.is_imported, kVERIFIED_IMPORTED);
}

} // namespace

http::Response receipt_page(const Scene& scene, const Folder& folder, const Submission& submission, const form::Form& form, const std::string& origin)
{
    auto page = page_of(scene, kTITLE_RECEIPT);
    auto& values = page.values();
    const auto& filing = *folder.filing;
    show_names(values, folder.enterprise, filing.period);
    values.set(kFORM_TITLE, form.title);
    values.set(kFORM_CODE, form.code);
    values.set(kFORM_VERSION, submission.form_version);
    values.set(kRECEIPT_NUMBER, submission.receipt_number);
    values.set(kSUBMISSION_NUMBER, std::to_string(submission.number));
    values.set(kSUBMITTED_AT, shanghai_text(submission.at));
    values.set(kSUBMITTED_BY, submission.signed_name.empty() ? submission.by : submission.signed_name);
    values.show_if(submission.imported, kIMPORTED);
    if (!submission.signed_post.empty()) values.add(kHAS_POST).set(kSIGNED_POST, submission.signed_post);
    values.show_if(submission.nil_declared, kNIL_DECLARED);
    show_standing(values, filing, submission);
    show_declaration(values, submission, form);
    values.set(kGROUPED_HASH, grouped(submission.content_hash));
    values.set(kVERIFY_ADDRESS, origin + "/verify");
    const auto code = qr_code(verify_url(origin, submission.receipt_number, submission.content_hash));
    values.set(kQR_SIZE, std::to_string(code.size));
    values.set(kQR_PATH, code.path);
    return page.answer("filing/receipt.tpl");
}

http::Response verify_page(const html::Frame& frame, const http::Request& request, const http::Caller& caller, const Verification& verification)
{
    html::Page page(frame, request, caller, kTITLE_VERIFY, kNAV_HELP);
    auto& values = page.values();
    values.set(kNUMBER, verification.number);
    values.set(kHASH, verification.hash);
    const auto problems = problems_of(verification.fault);
    page.show_problems(problems);
    if (verification.found) {
        show_verified(values, *verification.found);
    } else {
        values.show_if(verification.is_asked && problems.empty(), kNOT_VERIFIED);
    }
    return page.answer("verify.tpl", problems.empty() ? 200 : 422);
}

} // namespace tianbao::filing
