// SPDX-License-Identifier: MPL-2.0
#include "filing/receipt_paper_views.hpp"

#include "filing/receipt.hpp"
#include "util/qr_code.hpp"

namespace tianbao::filing {

namespace {

using namespace html::names;

constexpr double kCodeSide = 92; ///< points: 32 mm

struct Receipt {
    PaperWords& words;
    const form::Form& form;
    const Folder& folder;
    const Submission& submission;
};

std::string month_text(const Receipt& receipt)
{
    const auto& period = receipt.folder.filing->period;
    return receipt.words(kPAPER_MONTH, {{"year", std::to_string(period.year())}, {"month", std::to_string(period.month())}});
}

std::string number_text(const Receipt& receipt)
{
    const bool is_latest = receipt.submission.number == receipt.folder.filing->submission;
    return receipt.words(is_latest ? kPAPER_LATEST : kPAPER_OLDER, {{"number", std::to_string(receipt.submission.number)}});
}

std::string return_text(const Receipt& receipt)
{
    const auto& returned = receipt.submission.returned;
    return returned ? receipt.words(kPAPER_RETURNED_AT, {{"at", shanghai_minute_text(returned->at)}}) : receipt.words(kPAPER_NOT_RETURNED);
}

std::string person_text(const Receipt& receipt)
{
    const auto& filed = receipt.submission;
    return (filed.signed_name.empty() ? filed.by : filed.signed_name) + (filed.imported ? receipt.words(kPAPER_IMPORTED) : "");
}

void draw_facts(pdf::Paper& paper, const Receipt& receipt)
{
    auto& words = receipt.words;
    const auto& filed = receipt.submission;
    const auto& enterprise = receipt.folder.enterprise;
    paper.begin_table({{18, 32, 20, 30}, {}});
    paper.row({{words.name(kPAPER_ENTERPRISE), {enterprise.name, pdf::Align::left, 3}}});
    paper.row({{words.name(kPAPER_USCC), {enterprise.uscc}, words.name(kPAPER_PERIOD), {month_text(receipt)}}});
    paper.row({{words.name(kPAPER_SUBMISSION), {number_text(receipt)}, words.name(kPAPER_AT), {shanghai_text(filed.at)}}});
    paper.row({{words.name(kPAPER_TIMELY),
                {words(receipt.folder.filing->is_late ? kPAPER_LATE : kPAPER_IN_TIME)},
                words.name(kPAPER_RETURN),
                {return_text(receipt)}}});
    paper.row({{words.name(kPAPER_BY), {person_text(receipt)}, words.name(kPAPER_POST), {filed.signed_post}}});
    if (filed.nil_declared) paper.row({{words.name(kPAPER_NIL), {words(kPAPER_NIL_YES), pdf::Align::left, 3}}});
    paper.row({{words.name(kPAPER_HASH), {grouped(filed.content_hash), pdf::Align::left, 3}}});
    paper.end_table();
}

void draw_receipt(pdf::Paper& paper, const Receipt& receipt, const std::string& origin)
{
    auto& words = receipt.words;
    const auto& form = receipt.form;
    const auto& filed = receipt.submission;
    paper.begin(receipt.folder.enterprise.name + " " + receipt.folder.enterprise.uscc, month_text(receipt));
    paper.picture(qr_code(verify_url(origin, filed.receipt_number, filed.content_hash)), kCodeSide);
    paper.gap(10);
    paper.title(words(kPAPER_RECEIPT_TITLE), pdf::Align::left);
    paper.paragraph(words(kPAPER_RECEIPT_FORM, {{"form", form.title}, {"code", form.code}, {"version", filed.form_version}}), {8.5, false, true});
    paper.gap(8);
    paper.paragraph(filed.receipt_number, {13, true, false});
    paper.clear_picture();
    paper.gap(6);
    draw_facts(paper, receipt);
    if (!filed.declaration_version.empty()) {
        const bool is_own = filed.declaration_version == form.declaration.version;
        paper.paragraph(
            words(kPAPER_DECLARATION, {{"version", filed.declaration_version}, {"text", is_own ? form.declaration.text : std::string{}}}));
        paper.gap(6);
    }
    paper.paragraph(words(kPAPER_VERIFY, {{"address", origin + "/verify"}}), {8.5, false, true});
}

} // namespace

std::string receipt_paper(const html::Words& all_words, const form::Form& form, const Folder& folder, const Submission& submission,
                          const std::string& origin, Instant now)
{
    PaperWords words(all_words);
    const Receipt receipt{words, form, folder, submission};
    const auto title = words(kPAPER_RECEIPT_TITLE) + " " + submission.receipt_number;
    return pdf::bytes(paper_properties(words, title, now), [&](pdf::Paper& paper) { draw_receipt(paper, receipt, origin); });
}

std::string receipt_paper_name(const html::Words& words, const Folder& folder, const Submission& submission)
{
    return form::filled_in(words(kPAPER_RECEIPT_FILE), {{"period", folder.filing->period.text()}, {"number", submission.receipt_number}});
}

} // namespace tianbao::filing
