// SPDX-License-Identifier: MPL-2.0
#include "reminder/queueing.hpp"

#include "audit/audit.hpp"
#include "reminder/queue_repository.hpp"
#include "reminder/reminder_repository.hpp"
#include "reminder/text_repository.hpp"
#include "util/retry.hpp"

#include <algorithm>

namespace tianbao::reminder {

namespace {

/// Enterprises of one transaction.
constexpr int kPortion = 500;

} // namespace

Plan Queueing::plan()
{
    auto reader = pool_.read();
    return ReminderRepository(reader).plan().value_or(settings_.plan);
}

int Queueing::begin_steps(Instant now)
{
    const auto day = shanghai_day(now);
    if (now < shanghai_midnight(day) + settings_.send_at) return 0;
    const auto present = plan();
    int begun = 0;
    for (const auto& step : steps_on(day, present)) {
        auto reader = pool_.read();
        QueueRepository queue(reader);
        auto periods = step.returned_on ? queue.periods_returned_on(*step.returned_on) : periods_due_on(*step.due_day, calendar_);
        if (step.due_day) std::ranges::move(queue.periods_extended_to(*step.due_day), std::back_inserter(periods));
        std::ranges::sort(periods);
        periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
        for (const auto period : periods)
            if (!queue.is_too_soon(period, day, now)) begun += begin(step, period, day, present.note, now) ? 1 : 0;
    }
    return begun;
}

/// One transaction: the run and its audit row. False: it was begun already.
bool Queueing::begin(const Step& step, period::Period period, ShanghaiDay day, const std::string& note, Instant now)
{
    Recipients recipients(period);
    recipients.due_day = step.due_day;
    if (step.due_day) measure_by(calendar_, recipients);
    recipients.returned_on = step.returned_on;
    const auto kind = std::string(word_of(step.kind));
    const NewRun run{
        RunId::fresh(now), step.kind, step.days, kind + " " + period.text() + " " + std::to_string(step.days) + " " + day_text(day), {}, {}, note};
    const audit::Source source{std::nullopt, {}, {}, now}; // nobody: the calendar
    return retrying([&] {
        auto tx = pool_.begin();
        if (!QueueRepository(tx).add(run, recipients, now)) return false;
        audit::record(tx, source, {"reminder.begin", "reminder", run.id.text(), {{"kind", kind}, {"period", period.text()}}});
        tx.commit();
        return true;
    });
}

bool Queueing::go_on(std::string_view run, int portions, Instant now)
{
    for (int i = 0; i < portions; ++i) {
        if (!retrying([&] { return portion(run, now); })) return true;
    }
    return false;
}

/// False: there is no open run.
bool Queueing::portion(std::string_view run, Instant now)
{
    auto tx = pool_.begin();
    QueueRepository queue(tx);
    const auto open = queue.open_run(run);
    if (!open) return false;
    const auto last = queue.end_of_portion(*open, kPortion);
    if (!queue.move_on(*open, last, now)) return true; // somebody else has it
    if (!last.empty()) {
        const auto claimed = queue.claim(*open, last, now);
        const auto texts = TextRepository(tx).present();
        const auto text = texts.find(open->kind);
        queue.leave(*open, claimed, calendar_, text == texts.end() ? nullptr : &text->second, settings_.has_mail(), next_loud(now, settings_.quiet),
                    now);
    }
    tx.commit();
    return true;
}

} // namespace tianbao::reminder
