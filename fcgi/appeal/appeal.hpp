// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_book.hpp"
#include "period/period.hpp"
#include "util/expected.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::appeal {

using AppealId = Id<struct AppealTag>;

/// What a question or complaint is about.
enum class AppealClass { filing, account, policy, complaint, suggestion };

/// 待答复, 已答复, 已办结
enum class AppealState { waiting, answered, closed };

std::string_view word_of(AppealClass appeal_class);
std::optional<AppealClass> class_from(std::string_view word);
std::string_view word_of(AppealState state);
std::optional<AppealState> state_from(std::string_view word);

/// 诉求: a user's question or complaint, bound to an enterprise or to none, and who is to answer it.
struct Appeal {
    AppealId id;
    UserId asked_by;
    std::string asker; ///< the user's name
    AppealClass appeal_class = AppealClass::filing;
    std::string title;
    std::string uscc; ///< of the enterprise; empty: none
    std::string enterprise_name;
    std::string district; ///< whose officers answer: a code, or contact::kCentre
    std::optional<period::Period> period = {};
    AppealState state = AppealState::waiting;
    Instant asked_at = {};
    Instant changed_at = {};
    std::optional<Instant> closed_at = {};
    bool was_reopened = false;
    int version = 1; ///< counts every step; a step names the one it saw
    std::string indicator = {}; ///< the code of what it is about in the form; empty: none
};

/// What happened: the thread of an appeal has one entry for each step.
enum class StepKind { ask, add, answer, hand_on, close, reopen };
std::string_view word_of(StepKind kind);
std::optional<StepKind> step_from(std::string_view word);

struct Step {
    StepKind kind = StepKind::add;
    bool is_officers = false;
    std::string text;     ///< of a handing-on: a note for officers; may be empty when closing
    std::string district; ///< of a handing-on: to whom
};

enum class StepRefusal {
    text_missing,
    text_long,
    note_long,       ///< of an officer who hands it on
    is_closed,       ///< nothing can be added to it
    not_answered,    ///< an officer closes only what has been answered
    not_closed,      ///< there is nothing to reopen
    reopened_before, ///< once is all
    too_late,        ///< the days for reopening are over
    same_district,
};

inline constexpr std::size_t kLongestTitle = 80;  ///< code points
inline constexpr std::size_t kLongestText = 3000; ///< code points
inline constexpr std::chrono::days kReopenable{15};
inline constexpr int kMostOpen = 10; ///< appeals of one user that are not closed
inline constexpr int kMostFilesADay = 10; ///< appeals of one user with an attachment, in 24 hours, closed ones too

/// Why the step cannot be taken; nothing: it can.
std::optional<StepRefusal> fault_of(const Step& step, const Appeal& appeal, Instant now);

/// Whether its user may still reopen it.
bool may_reopen(const Appeal& appeal, Instant now);

/// The state after a step.
AppealState state_after(const Step& step, AppealState before);

/// One of the user's enterprises, as the form offers it.
struct OwnEnterprise {
    EnterpriseId id;
    std::string uscc;
    std::string name;
    std::string district;
};

/// What a user typed to ask.
struct AppealForm {
    std::string uscc; ///< empty: for no enterprise, to the service centre
    std::string period;
    std::string appeal_class;
    std::string title;
    std::string text;
    std::string indicator = {}; ///< a code of the form; empty: none
};

struct NewAppeal {
    AppealId id;
    std::optional<EnterpriseId> enterprise;
    std::string district;
    std::optional<period::Period> period;
    AppealClass appeal_class;
    std::string title;
    std::string text;
    std::optional<std::string> indicator = {};
};

enum class AppealRefusal { enterprise_unknown, period_unknown, indicator_unknown, class_missing, title_missing, title_long, text_missing, text_long };

/// The report whose indicators an appeal about that month may name: the month's, or of none the running one's. None before the first.
const form::Form* report_of(const form::FormBook& forms, std::string_view period, Instant now);

/// The appeal, or all that is wrong with it. `report`: whose indicators may be named.
Expected<NewAppeal, std::vector<AppealRefusal>> read_appeal(const AppealForm& form, const AppealId& id, const std::vector<OwnEnterprise>& enterprises,
                                                            const form::Form* report, Instant now);

/// The months that an appeal may be about, the latest first: two years back.
std::vector<period::Period> periods_to_choose(Instant now);

} // namespace tianbao::appeal
