// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "enterprise/industry.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"
#include "reminder/letter.hpp"
#include "reminder/queue_repository.hpp"
#include "reminder/reminder_repository.hpp"

#include <optional>

namespace tianbao::reminder {

/// The names behind codes.
struct ReminderNames {
    const enterprise::Districts& districts;
    const enterprise::IndustrySections& sections;
};

/// What an officer chose and typed to remind by hand.
struct HandForm {
    Recipients recipients;
    std::string typed_search;
    std::string typed_codes;
    std::string note;
    bool is_city = false; ///< the district can be chosen
    bool is_note_long = false;
    bool is_search_long = false; ///< nothing is looked for then, so that all would be meant
    std::optional<CodesFault> codes_fault = {};
    /// Why rows chosen in the list of filings are not taken as they are.
    enum class NotTaken { nothing_chosen, other_filter };
    std::optional<NotTaken> not_taken = {};

    bool is_refused() const { return is_note_long || is_search_long || codes_fault || not_taken; }
};

void show_hand_form(html::Page& page, const HandForm& form, const std::vector<period::Period>& periods, const ReminderNames& names);

/// What would be sent, before anything is.
struct Preview {
    int count = 0;
    std::vector<Addressee> some; ///< the first of them
    LetterText letter;           ///< as the first one gets it
    std::string run;             ///< the id that the run will have
    bool has_mail = false;
    std::optional<Instant> mail_at; ///< when e-mails go out, where quiet hours hold them
};

void show_preview(html::Page& page, const HandForm& form, const Preview& preview, const ReminderNames& names);

void show_runs(html::Dictionary& values, const std::vector<RunRow>& runs, const Plan& plan, bool has_mail, bool is_first_page,
               const std::string& next_key);
void show_run(html::Dictionary& values, const RunRow& run, const std::vector<DeliveryRow>& rows, std::string_view state, const ReminderNames& names,
              bool is_first_page, const std::string& next_key);
void show_refused(html::Dictionary& values, const std::vector<RefusedAddress>& addresses, bool is_first_page, const std::string& next_key);
void show_plan(html::Page& page, const PlanForm& typed, const std::vector<PlanFault>& faults, bool is_stale);

} // namespace tianbao::reminder
