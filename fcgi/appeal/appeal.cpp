// SPDX-License-Identifier: MPL-2.0
#include "appeal/appeal.hpp"

#include "contact/contacts.hpp"
#include "period/calendar.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tianbao::appeal {

namespace {

constexpr std::array kClasses{
    std::pair{AppealClass::filing, std::string_view("filing")}, std::pair{AppealClass::account, std::string_view("account")},
    std::pair{AppealClass::policy, std::string_view("policy")}, std::pair{AppealClass::complaint, std::string_view("complaint")},
    std::pair{AppealClass::suggestion, std::string_view("suggestion")}};

constexpr std::array kStates{std::pair{AppealState::waiting, std::string_view("waiting")},
                             std::pair{AppealState::answered, std::string_view("answered")},
                             std::pair{AppealState::closed, std::string_view("closed")}};

constexpr std::array kSteps{std::pair{StepKind::ask, std::string_view("ask")},       std::pair{StepKind::add, std::string_view("add")},
                            std::pair{StepKind::answer, std::string_view("answer")}, std::pair{StepKind::hand_on, std::string_view("hand_on")},
                            std::pair{StepKind::close, std::string_view("close")},   std::pair{StepKind::reopen, std::string_view("reopen")}};

template <class Words, class Value>
std::string_view word_in(const Words& words, Value value)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& each) { return each.first == value; });
    return found->second;
}

template <class Words>
auto value_in(const Words& words, std::string_view word)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& each) { return each.second == word; });
    return found == words.end() ? std::nullopt : std::optional{found->first};
}

constexpr int kMonthsBack = 24;

std::optional<StepRefusal> fault_of_text(const Step& step)
{
    const auto length = code_points(trimmed(step.text));
    const bool needs_text = step.kind == StepKind::add || step.kind == StepKind::answer || step.kind == StepKind::reopen;
    if (needs_text && length == 0) return StepRefusal::text_missing;
    if (length > kLongestText) return step.kind == StepKind::hand_on ? StepRefusal::note_long : StepRefusal::text_long;
    return {};
}

std::optional<StepRefusal> fault_of_reopening(const Appeal& appeal, Instant now)
{
    if (appeal.state != AppealState::closed || !appeal.closed_at) return StepRefusal::not_closed;
    if (appeal.was_reopened) return StepRefusal::reopened_before;
    if (now >= *appeal.closed_at + kReopenable) return StepRefusal::too_late;
    return {};
}

std::optional<StepRefusal> fault_of_standing(const Step& step, const Appeal& appeal, Instant now)
{
    if (step.kind == StepKind::reopen) return fault_of_reopening(appeal, now);
    if (appeal.state == AppealState::closed) return StepRefusal::is_closed;
    if (step.kind == StepKind::close && step.is_officers && appeal.state != AppealState::answered) return StepRefusal::not_answered;
    if (step.kind == StepKind::hand_on && step.district == appeal.district) return StepRefusal::same_district;
    return {};
}

void check_words(const AppealForm& form, std::vector<AppealRefusal>& refusals)
{
    const auto title = code_points(trimmed(form.title));
    if (title == 0) refusals.push_back(AppealRefusal::title_missing);
    if (title > kLongestTitle) refusals.push_back(AppealRefusal::title_long);
    const auto text = code_points(trimmed(form.text));
    if (text == 0) refusals.push_back(AppealRefusal::text_missing);
    if (text > kLongestText) refusals.push_back(AppealRefusal::text_long);
}

} // namespace

std::string_view word_of(AppealClass appeal_class)
{
    return word_in(kClasses, appeal_class);
}

std::optional<AppealClass> class_from(std::string_view word)
{
    return value_in(kClasses, word);
}

std::string_view word_of(AppealState state)
{
    return word_in(kStates, state);
}

std::optional<AppealState> state_from(std::string_view word)
{
    return value_in(kStates, word);
}

std::string_view word_of(StepKind kind)
{
    return word_in(kSteps, kind);
}

std::optional<StepKind> step_from(std::string_view word)
{
    return value_in(kSteps, word);
}

std::optional<StepRefusal> fault_of(const Step& step, const Appeal& appeal, Instant now)
{
    if (const auto fault = fault_of_standing(step, appeal, now)) return fault;
    return fault_of_text(step);
}

bool may_reopen(const Appeal& appeal, Instant now)
{
    return !fault_of_reopening(appeal, now);
}

AppealState state_after(const Step& step, AppealState before)
{
    switch (step.kind) {
    case StepKind::ask:
    case StepKind::add:
    case StepKind::hand_on:
    case StepKind::reopen:
        return AppealState::waiting;
    case StepKind::answer:
        return AppealState::answered;
    case StepKind::close:
        return AppealState::closed;
    }
    return before;
}

const form::Form* report_of(const form::FormBook& forms, std::string_view period, Instant now)
{
    return forms.form_for(period::Period::parse(period).value_or(period::current_period(now)));
}

Expected<NewAppeal, std::vector<AppealRefusal>> read_appeal(const AppealForm& form, const AppealId& id, const std::vector<OwnEnterprise>& enterprises,
                                                            const form::Form* report, Instant now)
{
    std::vector<AppealRefusal> refusals;
    const auto own = std::find_if(enterprises.begin(), enterprises.end(), [&](const auto& each) { return each.uscc == form.uscc; });
    if (!form.uscc.empty() && own == enterprises.end()) refusals.push_back(AppealRefusal::enterprise_unknown);
    const auto period = period::Period::parse(form.period);
    const auto periods = periods_to_choose(now);
    const bool is_offered = period && std::find(periods.begin(), periods.end(), *period) != periods.end();
    if (!form.period.empty() && !is_offered) refusals.push_back(AppealRefusal::period_unknown);
    const bool has_indicator = report && report->indicator(form.indicator);
    if (!form.indicator.empty() && !has_indicator) refusals.push_back(AppealRefusal::indicator_unknown);
    const auto appeal_class = class_from(form.appeal_class);
    if (!appeal_class) refusals.push_back(AppealRefusal::class_missing);
    check_words(form, refusals);
    if (!refusals.empty()) return Unexpected(std::move(refusals));
    const bool has_enterprise = own != enterprises.end() && !form.uscc.empty();
    return NewAppeal{id,
                     has_enterprise ? std::optional{own->id} : std::nullopt,
                     has_enterprise ? own->district : std::string(contact::kCentre),
                     period,
                     *appeal_class,
                     std::string(trimmed(form.title)),
                     normalised_lines(form.text),
                     has_indicator ? std::optional{form.indicator} : std::nullopt};
}

std::vector<period::Period> periods_to_choose(Instant now)
{
    std::vector<period::Period> periods{period::current_period(now)};
    while (periods.size() < kMonthsBack) periods.push_back(periods.back().previous());
    return periods;
}

} // namespace tianbao::appeal
