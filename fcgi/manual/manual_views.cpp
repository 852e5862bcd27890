// SPDX-License-Identifier: MPL-2.0
#include "manual/manual_views.hpp"

#include <array>

namespace tianbao::manual {

namespace names = html::names;

namespace {

struct ChapterView {
    html::Name title; ///< a section of part/manual_title.tpl
    const char* file;
};

ChapterView view_of(Chapter chapter)
{
    switch (chapter) {
    case Chapter::sign_in:
        return {names::kMANUAL_SIGN_IN, "manual/sign_in.tpl"};
    case Chapter::association:
        return {names::kMANUAL_ASSOCIATION, "manual/association.tpl"};
    case Chapter::filler:
        return {names::kMANUAL_FILLER, "manual/filler.tpl"};
    case Chapter::filing:
        return {names::kMANUAL_FILING, "manual/filing.tpl"};
    case Chapter::enquiry:
        return {names::kMANUAL_ENQUIRY, "manual/enquiry.tpl"};
    case Chapter::submission:
        return {names::kMANUAL_SUBMISSION, "manual/submission.tpl"};
    case Chapter::accounting:
        return {names::kMANUAL_ACCOUNTING, "manual/accounting.tpl"};
    case Chapter::returning:
        return {names::kMANUAL_RETURN, "manual/return.tpl"};
    case Chapter::appeal:
        return {names::kMANUAL_APPEAL, "manual/appeal.tpl"};
    case Chapter::agency:
        return {names::kMANUAL_AGENCY, "manual/agency.tpl"};
    case Chapter::duty:
        return {names::kMANUAL_DUTY, "manual/duty.tpl"};
    case Chapter::levels:
        return {names::kMANUAL_LEVELS, "manual/levels.tpl"};
    case Chapter::bulk:
        return {names::kMANUAL_BULK, "manual/bulk.tpl"};
    case Chapter::reminder:
        return {names::kMANUAL_REMINDER, "manual/reminder.tpl"};
    case Chapter::replacement:
        return {names::kMANUAL_REPLACEMENT, "manual/replacement.tpl"};
    case Chapter::enrolment:
        return {names::kMANUAL_ENROLMENT, "manual/enrolment.tpl"};
    case Chapter::statistics:
        return {names::kMANUAL_STATISTICS, "manual/statistics.tpl"};
    case Chapter::exporting:
        return {names::kMANUAL_EXPORTING, "manual/exporting.tpl"};
    case Chapter::accounts:
        return {names::kMANUAL_ACCOUNTS, "manual/accounts.tpl"};
    case Chapter::audit:
        return {names::kMANUAL_AUDIT, "manual/audit.tpl"};
    }
    return {};
}

/// The pictures that the chapters ask for, each as its section there.
struct PictureView {
    std::string_view name;
    html::Name section;
};
constexpr std::array kPictures{
    PictureView{"sign-in", names::kPICTURE_SIGN_IN},
    PictureView{"home", names::kPICTURE_HOME},
    PictureView{"match", names::kPICTURE_MATCH},
    PictureView{"associations", names::kPICTURE_ASSOCIATIONS},
    PictureView{"workbench", names::kPICTURE_WORKBENCH},
    PictureView{"handover", names::kPICTURE_HANDOVER},
    PictureView{"filing-list", names::kPICTURE_FILING_LIST},
    PictureView{"filing", names::kPICTURE_FILING},
    PictureView{"enquiry", names::kPICTURE_ENQUIRY},
    PictureView{"receipt", names::kPICTURE_RECEIPT},
    PictureView{"filing-view", names::kPICTURE_FILING_VIEW},
    PictureView{"accounting-keys", names::kPICTURE_ACCOUNTING_KEYS},
    PictureView{"return-request", names::kPICTURE_RETURN_REQUEST},
    PictureView{"appeal", names::kPICTURE_APPEAL},
    PictureView{"review-list", names::kPICTURE_REVIEW_LIST},
    PictureView{"review-filing", names::kPICTURE_REVIEW_FILING},
    PictureView{"notice-edit", names::kPICTURE_NOTICE_EDIT},
    PictureView{"review-duty", names::kPICTURE_REVIEW_DUTY},
    PictureView{"review-levels", names::kPICTURE_REVIEW_LEVELS},
    PictureView{"review-bulk", names::kPICTURE_REVIEW_BULK},
    PictureView{"reminder-list", names::kPICTURE_REMINDER_LIST},
    PictureView{"reminder-new", names::kPICTURE_REMINDER_NEW},
    PictureView{"replacement", names::kPICTURE_REPLACEMENT},
    PictureView{"enrolment", names::kPICTURE_ENROLMENT},
    PictureView{"statistics-rates", names::kPICTURE_STATISTICS_RATES},
    PictureView{"statistics-totals", names::kPICTURE_STATISTICS_TOTALS},
    PictureView{"statistics-climate", names::kPICTURE_STATISTICS_CLIMATE},
    PictureView{"statistics-snapshots", names::kPICTURE_STATISTICS_SNAPSHOTS},
    PictureView{"export", names::kPICTURE_EXPORT},
    PictureView{"accounts", names::kPICTURE_ACCOUNTS},
    PictureView{"account-acts", names::kPICTURE_ACCOUNT_ACTS},
    PictureView{"audit", names::kPICTURE_AUDIT},
};

void show_pictures(html::Dictionary& values, const MadeFiles* files)
{
    if (!files) return;
    for (const auto& [name, section] : kPictures) {
        const auto made = files->pictures.find(name);
        if (made == files->pictures.end()) continue;
        auto& picture = values.add(section);
        picture.set(names::kPICTURE_NAME, std::string(name));
        picture.set(names::kPICTURE_STAMP, files->stamp);
        picture.set(names::kPICTURE_WIDTH, std::to_string(made->second.width));
        picture.set(names::kPICTURE_HEIGHT, std::to_string(made->second.height));
    }
}

} // namespace

void show_contents(html::Dictionary& values, std::optional<Chapter> here, const MadeFiles* files, std::string_view handover_rule)
{
    values.show_if(!here, names::kMANUAL_START);
    for (const auto chapter : kChapters) {
        auto& row = values.add(names::kCHAPTER_LINK);
        row.set(names::kCHAPTER_WORD, std::string(word_of(chapter)));
        row.add(names::kCHAPTER_NAME).show(view_of(chapter).title);
        row.show_if(here == chapter, names::kCHAPTER_HERE);
    }
    if (files && files->has_pdf && files->handover == handover_rule) values.add(names::kHAS_PDF).set(names::kPICTURE_STAMP, files->stamp);
}

void show_chapter(html::Dictionary& values, Chapter chapter, const MadeFiles* files)
{
    auto& shown = values.add(names::kCHAPTER);
    shown.show(view_of(chapter).title);
    shown.include(names::kCHAPTER_TEXT, view_of(chapter).file);
    show_pictures(shown, files);
}

void show_all(html::Dictionary& values, const MadeFiles* files)
{
    for (const auto chapter : kChapters) show_chapter(values, chapter, files);
}

} // namespace tianbao::manual
